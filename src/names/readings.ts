import type { NamePart } from "./parts.ts";
import type { Romaniser } from "./reading-model.ts";
import { romanisersOf } from "./romanise.ts";
import { shareOfSurname, surnamesOf } from "./surnames.ts";
import { modelOf, systemsOf, type System } from "./systems.ts";

/**
 * One way to read the native parts of a name. A name is Japanese or Korean, Mandarin or foreign and written by sound, but never one in one part and
 * the next in another: each way is a search of its own, and the best one counts.
 */
export interface NameReading {
  /** The model that reads parts of a script (ISO 15924) in this way; undefined for scripts that have none. */
  readonly romaniserOf: (script: string) => Romaniser | undefined;
  /** What reading the name so costs, in nats: nothing for the likeliest way. */
  readonly price: number;
  /** Where surnames are few, Chinese and Korean: how common one (folded) of a script (ISO 15924) is among those who are called so; 0 for what is none. */
  readonly shareOfSurname?: (text: string, script: string) => number;
  /** Set for the reading of a Latin name as that of a record which has it in another script only. */
  readonly isHeldNatively?: boolean;
}

/** The ways to read a name, cheapest first: one for names of most scripts, up to five for Han, fewer where its characters tell. */
export function readingsOf(parts: readonly NamePart[]): readonly NameReading[] {
  const script = parts.find((part) => systemsOf(part.script).length > 1)?.script;
  if (script === undefined)
    return parts.every((part) => part.script === "Latn" || part.script === "Zyyy") ? latinReadings : onlyReading;
  const native = parts.filter((part) => part.script === script);
  const prices = script === "Hani" ? hanPrices(native) : hangulPrices;
  return [...prices]
    .filter(([, price]) => price < dearest)
    .toSorted(([, a], [, b]) => a - b)
    .map(([system, price]) => ({
      price,
      ...(system === "japanese" ? {} : { shareOfSurname }),
      romaniserOf: (of) => (systemsOf(of).includes(system) ? modelOf(of, system) : romanisersOf(of)[0]),
    }));
}

const onlyReading: readonly NameReading[] = [{ romaniserOf: (script) => romanisersOf(script)[0], price: 0 }];

const latinReadings: readonly NameReading[] = [
  ...onlyReading,
  { romaniserOf: () => undefined, price: 0, isHeldNatively: true },
];

/** Ways dearer than this are not tried. */
const dearest = 3;

const hangulPrices: ReadonlyMap<System, number> = new Map([
  ["sound", 0],
  ["korean", 0],
  ["mandarin", 0.3],
]);

/** What each way to read Han characters costs: how much likelier the best way makes the name. */
function hanPrices(parts: readonly NamePart[]): ReadonlyMap<System, number> {
  // Names in words of several characters with dots between them are foreign.
  if (parts.some(({ text }) => text.length > 2)) return foreign;
  const letters = parts.map(({ text }) => text);
  const logs = new Map<System, number>([
    ["sound", modelOf("Hani", "sound").word(letters.join("")).log],
    ["japanese", japaneseLog(letters)],
    ["mandarin", surnameLog(letters, surnamesOf("chinese"))],
    ["southern", surnameLog(letters, surnamesOf("chinese"))],
    ["korean", surnameLog(letters, surnamesOf("korean"))],
  ]);
  const best = Math.max(...logs.values());
  return new Map([...logs].map(([system, log]) => [system, trust * (best - log)]));
}

const foreign: ReadonlyMap<System, number> = new Map([["sound", 0]]);

/** Characters depend on each other, so that their logarithms add up to too much. */
const trust = 0.3;

/** Japanese names are of three to five characters mostly. */
function japaneseLog(letters: readonly string[]): number {
  const unusual = letters.length <= 2 ? 1.5 : letters.length > 5 ? 3 : 0;
  return modelOf("Hani", "japanese").word(letters.join("")).log - unusual;
}

/** Logarithm of the probability of a surname and a given name of one or two characters; longer ones are rare. */
function surnameLog(letters: readonly string[], common: ReadonlyMap<string, number>): number {
  const [first = "", second = ""] = letters;
  const single = (common.get(first) ?? noSurname) + givenLog(letters.length - 1);
  const double = common.get(first + second);
  return double === undefined ? single : Math.max(single, double + givenLog(letters.length - 2));
}

function givenLog(letters: number): number {
  return -perLetter * letters - (letters === 1 || letters === 2 ? 0 : perOddLetter * Math.max(1, letters - 2));
}

const noSurname = -11;
const perLetter = 7;
const perOddLetter = 3;
