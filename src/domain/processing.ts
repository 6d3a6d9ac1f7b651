import { z } from "zod";
import type { Act } from "./log-entry.ts";

/** The kinds of operation that logs are kept of (Directive (EU) 2016/680, Article 25), and what else is logged here. */
export const ProcessingKind = z.enum([
  "collection",
  "alteration",
  "consultation",
  "disclosure",
  "combination",
  "erasure",
  "access",
  "administration",
]);
export type ProcessingKind = z.infer<typeof ProcessingKind>;

/** Which kind of operation an act is. An act that is not here is no operation on data of records: `administration`. */
const kinds: Partial<Record<Act, ProcessingKind>> = {
  imported: "collection",
  "watch-added": "collection",
  decided: "alteration",
  "hit-decided": "alteration",
  reviewed: "alteration",
  "record-restricted": "alteration",
  "restriction-lifted": "alteration",
  "record-corrected": "alteration",
  checked: "consultation",
  consulted: "consultation",
  listed: "consultation",
  "watch-read": "consultation",
  "watches-listed": "consultation",
  "hits-listed": "consultation",
  "retention-listed": "consultation",
  "subjects-listed": "consultation",
  "subject-read": "consultation",
  "subject-searched": "consultation",
  "inquiries-read": "consultation",
  "log-read": "consultation",
  "sight-explained": "consultation",
  "border-hits-listed": "consultation",
  "border-hit-read": "consultation",
  "hit-told": "disclosure",
  "hit-word-said": "disclosure",
  "hit-received": "collection",
  "hit-word-heard": "collection",
  "log-exported": "disclosure",
  "subject-letter": "disclosure",
  screened: "combination",
  erased: "erasure",
  restated: "erasure",
  receipted: "erasure",
  reminded: "administration",
  "signed-in": "access",
  "sign-in-refused": "access",
  "signed-out": "access",
  proven: "access",
  "session-ended": "access",
  recovered: "access",
};

/** The kind of operation that an act is. */
export function processingKind(act: Act): ProcessingKind {
  return kinds[act] ?? "administration";
}
