// People who do not exist, for measuring: names made of syllables of eight kinds of languages, common ones often and rare ones seldom, one in
// twelve also in Cyrillic or Arabic letters, one in four with a second spelling. The same seed gives the same people.
import type { BesaRecord } from "#domain";

/** A person made up for a benchmark. */
export interface MadePerson {
  readonly name: string;
  readonly alias?: string;
  readonly born?: string;
}

/** A fast seeded generator of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const kinds = [
  {
    first: "ma jo pe an lu ro da mi ca fe",
    middle: "ri ra no lo na di ta mo le vi",
    last: "a o es ez ia ino ero ana",
    join: "de",
  },
  {
    first: "mu ah ha kha ab sa fa na ya om",
    middle: "ha ma li ra di sa ha bi ru",
    last: "d n m r l b h ir id an",
    join: "al",
  },
  {
    first: "vla ser ni al mi pa ol iv yu dmi",
    middle: "di ko ge la mi ri vo ne",
    last: "mir lov ev ova enko in ina sky",
    join: "",
  },
  { first: "wei li zha chen xiao ming hua jun guo yan", middle: "", last: "ng n o ng u i", join: "" },
  {
    first: "john wil tho ed rob har ste mar gra ash",
    middle: "er li am ing and",
    last: "son ton ham ley s man ford",
    join: "",
  },
  { first: "ar be er gi la sh kre dri va fat", middle: "ti ni ba mi do ri", last: "i a ja on im ush aj", join: "" },
  {
    first: "ra su vi an pra sha ki de gu mo",
    middle: "je ni sha ma ka ri de",
    last: "sh an nder raj vi t ti deep",
    join: "",
  },
  {
    first: "hei wol jür die kla gün an bri ul mat",
    middle: "ri ne mar fre te",
    last: "mann er berg feld t stein ke",
    join: "von",
  },
].map(({ first, middle, last, join }) => ({
  first: first.split(" "),
  middle: middle.split(" "),
  last: last.split(" "),
  join,
}));

/** Makes people of one seed, one after another. */
export function makePeople(seed: number): () => MadePerson {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[], otherwise: T): T => from[Math.floor(random() * from.length)] ?? otherwise;
  const word = (kind: (typeof kinds)[number], variety: number): string => {
    // A square makes some words common and most rare, as names are.
    const middles = Math.floor(random() ** 2 * variety);
    let text = pick(kind.first, "a");
    for (let i = 0; i < middles; i++) text += pick(kind.middle, "");
    return capital(text + pick(kind.last, ""));
  };
  return () => {
    const kind = pick(kinds, { first: [], middle: [], last: [], join: "" });
    const parts = [
      word(kind, 3),
      ...(random() < 0.3 ? [word(kind, 2)] : []),
      ...(kind.join !== "" && random() < 0.3 ? [kind.join] : []),
      word(kind, 6),
    ];
    const name = parts.join(" ");
    const year = 1935 + Math.floor(random() * 75);
    const day = `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
    const dice = random();
    const born = dice < 0.75 ? day : dice < 0.88 ? String(year) : undefined;
    const other = random();
    const alias =
      other < 0.08 ? inOtherLetters(name, other < 0.04) : other < 0.33 ? misspelled(name, random) : undefined;
    return { name, ...(alias === undefined ? {} : { alias }), ...(born === undefined ? {} : { born }) };
  };
}

/** One letter left out, doubled or exchanged with its neighbour. */
export function misspelled(name: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (name.length - 2));
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  const dice = random();
  if (dice < 0.4) return before + after;
  return dice < 0.7 ? before + letter + letter + after : before + after.charAt(0) + letter + after.slice(1);
}

/** A record of a made-up person, version 1, seen by everybody. It is well formed, so it is not parsed: a million of them are. */
export function recordOfPerson(index: number, { name, alias, born }: MadePerson): BesaRecord {
  const names = [name, ...(alias === undefined ? [] : [alias])].map((full, i) => ({
    full,
    kind: i === 0 ? "primary" : "alias",
    script: "Latn",
  }));
  const lists = {
    birthPlaces: [],
    nationalities: [],
    documents: [],
    addresses: [],
    marks: [],
    languages: [],
    titles: [],
    occupations: [],
    remarks: [],
  };
  const record = {
    id: `01990000-0000-7000-8000-${index.toString(16).padStart(12, "0")}`,
    version: 1,
    owner: "XPO",
    content: { kind: "person", names, born: born === undefined ? [] : [born], ...lists },
    labels: {
      audience: ["police"],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "X", information: "4" },
      purposes: ["border"],
    },
    provenance: { source: "benchmark" },
    withdrawn: false,
    recordedAt: "2026-01-01T00:00:00Z",
  };
  // Ids, dates and codes above are written in the branded forms' own syntax; parsing would measure the schema instead of the index.
  return record as unknown as BesaRecord;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const two = (number: number): string => String(number).padStart(2, "0");

const cyrillic = new Map(
  Object.entries({
    a: "а",
    b: "б",
    c: "к",
    d: "д",
    e: "е",
    f: "ф",
    g: "г",
    h: "х",
    i: "и",
    j: "й",
    k: "к",
    l: "л",
    m: "м",
    n: "н",
    o: "о",
    p: "п",
    r: "р",
    s: "с",
    t: "т",
    u: "у",
    v: "в",
    w: "в",
    x: "кс",
    y: "ы",
    z: "з",
  }),
);
const arabic = new Map(
  Object.entries({
    a: "ا",
    b: "ب",
    c: "ك",
    d: "د",
    e: "",
    f: "ف",
    g: "غ",
    h: "ه",
    i: "ي",
    j: "ج",
    k: "ك",
    l: "ل",
    m: "م",
    n: "ن",
    o: "و",
    p: "ب",
    r: "ر",
    s: "س",
    t: "ت",
    u: "و",
    v: "ف",
    w: "و",
    x: "كس",
    y: "ي",
    z: "ز",
  }),
);

function inOtherLetters(name: string, isCyrillic: boolean): string {
  const letters = isCyrillic ? cyrillic : arabic;
  return Array.from(name.toLowerCase(), (letter) => letters.get(letter) ?? letter).join("");
}
