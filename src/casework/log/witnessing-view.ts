import type { Witnessing } from "#ledger";

/** Whether witnesses have confirmed the log: `waiting` is usual for some seconds, `unwitnessed` stops what is sent and released. */
export interface WitnessingView {
  readonly state: "witnessed" | "waiting" | "unwitnessed";
  /** Entries that the quorum has confirmed. */
  readonly witnessed: number;
  /** Since when an entry waits (ISO 8601, UTC). */
  readonly waitingSince?: string;
}

/** What was found at the last look; nothing where no quorum is asked for. Costs no query. */
export function witnessingView({ lastState }: Witnessing): { witnessing?: WitnessingView } {
  if (lastState?.witnessed === undefined) return {};
  const { witnessed, waitingSince, isUnwitnessed } = lastState;
  const state = isUnwitnessed ? "unwitnessed" : waitingSince === undefined ? "witnessed" : "waiting";
  return { witnessing: { state, witnessed, ...(waitingSince === undefined ? {} : { waitingSince }) } };
}
