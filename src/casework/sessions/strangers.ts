// Refused sign-ins with logins that nobody has. Anybody can make up logins without end, and each entry of the log stays for ever: beyond a few they are
// counted, and the log is told when their number has doubled.

/** The refusals of an hour. */
export interface StrangerCount {
  /** When the hour began (ISO 8601, UTC). */
  readonly since: string;
  readonly count: number;
}

/** What of a refusal stands in the log: itself, nothing yet, or how many there have been; and how many of an hour that is over nobody was told of. */
export interface StrangerNote {
  readonly after: StrangerCount;
  readonly tells: "itself" | "nothing" | "count";
  readonly untold: StrangerCount | undefined;
}

/** Where the count is kept among the settings. */
export const strangerSetting = "sign-in.strangers";

const toldOneByOne = 20;
const hour = 3_600_000;

/** Counts a refusal at a moment (ISO 8601, UTC). */
export function countStranger(before: StrangerCount | undefined, now: string): StrangerNote {
  const age = before === undefined ? hour : Date.parse(now) - Date.parse(before.since);
  if (before === undefined || age < 0 || age >= hour) {
    const isTold = before === undefined || isDoubled(before.count);
    return { after: { since: now, count: 1 }, tells: "itself", untold: isTold ? undefined : before };
  }
  const after = { ...before, count: before.count + 1 };
  const tells = after.count <= toldOneByOne ? "itself" : isDoubled(after.count) ? "count" : "nothing";
  return { after, tells, untold: undefined };
}

/** What was kept of the count; what cannot be read is none. */
export function strangersIn(kept: unknown): StrangerCount | undefined {
  if (typeof kept !== "object" || kept === null || !("since" in kept) || !("count" in kept)) return undefined;
  const { since, count } = kept;
  const isCount = typeof since === "string" && !Number.isNaN(Date.parse(since)) && typeof count === "number";
  return isCount ? { since, count } : undefined;
}

/** Whether a count is told: each of the first, and then twice as many as were told of the last time. */
function isDoubled(count: number): boolean {
  return count <= toldOneByOne || Number.isInteger(Math.log2(count / toldOneByOne));
}
