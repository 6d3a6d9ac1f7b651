// Several words that say one thing: "Joint Stock Company", "Aktiengesellschaft" and "obshchestvo s ogranichennoy otvetstvennostyu" become one
// short part, the same on both sides, so that what an organisation is called outweighs what it is.
import { organisationGroups } from "./organisations.ts";
import { roleOfPart } from "./roles.ts";
import { skeletonOf } from "./skeleton.ts";
import { legalForms } from "./tables/organisations.generated.ts";
import type { NameWord } from "./words.ts";

interface Phrase {
  /** Keys of the words after the first. */
  readonly rest: readonly string[];
  readonly short: string;
  /** A word by itself must be written so: by its consonants alone many a name is one (Sergei and sirketi). */
  readonly alone?: string | undefined;
}

/** The words with every known phrase replaced by its short form: the longest that begins at a word wins. */
export function foldPhrases(words: readonly NameWord[]): NameWord[] {
  phrases ??= readPhrases();
  const keys = words.map(({ text }) => wordKey(text));
  const units: NameWord[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (word === undefined) break;
    const phrase =
      phrases
        .get(keys[at] ?? "")
        ?.find(({ rest, alone = word.text }) => alone === word.text && endOf(rest, keys, at + 1) > 0) ??
      initialsOfForm(words, at);
    if (phrase === undefined) {
      units.push(word);
      at++;
      continue;
    }
    units.push({ text: phrase.short, script: "Latn", latin: phrase.short, bound: false, share: 1 });
    at = endOf(phrase.rest, keys, at + 1);
  }
  return units;
}

/** The place after the words of a phrase whose first word is met already, or 0 where it goes on otherwise. Words that join count for nothing, unless the phrase has them. */
function endOf(rest: readonly string[], keys: readonly string[], from: number): number {
  let at = from;
  for (const key of rest) {
    while (at < keys.length && keys[at] !== key && isJoiner(keys[at] ?? "")) at++;
    if (keys[at] !== key) return 0;
    at++;
  }
  return at;
}

/** A legal form in two letters with dots, where a name ends: "S.A.", "B.V.". Spaced or elsewhere they are initials of a person. */
function initialsOfForm(words: readonly NameWord[], at: number): Phrase | undefined {
  const [a, b] = [words[at], words[at + 1]];
  if (at === 0 || at + 2 !== words.length || a?.text.length !== 1 || b?.text.length !== 1 || !b.bound) return undefined;
  const short = formsOfTwoLetters[a.text + b.text];
  return short === undefined ? undefined : { rest: [b.text], short };
}

const formsOfTwoLetters: Readonly<Record<string, string>> = { sa: "jsc", ag: "jsc", as: "jsc", nv: "jsc", bv: "llc" };

const joiners = new Set("and und et y e i и та en og och ve va".split(" "));
const isJoiner = (key: string): boolean => joiners.has(key);

/** Long words by their consonants, since every office romanises and bends them in its own way; short ones letter by letter. */
function wordKey(text: string): string {
  return text.length >= 6 && isLatin.test(text) ? skeletonOf(text) : text;
}

const isLatin = /^[a-z]+$/;

/** Phrases by the key of their first word, longest first. Read when first needed. */
let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

function readPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const read = new Map<string, Phrase[]>();
  const add = (written: string, short: string): void => {
    const spoken = written.split(" ");
    const telling = spoken.filter((word) => !isJoiner(word));
    // "San ve" is sanayi, but a lone San is a person.
    const words = telling.length > 1 ? telling : spoken;
    if (words.every((word) => word.length === 1) && words.length < 3) return;
    const [first = "", ...rest] = words.map(wordKey);
    const known = read.get(first) ?? [];
    const alone = words.length === 1 ? words[0] : undefined;
    if (known.some((phrase) => phrase.alone === alone && phrase.rest.join(" ") === rest.join(" "))) return;
    read.set(first, [...known, { rest, short, alone }]);
  };
  for (const line of legalForms.trim().split("\n")) {
    const [form = "", ...spellings] = line.split("|");
    for (const written of spellings) if (isFoldable(written)) add(written, form);
  }
  for (const { words, short } of organisationGroups()) {
    const isForm = roleOfPart(short) === "form";
    for (const written of words) if (isForm ? isFoldable(written) : written.includes(" ")) add(written, short);
  }
  for (const known of read.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  return read;
}

/**
 * Whether a spelling of a legal form can be nothing else. Short words that can be spoken are names of people too (Pao, Sa, Too); so are two
 * initials.
 */
function isFoldable(written: string): boolean {
  const letters = written.replaceAll(" ", "");
  if (written.includes(" ")) return letters.length > 2;
  return letters.length > 5 || unspeakable.has(letters) || !/[aeiouy]/.test(letters);
}

/** Short forms with a vowel that are no name. */
const unspeakable = new Set("ooo oao inc ltda ojsc pjsc sarl gmbh plc fgup fsue".split(" "));
