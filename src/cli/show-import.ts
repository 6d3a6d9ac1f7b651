// What an import run changed, for people.
import type { ImportRun } from "#contract";
import { clean, paint, print, sayCode } from "./console.ts";
import type { Console } from "./console.ts";

interface Shown {
  readonly changes: readonly {
    readonly change: "added" | "changed" | "withdrawn";
    readonly key: string;
    readonly title?: string | undefined;
  }[];
  readonly problems: readonly { readonly file?: string | undefined; readonly line: number; readonly reason: string }[];
}

const signs = { added: "+", changed: "~", withdrawn: "-" } as const;
const countNames = ["added", "changed", "unchanged", "withdrawn", "problems"] as const;

/** Prints a run that has ended: counts, changes, and the rows that could not be read. */
export function showImport(console: Console, run: ImportRun, { changes, problems }: Shown): void {
  const { say } = console;
  const colour = run.state === "done" ? "green" : "red";
  print(
    console,
    paint(
      console,
      say("import.summary", { state: sayCode(console, "state", run.state), list: run.list }),
      "bold",
      colour,
    ),
  );
  if (run.error !== undefined) print(console, `  ${clean(run.error.code)}: ${clean(run.error.detail)}`);
  for (const name of countNames) print(console, `  ${String(run.counts[name]).padStart(8)}  ${say(`change.${name}`)}`);
  for (const { change, key, title } of changes)
    print(console, `  ${signs[change]} ${say(`change.${change}`)}  ${clean(key)}  ${clean(title ?? "")}`);
  more(console, run.counts.added + run.counts.changed + run.counts.withdrawn - changes.length);
  for (const { file, line, reason } of problems) {
    const place = file === undefined ? "" : `${clean(file)} `;
    print(console, `  ! ${place}${say("import.problem", { line, reason: clean(reason) })}`);
  }
  more(console, run.counts.problems - problems.length);
}

function more(console: Console, count: number): void {
  if (count > 0) print(console, paint(console, `    ${console.say("import.more", { count })}`, "dim"));
}
