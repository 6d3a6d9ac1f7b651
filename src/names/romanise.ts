import { LetterModel } from "./letter-model.ts";
import { PooledModel } from "./pooled-model.ts";
import type { Romaniser } from "./reading-model.ts";
import { spellings } from "./spellings.ts";
import { modelOf, systemsOf } from "./systems.ts";
import { arab } from "./tables/arab.generated.ts";
import { armn } from "./tables/armn.generated.ts";
import { beng } from "./tables/beng.generated.ts";
import { cyrl } from "./tables/cyrl.generated.ts";
import { deva } from "./tables/deva.generated.ts";
import { ethi } from "./tables/ethi.generated.ts";
import { geor } from "./tables/geor.generated.ts";
import { grek } from "./tables/grek.generated.ts";
import { gujr } from "./tables/gujr.generated.ts";
import { guru } from "./tables/guru.generated.ts";
import { hebr } from "./tables/hebr.generated.ts";
import { kana } from "./tables/kana.generated.ts";
import { khmr } from "./tables/khmr.generated.ts";
import { knda } from "./tables/knda.generated.ts";
import { laoo } from "./tables/laoo.generated.ts";
import { mlym } from "./tables/mlym.generated.ts";
import { mymr } from "./tables/mymr.generated.ts";
import { orya } from "./tables/orya.generated.ts";
import { pooled } from "./tables/pooled.generated.ts";
import { sinh } from "./tables/sinh.generated.ts";
import { syrc } from "./tables/syrc.generated.ts";
import { taml } from "./tables/taml.generated.ts";
import { telu } from "./tables/telu.generated.ts";
import { thai } from "./tables/thai.generated.ts";
import { tibt } from "./tables/tibt.generated.ts";

/** The tables of scripts that are read in one way; Han characters and Hangul have systems. */
const tables: Readonly<Record<string, string>> = {
  Arab: arab,
  Armn: armn,
  Beng: beng,
  Cyrl: cyrl,
  Deva: deva,
  Ethi: ethi,
  Geor: geor,
  Grek: grek,
  Gujr: gujr,
  Guru: guru,
  Hebr: hebr,
  Hira: kana,
  Kana: kana,
  Khmr: khmr,
  Knda: knda,
  Laoo: laoo,
  Mlym: mlym,
  Mymr: mymr,
  Orya: orya,
  Sinh: sinh,
  Syrc: syrc,
  Taml: taml,
  Telu: telu,
  Thai: thai,
  Tibt: tibt,
};

/** Models that have been asked for, read once. */
const models = new Map<string, Romaniser>();

/**
 * The models of a script (ISO 15924), most general first; none for Latin and for what is no script. One without a table of its own is read as
 * any-ascii writes it.
 */
export function romanisersOf(script: string): readonly Romaniser[] {
  const systems = systemsOf(script);
  if (systems.length > 0) return systems.map((system) => modelOf(script, system));
  if (romanised.has(script)) return [];
  const table = Object.hasOwn(tables, script) ? tables[script] : undefined;
  return [table === undefined ? pooledModel() : tableModel(table)];
}

/** Latin, and what is common to all scripts or none. */
const romanised: ReadonlySet<string> = new Set(["Latn", "Zyyy", "Zinh", "Zzzz"]);

function tableModel(table: string): Romaniser {
  const known = models.get(table);
  if (known !== undefined) return known;
  const model = new LetterModel(table);
  models.set(table, model);
  return model;
}

function pooledModel(): Romaniser {
  const known = models.get(pooled);
  if (known !== undefined) return known;
  const model = new PooledModel(new LetterModel(pooled));
  models.set(pooled, model);
  return model;
}

/** Logarithm of a Latin word's probability as scripts in general write Latin letters: tables of single scripts differ little in it. */
export function latinLog(latin: string): number {
  return pooledModel().latinLog(latin);
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
