import { capability } from "../capability.ts";
import { callBack } from "./call-back.ts";
import { keepBack, letGo } from "./keep-back.ts";
import * as reading from "./read.ts";

/** What was shared is called back, and what was called back from this node. */
export const recallCases = capability({
  callBack,
  list: reading.listRecalls,
  count: reading.countRecalls,
  get: reading.readRecall,
  received: reading.listReceived,
  kept: reading.listKept,
  keep: keepBack,
  letGo,
});
