import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { openStore } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";
import { heldBy } from "./retention-copies.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now: () => new Date() })).close();
});
after(() => server[Symbol.asyncDispose]());

async function query<Row extends object>(text: string): Promise<Row[]> {
  const client = new pg.Client(await server.database());
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

const claimed = Object.entries(heldBy).flatMap(([table, columns]) =>
  Object.entries(columns).flatMap(([holds, names]) =>
    names.split(" ").map((name) => ({ column: `${table}.${name}`, holds })),
  ),
);

test("every column of the schema is said to hold something, once: say it in retention-copies.ts, and have erase_records reach what is of a record", async () => {
  const rows = await query<{ column: string }>(
    `select table_name || '.' || column_name as "column" from information_schema.columns where table_schema = 'public'`,
  );
  const said = claimed.map(({ column }) => column);
  assert.deepEqual(said.toSorted(), rows.map(({ column }) => column).toSorted());
});

test("each table that holds something of a record is named in what erases, or goes with one that is", async () => {
  const [row] = await query<{ source: string }>("select prosrc as source from pg_proc where proname = 'erase_records'");
  const cascades = await query<{ table: string; of: string }>(
    `select conrelid::regclass::text as "table", confrelid::regclass::text as of from pg_constraint where contype = 'f' and confdeltype = 'c'`,
  );
  const isReached = (table: string): boolean =>
    new RegExp(`(delete from|update) ${table}\\b`).test(row?.source ?? "") ||
    cascades.some((cascade) => cascade.table === table && isReached(cascade.of));
  const tables = new Set(
    claimed.filter(({ holds }) => holds === "record").map(({ column }) => column.split(".")[0] ?? ""),
  );
  assert.ok(tables.size >= 8);
  for (const table of tables)
    // The log's details are erased leaf by leaf: ErasureWriter.eraseEntries.
    if (table !== "log_span") assert.ok(isReached(table), `${table} is not reached`);
  assert.ok(!isReached("app_user"), "the test can fail");
});
