// Names for invented people, in their own script and in Latin.
import { scriptOf, type Name } from "#domain";
import type { Culture } from "./cultures.ts";
import type { Seeded } from "./seeded.ts";

/** A word in the script of its culture and in Latin; the same where that is Latin. */
export interface Word {
  readonly native: string;
  readonly latin: string;
}

/** Lists of a culture, read once. */
export interface NameTables {
  readonly culture: Culture;
  readonly male: readonly Word[];
  readonly female: readonly Word[];
  readonly family: readonly Word[];
  readonly places: readonly Word[];
}

/** Reads the lists of a culture. */
export function tablesOf(culture: Culture): NameTables {
  const { male, female, family, places } = culture;
  return { culture, male: wordsOf(male), female: wordsOf(female), family: wordsOf(family), places: wordsOf(places) };
}

function wordsOf(list: string): Word[] {
  return list.split(" ").map((entry) => {
    const [native = "", latin = native] = entry.replaceAll("_", " ").split("=");
    return { native, latin };
  });
}

/** The names of one person: Latin first, the original script where there is one, and now and then an alias. */
export function syntheticNames(tables: NameTables, sex: "male" | "female", chance: Seeded): Name[] {
  const { culture } = tables;
  const given = chance.pick(tables[sex]);
  const family = inflected(chance.pick(tables.family), culture, sex);
  const names: Name[] = [latinName(given.latin, family.latin, "primary")];
  if (given.native !== given.latin) names.push(originalName(given.native, family.native, culture));
  if (chance.happens(0.25)) names.push(aliasOf(given.latin, family.latin, chance));
  return names;
}

/** A Latin name, given before family. */
export function latinName(given: string, family: string, kind: Name["kind"]): Name {
  return { full: `${given} ${family}`, given, family, kind, script: "Latn" };
}

/** A name in its own script, in the order of its language. */
export function originalName(given: string, family: string, culture: Pick<Culture, "language" | "familyFirst">): Name {
  const full = culture.familyFirst === true ? family + given : `${given} ${family}`;
  return { full, given, family, kind: "original-script", script: scriptOf(full), language: culture.language };
}

function inflected(family: Word, { feminine }: Culture, sex: "male" | "female"): Word {
  if (sex === "male" || feminine === undefined) return family;
  const turned = (word: string): string => {
    const ending = feminine.find(([male]) => word.endsWith(male));
    return ending === undefined ? word : word.slice(0, -ending[0].length) + ending[1];
  };
  return { native: turned(family.native), latin: turned(family.latin) };
}

/** What clerks and smugglers do to names: an initial, one letter lost, no marks, the order turned. */
function aliasOf(given: string, family: string, chance: Seeded): Name {
  const initial = `${given.slice(0, 1)}.`;
  const lost = chance.between(1, Math.max(1, family.length - 2));
  const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return chance.pick([
    latinName(initial, family, "alias"),
    latinName(given, family.slice(0, lost) + family.slice(lost + 1), "alias"),
    latinName(plain(given), plain(family).toUpperCase(), "alias"),
    { full: `${family} ${given}`, kind: "alias", script: "Latn" },
    { full: `"${given.slice(0, 4)}"`, kind: "weak-alias", script: "Latn" },
  ]);
}
