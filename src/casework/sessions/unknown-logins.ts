// Guesses against logins that nobody has are slowed like those against one that somebody has: from outside the two look alike.
import { lockSeconds } from "#policy";

interface Count {
  readonly attempts: number;
  readonly lockedUntil: number;
}

const most = 10_000;

/** Counts guesses against unknown logins, in memory; of too many the one guessed at longest ago is forgotten. */
export class UnknownLogins {
  readonly #counts = new Map<string, Count>();

  /** Counts a guess; the seconds for which none is looked at, when there are any, and then nothing is counted. `now` in milliseconds. */
  claim(login: string, now: number): number {
    const before = this.#counts.get(login) ?? { attempts: 0, lockedUntil: 0 };
    if (before.lockedUntil > now) return Math.ceil((before.lockedUntil - now) / 1000);
    const attempts = before.attempts + 1;
    this.#counts.delete(login);
    this.#counts.set(login, { attempts, lockedUntil: now + lockSeconds(attempts) * 1000 });
    const [oldest] = this.#counts.keys();
    if (this.#counts.size > most && oldest !== undefined) this.#counts.delete(oldest);
    return 0;
  }
}
