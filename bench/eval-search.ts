// npm run eval:search: how well names are found, and how often innocent people are. Uses the product's own index and check, nothing beside.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { thresholds } from "#search";
import { foldIn, isOfFold } from "./eval/folds.ts";
import { halfOf, summaryOf, type Strengths } from "./eval/halves.ts";
import { datesOf } from "./eval/listed-dates.ts";
import { AllNames, primaryNames, Register } from "./eval/registers.ts";
import { cell, readTable, type Row } from "./eval/tables.ts";

interface Recall {
  queries: number;
  first: number;
  ten: number;
}

/** Recall by label, the label "all" first. */
type RecallTable = Map<string, Recall>;

interface Curve {
  readonly threshold: number;
  /** Share of listed people found, asked by an alias and their birth year. */
  readonly found: number;
  /** Alarms per 100,000 checks of unlisted people, by what was asked. */
  readonly alarms: Record<string, number>;
}

/** What the alarms of a register cost. */
interface Alarms {
  readonly curve: readonly Curve[];
  /** Where the curve crosses what is wanted, over all and on each half of the people. */
  readonly summary: readonly string[];
}

const noAlarms: Alarms = { curve: [], summary: [] };

const { values: options } = parseArgs({
  options: {
    register: { type: "string" },
    pairs: { type: "string" },
    aliases: { type: "string" },
    negatives: { type: "string" },
    "negatives-dob": { type: "string" },
    json: { type: "string" },
    // Where to write the queries whose right answer was not first, with what was.
    misses: { type: "string" },
    // While working on one thing: only these parts (letters of A to F), these scripts (ISO 15924, by comma), every n-th query.
    only: { type: "string", default: "ABCDEF" },
    scripts: { type: "string" },
    every: { type: "string", default: "1" },
    // Only people of this fold, "0/4": `eval-held-out.ts` asks so, with tables learnt from the others.
    fold: { type: "string" },
  },
});

const misses: string[] = [];
const every = Math.max(1, Number(options.every));
const fold = options.fold === undefined ? undefined : foldIn(options.fold);
/** The queries to ask: of the scripts and the fold wanted, every n-th. */
function chosen(rows: readonly Row[]): Row[] {
  const scripts = options.scripts?.split(",");
  return rows.filter(
    (row, i) =>
      i % every === 0 &&
      (scripts === undefined || scripts.includes(cell(row, "script"))) &&
      (fold === undefined || isOfFold(row, fold)),
  );
}

function main(): void {
  const { register, pairs, aliases, negatives } = options;
  if (register === undefined || pairs === undefined || aliases === undefined || negatives === undefined) {
    console.error(
      "usage: npm run eval:search -- --register FILE --pairs FILE --aliases FILE --negatives FILE [--negatives-dob FILE] [--json OUT]",
    );
    process.exitCode = 2;
    return;
  }
  const started = performance.now();
  const rows = {
    register: readTable(register),
    pairs: readTable(pairs),
    aliases: readTable(aliases),
    negatives: readTable(negatives),
  };
  const withDates = options["negatives-dob"] === undefined ? [] : readTable(options["negatives-dob"]);
  const asks = (part: string): boolean => options.only.includes(part);
  const crossScript = asks("A") ? evaluatePairs(rows) : none();
  const listed = primaryNames(asks("B") || asks("C") ? rows.register : []);
  const byClass = asks("B") ? evaluateAliases(listed, rows.aliases) : none();
  const alarms = asks("C") ? evaluateAlarms(listed, { ...rows, withDates }) : noAlarms;
  const held = new AllNames(asks("E") || asks("F") ? rows.register : []);
  const byClassHeld = asks("E") ? evaluateAliases(held, rows.aliases) : none();
  const alarmsHeld = asks("F") ? evaluateAlarms(held, { ...rows, withDates }) : noAlarms;
  const swapped = asks("D") ? evaluateSwapped(rows) : none();
  const seconds = (performance.now() - started) / 1000;
  report({ crossScript, byClass, alarms, byClassHeld, alarmsHeld, swapped, seconds });
  if (options.misses !== undefined) writeFileSync(options.misses, `${misses.join("\n")}\n`);
  if (options.json !== undefined) {
    const recalls = {
      crossScript: Object.fromEntries(crossScript),
      aliases: Object.fromEntries(byClass),
      aliasesHeld: Object.fromEntries(byClassHeld),
      swapped: Object.fromEntries(swapped),
    };
    writeFileSync(
      options.json,
      `${JSON.stringify({ ...recalls, curve: alarms.curve, curveHeld: alarmsHeld.curve, thresholds, seconds }, null, 2)}\n`,
    );
  }
}

/** (A) Names in other scripts against the Latin names. */
function evaluatePairs({ register, pairs, negatives }: Record<"register" | "pairs" | "negatives", Row[]>): RecallTable {
  const all = new Register();
  for (const row of register)
    if (cell(row, "entity_type") === "person") all.add(cell(row, "person_group"), cell(row, "primary_name"), "person");
  const known = new Set<string>();
  for (const row of pairs) {
    const key = `${cell(row, "person_group")}\t${cell(row, "canonical_latin_name")}`;
    if (known.has(key)) continue;
    known.add(key);
    all.add(cell(row, "person_group"), cell(row, "canonical_latin_name"), "person");
  }
  for (const row of negatives) all.add(`unlisted ${cell(row, "name")}`, cell(row, "name"), "person");
  return evaluate(chosen(pairs), all, {
    query: "name_variant",
    labels: (row) => [
      `script ${cell(row, "script")}`,
      `source ${cell(row, "source")}`,
      namesakeLabel(all.bearersOf(cell(row, "canonical_latin_name")) > 1),
    ],
    answer: (row) => cell(row, "canonical_latin_name"),
  });
}

/** (B) Aliases against the primary names; (E) against all names but the alias asked. */
function evaluateAliases(listed: Register, aliases: readonly Row[]): RecallTable {
  return evaluate(
    aliases.filter((_, i) => i % every === 0),
    listed,
    {
      query: "query",
      labels: (row) => {
        const label = `class ${cell(row, "class")}`;
        return [label, `${label}, half ${halfOf(cell(row, "person_group"))}`];
      },
      answer: (row) => cell(row, "answer_primary_name"),
    },
  );
}

/**
 * (D) The sides swapped: Latin names against records that have a native name only. Beside them stand the register's persons and the unlisted
 * names, in Latin. A record of the same person in another script neither counts nor stands in the way.
 */
function evaluateSwapped({
  register,
  pairs,
  negatives,
}: Record<"register" | "pairs" | "negatives", Row[]>): RecallTable {
  const all = new Register();
  const paired = new Set(pairs.map((row) => cell(row, "person_group")));
  for (const row of register)
    if (cell(row, "entity_type") === "person" && !paired.has(cell(row, "person_group")))
      all.add(cell(row, "person_group"), cell(row, "primary_name"), "person");
  for (const row of pairs) all.add(groupInScript(row), cell(row, "name_variant"), "person");
  for (const row of negatives) all.add(`unlisted ${cell(row, "name")}`, cell(row, "name"), "person");
  const table: RecallTable = new Map();
  for (const row of chosen(pairs)) {
    const [group, right] = [cell(row, "person_group"), groupInScript(row)];
    const answers = all
      .ask(cell(row, "canonical_latin_name"), undefined, 25)
      .filter((answer) => answer.group === right || !answer.group.startsWith(`${group} in `));
    const groups = [...new Set(answers.map((answer) => answer.group))].slice(0, 10);
    const namesake = namesakeLabel(all.bearersOf(cell(row, "canonical_latin_name")) > 0);
    const labels = [
      `script ${cell(row, "script")}`,
      `script ${cell(row, "script")}, ${namesake}`,
      `source ${cell(row, "source")}`,
      namesake,
    ];
    if (groups[0] !== right)
      misses.push(
        [
          ...labels,
          cell(row, "canonical_latin_name"),
          cell(row, "name_variant"),
          groups.indexOf(right),
          answers[0]?.name ?? "",
        ].join("\t"),
      );
    count(table, labels, { first: groups[0] === right, ten: groups.includes(right) });
  }
  return table;
}

/** Whether another person bears the very Latin name in question: then nothing in a name tells which of the two is meant. */
const namesakeLabel = (has: boolean): string => (has ? "with a namesake in Latin" : "without a namesake in Latin");

const groupInScript = (row: Row): string => `${cell(row, "person_group")} in ${cell(row, "script")}`;

const none = (): RecallTable => new Map();

/** Counts a query under "all" and its labels. */
function count(table: RecallTable, labels: readonly string[], found: { first: boolean; ten: boolean }): void {
  for (const label of ["all", ...labels]) {
    const recall = table.get(label) ?? { queries: 0, first: 0, ten: 0 };
    table.set(label, recall);
    recall.queries++;
    if (found.first) recall.first++;
    if (found.ten) recall.ten++;
  }
}

function evaluate(
  rows: readonly Row[],
  register: Register,
  by: { query: string; labels: (row: Row) => string[]; answer: (row: Row) => string },
): RecallTable {
  const table: RecallTable = new Map();
  for (const row of rows) {
    const right = cell(row, "person_group");
    const query = cell(row, by.query);
    const answers = register.without(right, query, () => register.ask(query));
    const groups = answers.map(({ group }) => group);
    if (groups[0] !== right)
      misses.push([...by.labels(row), query, by.answer(row), groups.indexOf(right), answers[0]?.name ?? ""].join("\t"));
    count(table, by.labels(row), { first: groups[0] === right, ten: groups.includes(right) });
  }
  return table;
}

/** (C, F) Unlisted people against the register, beside listed people asked with their birth year. */
function evaluateAlarms(
  listed: Register,
  rows: { register: Row[]; aliases: Row[]; negatives: Row[]; withDates: Row[] },
): Alarms {
  const years = new Map<string, string>();
  for (const row of rows.register) {
    const year = datesOf(cell(row, "birth_date"))[0]?.slice(0, 4);
    if (year !== undefined) years.set(cell(row, "person_group"), years.get(cell(row, "person_group")) ?? year);
  }
  const fair = rows.aliases.filter(
    (row, i) =>
      i % every === 0 &&
      ["shares_token", "similar_spelling"].includes(cell(row, "class")) &&
      years.has(cell(row, "person_group")),
  );
  const sampled = (of: readonly Row[]): Row[] => of.filter((_, i) => i % every === 0);
  const right = fair.map((row) => {
    const [group, query] = [cell(row, "person_group"), cell(row, "query")];
    const answers = listed.without(group, query, () => listed.ask(query, years.get(group)));
    return { strength: answers.find((one) => one.group === group)?.strength ?? 0, half: halfOf(group) };
  });
  const alarms = {
    "name of --negatives": strongest(listed, sampled(rows.negatives), false),
    "name of --negatives-dob": strongest(listed, sampled(rows.withDates), false),
    "name and birth date": strongest(listed, sampled(rows.withDates), true),
  };
  const curve = [...Array(31).keys()].map((i) => {
    const threshold = 40 + i * 2;
    const share = (of: Strengths): number =>
      of.filter(({ strength }) => strength >= threshold).length / Math.max(1, of.length);
    const perKind: Record<string, number> = {};
    for (const [kind, of] of Object.entries(alarms)) perKind[kind] = Math.round(share(of) * 100_000);
    return { threshold, found: share(right), alarms: perKind };
  });
  return { curve, summary: summaryOf(right, alarms["name and birth date"]) };
}

function strongest(listed: Register, rows: readonly Row[], withDate: boolean): Strengths {
  return rows.map((row) => {
    const [name, born] = [cell(row, "name"), withDate ? cell(row, "birth_date") : undefined];
    return { strength: listed.ask(name, born)[0]?.strength ?? 0, half: halfOf(name) };
  });
}

function report(of: {
  crossScript: RecallTable;
  byClass: RecallTable;
  alarms: Alarms;
  byClassHeld: RecallTable;
  alarmsHeld: Alarms;
  swapped: RecallTable;
  seconds: number;
}): void {
  printRecall("(A) cross-script: names in other scripts -> Latin names", of.crossScript);
  printRecall("(B) aliases -> primary names", of.byClass);
  printRecall("(E) aliases -> all names of their records but the alias itself", of.byClassHeld);
  printRecall("(D) the sides swapped: Latin names -> names in other scripts", of.swapped);
  printAlarms("(C) primary names", of.alarms);
  printAlarms("(F) all names but the alias asked", of.alarmsHeld);
  console.log(`\n${of.seconds.toFixed(0)} s`);
}

function printAlarms(title: string, { curve, summary }: Alarms): void {
  if (curve.length === 0) return;
  console.log(
    `\n${title}: alarms per 100,000 checks of unlisted people; share of listed people found (alias with birth year)`,
  );
  const kinds = Object.keys(curve[0]?.alarms ?? {});
  console.log(["threshold", "found", ...kinds].join(" | "));
  for (const { threshold, found, alarms } of curve) {
    const mark =
      threshold === thresholds.possible ? "  <- possible" : threshold === thresholds.match ? "  <- match" : "";
    console.log([threshold, found.toFixed(3), ...kinds.map((kind) => alarms[kind])].join(" | ") + mark);
  }
  for (const line of summary) console.log(line);
}

function printRecall(title: string, table: RecallTable): void {
  if (table.size === 0) return;
  console.log(`\n${title}`);
  console.log("what | queries | recall@1 | recall@10");
  const all = [...table].toSorted(([a, { queries: x }], [b, { queries: y }]) =>
    a === "all" ? -1 : b === "all" ? 1 : y - x,
  );
  for (const [label, { queries, first, ten }] of all) {
    console.log(`${label} | ${queries} | ${(first / queries).toFixed(3)} | ${(ten / queries).toFixed(3)}`);
  }
}

main();
