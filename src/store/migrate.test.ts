import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import pg from "pg";
import { openStore } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";
import { openDatabase, openPool } from "./connection.ts";
import { LogStore } from "./log.ts";
import { up as records } from "./migrations/0001-records.ts";
import { up as log } from "./migrations/0002-log.ts";
import { up as people } from "./migrations/0003-people.ts";
import { up as logSpans } from "./migrations/0005-log-spans.ts";
import { sampleAct, sampleId } from "./sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
});
after(() => server[Symbol.asyncDispose]());

const now = (): Date => new Date("2026-11-21T10:00:00.000Z");

test("several processes may migrate an empty database at once", async () => {
  const connection = await server.database();
  const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ connection, now })));
  await Promise.all(stores.map((store, n) => store.settings.set(`s${n}`, n)));
  assert.equal((await stores[0]?.settings.all())?.size, 4);
  await Promise.all(stores.map((store) => store.close()));
});

test("a database that a newer Besa has migrated is refused", async () => {
  const connection = await server.database();
  await (await openStore({ connection, now })).close();
  const client = new pg.Client(connection);
  await client.connect();
  await client.query("insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')");
  await client.end();
  await assert.rejects(openStore({ connection, now }), { code: "store_schema_newer" });
});

test("a log written before its leaves lay in runs is the same log after", async () => {
  const connection = await server.database();
  const db = openDatabase(openPool({ to: connection }, 2, () => {}));
  // A migration knows no tables: it makes them.
  const bare = db as unknown as Kysely<unknown>;
  for (const up of [records, log, people]) await up(bare);
  const hash = (level: number, index: number): string => Buffer.alloc(32, level * 50 + index).toString("hex");
  for (let index = 0; index < 7; index += 1) {
    const about = { reference: sampleAct(index), records: [sampleId(index)], subject: `n${index}` };
    const detail = { act: "checked", who: { login: "a", name: "A", unit: "U" }, ...about };
    await sql`insert into log_leaf values (${index}, decode(${hash(0, index)}, 'hex'), ${Buffer.from(`leaf ${index}`)}, now())`.execute(
      db,
    );
    if (index !== 4)
      await sql`insert into log_detail values (${index}, decode(${hash(9, index)}, 'hex'), ${JSON.stringify(detail)}::jsonb, 'checked', null,
        ${sampleAct(index)}, array[${sampleId(index)}]::uuid[])`.execute(db);
    for (let level = 1; (index + 1) % 2 ** level === 0; level += 1) {
      const place = (index + 1) / 2 ** level - 1;
      await sql`insert into log_node values (${level}, ${place}, decode(${hash(level, place)}, 'hex'))`.execute(db);
    }
  }
  await logSpans(bare);
  const store = new LogStore(db);
  const hex = (hashes: readonly Uint8Array[]): string[] => hashes.map((one) => Buffer.from(one).toString("hex"));
  const leaves = await store.leaves(0, 10);
  assert.deepEqual(
    leaves.map((leaf) => [hex([leaf.hash])[0], Buffer.from(leaf.data).toString(), leaf.detail?.subject]),
    Array.from({ length: 7 }, (_, n) => [hash(0, n), `leaf ${n}`, n === 4 ? undefined : `n${n}`]),
  );
  assert.deepEqual(hex([leaves[3]?.salt ?? Buffer.alloc(0)]), [hash(9, 3)]);
  assert.deepEqual(hex(await store.hashes(1, 0, 3)), [hash(1, 0), hash(1, 1), hash(1, 2)]);
  assert.deepEqual(hex(await store.hashes(2, 0, 1)), [hash(2, 0)]);
  const found = await store.entries({ reference: sampleAct(3), record: sampleId(3), limit: 5 });
  assert.deepEqual(
    found.map(({ index }) => index),
    [3],
  );
  await db.destroy();
});
