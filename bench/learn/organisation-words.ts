// Makes src/names/tables/organisations.generated.ts: how legal forms and words of organisations are written in many languages.
// node bin/besa.js node bench/learn/organisation-words.ts [--print]
// Source, in ../shared/data/names: rigour/org_types.yml and rigour/symbols.yml (opensanctions/rigour, MIT; see NOTICE.md).
import { readFileSync, writeFileSync } from "node:fs";
import { wordsOf } from "../../src/names/words.ts";

const folder = "../shared/data/names/rigour";
const file = "src/names/tables/organisations.generated.ts";

/** Generic forms of the source and what each is called here; the others (charities, funds, churches) say what a body does and stay as they are. */
const forms: Readonly<Record<string, string>> = {
  JSC: "jsc",
  LLC: "llc",
  LLP: "lp",
  LP: "lp",
  GP: "lp",
  SP: "soleprop",
  SOE: "soe",
  COOP: "coop",
};

/** Symbols of the source that are the names of single bodies, no words for organisations, or too wide to mean one thing. */
const leftOut = new Set("alqaeda hezbollah irgc pla ccp cia re named socalled tpb liquidation ngo".split(" "));

function main(): void {
  const text = fileOf();
  if (process.argv.includes("--print")) process.stdout.write(text);
  else writeFileSync(file, text);
}

function fileOf(): string {
  return `// Made by bench/learn/organisation-words.ts from org_types.yml and symbols.yml of rigour. Do not edit.
// Copyright (c) 2023-2025 OpenSanctions Datenbanken GmbH. MIT licence; the whole text is in NOTICE.md.
// A line: what a legal form is called here, then how it is written, between bars.
export const legalForms = \`
${formLines().join("\n")}
\`;

// A line: words and phrases, between bars, that mean the same in the name of an organisation; the first stands for the phrases.
export const organisationWords = \`
${wordLines().join("\n")}
\`;
`;
}

function formLines(): string[] {
  const aliases = new Map<string, Set<string>>();
  for (const type of readFileSync(`${folder}/org_types.yml`, "utf8").split(/^ {2}- /m)) {
    const form = forms[/generic: "?(\w+)/.exec(type)?.[1] ?? ""];
    if (form === undefined) continue;
    const known = aliases.get(form) ?? new Set<string>();
    aliases.set(form, known);
    for (const [, alias = ""] of type.matchAll(/^ {6}- (.*)$/gm)) addSpelling(known, alias);
  }
  return [...aliases].toSorted(byFirst).map(([form, known]) => [form, ...[...known].toSorted()].join("|"));
}

function wordLines(): string[] {
  const groups: string[] = [];
  let symbol = "";
  let known = new Set<string>();
  const finish = (): void => {
    if (known.size > 1 && !leftOut.has(symbol)) groups.push([...known].toSorted(shortWordsFirst).join("|"));
    known = new Set();
  };
  const text = readFileSync(`${folder}/symbols.yml`, "utf8");
  for (const line of text.slice(text.indexOf("org_symbols:"), text.indexOf("person_symbols:")).split("\n")) {
    const [, heading] = /^ {2}(\w+):/.exec(line) ?? [];
    if (heading !== undefined) {
      finish();
      symbol = heading;
    }
    addSpelling(known, /^ {4}- (.*)$/.exec(line)?.[1] ?? "");
  }
  finish();
  return groups.toSorted();
}

/** Adds a spelling as the words that a name is split into. Comments and quotes fall. */
function addSpelling(to: Set<string>, written: string): void {
  const words = wordsOf(written.replace(/\s+#.*$/, "").replaceAll('"', ""));
  if (words.length > 0 && words.length <= 8) to.add(words.map(({ text }) => text).join(" "));
}

/** The shortest single Latin word comes first: it stands for the phrases of its group. */
function shortWordsFirst(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => (/^[a-z]{2,}$/.test(text) ? text.length : 1000));
  return (x ?? 0) - (y ?? 0) || (a < b ? -1 : 1);
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

main();
