// What it costs, in nats, to take two Latin spellings for one name: little where offices and languages differ (dj and j, Belarusian ula and Russian
// vla), much for other letters. The table is learnt (bench/learn/latin-spellings.ts); what it lacks is a slip of the pen.
import { compoundForm } from "./compounds.ts";
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
  const units = new Uint16Array(3 * (length + 2));
  const codes = new Uint8Array(length);
  for (let i = 1; i < length - 1; i++) codes[i] = codeOf(text.charCodeAt(i - 1));
  return fillUnits({ length, units }, codes);
}

/** Makes a word of an index ready in place: `into` is from `spelledWord("")` with room for `longestWord` letters. */
function fillUnits(word: { readonly length: number; readonly units: Uint16Array }, codes: Uint8Array): SpelledWord {
  const { length, units } = word;
  const last = length - 1;
  codes[0] = beginning;
  codes[last] = end;
  for (let i = 0; i < length; i++) {
    const [x, y, z] = [codes[i] ?? 0, i < last ? (codes[i + 1] ?? 0) : -1, i + 1 < last ? (codes[i + 2] ?? 0) : -1];
    units[3 * i] = x;
    units[3 * i + 1] = y < 0 ? 0 : (table.pairs[x * letters + y] ?? 0);
    units[3 * i + 2] = y < 0 || z < 0 ? 0 : (table.triples[(x * letters + y) * letters + z] ?? 0);
  }
  return word;
}

/** The least price of writing one word as the other, in nats: 0 for the same, `Infinity` beyond `dearestSpelling`. Symmetric. */
export function spellingPrice(a: SpelledWord, b: SpelledWord): number {
  const [n, m] = [a.length, b.length];
  if (Math.abs(n - m) > mostApart) return Infinity;
  prices.fill(beyond, 0, (n + 1) * width);
  prices[0] = 0;
  for (let i = 0; i <= n; i++) {
    const until = Math.min(m, i + mostApart);
    for (let j = Math.max(0, i - mostApart); j <= until; j++) {
      const so = prices[i * width + j] ?? beyond;
      if (so <= limit) followFrom(a, b, { i, j, so });
    }
  }
  const price = prices[n * width + m] ?? beyond;
  return price > limit ? Infinity : price / 10;
}

/** Raises every cell that one change or one letter that stays leads to. */
function followFrom(
  a: SpelledWord,
  b: SpelledWord,
  at: { readonly i: number; readonly j: number; readonly so: number },
): void {
  const { i, j, so } = at;
  const [x, y] = [a.units[3 * i] ?? 0, b.units[3 * j] ?? 0];
  const [moreA, moreB] = [a.length - i, b.length - j];
  if (moreA > 0 && moreB > 0) {
    raise(i + 1, j + 1, so + (x === y ? 0 : isLetter(x) && isLetter(y) ? slip : beyond));
    // Two letters that changed places.
    if (moreA > 1 && moreB > 1 && x === b.units[3 * j + 3] && y === a.units[3 * i + 3] && isLetter(x) && isLetter(y))
      raise(i + 2, j + 2, so + slip);
  }
  if (moreA > 0 && isLetter(x)) raise(i + 1, j, so + (i > 0 && a.units[3 * i - 3] === x ? doubled : slip));
  if (moreB > 0 && isLetter(y)) raise(i, j + 1, so + (j > 0 && b.units[3 * j - 3] === y ? doubled : slip));
  for (let s = 0; s <= 3 && s <= moreA; s++) {
    const from = s === 0 ? nothing : (a.units[3 * i + s - 1] ?? 0);
    if (from === 0) continue;
    const row = from * table.size;
    for (let t = 0; t <= 3 && t <= moreB; t++) {
      const to = t === 0 ? nothing : (b.units[3 * j + t - 1] ?? 0);
      const cost = to === 0 ? 0 : (table.costs[row + to] ?? 0);
      if (cost !== 0) raise(i + s, j + t, so + cost);
    }
  }
}

function raise(i: number, j: number, price: number): void {
  const cell = i * width + j;
  if (price < (prices[cell] ?? 0)) prices[cell] = price;
}

/** Prices of the ways to each cell in tenths of nats. Owned by `spellingPrice`, which never calls out while it uses them. */
const prices = new Uint16Array(width * width);
const beyond = 60_000;
const limit = dearestSpelling * 10;
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
  for (const { x, y, cost } of changes) {
    costs[x * size + y] = cost;
    costs[y * size + x] = cost;
  }
  return { pairs, triples, costs, size };
}
