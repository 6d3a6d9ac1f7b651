import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import type { RecordId } from "#domain";
import { openStore } from "#store";
import type { Store } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { PostgresConnection, TestPostgres } from "../node/postgres/index.ts";
import { alertContent, owner, police, sampleId, sampleLabels, samplePerson } from "./sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now })).close();
});
after(() => server[Symbol.asyncDispose]());

const now = (): Date => new Date("2026-11-21T10:00:00.000Z");

async function open(): Promise<{ store: Store; connection: PostgresConnection }> {
  const connection = await server.database();
  return { store: await openStore({ connection, now }), connection };
}

async function query(connection: PostgresConnection, text: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

test("versions count up, the newest is current, and history keeps them all", async () => {
  const { store } = await open();
  await using _ = store;
  const [first] = await store.transactAsNode((tx) => tx.records.put([samplePerson(1)]));
  assert.deepEqual(first, { ...samplePerson(1), version: 1, withdrawn: false, recordedAt: "2026-11-21T10:00:00.000Z" });
  const changed = samplePerson(1, { provenance: { source: "sample", key: "seen twice" } });
  await store.transactAsNode((tx) => tx.records.put([changed]));
  await store.transactAsNode((tx) => tx.records.withdraw([sampleId(1), sampleId(99)]));
  const history = await store.records.history(sampleId(1), police);
  assert.deepEqual(
    history.map(({ version, withdrawn }) => [version, withdrawn]),
    [
      [3, true],
      [2, false],
      [1, false],
    ],
  );
  assert.deepEqual(await store.records.get([sampleId(1)], police), history.slice(0, 1));
  assert.deepEqual((await store.records.list({ limit: 10, sight: police })).records, []);
  assert.deepEqual(await store.transactAsNode((tx) => tx.records.withdraw([sampleId(1)])), []);
});

test("records come in the order asked, and pages in the order of ids, newest first", async () => {
  const { store } = await open();
  await using _ = store;
  await store.transactAsNode((tx) => tx.records.put([1, 2, 3, 4, 5].map((n) => samplePerson(n))));
  const got = await store.records.get([sampleId(4), sampleId(77), sampleId(2)], police);
  assert.deepEqual(
    got.map((record) => record.id),
    [sampleId(4), sampleId(2)],
  );
  const seen: RecordId[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.records.list({ limit: 2, sight: police, ...(after === undefined ? {} : { after }) });
    seen.push(...page.records.map((record) => record.id));
    after = page.next;
    if (after === undefined) break;
  }
  assert.deepEqual(seen, [5, 4, 3, 2, 1].map(sampleId));
});

test("alerts are found by their subject, and counted by kind and list", async () => {
  const { store } = await open();
  await using _ = store;
  const alert = {
    id: sampleId(2),
    owner,
    labels: sampleLabels(),
    provenance: { source: "sample", list: "wanted", key: "7" },
    content: { ...alertContent("A-1"), subject: sampleId(1) },
  };
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1), alert]));
  assert.deepEqual(
    (await store.records.about([sampleId(1)], police)).map((record) => record.id),
    [sampleId(2)],
  );
  assert.deepEqual(await store.records.counts(police), [
    { kind: "alert", list: "wanted", count: 1 },
    { kind: "person", list: undefined, count: 1 },
  ]);
  await store.transactAsNode((tx) => tx.records.withdraw([sampleId(2)]));
  assert.deepEqual(await store.records.about([sampleId(1)], police), []);
});

test("what fails leaves nothing behind", async () => {
  const { store } = await open();
  await using _ = store;
  const failing = store.transactAsNode(async (tx) => {
    await tx.records.put([samplePerson(1)]);
    await tx.settings.set("half", true);
    throw new Error("on purpose");
  });
  await assert.rejects(failing, /on purpose/);
  assert.deepEqual(await store.records.get([sampleId(1)], police), []);
  assert.equal(await store.settings.get("half"), undefined);
});

test("two writers of one record wait for each other and both versions stand", async () => {
  const { store } = await open();
  await using _ = store;
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1)]));
  await Promise.all([1, 2, 3, 4].map(() => store.transactAsNode((tx) => tx.records.put([samplePerson(1)]))));
  assert.equal((await store.records.history(sampleId(1), police)).length, 5);
});

test("a list's key stands for one record", async () => {
  const { store } = await open();
  await using _ = store;
  const provenance = { source: "sample", list: "wanted", key: "7" };
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1, { provenance })]));
  const second = store.transactAsNode((tx) => tx.records.put([samplePerson(2, { provenance })]));
  await assert.rejects(second, { code: "store_conflict", detail: "record_head_list_key" });
});

test("text that jsonb does not take is refused with a code, and a backslash before u0000 is not such text", async () => {
  const { store } = await open();
  await using _ = store;
  const named = (full: string) =>
    samplePerson(1, {
      content: {
        ...samplePerson(1).content,
        kind: "person",
        names: [{ full, kind: "primary", script: "Latn" }],
      } as never,
    });
  for (const full of ["a\u0000b", "\ud800", "x\\\u0000"])
    await assert.rejects(
      store.transactAsNode((tx) => tx.records.put([named(full)])),
      { code: "store_unstorable_text" },
    );
  const harmless = "\\u0000 \\\\ud800 \u{1F600} '); drop table record_head; --";
  const [record] = await store.transactAsNode((tx) => tx.records.put([named(harmless)]));
  assert.equal(record?.content.kind === "person" && record.content.names[0]?.full, harmless);
});

test("versions, leaves and decisions are never altered or deleted", async () => {
  const { store, connection } = await open();
  await using _ = store;
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1)]));
  for (const table of ["record_version", "record_commit", "log_append", "log_checkpoint", "decision"])
    for (const change of [
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `update ${table} set ${await aColumn(table)}`,
    ])
      await assert.rejects(query(connection, change), { code: "BE001" }, change);

  async function aColumn(table: string): Promise<string> {
    const [row] = await query(
      connection,
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and attidentity = '' limit 1`,
    );
    // A column of the table, set to itself.
    const { name } = row as { name: string };
    return `${name} = ${name}`;
  }
});

test("a connection cut in the middle of a transaction undoes it, is a coded error, and the next one works", async () => {
  const { store, connection } = await open();
  await using _ = store;
  const cut = store.transactAsNode(async (tx) => {
    await tx.records.put([samplePerson(1)]);
    await query(
      connection,
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    await setTimeout(50);
    await tx.records.put([samplePerson(2)]);
  });
  await assert.rejects(cut, { code: "store_unavailable" });
  assert.deepEqual(await store.records.get([sampleId(1)], police), []);
  assert.equal((await store.transactAsNode((tx) => tx.records.put([samplePerson(1)]))).length, 1);
});

test("a database that is gone is a coded error", async () => {
  const connection = { host: "/nowhere", user: "besa", database: "besa" };
  await assert.rejects(openStore({ connection, now }), { code: "store_unavailable" });
});
