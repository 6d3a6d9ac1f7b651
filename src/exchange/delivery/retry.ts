// When something is tried again: twice as long each time, with chance, so that many nodes do not come back at one moment.

/** Bounds of a wait, in milliseconds. */
export interface RetryBounds {
  readonly first: number;
  readonly longest: number;
}

/** A link that does not answer. */
export const linkRetry: RetryBounds = { first: 250, longest: 60_000 };
/** An envelope that was sent and has no receipt. */
export const sentRetry: RetryBounds = { first: 5_000, longest: 10 * 60_000 };
/** One that lies in a mailbox: its recipient may be away for weeks. */
export const relayedRetry: RetryBounds = { first: 5 * 60_000, longest: 6 * 3_600_000 };

/** Milliseconds to wait after so many failures (from 1): between half and the whole of a span that doubles. `chance` is from 0 up to, not with, 1. */
export function waitAfter(failures: number, { first, longest }: RetryBounds, chance: number): number {
  const span = Math.min(longest, first * 2 ** Math.min(30, Math.max(0, failures - 1)));
  return Math.round(span / 2 + (span / 2) * chance);
}
