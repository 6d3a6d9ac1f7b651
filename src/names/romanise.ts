import { LetterModel } from "./letter-model.ts";
import type { Romaniser } from "./reading-model.ts";
import { spellings } from "./spellings.ts";
import { modelOf, systemsOf } from "./systems.ts";
import { arab } from "./tables/arab.generated.ts";
import { armn } from "./tables/armn.generated.ts";
import { beng } from "./tables/beng.generated.ts";
import { cyrl } from "./tables/cyrl.generated.ts";
import { deva } from "./tables/deva.generated.ts";
import { geor } from "./tables/geor.generated.ts";
import { grek } from "./tables/grek.generated.ts";
import { guru } from "./tables/guru.generated.ts";
import { hebr } from "./tables/hebr.generated.ts";
import { kana } from "./tables/kana.generated.ts";
import { mlym } from "./tables/mlym.generated.ts";
import { sinh } from "./tables/sinh.generated.ts";
import { taml } from "./tables/taml.generated.ts";
import { thai } from "./tables/thai.generated.ts";

/** The tables of scripts that are read in one way; Han characters and Hangul have systems. */
const tables: Readonly<Record<string, readonly string[]>> = {
  Arab: [arab],
  Armn: [armn],
  Beng: [beng],
  Cyrl: [cyrl],
  Deva: [deva],
  Geor: [geor],
  Grek: [grek],
  Guru: [guru],
  Hebr: [hebr],
  Hira: [kana],
  Kana: [kana],
  Mlym: [mlym],
  Sinh: [sinh],
  Taml: [taml],
  Thai: [thai],
};

/** Models that have been asked for, read once. */
const models = new Map<string, Romaniser>();

/** The models of a script (ISO 15924), most general first; none for Latin and scripts without a table. */
export function romanisersOf(script: string): readonly Romaniser[] {
  const systems = systemsOf(script);
  if (systems.length > 0) return systems.map((system) => modelOf(script, system));
  return Object.hasOwn(tables, script) ? (tables[script] ?? []).map(tableModel) : [];
}

function tableModel(table: string): Romaniser {
  const known = models.get(table);
  if (known !== undefined) return known;
  const model = new LetterModel(table);
  models.set(table, model);
  return model;
}

/** The likeliest Latin spellings of a folded native word, best first, at most `most` of each model of the script. */
export function romanisations(folded: string, script: string, most: number): readonly string[] {
  const key = `${most}${script}${folded}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = romanisersOf(script).flatMap((model) => spellings(model.word(folded), most).map(({ latin }) => latin));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** Words romanised lately: an import meets the same ones over and over. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 20_000;
