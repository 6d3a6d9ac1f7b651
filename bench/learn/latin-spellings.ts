// Makes src/names/tables/latin.generated.ts: what it costs to write a name with other Latin letters, learnt from pairs of spellings.
// node bin/besa.js node --max-old-space-size=8192 bench/learn/latin-spellings.ts [--print]
// Sources: see latin-pairs.ts; CC0. Expectation maximisation over the ways to cut two spellings into units: a letter that stays, or up to three
// letters (or none) that become up to three others.
import { writeFileSync } from "node:fs";
import { spellingPairs, type SpellingPair } from "./latin-pairs.ts";

const file = "src/names/tables/latin.generated.ts";
const rounds = 5;
const longest = 3;
/** Expected occurrences a unit must have to be kept while learning and at the end. */
const least = [0.5, 3] as const;

function main(): void {
  const pairs = spellingPairs();
  const units = new Units();
  const lattices = pairs.map((pair) => latticeOf(pair, units));
  const met = occurrences(pairs);
  // The chance of a change is how often it happens where it could: then a change in its surroundings is preferred only where it is likelier there.
  const often = Float64Array.from(units.keys, (key) => {
    const [x = "", y = ""] = key.split("|");
    return Math.sqrt((met.get(x) ?? 1) * (met.get(y) ?? 1));
  });
  let chances = Float64Array.from(units.keys, firstGuess);
  for (let round = 0; round < rounds; round++) {
    const counts = new Float64Array(units.keys.length);
    for (const lattice of lattices) expect(lattice, chances, counts);
    const needed = least[round === rounds - 1 ? 1 : 0];
    chances = counts.map((count, i) => (count < needed ? 0 : Math.min(1, count / (often[i] ?? 1))));
  }
  const text = fileOf(units, chances);
  if (process.argv.includes("--print")) process.stdout.write(text);
  else {
    writeFileSync(file, text);
    console.log(`${file}: ${pairs.length} pairs, ${text.split("\n").length} lines`);
  }
}

/** How often every run of up to three letters, none included, is met in either spelling, by the weight of the pairs. */
function occurrences(pairs: readonly SpellingPair[]): Map<string, number> {
  const met = new Map<string, number>();
  for (const { a, b, weight } of pairs) {
    for (const word of [`^${a}$`, `^${b}$`]) {
      for (let i = 0; i < word.length; i++) {
        for (let n = 0; n <= longest && i + n <= word.length; n++) {
          const run = word.slice(i, i + n);
          met.set(run, (met.get(run) ?? 0) + weight / 2);
        }
      }
    }
  }
  return met;
}

/** Units by number. A key is both sides with a bar between, the lesser first: writing one for the other costs the same both ways. */
class Units {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(x: string, y: string): number {
    const key = x < y ? `${x}|${y}` : `${y}|${x}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

/** The edges of a pair's lattice: from cell, to cell, unit, three numbers each. */
interface Lattice {
  readonly edges: Int32Array;
  readonly cells: number;
  readonly weight: number;
}

function latticeOf({ a, b, weight }: SpellingPair, units: Units): Lattice {
  const [x, y] = [`^${a}$`, `^${b}$`];
  const width = y.length + 1;
  const edges: number[] = [];
  for (let i = 0; i <= x.length; i++) {
    for (let j = 0; j <= y.length; j++) {
      if (Math.abs(i * y.length - j * x.length) > 3.5 * Math.max(x.length, y.length)) continue;
      for (let n = 0; n <= longest && i + n <= x.length; n++) {
        for (let m = 0; m <= longest && j + m <= y.length; m++) {
          const [from, to] = [x.slice(i, i + n), y.slice(j, j + m)];
          if (isUnit(from, to)) edges.push(i * width + j, (i + n) * width + j + m, units.numberOf(from, to));
        }
      }
    }
  }
  return { edges: Int32Array.from(edges), cells: (x.length + 1) * width, weight };
}

/** A letter that stays, or a change with at most one letter beside it that stays. */
function isUnit(x: string, y: string): boolean {
  if (x === y) return x.length === 1;
  if (x === "^" || y === "^" || x === "$" || y === "$") return false;
  if (x.startsWith("^") !== y.startsWith("^") || x.endsWith("$") !== y.endsWith("$")) return false;
  return surroundings(x, y) <= 1;
}

/** Letters that stay at the beginning and at the end of a change. */
function surroundings(x: string, y: string): number {
  const shorter = Math.min(x.length, y.length);
  let before = 0;
  while (before < shorter && x[before] === y[before]) before++;
  let after = 0;
  while (after < shorter - before && x.at(-1 - after) === y.at(-1 - after)) after++;
  return before + after;
}

function firstGuess(key: string): number {
  const [x = "", y = ""] = key.split("|");
  return x === y ? 0.8 : 0.1 * 0.3 ** (x.length + y.length);
}

function expect({ edges, cells, weight }: Lattice, chances: Float64Array, counts: Float64Array): void {
  const [ahead, behind] = [new Float64Array(cells), new Float64Array(cells)];
  ahead[0] = 1;
  behind[cells - 1] = 1;
  for (let e = 0; e < edges.length; e += 3) {
    const [from = 0, to = 0, unit = 0] = [edges[e], edges[e + 1], edges[e + 2]];
    ahead[to] = (ahead[to] ?? 0) + (ahead[from] ?? 0) * (chances[unit] ?? 0);
  }
  const total = ahead[cells - 1] ?? 0;
  if (total <= 0) return;
  for (let e = edges.length - 3; e >= 0; e -= 3) {
    const [from = 0, to = 0, unit = 0] = [edges[e], edges[e + 1], edges[e + 2]];
    const chance = chances[unit] ?? 0;
    behind[from] = (behind[from] ?? 0) + (behind[to] ?? 0) * chance;
    counts[unit] = (counts[unit] ?? 0) + (weight * (ahead[from] ?? 0) * chance * (behind[to] ?? 0)) / total;
  }
}

/** Lines of changes with their cost, in tenths of nats. */
function fileOf({ keys }: Units, chances: Float64Array): string {
  const lines = keys.flatMap((key, i) => {
    const [x = "", y = ""] = key.split("|");
    const chance = chances[i] ?? 0;
    const cost = Math.round(-10 * Math.log(chance));
    return x === y || chance === 0 || cost > dearest ? [] : [`${key} ${Math.max(cost, 1)}`];
  });
  return `// Made by bench/learn/latin-spellings.ts from the NETransliteration pairs, Wikidata labels and systems of romanisation; CC0. Do not edit.
// A line: letters, a bar, letters that stand in their place in another spelling of the name, and what that costs, in tenths of nats.
// ^ and $ are where a word begins and ends.
export const latin = \`
${lines.toSorted().join("\n")}
\`;
`;
}

/** Changes dearer than this are slips like any other. */
const dearest = 45;

main();
