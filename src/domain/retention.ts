// How long data is kept and when it is looked at again, as rows of data; and why something is erased.
import { z } from "zod";
import { AlertCategory, Purpose } from "./codes.ts";
import { ActId, RecordId } from "./ids.ts";
import type { Labels } from "./labels.ts";

/** The purposes of police work that data is collected for. */
const PolicePurpose = Purpose.extract([
  "border",
  "arrest",
  "investigation",
  "warning",
  "missing",
  "witness",
  "identification",
  "forensic",
  "security",
  "threats",
]);

/** What a rule is about: the category of an alert, or for what carries none, the first purpose of its labels (`purpose:other` beside police work). */
export const RetentionBasis = z.enum([
  ...AlertCategory.options.map((category) => `alert:${category}` as const),
  ...PolicePurpose.options.map((purpose) => `purpose:${purpose}` as const),
  "purpose:other",
]);
export type RetentionBasis = z.infer<typeof RetentionBasis>;

/**
 * How long data of one basis is kept. Months count from the day a record is made, changed by its owner or reviewed; a rule that changes counts from
 * then on, for what is made or reviewed later.
 */
export const RetentionTerms = z
  .strictObject({
    reviewMonths: z.int().min(1).max(240),
    /** Absent: as long as its owner upholds it. */
    expireMonths: z.int().min(1).max(600).optional(),
    /** Its keepers are told so many days before a review is due. */
    remindDays: z.int().min(1).max(366),
    /** What its owner withdrew is erased after so many months. */
    keepWithdrawnMonths: z.int().min(1).max(120),
  })
  .refine(({ reviewMonths, expireMonths = reviewMonths }) => reviewMonths <= expireMonths)
  .readonly();
export type RetentionTerms = z.infer<typeof RetentionTerms>;

/** Terms with the law they come from, as it is cited. */
export type RetentionRule = RetentionTerms & { readonly source: string };

const interpol = { reviewMonths: 60, expireMonths: 60, remindDays: 180, keepWithdrawnMonths: 12 };
const listed = { reviewMonths: 36, remindDays: 90, keepWithdrawnMonths: 12 };
const rpd = "INTERPOL Rules on the Processing of Data, Articles 49 and 50";
const europol = "Regulation (EU) 2016/794, Article 31";
const led = "Directive (EU) 2016/680, Article 5";
const threeYears = { reviewMonths: 36, expireMonths: 36, remindDays: 90, keepWithdrawnMonths: 12 };
const oneYear = { reviewMonths: 12, expireMonths: 12, remindDays: 60, keepWithdrawnMonths: 12 };

/** The rules of a node on which nobody has changed any. What is withdrawn stays a year, as supplementary information does (2018/1862, Article 64). */
export const retentionDefaults = {
  "alert:red": { ...interpol, source: rpd },
  "alert:blue": { ...interpol, source: rpd },
  "alert:green": { ...interpol, source: rpd },
  "alert:yellow": { ...interpol, source: rpd },
  "alert:black": { ...interpol, source: rpd },
  "alert:orange": { ...interpol, source: rpd },
  "alert:purple": { ...interpol, source: rpd },
  "alert:silver": { ...interpol, source: rpd },
  "alert:un": { ...listed, source: `While the Committee lists it; ${led}` },
  "alert:sanctions": { ...listed, source: `While its publisher lists it; ${led}` },
  "alert:wanted": { ...interpol, source: "Regulation (EU) 2018/1862, Articles 26 and 53" },
  "alert:missing": { ...interpol, source: "Regulation (EU) 2018/1862, Articles 32 and 53" },
  "alert:stolen": {
    ...interpol,
    reviewMonths: 120,
    expireMonths: 120,
    source: "Regulation (EU) 2018/1862, Articles 38 and 54",
  },
  "purpose:border": { ...threeYears, source: "Regulation (EU) 2018/1861, Articles 24 and 39" },
  "purpose:arrest": { ...interpol, source: rpd },
  "purpose:investigation": { ...threeYears, source: europol },
  "purpose:warning": { ...interpol, source: rpd },
  "purpose:missing": { ...interpol, source: rpd },
  "purpose:witness": { ...threeYears, source: europol },
  "purpose:identification": { ...interpol, source: rpd },
  "purpose:forensic": { ...interpol, source: rpd },
  "purpose:security": { ...oneYear, source: "Regulation (EU) 2018/1862, Articles 36 and 53" },
  "purpose:threats": { ...threeYears, source: europol },
  "purpose:other": { ...oneYear, source: led },
} as const satisfies Record<RetentionBasis, RetentionRule>;

/** The rules that hold now. */
export type RetentionRules = Readonly<Record<RetentionBasis, RetentionRule>>;

/** What a record is kept on: the alert that it carries or is about, else the purpose that its labels name first. */
export function retentionBasis(category: AlertCategory | undefined, purposes: Labels["purposes"]): RetentionBasis {
  if (category !== undefined) return `alert:${category}`;
  const { data } = PolicePurpose.safeParse(purposes[0]);
  return `purpose:${data ?? "other"}`;
}

/**
 * The days that a record made or reviewed on a day gets (ISO 8601, UTC). It is seen to the end of the last whole month of its term, of the last
 * whole quarter when the term is three years or more: so records of one month or quarter share their labels, which the search keeps apart, and none is
 * kept longer than the rule says.
 */
export function retentionDays(
  { reviewMonths, expireMonths }: RetentionTerms,
  today: string,
): { readonly reviewOn: string; readonly expiresOn?: string } {
  const reviewOn = monthsAfter(today, reviewMonths);
  if (expireMonths === undefined) return { reviewOn };
  const end = monthsAfter(today, expireMonths);
  const grain = expireMonths < 36 ? 1 : 3;
  const after = monthsAfter(`${end.slice(0, 7)}-01`, isLastOfMonth(end) ? 1 : 0);
  const expiresOn = dayOf(Date.UTC(yearOf(after), monthOf(after) - (monthOf(after) % grain), 0));
  // A term of a month may end before the month does.
  const last = expiresOn < today ? end : expiresOn;
  return { reviewOn: reviewOn < last ? reviewOn : last, expiresOn: last };
}

/** So many months before or after a day; the last of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const first = new Date(Date.UTC(yearOf(day), monthOf(day) + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(length, Number(day.slice(8, 10)))));
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7)) - 1;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isLastOfMonth = (day: string): boolean => dayOf(Date.parse(day) + 86_400_000).endsWith("-01");

/**
 * Why something is erased. `expired`: its term has ended. `withdrawn`: its owner no longer upholds it. By law: the data subject asked for it
 * (`data-subject`), keeping it was unlawful (`unlawful`), a court or another law demands it (`legal-obligation`); what is erased by law does not come
 * back with the next edition of a list. `recalled`: the authority that shared it called it back; it does not come back either.
 */
export const ErasureGround = z.enum([
  "expired",
  "withdrawn",
  "recalled",
  "data-subject",
  "unlawful",
  "legal-obligation",
]);
export type ErasureGround = z.infer<typeof ErasureGround>;

/** The grounds that a person can give; the others are the node's own. */
export const LawfulGround = ErasureGround.extract(["data-subject", "unlawful", "legal-obligation"]);
export type LawfulGround = z.infer<typeof LawfulGround>;

/** Where a version comes from that says only that its record was erased: the change feed has it, nobody is shown it. */
export const erasedSource = "besa:erased";

/** What a node states of an erasure. It names no person; digests are keyed (HMAC-SHA256), so that nobody outside can try names on them. */
export const ErasureReceipt = z
  .object({
    statement: z.literal("besa.erasure/1"),
    /** The log whose entry has this receipt's hash. */
    origin: z.string(),
    erasure: ActId,
    ground: ErasureGround,
    /** When nothing of it could be read any more, and when the last copy was gone. ISO 8601, UTC. */
    erasedAt: z.iso.datetime(),
    completedAt: z.iso.datetime(),
    records: z.array(
      z.object({ record: RecordId, versions: z.int(), digest: z.string().regex(/^[0-9a-f]{64}$/) }).readonly(),
    ),
    /** What went beside the records, by the table it stood in. */
    copies: z.record(z.string(), z.int()),
    /** Entries of the log whose readable side was erased. */
    logEntries: z.int(),
  })
  .readonly();
export type ErasureReceipt = z.infer<typeof ErasureReceipt>;
