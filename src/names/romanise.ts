import { LetterModel, skippedLetter, type Word } from "./letter-model.ts";
import { arab } from "./tables/arab.generated.ts";
import { armn } from "./tables/armn.generated.ts";
import { beng } from "./tables/beng.generated.ts";
import { cyrl } from "./tables/cyrl.generated.ts";
import { deva } from "./tables/deva.generated.ts";
import { geor } from "./tables/geor.generated.ts";
import { grek } from "./tables/grek.generated.ts";
import { guru } from "./tables/guru.generated.ts";
import { hang } from "./tables/hang.generated.ts";
import { hani } from "./tables/hani.generated.ts";
import { hebr } from "./tables/hebr.generated.ts";
import { kana } from "./tables/kana.generated.ts";
import { mlym } from "./tables/mlym.generated.ts";
import { sinh } from "./tables/sinh.generated.ts";
import { taml } from "./tables/taml.generated.ts";
import { thai } from "./tables/thai.generated.ts";

const tables: Readonly<Record<string, string>> = {
  Arab: arab,
  Armn: armn,
  Beng: beng,
  Cyrl: cyrl,
  Deva: deva,
  Geor: geor,
  Grek: grek,
  Guru: guru,
  Hang: hang,
  Hani: hani,
  Hebr: hebr,
  Hira: kana,
  Jpan: kana,
  Kana: kana,
  Mlym: mlym,
  Sinh: sinh,
  Taml: taml,
  Thai: thai,
};

/** Models that have been asked for, read once. */
const models = new Map<string, LetterModel>();

/** The letter model of a script (ISO 15924), or undefined for Latin and scripts without a table. */
export function letterModel(script: string): LetterModel | undefined {
  const table = Object.hasOwn(tables, script) ? tables[script] : undefined;
  if (table === undefined) return undefined;
  const model = models.get(table) ?? new LetterModel(table);
  models.set(table, model);
  return model;
}

/** The likeliest Latin spellings of a folded native word, best first, at most `most`. */
export function romanisations(folded: string, script: string, most: number): string[] {
  const model = letterModel(script);
  if (model === undefined) return [];
  return spellings(model.word(folded), most);
}

interface Beam {
  readonly latin: string;
  readonly log: number;
}

const beamWidth = 40;

function spellings(word: Word, most: number): string[] {
  const beams: Map<string, number>[] = Array.from({ length: word.length + 1 }, () => new Map<string, number>());
  beams[0]?.set("", 0);
  for (let at = 0; at < word.length; at++) {
    for (const { latin, log } of best(beams[at] ?? new Map<string, number>(), beamWidth)) {
      for (const { to, spellings: ways } of word.edges[at] ?? []) {
        for (const way of ways) addBeam(beams[to], latin + way.latin, log + way.log);
      }
      if ((word.edges[at] ?? []).length === 0) addBeam(beams[at + 1], latin, log + skippedLetter);
    }
  }
  return best(beams[word.length] ?? new Map<string, number>(), most)
    .map(({ latin }) => latin)
    .filter((latin) => latin !== "");
}

function addBeam(beam: Map<string, number> | undefined, latin: string, log: number): void {
  if (log > (beam?.get(latin) ?? -Infinity)) beam?.set(latin, log);
}

function best(beam: ReadonlyMap<string, number>, most: number): Beam[] {
  return [...beam]
    .map(([latin, log]) => ({ latin, log }))
    .toSorted((a, b) => b.log - a.log || (a.latin < b.latin ? -1 : 1))
    .slice(0, most);
}
