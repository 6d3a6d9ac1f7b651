// What it costs, in nats, to take two Latin spellings for one name: little where offices and languages differ (dj and j, Belarusian ula and Russian
// vla), much for other letters. The table is learnt (bench/learn/latin-spellings.ts); what it lacks is a slip of the pen.
import { compoundForm, mayBend } from "./compounds.ts";
import { latin } from "./tables/latin.generated.ts";

/** A word made ready for comparison: what is known of the letters that begin at each of its places, two marks for its beginning and end included. */
export interface SpelledWord {
  readonly length: number;
  /** Per place the numbers of the units of one, two and three letters that begin there; 0 for none. One place more than the word has. */
  readonly units: Uint16Array;
  /** Per place what it costs to leave each of these units out, in tenths of nats; `beyond` where that is not known. */
  readonly gaps: Uint16Array;
  /** Per place the bits (`bitOf`) of these units. */
  readonly bits: Int32Array;
}

/** Prices above this (in nats) are told as `Infinity`: the spellings are different names. */
export const dearestSpelling = 14;

/** Words longer than this are cut: they differ before. */
const longestWord = 30;
const mostPlaces = longestWord + 2;

/** Makes a folded word ready; letters other than a-z are all alike but to themselves. */
export function spelledWord(folded: string): SpelledWord {
  const text = compoundForm(folded);
  const length = Math.min(text.length, longestWord) + 2;
  for (let i = 1; i < length - 1; i++) codes[i] = codeOf(text.charCodeAt(i - 1));
  return readUnits(emptyWord(length));
}

/** A word of an index. */
export interface WordHeld {
  /** Code units among which the word stands, where it begins and how long it is. */
  readonly units: Uint16Array;
  readonly start: number;
  readonly length: number;
}

/** The same of a word of an index, mostly without making a string of it. What it gives is good until it is called again. */
export function spelledWordOf({ units, start, length: letters }: WordHeld): SpelledWord {
  if (mayBend(units, start, letters))
    return spelledWord(String.fromCharCode(...units.subarray(start, start + letters)));
  held.length = Math.min(letters, longestWord) + 2;
  for (let i = 1; i < held.length - 1; i++) codes[i] = codeOf(units[start + i - 1] ?? 0);
  return readUnits(held);
}

function emptyWord(length: number): { length: number } & Omit<SpelledWord, "length"> {
  return {
    length,
    units: new Uint16Array(3 * (length + 1)),
    gaps: new Uint16Array(3 * (length + 1)),
    bits: new Int32Array(length + 1),
  };
}

const held = emptyWord(mostPlaces);
/** Letters of the word that is being made ready. */
const codes = new Uint8Array(mostPlaces + 2);

/** Finds the units of the letters in `codes`, between two marks, and what is known of them. */
function readUnits(word: SpelledWord): SpelledWord {
  const { length, units, gaps, bits } = word;
  const { pairs, triples } = table;
  codes[0] = beginning;
  codes[length - 1] = end;
  codes[length] = 0;
  codes[length + 1] = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const [x, y, z] = [codes[i] ?? 0, codes[i + 1] ?? 0, codes[i + 2] ?? 0];
    const xy = y === 0 ? 0 : (pairs[x * letters + y] ?? 0);
    const xyz = z === 0 ? 0 : (triples[(x * letters + y) * letters + z] ?? 0);
    units[3 * i] = x;
    units[3 * i + 1] = xy;
    units[3 * i + 2] = xyz;
    const alone = table.gaps[x] ?? beyond;
    gaps[3 * i] = x === before && alone > doubled ? doubled : alone;
    gaps[3 * i + 1] = table.gaps[xy] ?? beyond;
    gaps[3 * i + 2] = table.gaps[xyz] ?? beyond;
    bits[i] = bitOf(x) | (xy === 0 ? 0 : bitOf(xy)) | (xyz === 0 ? 0 : bitOf(xyz));
    before = x;
  }
  units.fill(0, 3 * length, 3 * length + 3);
  gaps.fill(beyond, 3 * length, 3 * length + 3);
  return word;
}

/**
 * The least price of writing one word as the other, in nats: 0 for the same, `Infinity` beyond `dearest`. Symmetric. One loop without a call, since
 * an index compares millions of pairs: less than half a microsecond each.
 */
export function spellingPrice(a: SpelledWord, b: SpelledWord, dearest = dearestSpelling): number {
  const [n, m] = [a.length, b.length];
  if (Math.abs(n - m) > mostApart) return Infinity;
  const limit = Math.floor(dearest * 10);
  const [unitsA, unitsB, gapsA, gapsB, bitsB] = [a.units, b.units, a.gaps, b.gaps, b.bits];
  const { costs, others, size } = table;
  // A row for each place of the one word, and in it a cell for each place of the other that is not too far from it.
  prices.fill(beyond, 0, (n + 1) * width);
  prices[middle] = 0;
  const raise = (cell: number, price: number): void => {
    if (price <= limit && price < (prices[cell] ?? 0)) prices[cell] = price;
  };
  let unreached = 0;
  for (let i = 0; i <= n; i++) {
    const x = unitsA[3 * i] ?? 0;
    const ways = (others[x] ?? 0) | (others[unitsA[3 * i + 1] ?? 0] ?? 0) | (others[unitsA[3 * i + 2] ?? 0] ?? 0);
    const until = Math.min(m, i + mostApart);
    unreached++;
    for (let j = Math.max(0, i - mostApart); j <= until; j++) {
      const cell = i * width + middle + j - i;
      const so = prices[cell] ?? beyond;
      if (so > limit) continue;
      unreached = 0;
      const y = unitsB[3 * j] ?? 0;
      if (x === y) raise(cell + width, so);
      else if (isLetter(x) && isLetter(y)) {
        raise(cell + width, so + slip);
        // Two letters that changed places.
        if (x === unitsB[3 * j + 3] && y === unitsA[3 * i + 3]) raise(cell + 2 * width, so + slip);
      }
      for (let s = 1; s <= 3; s++) {
        raise(cell + s * (width - 1), so + (gapsA[3 * i + s - 1] ?? 0));
        raise(cell + s, so + (gapsB[3 * j + s - 1] ?? 0));
      }
      const here = bitsB[j] ?? 0;
      if ((ways & here) === 0) continue;
      for (let s = 1; s <= 3; s++) {
        const from = unitsA[3 * i + s - 1] ?? 0;
        if (((others[from] ?? 0) & here) === 0) continue;
        for (let t = 1; t <= 3; t++) {
          const cost = costs[from * size + (unitsB[3 * j + t - 1] ?? 0)] ?? 0;
          if (cost !== 0) raise(cell + s * width + t - s, so + cost);
        }
      }
    }
    // No way leads over more than three rows.
    if (unreached === 3) return Infinity;
  }
  const price = prices[n * width + middle + m - n] ?? beyond;
  return price > limit ? Infinity : price / 10;
}

/** Spellings of one name are at most so many letters longer than each other. */
const mostApart = 4;
/** Cells in a row: room for those that ways lead to from the outermost, which are not read. */
const width = 16;
const middle = 7;
/** Prices of the ways to each cell in tenths of nats. Owned by `spellingPrice`, which never calls out while it uses them. */
const prices = new Uint16Array((mostPlaces + 4) * width);
const beyond = 30_000;
/** Any other letter, a letter too many or too few, and one written twice, in tenths of nats. */
const slip = 45;
const doubled = 8;

const beginning = 27;
const end = 28;
const other = 29;
const letters = 30;
/** The unit of no letters. */
const nothing = 30;

/** A bit for a unit, one of 31: `others` tells by it quickly what is not learnt. None for no unit. */
const bitOf = (unit: number): number => (unit === 0 ? 0 : 1 << (unit % 31));

const isLetter = (code: number): boolean => code !== beginning && code !== end;

function codeOf(unit: number): number {
  return unit >= 97 && unit <= 122 ? unit - 96 : other;
}

const table = readTable();

/** The learnt changes: numbers of units of two and three letters, and what each unit costs as another (0: not learnt). */
function readTable(): {
  readonly pairs: Uint16Array;
  readonly triples: Uint16Array;
  readonly costs: Uint8Array;
  /** Per unit the bits (`bitOf`) of those that it is learnt to be written as. */
  readonly others: Int32Array;
  /** Per unit what it costs to leave it out, in tenths of nats; `beyond` where that is not learnt. */
  readonly gaps: Uint16Array;
  readonly size: number;
} {
  const [pairs, triples] = [new Uint16Array(letters ** 2), new Uint16Array(letters ** 3)];
  let size = nothing + 1;
  const numberOf = (text: string): number => {
    const codes = Array.from(text, (letter) =>
      letter === "^" ? beginning : letter === "$" ? end : codeOf(letter.charCodeAt(0)),
    );
    if (codes.length === 0) return nothing;
    if (codes.length === 1) return codes[0] ?? 0;
    const place = codes.reduce((sum, code) => sum * letters + code, 0);
    const known = codes.length === 2 ? pairs : triples;
    if (known[place] === 0) known[place] = size++;
    return known[place] ?? 0;
  };
  const changes = latin
    .trim()
    .split("\n")
    .map((line) => {
      const [units = "", cost = ""] = line.split(" ");
      const [x = "", y = ""] = units.split("|");
      return { x: numberOf(x), y: numberOf(y), cost: Number(cost) };
    });
  const costs = new Uint8Array(size * size);
  const others = new Int32Array(size);
  for (const { x, y, cost } of changes) {
    costs[x * size + y] = cost;
    costs[y * size + x] = cost;
    others[x] = (others[x] ?? 0) | bitOf(y);
    others[y] = (others[y] ?? 0) | bitOf(x);
  }
  const gaps = Uint16Array.from({ length: size }, (_, unit) => costs[nothing * size + unit] || beyond);
  for (let code = 1; code < nothing; code++) if (isLetter(code)) gaps[code] = Math.min(gaps[code] ?? beyond, slip);
  return { pairs, triples, costs, others, gaps, size };
}
