import { capability } from "../capability.ts";
import { exportRecord } from "./export.ts";
import { listRecords, readRecord } from "./read.ts";

/** Records read and taken out. */
export const recordCases = capability({ get: readRecord, list: listRecords, export: exportRecord });
