import { decodingPrices, type Word } from "./letter-model.ts";

/** A Latin spelling of a native word and the logarithm of their joint probability. */
export interface FreeSpelling {
  readonly latin: string;
  readonly log: number;
}

/** The likeliest spellings of a word, best first, by beam search over its units. */
export function spellings(word: Word, most: number): FreeSpelling[] {
  const beams: Map<string, number>[] = Array.from({ length: word.length + 1 }, () => new Map<string, number>());
  beams[0]?.set("", 0);
  for (let at = 0; at < word.length; at++) {
    const edges = word.edges[at] ?? [];
    for (const { latin, log } of best(beams[at], beamWidth)) {
      for (const { to, spellings: ways } of edges) {
        for (const way of ways.slice(0, waysFollowed)) raise(beams[to], latin + way.latin, log + way.log);
      }
      if (edges.length === 0) raise(beams[at + 1], latin, log + decodingPrices.skippedLetter);
    }
  }
  return best(beams[word.length], most).filter(({ latin }) => latin !== "");
}

const beamWidth = 10;
const waysFollowed = 10;

function raise(beam: Map<string, number> | undefined, latin: string, log: number): void {
  if (log > (beam?.get(latin) ?? -Infinity)) beam?.set(latin, log);
}

function best(beam: ReadonlyMap<string, number> | undefined, most: number): FreeSpelling[] {
  return [...(beam ?? [])]
    .map(([latin, log]) => ({ latin, log }))
    .toSorted((a, b) => b.log - a.log || (a.latin < b.latin ? -1 : 1))
    .slice(0, most);
}
