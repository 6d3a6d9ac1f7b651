import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { openStore } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";

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
