// What it costs, in nats, to take two Latin spellings for one name: little where offices and languages differ (dj and j, Belarusian ula and Russian
// vla), much for other letters. The table is learnt (bench/learn/latin-spellings.ts); what it lacks is a slip of the pen.
import { compoundForm, mayBend } from "./compounds.ts";
import { latin } from "./tables/latin.generated.ts";

/** A word made ready for comparison: the units of the table that begin at each of its places. */
export interface SpelledWord {
  /** Letters and two marks, of the beginning and the end. */
  readonly length: number;
  /** Per place the numbers of the units of one, two and three letters that begin there; 0 for none. */
  readonly units: Uint16Array;
}

/** Prices above this (in nats) are told as `Infinity`: the spellings are different names. */
export const dearestSpelling = 14;

/** Words longer than this are cut: they differ before. */
const longestWord = 30;
const width = longestWord + 3;

/** Makes a folded word ready; letters other than a-z are all alike but to themselves. */
export function spelledWord(folded: string): SpelledWord {
  const text = compoundForm(folded);
  const length = Math.min(text.length, longestWord) + 2;
  for (let i = 1; i < length - 1; i++) codes[i] = codeOf(text.charCodeAt(i - 1));
  return fillUnits({ length, units: new Uint16Array(3 * (length + 1)) });
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
  const length = Math.min(letters, longestWord) + 2;
  for (let i = 1; i < length - 1; i++) codes[i] = codeOf(units[start + i - 1] ?? 0);
  held.length = length;
  return fillUnits(held);
}

const held = { length: 0, units: new Uint16Array(3 * width) };
/** Letters of the word that is being made ready. */
const codes = new Uint8Array(width);

/** Finds the units of the letters in `codes`, between two marks. */
function fillUnits(word: { readonly length: number; readonly units: Uint16Array }): SpelledWord {
  const { length, units } = word;
  codes[0] = beginning;
  codes[length - 1] = end;
  for (let i = 0; i < length; i++) {
    const [x, y, z] = [codes[i] ?? 0, codes[i + 1] ?? 0, codes[i + 2] ?? 0];
    units[3 * i] = x;
    units[3 * i + 1] = i + 1 < length ? (table.pairs[x * letters + y] ?? 0) : 0;
    units[3 * i + 2] = i + 2 < length ? (table.triples[(x * letters + y) * letters + z] ?? 0) : 0;
  }
  units.fill(0, 3 * length, 3 * length + 3);
  return word;
}

/**
 * The least price of writing one word as the other, in nats: 0 for the same, `Infinity` beyond `dearest`. Symmetric. One loop without a call, since
 * an index compares millions of pairs: about half a microsecond each.
 */
export function spellingPrice(a: SpelledWord, b: SpelledWord, dearest = dearestSpelling): number {
  const [n, m] = [a.length, b.length];
  if (Math.abs(n - m) > mostApart) return Infinity;
  const limit = Math.floor(dearest * 10);
  const [unitsA, unitsB] = [a.units, b.units];
  const { costs, others, size } = table;
  prices.fill(beyond, 0, (n + 1) * width);
  prices[0] = 0;
  const raise = (cell: number, price: number): void => {
    if (price < (prices[cell] ?? 0)) prices[cell] = price;
  };
  for (let i = 0; i <= n; i++) {
    const until = Math.min(m, i + mostApart);
    const x = unitsA[3 * i] ?? 0;
    // What the letters from here on may be written as; and none as others.
    const mayBe =
      (others[nothing] ?? 0) |
      (others[x] ?? 0) |
      (others[unitsA[3 * i + 1] ?? 0] ?? 0) |
      (others[unitsA[3 * i + 2] ?? 0] ?? 0);
    for (let j = Math.max(0, i - mostApart); j <= until; j++) {
      const cell = i * width + j;
      const so = prices[cell] ?? beyond;
      if (so > limit) continue;
      const y = unitsB[3 * j] ?? 0;
      if (x !== 0 && y !== 0) {
        if (x === y) raise(cell + width + 1, so);
        else if (x !== beginning && y !== beginning && x !== end && y !== end) {
          raise(cell + width + 1, so + slip);
          // Two letters that changed places.
          if (x === unitsB[3 * j + 3] && y === unitsA[3 * i + 3]) raise(cell + 2 * width + 2, so + slip);
        }
      }
      if (x !== 0 && isLetter(x)) raise(cell + width, so + (i > 0 && unitsA[3 * i - 3] === x ? doubled : slip));
      if (y !== 0 && isLetter(y)) raise(cell + 1, so + (j > 0 && unitsB[3 * j - 3] === y ? doubled : slip));
      const are = bitOf(nothing) | bitOf(y) | bitOf(unitsB[3 * j + 1] ?? 0) | bitOf(unitsB[3 * j + 2] ?? 0);
      if ((mayBe & are) === 0) continue;
      for (let s = 0; s <= 3; s++) {
        const from = s === 0 ? nothing : (unitsA[3 * i + s - 1] ?? 0);
        const ways = others[from] ?? 0;
        if ((ways & are) === 0) continue;
        for (let t = 0; t <= 3; t++) {
          const to = t === 0 ? nothing : (unitsB[3 * j + t - 1] ?? 0);
          if ((ways & bitOf(to)) === 0) continue;
          const cost = costs[from * size + to] ?? 0;
          if (cost !== 0) raise(cell + s * width + t, so + cost);
        }
      }
    }
  }
  const price = prices[n * width + m] ?? beyond;
  return price > limit ? Infinity : price / 10;
}

/** Prices of the ways to each cell in tenths of nats. Owned by `spellingPrice`, which never calls out while it uses them. */
const prices = new Uint16Array(width * width);
const beyond = 60_000;
/** Spellings of one name are at most so many letters longer than each other. */
const mostApart = 4;
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
  return { pairs, triples, costs, others, size };
}
