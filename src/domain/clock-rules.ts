// Legal time limits as data: which law, from what, how long, what stops them, who is reminded when, and what follows when they pass.
import { z } from "zod";
import type { Length } from "./clock-days.ts";

/** What a running clock may wait for. */
export const PauseCause = z.enum(["identity-asked", "details-asked"]);
export type PauseCause = z.infer<typeof PauseCause>;

/** A legal time limit. */
export interface ClockRule {
  /** As it is cited: `Regulation (EU) 2018/1861`. */
  readonly law: string;
  /** Empty where the law is not one of articles. */
  readonly article: string;
  /** The event whose day begins it; that day is not counted. */
  readonly trigger: "received" | "identity-proven" | "asked";
  readonly length: Length;
  /** Whether days of rest count. */
  readonly calendar: "calendar" | "working";
  /** Whether a period that would end on a day of rest ends on the next working day (Regulation 1182/71, Article 3(4)). */
  readonly restEnds: "same-day" | "next-working-day";
  /** What stops it, day by day. */
  readonly pauses: readonly PauseCause[];
  /** By how much it may be extended, once, with a reason. */
  readonly extension?: Length;
  /** How many days before the last one the desk is reminded. */
  readonly reminders: readonly number[];
  /** What follows when it passes; the catalogues hold the words. */
  readonly consequence: "complaint" | "escalate";
}

const month = { count: 1, unit: "months" } as const;
const gdpr = {
  calendar: "calendar",
  restEnds: "next-working-day",
  pauses: ["identity-asked"],
  consequence: "complaint",
} as const;
const ccf = { ...gdpr, restEnds: "same-day", trigger: "received", law: "Statute of the CCF (INTERPOL)" } as const;
const sis = {
  ...gdpr,
  // Within the time of Regulation (EU) 2016/679, Article 12(3): one month, which two more may be added to.
  trigger: "received",
  length: month,
  extension: { count: 2, unit: "months" },
  reminders: [14, 7, 2],
} as const;

/**
 * The time limits Besa knows. The Directive itself says "without undue delay" (Article 12(3)); the month is that of its national transpositions and of
 * Regulation 2016/679, and an operator whose law says otherwise changes the row.
 */
export const clockRules = {
  "led-answer": {
    ...gdpr,
    law: "Directive (EU) 2016/680",
    article: "12(3)",
    trigger: "received",
    length: month,
    extension: { count: 2, unit: "months" },
    reminders: [14, 7, 2],
  },
  "sis-borders-answer": { ...sis, law: "Regulation (EU) 2018/1861", article: "53" },
  "sis-police-answer": { ...sis, law: "Regulation (EU) 2018/1862", article: "67" },
  "ccf-access": { ...ccf, article: "40", length: { count: 4, unit: "months" }, reminders: [30, 14, 7] },
  "ccf-correction": { ...ccf, article: "40", length: { count: 9, unit: "months" }, reminders: [60, 30, 14, 7] },
  /** Of this node's own making: that a circle which nobody else knows of is asked in time for the answer to be right. */
  "sealed-inquiry": {
    law: "Besa, decision 0015",
    article: "",
    trigger: "asked",
    length: { count: 10, unit: "days" },
    calendar: "working",
    restEnds: "next-working-day",
    pauses: [],
    reminders: [5, 1],
    consequence: "escalate",
  },
  /** Whoever was sent data that is erased, corrected or restricted erases, corrects or restricts it. The day is said by whoever calls it back. */
  "recall-purge": {
    law: "Directive (EU) 2016/680",
    article: "16(6)",
    trigger: "asked",
    length: { count: 1, unit: "days" },
    calendar: "calendar",
    restEnds: "same-day",
    pauses: [],
    reminders: [1],
    consequence: "escalate",
  },
  /** Of this node's own making: a notice that is to go to all members is reviewed while it is of use. */
  "notice-review": {
    law: "Besa, decision 0025",
    article: "",
    trigger: "asked",
    length: { count: 3, unit: "days" },
    calendar: "working",
    restEnds: "next-working-day",
    pauses: [],
    reminders: [1],
    consequence: "escalate",
  },
} as const satisfies Record<string, ClockRule>;

export type ClockRuleId = keyof typeof clockRules;
/** The name of a time limit. */
export const ClockRuleId = z.enum([
  "led-answer",
  "sis-borders-answer",
  "sis-police-answer",
  "ccf-access",
  "ccf-correction",
  "sealed-inquiry",
  "recall-purge",
  "notice-review",
] as const satisfies readonly ClockRuleId[]);

/** The time limit under a name. */
export function clockRule(id: ClockRuleId): ClockRule {
  return clockRules[id];
}
