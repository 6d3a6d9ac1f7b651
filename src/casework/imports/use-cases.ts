import { capability } from "../capability.ts";
import * as runs from "./runs.ts";

/** Taking in registers from files. */
export const importCases = capability({
  begin: runs.beginImport,
  receive: runs.receiveFile,
  start: runs.startImport,
  cancel: runs.cancelImport,
  list: runs.listImports,
  get: runs.readImport,
  delta: runs.readDelta,
  problems: runs.readProblems,
});
