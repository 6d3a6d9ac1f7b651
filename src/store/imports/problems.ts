// Rows of a list that could not be taken: reported with line and reason, and nothing else stops.
import { sql } from "kysely";
import type { Kysely } from "kysely";
import type { ActId } from "#domain";
import { isStorable } from "../json.ts";
import type { Database } from "../schema.ts";

/** A bad row: where it began, a code of #formats or of the store (`duplicate_key`, `unstorable_text`), and the reason in words. */
export interface ImportProblem {
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly key?: string;
  readonly file?: string;
  readonly snippet?: string;
}

/** So many problems of a run are kept: more are counted, but a file of nothing but bad rows does not fill the database. */
const kept = 10_000;

/** Adds problems after those that the run has, whose number is `before`. */
export async function addProblems(
  db: Kysely<Database>,
  run: ActId,
  before: number,
  problems: readonly ImportProblem[],
): Promise<void> {
  const rows = problems
    .slice(0, Math.max(0, kept - before))
    .map((problem, offset) => ({ ...clean(problem), number: before + offset }));
  if (rows.length === 0) return;
  await sql`
    insert into import_problem (run, number, line, code, message, key, file, snippet)
    select ${run}::uuid, number, line, code, message, key, file, snippet
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as given(number int, line bigint, code text, message text, key text, file text, snippet text)`.execute(db);
}

/** A page of a run's problems. */
export async function readProblems(
  db: Kysely<Database>,
  run: ActId,
  page: { readonly after?: string; readonly limit: number },
): Promise<{ problems: ImportProblem[]; next?: string }> {
  const rows = await db
    .selectFrom("import_problem")
    .selectAll()
    .where("run", "=", run)
    .where("number", ">", Number(page.after ?? -1))
    .orderBy("number")
    .limit(page.limit + 1)
    .execute();
  const problems = rows.slice(0, page.limit).map(({ line, code, message, key, file, snippet }) => ({
    line,
    code,
    message,
    ...(key === null ? {} : { key }),
    ...(file === null ? {} : { file }),
    ...(snippet === null ? {} : { snippet }),
  }));
  const last = rows[page.limit - 1];
  return rows.length > page.limit && last !== undefined ? { problems, next: String(last.number) } : { problems };
}

/** A problem may quote the very text that cannot be stored: those characters are shown as U+FFFD. */
function clean(problem: ImportProblem): ImportProblem {
  if (isStorable(JSON.stringify(problem))) return problem;
  // Same fields, same types: only characters inside strings are replaced.
  return Object.fromEntries(
    Object.entries(problem).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" ? value.toWellFormed().replaceAll("\u0000", "\uFFFD") : value,
    ]),
  ) as unknown as ImportProblem;
}
