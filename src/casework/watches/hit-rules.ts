// What becomes of a hit when its record is compared again. A rule without effects: tested as a table.
import type { ActId, HitState, RecordId } from "#domain";
import type { KeptHit } from "./kept-hit.ts";

/** A record that answers to a watch now. Hashes are SHA-256, hexadecimal. */
export interface Sighting {
  readonly record: RecordId;
  readonly recordVersion: number;
  readonly strength: number;
  readonly verdict: KeptHit["verdict"];
  /** Of what of the record was compared. */
  readonly compared: string;
  /** Of what its alerts ask for. */
  readonly alerted: string;
}

/** A hit as it is to be kept, and whether the desk and the log are to hear of it. */
export interface Change {
  readonly hit: KeptHit;
  readonly isNews: boolean;
}

/** The hit of a record that answers now; undefined when nothing is to be written. */
export function seen(
  before: KeptHit | undefined,
  now: Sighting,
  made: { readonly id: ActId; readonly watch: ActId; readonly at: string },
): Change | undefined {
  if (before === undefined) {
    const { id, watch, at } = made;
    return { hit: { id, watch, ...now, state: "open", firstSeenAt: at, changedAt: at }, isNews: true };
  }
  const state = stateNow(before, now);
  const isNews = state !== before.state || now.verdict !== before.verdict;
  const isSame =
    !isNews &&
    before.recordVersion === now.recordVersion &&
    before.strength === now.strength &&
    before.alerted === now.alerted;
  if (isSame) return undefined;
  const outcome = state === "open" ? undefined : before.outcome;
  const changedAt = state === before.state ? before.changedAt : made.at;
  return { hit: { ...before, ...now, state, outcome, changedAt }, isNews };
}

/** The hit of a record that answers no more; undefined when there was none. What was decided is remembered, should it come back unchanged. */
export function gone(before: KeptHit, at: string): Change | undefined {
  if (before.state === "gone") return undefined;
  return { hit: { ...before, state: "gone", changedAt: at }, isNews: true };
}

/**
 * A clearance stands while what was compared stays the same: an alert about somebody else is nobody's news. A confirmation stands while, beside
 * that, the alerts ask for the same: of what is new about a person who was met, the desk hears.
 */
function stateNow({ outcome, compared, alerted }: KeptHit, now: Sighting): HitState {
  if (outcome === undefined || compared !== now.compared) return "open";
  return outcome === "confirmed" && alerted !== now.alerted ? "open" : outcome;
}
