// Where the words of names come from: the lists of @faker-js/faker (MIT) by culture, then spelling variants of them, then words that an order-3
// Markov chain makes in their manner, so that the vocabulary grows with the population as real ones do.
import { allLocales } from "@faker-js/faker";
import { mixed, pick, seeded, shuffled, type Chance } from "./chance.ts";
import {
  arabicFamilies,
  arabicMen,
  arabicWomen,
  hebrewFamilies,
  hebrewMen,
  hebrewWomen,
  japaneseParts,
} from "./lists.ts";
import { capital, inArabic, inHebrew, respelt, romanised, type Word } from "./writing.ts";

/** The words of one kind by rank, the commonest first. Any rank has a word, the same each time. */
export type Words = (rank: number) => Word;

/** Given, middle (fathers', patronymics) and family names of a culture for one sex. */
export interface Sources {
  readonly given: Words;
  readonly middle: Words;
  readonly family: Words;
}

type Sex = "male" | "female";

/** The sources of a locale of faker, or of the lists of our own for Arabic, Hebrew and Japanese. */
export function sourcesOf(locale: string, sex: Sex, seed: number): Sources {
  if (locale === "ja") return japanese(sex, seed);
  const abjad = abjads[locale];
  if (abjad !== undefined) {
    const { write } = abjad;
    const given = words(abjad[sex].split(" ").map(write), { seed, write });
    return {
      given,
      middle: words(abjad.male.split(" ").map(write), { seed, write }),
      family: words(abjad.family.split(" ").map(write), { seed: seed + 1, write }),
    };
  }
  const { person } = localeOf(locale);
  const read = (list: unknown): string[] => listOf(list, sex).flatMap((name) => single(name));
  const write = wordOf;
  const given = words(read(person["first_name"]).map(write), { seed, write });
  const middles = read(person["middle_name"]);
  const patronymics = locale === "ru" || locale === "uk";
  return {
    given,
    middle: patronymics ? words(middles.map(write), { seed, write }) : given,
    family: words(read(person["last_name"]).map(write), { seed: seed + 1, write }),
  };
}

type Write = (text: string) => Word;

const arabic: Write = (latin) => ({ latin: capital(latin), native: inArabic(latin) });
const hebrew: Write = (latin) => ({ latin: capital(latin), native: inHebrew(latin) });
const abjads: Readonly<Record<string, { write: Write; male: string; female: string; family: string } | undefined>> = {
  arabic: { write: arabic, male: arabicMen, female: arabicWomen, family: arabicFamilies },
  hebrew: { write: hebrew, male: hebrewMen, female: hebrewWomen, family: hebrewFamilies },
};

/** Latin words are kept as they are, marks above letters too; others are romanised. */
const wordOf: Write = (text) => (/\p{Script=Latin}/u.test(text) ? { latin: capital(text) } : romanised(text));

/**
 * The list in an order of its own, then without end: two fifths other spellings of its words, three fifths new words (for Han and Hangul: other
 * pairs of its letters).
 */
function words(list: readonly Word[], { seed, write }: { seed: number; write: Write }): Words {
  // Our own lists begin with the commonest; the alphabetical ones of faker get an order.
  const ordered = isOwn(write) ? list : shuffled(list, seed);
  const texts = ordered.map(({ latin, native }) => (isOwn(write) ? latin : (native ?? latin)).toLowerCase());
  const isPaired = texts.some((text) => /^[\p{Script=Han}\p{Script=Hangul}]/u.test(text));
  const more = isPaired ? pairs(texts) : markov(texts);
  return (rank) => {
    const known = ordered[rank];
    if (known !== undefined) return known;
    const chance = seeded(mixed(seed, rank));
    if (isPaired || chance() < 0.6) return write(more(chance));
    const { latin, native } = pick(ordered, chance);
    const other = respelt(chance() < 0.5 ? latin : respelt(latin, chance), chance);
    return native === undefined ? { latin: other } : { latin: other, native };
  };
}

const isOwn = (write: Write): boolean => write === arabic || write === hebrew;

/** What was seen after some letters: which letter, and what these letters are then. The same letter stands there as often as it was seen. */
interface State {
  readonly letters: string[];
  readonly next: State[];
  /** What was seen after the last two of the three letters. */
  readonly looser: State;
}

/** New words of the letters that follow three others in the words learnt from; where few ever follow, two others. */
function markov(texts: readonly string[]): (chance: Chance) => string {
  const states = new Map<string, State>();
  const stateOf = (letters: string): State => {
    const known = states.get(letters);
    if (known !== undefined) return known;
    const looser = letters.length === 3 ? stateOf(letters.slice(1)) : none;
    const made = { letters: [], next: [], looser };
    states.set(letters, made);
    return made;
  };
  for (const text of texts) {
    const word = `^^^${text}$`;
    for (let at = 3; at < word.length; at++) {
      const next = at === word.length - 1 ? none : stateOf(word.slice(at - 2, at + 1));
      for (const length of [2, 3]) {
        const state = stateOf(word.slice(at - length, at));
        state.letters.push(at === word.length - 1 ? "" : word.charAt(at));
        state.next.push(next);
      }
    }
  }
  return (chance) => wander(stateOf("^^^"), chance);
}

const none: State = {
  letters: [],
  next: [],
  get looser() {
    return none;
  },
};

/** A word of four letters or more. */
function wander(start: State, chance: Chance): string {
  for (;;) {
    let word = "";
    for (let state = start; state !== none && word.length < 15;) {
      const from = state.letters.length < 4 && chance() < 0.6 ? state.looser : state;
      const at = Math.floor(chance() * from.letters.length);
      word += from.letters[at] ?? "";
      state = from.next[at] ?? none;
    }
    if (word.length >= 4) return word;
  }
}

function pairs(texts: readonly string[]): (chance: Chance) => string {
  const [first, second] = [0, 1].map((at) => texts.flatMap((text) => [...text].slice(at, at + 1)));
  const alone = second === undefined || second.length < 20;
  return (chance) => (alone ? pick(texts, chance) : pick(first ?? [], chance) + pick(second, chance));
}

function japanese(sex: Sex, seed: number): Sources {
  const { family, given } = japaneseParts;
  const of = ([first, second]: readonly [string, string]): Words => {
    const read = (list: string): string[][] => list.split("|").map((part) => part.split(" "));
    const all = read(first).flatMap(([a = "", b = ""]) =>
      read(second).flatMap(([c = "", d = ""]) => (a === c ? [] : [{ latin: capital(b + d), native: a + c }])),
    );
    const ordered = shuffled(all, seed);
    return (rank) => ordered[rank % ordered.length] ?? { latin: "Aki" };
  };
  const names = of(given[sex]);
  return { given: names, middle: names, family: of(family) };
}

/** The lists of a locale without those it borrows. */
function localeOf(name: string): { readonly person: Readonly<Record<string, unknown>> } {
  const found = Object.entries(allLocales).find(([key]) => key === name)?.[1].person;
  if (found === undefined) throw new Error(`there is no locale ${name}`);
  return { person: Object.fromEntries(Object.entries(found)) };
}

function listOf(list: unknown, sex: Sex): string[] {
  if (typeof list !== "object" || list === null) return [];
  const lists = new Map<string, unknown>(Object.entries(list));
  return [...new Set([lists.get("generic"), lists.get(sex)].flat())].filter((one) => typeof one === "string");
}

/** Words of one part only; of names of several, each part. */
function single(name: string): string[] {
  return name.split(/[\s‌()]+/u).filter((part) => part.length > 1 || /\p{Script=Han}|\p{Script=Hangul}/u.test(part));
}
