// Makes src/names/tables/nicknames.generated.ts: English given names and what their bearers are called.
// node bin/besa.js node bench/learn/nicknames.ts [--print]
// Sources, in ../shared/data/names: nicknames/names.csv (carltonnorthern/nicknames, Apache-2.0) and diminutives/*.csv (HaJongler/diminutives.db,
// public domain).
import { readFileSync, writeFileSync } from "node:fs";
import { asciiOf, fold } from "../../src/names/fold.ts";

const folder = "../shared/data/names";
const file = "src/names/tables/nicknames.generated.ts";

function main(): void {
  const names = new Map<string, Set<string>>();
  const add = (name: string, other: string): void => {
    const [x, y] = [asciiOf(fold(name)), asciiOf(fold(other))];
    if (x.length < 2 || y.length < 2 || x === y) return;
    names.set(x, (names.get(x) ?? new Set()).add(y));
  };
  for (const line of linesOf("nicknames/names.csv").slice(1)) {
    const [name = "", relation, other = ""] = line.split(",");
    if (relation === "has_nickname") add(name, other);
  }
  for (const sex of ["male", "female"]) {
    for (const line of linesOf(`diminutives/${sex}_diminutives.csv`)) {
      const [name = "", ...others] = line.split(",");
      for (const other of others) add(name, other);
    }
  }
  const lines = [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, others]) => [name, ...[...others].toSorted()].join("|"));
  const text = `// Made by bench/learn/nicknames.ts from nicknames/names.csv (carltonnorthern/nicknames, Apache-2.0) and diminutives.db (public domain). Do not edit.
// A line: a given name, then what its bearers are called, between bars.
export const nicknames = \`
${lines.join("\n")}
\`;
`;
  if (process.argv.includes("--print")) process.stdout.write(text);
  else writeFileSync(file, text);
}

const linesOf = (name: string): string[] => readFileSync(`${folder}/${name}`, "utf8").trim().split(/\r?\n/);

main();
