// Guessing is slowed per account, never stopped for good: a stranger must not be able to lock an officer out for a shift.

const freeAttempts = 5;
const longestLockSeconds = 15 * 60;

/** Seconds an account is closed after so many wrong passwords in a row: none up to 5, then 2, 4, 8 ... up to 15 minutes. */
export function lockSeconds(attempts: number): number {
  if (attempts < freeAttempts) return 0;
  return Math.min(longestLockSeconds, 2 ** Math.min(20, attempts - freeAttempts + 1));
}
