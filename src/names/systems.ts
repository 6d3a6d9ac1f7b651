// The ways to read scripts that are read in more than one: a model of each, made when it is first asked for.
import { cantoneseSpellings } from "./cantonese.ts";
import { writeLongVowels } from "./japanese.ts";
import { koreanSpellings } from "./korean.ts";
import { LetterModel } from "./letter-model.ts";
import { mandarinSpellings } from "./mandarin.ts";
import { ReadingModel, readSyllables, type Romaniser } from "./reading-model.ts";
import { sharesOf, type Shares } from "./shares.ts";
import { southernSpellings } from "./southern.ts";
import { cantonese } from "./tables/cantonese.generated.ts";
import { hang } from "./tables/hang.generated.ts";
import { hani } from "./tables/hani.generated.ts";
import { hanja } from "./tables/hanja.generated.ts";
import { jpan } from "./tables/jpan.generated.ts";
import { mandarin } from "./tables/mandarin.generated.ts";

/** `sound`: foreign names written by sound. `southern`: Chinese of Hong Kong, South East Asia and the diaspora. */
export type System = "sound" | "mandarin" | "southern" | "japanese" | "korean";

/** The systems of a script (ISO 15924) that has more than a table of letters, by what they are called; none for the others. */
export function systemsOf(script: string): readonly System[] {
  return Object.hasOwn(systems, script) ? (systems[script] ?? []) : [];
}

const systems: Readonly<Record<string, readonly System[]>> = {
  Hang: ["sound", "korean", "mandarin"],
  Hani: ["sound", "mandarin", "southern", "japanese", "korean"],
  Jpan: ["japanese"],
};

/** The model of one system of a script. */
export function modelOf(script: string, system: System): Romaniser {
  const key = `${script === "Jpan" ? "Hani" : script} ${system}`;
  const known = models.get(key);
  if (known !== undefined) return known;
  const made = makers[key]?.() ?? new LetterModel("");
  models.set(key, made);
  return made;
}

const models = new Map<string, Romaniser>();

const makers: Readonly<Record<string, () => Romaniser>> = {
  "Hani sound": () => new LetterModel(hani),
  "Hani mandarin": () => new ReadingModel({ syllables: readSyllables(mandarin), spell: mandarinSpellings }),
  "Hani southern": () =>
    new ReadingModel({ syllables: readSyllables(cantonese), spell: cantoneseSpellings, customary: southernSpellings }),
  "Hani japanese": () => new LetterModel(writeLongVowels(jpan)),
  "Hani korean": () => new ReadingModel({ syllables: readSyllables(hanja), spell: koreanSpellings }),
  "Hang sound": () => new LetterModel(hang),
  "Hang korean": () => new ReadingModel({ syllables: itself(), spell: koreanSpellings }),
  "Hang mandarin": () => new ReadingModel({ syllables: itself(), spell: mandarinInKorean() }),
};

/** Every Hangul syllable that names have, read as itself. */
const itself = (): Map<string, string[]> => new Map(hangulOfNames().map((syllable) => [syllable, [syllable]]));

/** The syllables that characters are read as in Korean: those that Korean names have, but for few. */
const hangulOfNames = (): string[] => [...hanja.matchAll(/^./gmu)].map(([syllable]) => syllable);

/** How a Chinese name that is written by its Korean reading is spelled: the Mandarin readings of all characters that are read so. */
function mandarinInKorean(): (syllable: string) => Shares {
  const pinyin = readSyllables(mandarin);
  const characters = new Map(
    hanja
      .trim()
      .split("\n")
      .map((line) => [line.slice(0, 1), Array.from(line.slice(1))]),
  );
  return (syllable) => {
    const weights = new Map<string, number>();
    for (const character of characters.get(syllable) ?? []) {
      for (const reading of pinyin.get(character) ?? [])
        for (const [latin, share] of mandarinSpellings(reading)) weights.set(latin, (weights.get(latin) ?? 0) + share);
    }
    return sharesOf(weights, mostReadings);
  };
}

const mostReadings = 30;
