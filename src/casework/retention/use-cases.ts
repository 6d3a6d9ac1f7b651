import { capability } from "../capability.ts";
import { countDue, listDue, review } from "./board.ts";
import { eraseRecords } from "./erase.ts";
import { listErasures, readReceipt } from "./receipts.ts";
import { registerBasis } from "./register.ts";
import { changeRule, listRules } from "./rules.ts";

/** How long data is kept, and its erasure. */
export const retentionCases = capability({
  erase: eraseRecords,
  rules: listRules,
  changeRule,
  due: listDue,
  countDue,
  review,
  erasures: listErasures,
  receipt: readReceipt,
  register: registerBasis,
});
