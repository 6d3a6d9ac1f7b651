// When the owner of an alert is told that its subject may have been met. docs/decisions/0020-hits.md says why so.
import type { Candidate, Measure, Purpose } from "#domain";

/**
 * Whether the owner is told of a strong match before anybody has confirmed it. Where somebody may be lost within minutes: a fugitive who walks on, a
 * missing person, one who is not to notice. For all else an officer looks first, so that no name leaves for a mistake.
 */
const toldAtMatch = {
  arrest: true,
  locate: true,
  protect: true,
  "discreet-check": true,
  seize: false,
  "refuse-entry": false,
  "freeze-assets": false,
  identify: false,
  inform: false,
} as const satisfies Record<Measure, boolean>;

/** Purposes for which somebody stands before the officer who asks. */
const meeting: ReadonlySet<Purpose> = new Set(["border", "arrest", "missing", "identification", "security"]);

/** Whether this candidate's owners are told at once, by what their own alerts ask for. */
export function isToldAtOnce(
  { verdict, clearedBefore, alerts }: Pick<Candidate, "verdict" | "clearedBefore" | "alerts">,
  purpose: Purpose,
): boolean {
  if (verdict !== "match" || clearedBefore !== undefined || !meeting.has(purpose)) return false;
  return alerts.some(({ alert }) => alert.measures.some((measure) => toldAtMatch[measure]));
}
