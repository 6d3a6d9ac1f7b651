import { capability } from "../capability.ts";
import { check, checkAll } from "./check.ts";
import { decide } from "./decide.ts";
import { listDecisions } from "./list-decisions.ts";

/** Asking who somebody is, and what was decided on it. */
export const checkCases = capability({ check, checkAll, decide, decisions: listDecisions });
