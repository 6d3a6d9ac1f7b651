// Fits src/search/weighing/calibration.generated.ts: what a score in nats is worth as a chance that the person found is the one asked for.
// node bin/besa.js node bench/learn/calibration.ts [--print] [KIND ...], all kinds of names unless some are told: the others are left as they are. Reads
// ../shared/data/eval; logistic regression on one half of the people, and how well it holds on the other half is printed. As if one in twenty who are asked
// about were listed. A strength that is told is never below .05 nor above 99.95 by the curve before, so that a steep curve makes itself steeper.
import { writeFileSync } from "node:fs";
import { PartialDate } from "#domain";
import { SearchIndex, understand } from "#search";
import { calibration, type NameKind } from "../../src/search/weighing/calibration.generated.ts";
import { scoreFor } from "../../src/search/weighing/scale.ts";
import { datesOf } from "../eval/listed-dates.ts";
import { cell, readTable, recordOf, type Row } from "../eval/tables.ts";

const data = "../shared/data/eval";
/** The share of those asked about who are listed. */
const listedShare = 0.05;

/** The best score of a check, and whether it should have found the person. */
interface Case {
  readonly score: number;
  readonly isRight: boolean;
  readonly half: number;
}

interface Curve {
  readonly middle: number;
  readonly spread: number;
}

function main(): void {
  const register = new Register(readTable(`${data}/list_entities.tsv`));
  const fitted: [NameKind, Curve][] = [];
  const wanted = process.argv.slice(2).filter((argument) => argument !== "--print");
  for (const [kind, cases] of casesOf(register)) {
    const curve =
      wanted.length > 0 && !wanted.includes(kind) ? calibration[kind] : fit(cases.filter(({ half }) => half === 0));
    fitted.push([kind, curve]);
    report(kind, curve, cases);
  }
  if (!process.argv.includes("--print")) writeFileSync("src/search/weighing/calibration.generated.ts", fileOf(fitted));
}

/** The listed persons and organisations, one record each. */
class Register {
  readonly years = new Map<string, string>();
  readonly groups: string[] = [];
  readonly #index = new SearchIndex();

  constructor(rows: readonly Row[]) {
    for (const row of rows.filter((one) => cell(one, "primary_name") !== "")) {
      const [group, born] = [cell(row, "person_group"), datesOf(cell(row, "birth_date"))];
      const kind = cell(row, "entity_type") === "person" ? "person" : "organisation";
      this.#index.apply([recordOf(this.groups.length, { name: cell(row, "primary_name"), kind, born })]);
      this.groups.push(group);
      const year = born[0]?.slice(0, 4);
      if (year !== undefined && !this.years.has(group)) this.years.set(group, year);
    }
  }

  /** The best score among records of this group (of any, where none is told) and kind; the least that can be told, where none is found. */
  best(name: string, of: { born?: string | undefined; group?: string; kind: NameKind }): number {
    const born = of.born === undefined ? {} : { born: PartialDate.parse(of.born) };
    const asked = understand({ name: name.slice(0, 300), ...born }, () => undefined);
    const { candidates } = this.#index.check(asked, { sees: () => true, limit: 20 });
    const found = candidates.find(
      ({ record, kind }) =>
        (of.group === undefined || this.groups[Number.parseInt(record.slice(24), 16)] === of.group) &&
        (of.kind === "letters" || of.kind === "syllables" || (kind === "person") === (of.kind === "latin")),
    );
    return scoreFor(Math.min(99.95, Math.max(0.05, found?.strength ?? 0)), of.kind);
  }
}

function casesOf(register: Register): Map<NameKind, Case[]> {
  const cases: Record<NameKind, Case[]> = { latin: [], letters: [], syllables: [], organisation: [] };
  const aliases = readTable(`${data}/sdn_alias_queries.tsv`).filter((row) =>
    ["shares_token", "similar_spelling"].includes(cell(row, "class")),
  );
  const listed = [
    ...aliases.map((row) => ({ row, name: cell(row, "query"), isPerson: cell(row, "entity_type") === "person" })),
    ...readTable(`${data}/crossscript_pairs.tsv`).map((row) => ({
      row,
      name: cell(row, "name_variant"),
      isPerson: true,
    })),
  ];
  const groups = new Set(register.groups);
  for (const { row, name, isPerson } of listed) {
    const group = cell(row, "person_group");
    if (!groups.has(group)) continue;
    const kind = scriptKind(name) ?? (isPerson ? "latin" : "organisation");
    for (const born of isPerson ? [register.years.get(group), undefined] : [undefined])
      cases[kind].push({ score: register.best(name, { born, group, kind }), isRight: true, half: halfOf(group) });
  }
  for (const row of readTable(`${data}/negatives_dob.tsv`)) {
    const name = cell(row, "name");
    const other = scriptKind(name);
    for (const kind of other === undefined ? (["latin", "organisation"] as const) : [other]) {
      for (const born of kind === "organisation" ? [undefined] : [cell(row, "birth_date"), undefined])
        cases[kind].push({ score: register.best(name, { born, kind }), isRight: false, half: halfOf(name) });
    }
  }
  return new Map(Object.entries(cases) as [NameKind, Case[]][]); // `entries` forgets the keys.
}

/** The kind of a name that is not Latin. */
function scriptKind(name: string): NameKind | undefined {
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name)) return "syllables";
  return /[^\p{Script=Latin}\P{L}]/u.test(name) ? "letters" : undefined;
}

/** People are halved by name or group, so that two names of one person stand on the same side. */
function halfOf(text: string): number {
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return (hash >>> 4) & 1;
}

/** Logistic regression of two parameters by Newton's method; listed and unlisted weigh as if `listedShare` were listed. */
function fit(cases: readonly Case[]): Curve {
  const right = cases.filter(({ isRight }) => isRight).length;
  let [slope, base] = [0.5, -5];
  for (let step = 0; step < 60; step++) {
    let [gs, gb, hss, hsb, hbb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, isRight } of cases) {
      const weight = isRight ? listedShare / right : (1 - listedShare) / (cases.length - right);
      const chance = 1 / (1 + Math.exp(-(slope * score + base)));
      const error = (isRight ? 1 : 0) - chance;
      const bend = weight * chance * (1 - chance);
      gs += weight * error * score;
      gb += weight * error;
      hss += bend * score * score;
      hsb += bend * score;
      hbb += bend;
    }
    const determinant = hss * hbb - hsb * hsb;
    slope += (0.5 * (hbb * gs - hsb * gb)) / determinant;
    base += (0.5 * (hss * gb - hsb * gs)) / determinant;
  }
  return { middle: -base / slope, spread: 1 / slope };
}

/** Prints, for the half that was fitted and the other, how often people were right where a strength of so much was told. */
function report(kind: NameKind, { middle, spread }: Curve, cases: readonly Case[]): void {
  console.log(
    `\n${kind}: middle ${middle.toFixed(2)}, spread ${spread.toFixed(2)}; before ${JSON.stringify(calibration[kind])}`,
  );
  for (const half of [0, 1]) {
    const of = cases.filter((one) => one.half === half);
    const right = of.filter(({ isRight }) => isRight).length;
    const bins = [0, 2, 10, 30, 50, 70, 90, 98, 100].flatMap((to, i, all) => {
      const from = all[i - 1];
      if (from === undefined) return [];
      const inside = of.filter(({ score }) => {
        const strength = 100 / (1 + Math.exp((middle - score) / spread));
        return strength >= from && strength < to;
      });
      const hits = inside.filter(({ isRight }) => isRight).length;
      const listed = (listedShare * hits) / right;
      const unlisted = ((1 - listedShare) * (inside.length - hits)) / (of.length - right);
      return [`${from}-${to}: ${((100 * listed) / (listed + unlisted)).toFixed(0)}`];
    });
    console.log(half === 0 ? "fitted half " : "other half  ", bins.join("  "));
  }
}

function fileOf(fitted: readonly (readonly [NameKind, Curve])[]): string {
  const lines = fitted.map(
    ([kind, { middle, spread }]) => `  ${kind}: { middle: ${middle.toFixed(2)}, spread: ${spread.toFixed(2)} },`,
  );
  return `// Made by bench/learn/calibration.ts from listed names and unlisted people of the evaluation's files. Do not edit.
/** Names are calibrated by kind: Latin names of persons and of organisations and things, and names asked in other letters, or in syllables. */
export type NameKind = "latin" | "letters" | "syllables" | "organisation";

/** Score in nats that is as likely right as wrong, and how many nats take the odds e times as far. */
export const calibration: Readonly<Record<NameKind, { readonly middle: number; readonly spread: number }>> = {
${lines.join("\n")}
};
`;
}

main();
