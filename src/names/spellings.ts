import { decodingPrices, type Word } from "./lattice.ts";

/** A Latin spelling of a native word and the logarithm of their joint probability. */
export interface FreeSpelling {
  readonly latin: string;
  readonly log: number;
}

/** The likeliest spellings of a word, best first, by beam search over its units. */
export function spellings(word: Word, most: number): FreeSpelling[] {
  const beams = Array.from(
    { length: word.length + 1 },
    (_, at) => new Beam(at === word.length ? Math.max(most, beamWidth) : beamWidth),
  );
  beams[0]?.raise("", "", 0);
  for (let at = 0; at < word.length; at++) {
    const edges = word.edges[at] ?? [];
    for (const { latin, log } of beams[at]?.best ?? []) {
      for (const { to, spellings: ways } of edges) {
        const beam = beams[to];
        for (const way of ways.slice(0, waysFollowed)) beam?.raise(latin, way.latin, log + way.log);
      }
      if (edges.length === 0) beams[at + 1]?.raise(latin, "", log + decodingPrices.skippedLetter);
    }
  }
  return (beams[word.length]?.best ?? []).slice(0, most).filter(({ latin }) => latin !== "");
}

const beamWidth = 10;
const waysFollowed = 10;

/** The best spellings up to one place of the word, best first, no two alike. Most that are offered are no good: those cost one comparison. */
class Beam {
  readonly best: FreeSpelling[] = [];
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  /** Offers `start` and `end` joined, which are only joined when they are good enough. */
  raise(start: string, end: string, log: number): void {
    const worst = this.best[this.#width - 1];
    if (worst !== undefined && log < worst.log) return;
    const offered = { latin: start + end, log };
    const known = this.best.findIndex(({ latin }) => latin === offered.latin);
    if (known >= 0 && (this.best[known]?.log ?? 0) >= log) return;
    if (known >= 0) this.best.splice(known, 1);
    let at = this.best.length;
    while (at > 0 && isBetter(offered, this.best[at - 1])) at--;
    this.best.splice(at, 0, offered);
    if (this.best.length > this.#width) this.best.pop();
  }
}

/** By probability, and where that is equal by letter, so that every run finds the same. */
function isBetter(a: FreeSpelling, b: FreeSpelling | undefined): boolean {
  return b === undefined || a.log > b.log || (a.log === b.log && a.latin < b.latin);
}
