// What is asked of a register of made-up people: travellers who are not in it, people who are and are misspelt, names alone, names in other
// scripts, and names made to be slow. Each question is asked once, so that nothing remembered flatters.
import { PartialDate, type Understood } from "#domain";
import { near, population, type MadePerson } from "./people.ts";
import { idOf, indexOf } from "./people/record.ts";
import { mixed, pick, seeded, type Chance } from "./people/chance.ts";
import { mistyped } from "./people/writing.ts";

/** A question, and who is to be found by it. */
export interface Question {
  readonly asked: Understood & { readonly name: string };
  /** The number of the person in the population. */
  readonly of?: number;
  readonly kind: string;
}

/** The population that is listed, and another of the same kind that is not. */
export const listedSeed = 1;
const unlistedSeed = 1_000_003;

/** Travellers who are not listed, with name and full birth date, from the nth on. */
export function unlisted(count: number, from = 0): Question[] {
  const people = population(unlistedSeed);
  return drawn(count, from, (n) => {
    const { latin, born } = people(n);
    return { asked: askedOf(latin, exactDay(born[0], n)), kind: "unlisted" };
  });
}

/** One in a hundred is listed. */
export function border(count: number, persons: number, from = 0): Question[] {
  const found = listed(Math.ceil(count / 100), persons, from);
  return unlisted(count, from).map((question, at) =>
    at % 100 === 50 ? (found[Math.floor(at / 100)] ?? question) : question,
  );
}

/** Listed people, nine kinds of spelling in equal parts. The birth date is right in 80 %, absent in 8 %, else a little wrong. */
export function listed(count: number, persons: number, from = 0): Question[] {
  const people = population(listedSeed);
  return drawn(count, from, (n) => {
    const chance = seeded(mixed(77, n));
    const of = Math.floor(chance() * persons);
    const { latin, born, names } = people(of);
    const kind = pick(kinds, chance);
    const words = names[0]?.script === "Latn" ? spoilt[kind](latin, chance) : undefined;
    if (words === undefined) return undefined;
    return { asked: askedOf(words, dayTold(born[0], chance)), of, kind };
  });
}

/** Listed people asked in their own script, with birth date; told apart by whether the register has that spelling. */
export function native(count: number, persons: number, from = 0): Question[] {
  const people = population(listedSeed);
  return drawn(count, from, (n) => {
    const chance = seeded(mixed(78, n));
    const of = Math.floor(chance() * persons);
    const { native: name, born, names } = people(of);
    if (name === undefined) return undefined;
    const isHeld = names.some(({ full }) => full === name);
    return {
      asked: { ...askedOf([], dayTold(born[0], chance)), name },
      of,
      kind: isHeld ? "native held" : "native across",
    };
  });
}

/** The same without birth dates. */
export function nameOnly(questions: readonly Question[]): Question[] {
  return questions.map(({ asked: { as, name }, ...rest }) => ({ asked: { as, name }, ...rest }));
}

/** Names made to be slow, or so common that much must be read. */
export const hostile: readonly Question[] = [
  ..."de|ali ali ali ali ali ali|maria|de la|van der|mohamed|mohamed ali|ali hassan|maria de la luz|ana maria|li wei|wu|jose luis garcia|mohamed ahmad ali hassan hussein omar|maria jose de la cruz|al de von al de von al de von al de von|abu bin al ibn|a b c d e f|x|john smith|aaaa aaab aaba abaa baaa|Ahad Malin Khar Wein"
    .split("|")
    .map((name) => latinHostile(name)),
  latinHostile("a".repeat(300)),
  latinHostile("ab".repeat(150)),
  latinHostile("Muhammad ".repeat(30).trim()),
  latinHostile(
    Array.from({ length: 40 }, (_, at) =>
      pick(["mohamed", "de", "ana", "von", "ali", "maria", "li", "kim"], seeded(at)),
    ).join(" "),
  ),
  latinHostile(Array.from({ length: 40 }, (_, at) => population(unlistedSeed)(at).latin[0] ?? "a").join(" ")),
  nativeHostile("عبد ".repeat(60).trim()),
  nativeHostile("محمد علي حسن"),
  nativeHostile("محمد"),
  nativeHostile("محمدعليحسنعبدالله".repeat(8)),
  nativeHostile("金".repeat(40)),
  nativeHostile("王"),
  nativeHostile("王小明李金陳".repeat(50)),
  nativeHostile("김민수"),
  nativeHostile("Иванов Иван Иванович"),
  nativeHostile("Ivan Иванов محمد 金 Κώστας"),
  nativeHostile("กนกชัย".repeat(20)),
];

function latinHostile(name: string): Question {
  return { asked: { as: "name", name }, kind: "latin" };
}

function nativeHostile(name: string): Question {
  return { asked: { as: "name", name }, kind: "native" };
}

/** Tells whether a record found is the person asked for, or one whose name and birth dates are the same. */
export function isFound(record: string, { of }: Question): boolean {
  if (of === undefined) return false;
  if (record === idOf(of)) return true;
  const people = population(listedSeed);
  return sameness(people(of)) === sameness(people(indexOf(record)));
}

/** The same for engines that know names only: whether a person bears the name of the one asked for. */
export function isSameName(person: number, { of }: Question): boolean {
  if (of === undefined || person < 0) return false;
  const people = population(listedSeed);
  return person === of || nameOf(people(of)) === nameOf(people(person));
}

const nameOf = ({ latin }: MadePerson): string => latin.toSorted().join(" ").toLowerCase();
const sameness = (person: MadePerson): string => `${nameOf(person)} ${person.born.join()}`;

/** Ways in which a name comes other than it is listed; undefined where a name has nothing for it. */
const spoilt = {
  exact: (words) => words,
  "one typo": (words, chance) => edited(words, 1, chance),
  "two typos in a word": (words, chance) => edited(words, 2, chance),
  "typos in two words": (words, chance) => {
    const [first, second] = [long(words, 3, chance), long(words, 3, chance)];
    return first === undefined || second === undefined || first === second
      ? undefined
      : words.map((word, at) => (at === first || at === second ? mistyped(word, chance) : word));
  },
  swapped: (words) => [...words.slice(-1), ...words.slice(0, -1)],
  "swapped with typo": (words, chance) => edited([...words.slice(-1), ...words.slice(0, -1)], 1, chance),
  "middle missing": (words) => (words.length > 2 ? words.toSpliced(1, 1) : undefined),
  joined: (words, chance) => {
    const at = Math.floor(chance() * (words.length - 1));
    return words.toSpliced(at, 2, `${words[at] ?? ""}${(words[at + 1] ?? "").toLowerCase()}`);
  },
  split: (words, chance) => {
    const at = long(words, 6, chance);
    const word = words[at ?? 0] ?? "";
    const end = 3 + Math.floor(chance() * (word.length - 5));
    return at === undefined ? undefined : words.toSpliced(at, 1, word.slice(0, end), word.slice(end));
  },
} satisfies Record<string, (words: readonly string[], chance: Chance) => readonly string[] | undefined>;
// Its keys are exactly those of the table above.
const kinds = Object.keys(spoilt) as (keyof typeof spoilt)[];

function edited(words: readonly string[], edits: number, chance: Chance): string[] | undefined {
  const at = long(words, 2 + edits, chance);
  if (at === undefined) return undefined;
  let word = words[at] ?? "";
  for (let i = 0; i < edits; i++) word = mistyped(word, chance);
  return words.with(at, word);
}

/** Which word, at random among those of so many letters. */
function long(words: readonly string[], letters: number, chance: Chance): number | undefined {
  const able = words.flatMap((word, at) => (word.length >= letters ? [at] : []));
  return able.length === 0 ? undefined : pick(able, chance);
}

function askedOf(words: readonly string[], born: string | undefined): Question["asked"] {
  return { as: "name", name: words.join(" "), ...(born === undefined ? {} : { born: PartialDate.parse(born) }) };
}

/** Every traveller has a full birth date. */
function exactDay(born: string | undefined, n: number): string {
  const day = `-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
  return born === undefined ? `19${50 + (n % 50)}${day}` : born.length === 4 ? born + day : born;
}

function dayTold(born: string | undefined, chance: Chance): string | undefined {
  const dice = chance();
  if (born === undefined || dice < 0.08) return undefined;
  if (dice < 0.88 || born.length === 4) return born;
  if (dice < 0.92 && Number(born.slice(8)) <= 12) return `${born.slice(0, 4)}-${born.slice(8)}-${born.slice(5, 7)}`;
  return near(born, chance);
}

/** So many questions; numbers that give none are passed over. */
function drawn(count: number, from: number, make: (n: number) => Question | undefined): Question[] {
  const questions: Question[] = [];
  for (let n = from * 16; questions.length < count; n++) {
    const question = make(n);
    if (question !== undefined) questions.push(question);
  }
  return questions;
}
