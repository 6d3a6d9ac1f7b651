// People who do not exist, for measuring the search: names of fifty cultures with the frequencies of real ones, so that the vocabulary grows with
// the population as it does in registers; decoys one edit beside another person; aliases, other spellings and other scripts. Person number n of a
// seed is always the same and is made without those before it.
import { mixed, pick, seeded, type Chance } from "./people/chance.ts";
import { cultures, type Culture } from "./people/cultures.ts";
import { mistyped, respelt, romanised, type Word } from "./people/writing.ts";

/** A name of a made-up person. */
export interface MadeName {
  readonly full: string;
  readonly script: string;
}

/** A person made up for a benchmark; the first name is the chief one. */
export interface MadePerson {
  readonly names: readonly MadeName[];
  /** The parts of the chief name in Latin letters, given names first. */
  readonly latin: readonly string[];
  /** The name in the culture's own script, whether it is listed or not. */
  readonly native?: string;
  /** ISO 8601 or its beginning; none, one or several. */
  readonly born: readonly string[];
  readonly sex: "male" | "female";
  readonly nationality: string;
  readonly passport?: string;
}

/** The made-up people of one seed. */
export function population(seed: number): (index: number) => MadePerson {
  compiled ??= cultures();
  const all = compiled;
  return (index) => {
    const chance = seeded(mixed(seed, index));
    const isDecoy = index > 0 && chance() < 0.15;
    if (!isDecoy) return finished(coreOf(all, seeded(mixed(seed + 1, index))), chance);
    const beside = Math.floor(chance() * index);
    return finished(decoyOf(coreOf(all, seeded(mixed(seed + 1, beside))), all, chance), chance);
  };
}

/** Names are compiled once a run. */
let compiled: Culture[] | undefined;

/** What a decoy shares with the person beside it. */
interface Core {
  readonly culture: Culture;
  readonly sex: "male" | "female";
  readonly words: readonly Word[];
  readonly born: string | undefined;
}

function coreOf(all: readonly Culture[], chance: Chance): Core {
  const culture = pick(all, chance);
  const sex = chance() < 0.6 ? "male" : "female";
  return { culture, sex, words: wordsOf(culture, sex, chance), born: chance() < 0.1 ? undefined : dayOf(chance) };
}

/** Two to six words: 49, 36, 13 and 2 of a hundred have two, three, four and more. */
function wordsOf(culture: Culture, sex: "male" | "female", chance: Chance): Word[] {
  const sources = culture[sex];
  const dice = chance();
  const count = dice < 0.49 ? 2 : dice < 0.85 ? 3 : dice < 0.98 ? 4 : chance() < 0.7 ? 5 : 6;
  const family = (): Word => sources.family(culture.familyRank(chance));
  const words = [sources.given(culture.givenRank(chance))];
  const last = [family()];
  if (unspaced.has(culture.script))
    return [...(count > 2 && culture.script !== "Jpan" ? syllables(words) : words), ...last];
  const room = (): number => count - words.length - last.length;
  if (room() > 0 && culture.hasTwoFamilies && chance() < 0.75) last.push(family());
  if (culture.particles.length > 0 && chance() < 0.45) {
    const particles = pick(culture.particles, chance);
    if (room() >= particles.length) last.unshift(...particles.map(particleOf(culture)));
  }
  while (room() > 0) words.push(sources.middle(culture.givenRank(chance)));
  return [...words, ...last];
}

/** In these scripts a name has no spaces; in Latin letters, the syllables of a Chinese or Korean given name stand together or apart. */
const unspaced = new Set(["Hani", "Hang", "Jpan"]);

function syllables(words: readonly Word[]): Word[] {
  return words.flatMap(({ native = "" }) => Array.from(native, romanised));
}

const particleOf =
  (culture: Culture) =>
  (latin: string): Word =>
    culture.script === "Arab"
      ? { latin, native: arabicParticles[latin] ?? "" }
      : culture.script === "Hebr"
        ? { latin, native: latin === "ben" ? "בן" : "בר" }
        : { latin };
const arabicParticles: Readonly<Record<string, string | undefined>> = {
  al: "ال",
  el: "ال",
  bin: "بن",
  ben: "بن",
  ibn: "ابن",
  abu: "أبو",
};

function dayOf(chance: Chance): string {
  const [year, month, day] = [
    1938 + Math.floor((chance() + chance()) * 36),
    1 + Math.floor(chance() * 12),
    1 + Math.floor(chance() * 28),
  ];
  return `${year}-${two(month)}-${two(day)}`;
}

/** Somebody else of nearly the same name: a word edited, replaced or dropped, mostly born the same day or near it. */
function decoyOf(core: Core, all: readonly Culture[], chance: Chance): Core {
  const at = Math.floor(chance() * core.words.length);
  const dice = chance();
  const { latin, native } = core.words[at] ?? { latin: "" };
  const edited = { latin: mistyped(latin, chance), ...(native === undefined ? {} : { native }) };
  const other = coreOf(all, chance);
  const replacement = core.culture[core.sex].given(core.culture.givenRank(chance));
  const changed = dice < 0.5 ? [edited] : dice < 0.8 || core.words.length < 3 ? [replacement] : [];
  const day = chance();
  const born = day < 0.4 ? core.born : day < 0.7 && core.born !== undefined ? near(core.born, chance) : other.born;
  return { ...core, words: core.words.toSpliced(at, 1, ...changed), born };
}

/** Another day in the year, or the same day a year off. */
export function near(born: string, chance: Chance): string {
  const year = Number(born.slice(0, 4));
  if (chance() < 0.5) return `${year}-${two(1 + Math.floor(chance() * 12))}-${two(1 + Math.floor(chance() * 28))}`;
  return `${year + (chance() < 0.5 ? 1 : -1)}${born.slice(4)}`;
}

function finished({ culture, sex, words, born }: Core, chance: Chance): MadePerson {
  const latin = words.map(({ latin: word }) => word);
  const native = nativeOf(culture, words);
  const latinName: MadeName = { full: (culture.isFamilyFirst ? familyFirst(latin) : latin).join(" "), script: "Latn" };
  return {
    names: namesOf(latinName, native === undefined ? undefined : { full: native, script: culture.script }, chance),
    latin,
    ...(native === undefined ? {} : { native }),
    born: datesOf(born, chance),
    sex,
    nationality: pick(culture.countries, chance),
    ...(chance() < 0.8 ? { passport: passportOf(chance) } : {}),
  };
}

/** Three in ten have another name: spelt otherwise, in their own script, or only one of its names. One in seven of those with a script of their own has nothing else. */
function namesOf(latin: MadeName, native: MadeName | undefined, chance: Chance): MadeName[] {
  const dice = chance();
  if (native !== undefined && dice < 0.15) return [native];
  if (native !== undefined && dice < 0.55) return [latin, native];
  if (dice > 0.74) return [latin, { full: otherSpelling(latin.full, chance), script: "Latn" }];
  return [latin];
}

function otherSpelling(full: string, chance: Chance): string {
  const words = full.split(" ");
  const at = Math.floor(chance() * words.length);
  if (words.length > 2 && chance() < 0.3) return words.toSpliced(at, 1).join(" ");
  return words.with(at, respelt(words[at] ?? "", chance)).join(" ");
}

const familyFirst = (latin: readonly string[]): string[] => [...latin.slice(-1), ...latin.slice(0, -1)];

function nativeOf(culture: Culture, words: readonly Word[]): string | undefined {
  if (culture.script === "Latn") return undefined;
  const native = words.map(({ native: word, latin }) => word ?? latin);
  if (culture.isFamilyFirst) return [...native.slice(-1), ...native.slice(0, -1)].join("");
  return native.join(" ").replaceAll("ال ", "ال");
}

function datesOf(born: string | undefined, chance: Chance): string[] {
  if (born === undefined) return [];
  const dice = chance();
  if (dice < 0.06) return [born.slice(0, 4)];
  return dice < 0.09 ? [born, near(born, chance)] : [born];
}

function passportOf(chance: Chance): string {
  const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
  return letters.charAt(Math.floor(chance() * 23)) + String(Math.floor(chance() * 1e8)).padStart(8, "0");
}

const two = (number: number): string => String(number).padStart(2, "0");
