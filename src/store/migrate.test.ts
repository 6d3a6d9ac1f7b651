import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import type { Kysely } from "kysely";
import pg from "pg";
import { openStore } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";
import { openDatabase, openPool } from "./connection.ts";
import { makeRoles } from "./database-roles.ts";
import { LogStore } from "./log.ts";
import { up as records } from "./migrations/0001-records.ts";
import { up as log } from "./migrations/0002-log.ts";
import { up as people } from "./migrations/0003-people.ts";
import { up as imports } from "./migrations/0004-imports.ts";
import { up as logSpans } from "./migrations/0005-log-spans.ts";
import { up as watches } from "./migrations/0006-watches.ts";
import { up as sight } from "./migrations/0009-sight.ts";
import { up as mended } from "./migrations/0026-mended.ts";
import { up as linkedAnchors } from "./migrations/0035-linked-anchors.ts";
import { sampleAct, sampleId, sampleLabels } from "./sample-records.ts";
import { SightSigner } from "./sight-sql.ts";

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

test("while another process starts, the application's role has at no moment more than it is to have", async () => {
  const connection = await server.database();
  await (await openStore({ connection, now })).close();
  const watcher = new pg.Client({ ...connection });
  await watcher.connect();
  const starting = (async () => {
    for (let turn = 0; turn < 8; turn++) await (await openStore({ connection, now })).close();
    return true;
  })();
  let [ended, looks] = [false, 0];
  void starting.finally(() => (ended = true));
  while (!ended) {
    const { rows } = await watcher.query(
      `select has_table_privilege('besa_app', 'sight_key', 'select') or has_table_privilege('besa_app', 'record_version', 'insert')
        or has_table_privilege('besa_app', 'log_span', 'select') as more`,
    );
    assert.deepEqual(rows, [{ more: false }]);
    looks++;
  }
  assert.ok(looks > 20, `${looks} looks`);
  assert.equal(await starting, true);
  await watcher.end();
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

test("records and watches of a database from before the rule was its own are seen as they were, and by nobody else", async () => {
  const connection = await server.database();
  // One connection, which remembers what it was told.
  const db = openDatabase(openPool({ to: connection }, 1, () => {}));
  // A migration knows no tables: it makes them.
  const bare = db as unknown as Kysely<unknown>;
  for (const up of [records, log, people, imports, logSpans, watches]) await up(bare);
  const labels = [
    sampleLabels(),
    sampleLabels({ audience: ["desk", "police"], requires: ["compartment:x"] }),
    sampleLabels({ expiresOn: "2026-11-21" }),
  ];
  for (const [n, { audience, requires, expiresOn }] of labels.entries()) {
    await sql`insert into record_version (batch, id, version, kind, owner, withdrawn, recorded_at, audience, requires, expires_on, labels, provenance, content)
      values (1, ${sampleId(n)}, 1, 'person', 'AL', false, now(), ${audience}, ${requires}, ${expiresOn ?? null}, ${JSON.stringify(labels[n])}::jsonb, '{}', '{}')`.execute(
      db,
    );
    await sql`insert into record_head (id, version, kind, withdrawn) values (${sampleId(n)}, 1, 'person', false)`.execute(
      db,
    );
  }
  await makeRoles(db);
  await sight(bare);
  for (const [said, expected] of [
    [{ grants: ["police"], today: "2026-11-22" }, [0]],
    [{ grants: ["compartment:x", "police"], today: "2026-11-21" }, [0, 1, 2]],
    [{ grants: [], today: "2026-11-21" }, []],
  ] as const) {
    const signer = await SightSigner.open(db);
    await sql`select set_config('besa.sight', ${signer.sign({ op: "holds", ...said })}, false)`.execute(db);
    const { rows } = await sql<{
      id: string;
    }>`select head.id from unnest(sight_sets()) seen (label_set) join record_head head using (label_set)
      order by head.id`.execute(db);
    assert.deepEqual(
      rows.map(({ id }) => id),
      expected.map((n) => sampleId(n)),
    );
  }
  await db.destroy();
});

test("a database with a log remembers the day of its newest leaf, and a new one remembers none", async () => {
  const connection = await server.database();
  await using store = await openStore({ connection, now });
  assert.equal(await store.settings.get("retention.clock"), undefined);
  const db = openDatabase(openPool({ to: connection }, 1, () => {}));
  await sql`update log_head set at = '2026-11-20T23:59:59.999Z'; alter table screening drop column day;
    drop trigger screening_hit_gone on screening_hit; drop function forget_watch_alert`.execute(db);
  // A migration knows no tables: it makes them.
  await mended(db as unknown as Kysely<unknown>);
  await db.destroy();
  assert.deepEqual(await store.settings.get("retention.clock"), { believed: "2026-11-20" });
});

test("the names of federations that were linked before are those of their newest anchors, in the order of the links", async () => {
  const connection = await server.database();
  await openStore({ connection, now });
  const db = openDatabase(openPool({ to: connection }, 1, () => {}));
  const bare = db as unknown as Kysely<unknown>;
  await sql`drop table linked_anchor`.execute(bare);
  const linkTo = (federation: string, name: string) => ({ anchor: { federation, name } });
  // Of the first version on: none, one, another in its place, which has gone by the last.
  const said = [[], [linkTo("south", "old")], [linkTo("south", "new"), linkTo("east", "one")], [linkTo("east", "one")]];
  for (const [place, links] of said.entries()) {
    const index = JSON.stringify(links.length === 0 ? { v: 1 } : { v: 1, links });
    await sql`insert into directory_version values (${place + 1}, ${`besa-directory/1\n${index}\n\n- sig\n`}, ${String(place)},
      '2026-11-20T10:00:00Z', '2026-11-27T10:00:00Z', '2026-11-20T10:00:00Z', ${place})`.execute(bare);
  }
  await linkedAnchors(bare);
  const { rows } = await sql<{ federation: string; place: number; name: string }>`
    select federation, place, anchor ->> 'name' as name from linked_anchor order by federation, place`.execute(bare);
  assert.deepEqual(rows, [
    { federation: "east", place: 1, name: "one" },
    { federation: "south", place: 1, name: "old" },
    { federation: "south", place: 2, name: "new" },
  ]);
  await assert.rejects(sql`delete from linked_anchor`.execute(bare), { code: "store_append_only" });
  await db.destroy();
});
