// Items whose signer a directory does not have yet: they stay where they lie, and are brought again for a while, before anybody puts them aside.

/** Whoever they are for is left alone for so long, in milliseconds: what else comes waits no longer. */
export const triedAgainAfter = 2000;
/** So long such an item is tried again, in milliseconds; then it is put aside, and its sender brings it, with more patience. */
const triedAgainFor = 10 * 60_000;

/** Items whose signers were not known where they were read, by their hash, and since when. */
export class Doubts {
  readonly #since = new Map<string, number>();
  /** By their owners: not before then, by the stopwatch. */
  readonly #notBefore = new Map<string, number>();
  readonly #stopwatch: () => number;

  constructor(stopwatch: () => number) {
    this.#stopwatch = stopwatch;
  }

  /** Whether what lies here for an owner may be tried now. */
  mayTry(owner: string): boolean {
    return (this.#notBefore.get(owner) ?? 0) <= this.#stopwatch();
  }

  /** Of items of an owner that were tried, by their hashes, those that stay, since their signers are unknown: the directory that has them may be on its way. */
  staying(owner: string, tried: readonly string[], unknown: ReadonlySet<string>): ReadonlySet<string> {
    const now = this.#stopwatch();
    const staying = new Set<string>();
    for (const hash of tried) {
      const since = this.#since.get(hash) ?? now;
      const stays = unknown.has(hash) && now - since < triedAgainFor;
      if (stays) this.#since.set(hash, since);
      else this.#since.delete(hash);
      if (stays) staying.add(hash);
    }
    if (staying.size > 0) this.#notBefore.set(owner, now + triedAgainAfter);
    else this.#notBefore.delete(owner);
    return staying;
  }
}
