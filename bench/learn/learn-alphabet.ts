// Learns the table of one script: words first, then names whose words are matched by what has been learnt so far.
import { alignmentDistance, codeUnits } from "#names";
import { asciiOf } from "../../src/names/fold.ts";
import { crossLikeness, LetterModel } from "../../src/names/letter-model.ts";
import { lettersOf } from "../../src/names/letters.ts";
import { spellings } from "../../src/names/spellings.ts";
import { learn, type LetterPair, type Prior, type Shape, type Table } from "./em.ts";
import { sources, type Source } from "./sources.ts";
import { displayNames, foldedPair, labels, type Phrase, type WordPair } from "./word-pairs.ts";

/** What is learnt from: everything, unless one wants to test on the rest. */
export interface Kept {
  /** Whether a person of Wikidata is, who has these labels. */
  readonly person: (id: string, labels: readonly string[]) => boolean;
  /** Whether a folded word pair is. */
  readonly pair: (native: string, latin: string) => boolean;
}
const everything: Kept = { person: () => true, pair: () => true };

/** Learns the table of a script of `sources`. Deterministic. */
export function learnAlphabet(script: string, pooled: LetterModel, kept: Kept = everything): Table {
  const source = sourceOf(script);
  const isOfScript = new RegExp(`^[\\p{Script_Extensions=${source.script}}\\p{M}]+$`, "u");
  const words = folded(source.words?.read() ?? [], isOfScript).filter(({ native, latin }) => kept.pair(native, latin));
  const phrases = [...labels(source.languages, kept.person), ...displayNames(source.locales)];
  const prior = source.pooled ? pooledPrior(pooled, source.spelt ?? {}) : asciiOf;
  const priorWeight = source.words === undefined ? 40 : 0.3;
  const shape = { ...source.shape, letters: source.pooled ? lettersOfScript(source.script) : [] };
  const learnt = (pairs: readonly WordPair[]): Table =>
    learn(letterPairs(pairs, source.most), shape, prior, priorWeight);
  let table = learnt(words.slice(0, firstWords));
  for (let round = 0; round < 2; round++) {
    table = learnt([...matched(phrases, modelOf(table), isOfScript), ...words]);
  }
  return table;
}

/** How the letters of any-ascii are written in real names, over all alphabets: the model for scripts that have no table. */
export function learnPooled(kept: Kept = everything): Table {
  const shape: Shape = { longestNative: 2, longestLatin: 4, kept: 16, least: [1, 3] };
  const perScript = Object.values(sources).filter((source) => source.pooled);
  const isAscii = /^[a-z]+$/;
  const phrases = perScript.flatMap((source) => [
    ...labels(source.languages, kept.person),
    ...displayNames(source.locales),
  ]);
  const bare = phrases.map((phrase) => ({ ...phrase, native: phrase.native.map(romanised) }));
  let table = learn([], { ...shape, letters: Array.from("abcdefghijklmnopqrstuvwxyz") }, pooledGuess, 4);
  for (let round = 0; round < 3; round++) {
    table = learn(letterPairs(matched(bare, modelOf(table), isAscii), 40_000), shape, (letter) => letter, 4);
  }
  return table;
}

/** The text of a table: a line for each native unit, its spellings with -10 times the natural logarithm of their probability. */
export function textOf(table: Table): string {
  const lines = [...table].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return lines
    .map(
      ([unit, ways]) =>
        `${unit} ${[...ways].map(([y, chance]) => `${y}${Math.round(-Math.log(chance) * 10)}`).join(" ")}`,
    )
    .join("\n");
}

export const modelOf = (table: Table): LetterModel => new LetterModel(textOf(table));

export function sourceOf(script: string): Source {
  const source = sources[script];
  if (source === undefined) throw new Error(`no source for ${script}`);
  return source;
}

const firstWords = 8000;

const romanised = (word: string): string => lettersOf(word).map(asciiOf).join("");

/** Before any pair is seen: a letter is itself, or a vowel in place of a vowel, or silent. */
function pooledGuess(letter: string): ReadonlyMap<string, number> {
  const others = "aeiou".includes(letter) ? Array.from("aeiou") : [];
  return new Map([...others.map((vowel) => [vowel, 0.1] as const), ["", 0.1], [letter + "a", 0.1], [letter, 0.6]]);
}

/** The likeliest spellings of a letter's any-ascii by the pooled model, as shares: half of them for what is known of its spelling, where it is. */
function pooledPrior(pooled: LetterModel, spelt: Readonly<Record<string, string>>): Prior {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (letter) => {
    const guessed = (): ReadonlyMap<string, number> => sharesOf(asciiOf(letter), pooled);
    const found =
      known.get(letter) ?? (spelt[letter] === undefined ? guessed() : halves(guessed(), spellingsOf(spelt[letter])));
    known.set(letter, found);
    return found;
  };
}

/** Ways to spell a letter, equal in share; of a consonant a quarter with the vowel that is not written. */
function spellingsOf(ways: string): ReadonlyMap<string, number> {
  const all = ways.split(",");
  const withVowel = isVowel.test(all[0] ?? "") ? 0 : 0.25;
  return new Map(
    all.flatMap((way) => [
      [way, (1 - withVowel) / all.length],
      [way + "a", withVowel / all.length],
    ]),
  );
}

const isVowel = /^[aeiou]|^ri/;

function halves(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map(
    [...one.keys(), ...other.keys()].map((way) => [way, ((one.get(way) ?? 0) + (other.get(way) ?? 0)) / 2]),
  );
}

function sharesOf(latin: string, pooled: LetterModel): ReadonlyMap<string, number> {
  if (latin === "") return new Map([["", 1]]);
  const found = spellings(pooled.word(latin), 8).map(({ latin: way, log }) => [way, Math.exp(log)] as const);
  const sum = found.reduce((total, [, chance]) => total + chance, 0);
  return new Map(found.filter(([way]) => way.length <= 4).map(([way, chance]) => [way, chance / sum]));
}

/** All letters and marks of a script of which any-ascii knows how they sound, or that they do not. */
function lettersOfScript(script: string): string[] {
  const isLetter = new RegExp(`^(?=\\p{Script=${script}})[\\p{L}\\p{M}]$`, "u");
  const found: string[] = [];
  for (let code = 0x370; code < 0x3100; code++) {
    const letter = String.fromCodePoint(code);
    if (isLetter.test(letter) && letter.toLowerCase() === letter) found.push(letter);
  }
  return found;
}

function folded(words: Iterable<WordPair>, script: RegExp): WordPair[] {
  const found: WordPair[] = [];
  for (const { native, latin, count } of words) {
    const pair = foldedPair(native, latin, script);
    if (pair !== undefined) found.push({ ...pair, count });
  }
  return found.toSorted((a, b) => b.count - a.count || spread(a) - spread(b));
}

/** A fixed order that has nothing to do with the alphabet, so that a sample is not all of one letter. */
function spread({ native, latin }: WordPair): number {
  let hash = 7;
  for (const text of [native, latin])
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * The words of phrases with the Latin word that each is likeliest written as: by the model so far, or, since a young model knows no way to
 * write ω but o, by letters and consonants.
 */
function matched(phrases: readonly Phrase[], model: LetterModel, script: RegExp): WordPair[] {
  const found: WordPair[] = [];
  for (const { native, latin, least } of phrases) {
    for (const word of native) {
      const folded = foldedPair(word, "a", script)?.native;
      if (folded === undefined) continue;
      const laidOut = model.word(folded);
      const sound = asciiOf(folded);
      let best = { latin: "", likeness: least };
      for (const other of latin) {
        const pair = foldedPair(word, other, script);
        if (pair === undefined) continue;
        const byModel = crossLikeness(model.jointLog(laidOut, pair.latin), laidOut.log, model.latinLog(pair.latin));
        const likeness = (byModel + alike(sound, pair.latin)) / 2;
        if (likeness > best.likeness) best = { latin: pair.latin, likeness };
      }
      if (best.latin !== "") found.push({ native: folded, latin: best.latin, count: 1 });
    }
  }
  return found;
}

/** Likeness of two romanised words: of their letters, or of letters and consonants together where vowels are written otherwise or not at all. */
function alike(a: string, b: string): number {
  const letters = similarity(a, b);
  return Math.max(letters, (letters + similarity(consonantsOf(a), consonantsOf(b))) / 2);
}

/** The consonants of a word by their kind: where they are formed, not whether they are voiced. */
function consonantsOf(latin: string): string {
  const kinds = Array.from(
    latin.replace(/ph/g, "f").replace(/[aeiouwyh]/g, ""),
    (letter) => kindOf.get(letter) ?? letter,
  );
  return kinds.filter((kind, i) => kind !== kinds[i - 1]).join("");
}

const kindOf = new Map(
  ["pb", "td", "kgcq", "szxj", "fv"].flatMap((kind) => Array.from(kind, (letter) => [letter, kind.slice(0, 1)])),
);

function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length, 1);
  return 1 - alignmentDistance(codeUnits(a), codeUnits(b), longer) / longer;
}

/** Distinct pairs in the order given, at most so many: what was met often counts more, but never more than three times. */
function letterPairs(words: readonly WordPair[], most: number): LetterPair[] {
  const counts = new Map<string, number>();
  for (const { native, latin, count } of words) {
    const key = `${native}\t${latin}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts].slice(0, most).map(([key, count]) => {
    const [native = "", latin = ""] = key.split("\t");
    return { native: lettersOf(native), latin, weight: Math.min(3, 1 + Math.log(count)) };
  });
}
