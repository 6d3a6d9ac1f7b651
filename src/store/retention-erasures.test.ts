import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { AuthorityId, type RecordId } from "#domain";
import { openStore } from "#store";
import type { Store } from "#store";
import type { BegunErasure } from "./retention-erasures.ts";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { PostgresConnection, TestPostgres } from "../node/postgres/index.ts";
import {
  alertContent,
  personContent,
  police,
  sampleAct,
  sampleId,
  sampleLabels,
  samplePerson,
  sampleUser,
} from "./sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now: () => new Date(at) })).close();
});
after(() => server[Symbol.asyncDispose]());

const at = "2026-11-22T10:00:00.000Z";

async function open(): Promise<{ store: Store; connection: PostgresConnection }> {
  const connection = await server.database();
  return { store: await openStore({ connection, now: () => new Date(at) }), connection };
}

let erasures = 0;
function erase(store: Store, records: readonly RecordId[], held?: readonly string[]): Promise<BegunErasure[]> {
  const newId = (): ReturnType<typeof sampleAct> => sampleAct(900 + erasures++);
  return store.transactAsNode((tx) =>
    tx.erasures.erase({
      records,
      ground: "data-subject",
      blocks: "entry",
      newId,
      at,
      ...(held === undefined ? {} : { held }),
    }),
  );
}

async function query(connection: PostgresConnection, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

const anna = {
  id: sampleUser(1),
  login: "anna",
  name: "Anna A.",
  unit: "D",
  roles: ["officer" as const],
  grants: [],
  passwordHash: "hash",
  at,
};

test("a record goes with its versions, its alerts and what was decided about it, and the feed says so", async () => {
  const { store } = await open();
  await using _ = store;
  const alert = samplePerson(2, { content: { ...alertContent("R-1"), subject: sampleId(1) } });
  const other = samplePerson(3, { content: { ...alertContent("R-2"), subject: sampleId(9) } });
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1), alert, other, samplePerson(9)]));
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1, { content: personContent("Changed Name") })]));
  await store.users.add(anna);
  const decision = {
    id: sampleAct(5),
    check: sampleAct(6),
    recordVersion: 2,
    pairKey: "ab".repeat(32),
    outcome: "cleared" as const,
  };
  await store.transact(
    (tx) => tx.decisions.add({ ...decision, record: sampleId(1), reason: "other", by: anna.id, at, purpose: "border" }),
    police,
  );
  const { next } = await store.feed.read(undefined, 100);
  const [begun, ...more] = await erase(store, [sampleId(1), sampleId(77)]);
  assert.deepEqual([begun?.records, more], [[sampleId(1), sampleId(2)], []]);
  assert.deepEqual(await store.records.get([sampleId(1), sampleId(2)], police), []);
  assert.deepEqual(await store.records.history(sampleId(1), police), []);
  assert.equal((await store.decisions.list({ limit: 10, sight: police })).decisions.length, 0);
  assert.equal((await store.records.get([sampleId(3), sampleId(9)], police)).length, 2);
  const { changes } = await store.feed.read(next, 100);
  assert.deepEqual(
    changes.map(({ record }) => [record.id, record.version, record.withdrawn, record.content]),
    [
      [sampleId(1), 3, true, { kind: "person" }],
      [sampleId(2), 2, true, { kind: "alert" }],
    ],
  );
  const stored = await store.erasures.get(begun?.id ?? sampleAct(0), police);
  const went = Object.entries(stored?.copies ?? {}).filter(([, count]) => count > 0);
  assert.deepEqual(Object.fromEntries(went), { decision: 1, record_version: 3 });
  assert.deepEqual(
    stored?.records.map(({ record, versions }) => [record, versions]),
    [
      [sampleId(1), 2],
      [sampleId(2), 1],
    ],
  );
  assert.deepEqual(await erase(store, [sampleId(1)]), [], "what is gone is not there");
});

test("what tells of a hit of a watch goes with the hit", async () => {
  const { store, connection } = await open();
  await using _ = store;
  await store.users.add(anna);
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1), samplePerson(2)]));
  const watch = {
    id: sampleAct(1),
    list: "cases",
    title: "T",
    question: { name: "x" },
    understood: { as: "name" as const },
    purpose: "border" as const,
    reason: "r",
    unit: "U",
    audience: ["police"],
    requires: [],
    byUser: anna.id,
    createdAt: at,
    endsOn: "2026-12-31",
  };
  const kept = { compared: "00".repeat(32), alerted: "00".repeat(32), firstSeenAt: at, changedAt: at };
  const hit = { ...kept, watch: watch.id, recordVersion: 1, strength: 70, verdict: "possible", state: "open" } as const;
  await store.transactAsNode(async (tx) => {
    await tx.watches.add([watch]);
    await tx.screening.saveHits([1, 2].map((n) => ({ ...hit, id: sampleAct(10 + n), record: sampleId(n) })));
    await tx.liveAlerts.raise(
      [1, 2].map((n) => ({ id: sampleAct(20 + n), kind: "watch-hit" as const, about: sampleAct(10 + n), at })),
    );
  });
  await erase(store, [sampleId(1)]);
  assert.deepEqual(await query(connection, "select about from live_alert"), [{ about: sampleAct(12) }]);
});

test("what tells of a request to pass on, or of a proposal, goes with it", async () => {
  const { connection, store } = await open();
  await using _ = store;
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1), samplePerson(2)]));
  const of = AuthorityId.parse("IT");
  const at = "2026-01-01T00:00:00.000Z";
  const facts = { direction: "in", authority: of, peer: "it", reason: "r", unit: "U", at } as const;
  await store.transactAsNode(async (tx) => {
    for (const n of [1, 2]) {
      const records = [{ id: sampleId(n), version: 1 }];
      await tx.onward.add({ ...facts, id: sampleAct(10 + n), records, to: [], use: "court", purpose: "border" });
      await tx.proposals.add({ ...facts, id: sampleAct(20 + n), record: sampleId(n), version: 1, changes: {} });
      await tx.liveAlerts.raise([
        { id: sampleAct(30 + n), kind: "onward-asked", about: sampleAct(10 + n), from: of, at },
        { id: sampleAct(40 + n), kind: "proposal-made", about: sampleAct(20 + n), from: of, at },
      ]);
    }
  });
  await erase(store, [sampleId(1)]);
  assert.deepEqual(await query(connection, "select about from live_alert order by about"), [
    { about: sampleAct(12) },
    { about: sampleAct(22) },
  ]);
});

test("an erased record is not written again by whoever had it in hand", async () => {
  const { store } = await open();
  await using _ = store;
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1)]));
  await erase(store, [sampleId(1)]);
  await assert.rejects(
    store.transactAsNode((tx) => tx.records.put([samplePerson(1)])),
    { code: "store_not_found" },
  );
  const erased = await store.transactAsNode((tx) => tx.records.erasedAmong([sampleId(1), sampleId(2)]));
  assert.deepEqual(erased, [sampleId(1)]);
});

test("what requires labels the asker has not is not there for them; an alert that requires more than its subject goes by an erasure of its own", async () => {
  const { store } = await open();
  await using _ = store;
  const closed = sampleLabels({ requires: ["compartment:x"] });
  const secretAlert = samplePerson(2, { content: { ...alertContent("R-1"), subject: sampleId(1) }, labels: closed });
  await store.transactAsNode((tx) =>
    tx.records.put([samplePerson(1), secretAlert, samplePerson(3, { labels: closed })]),
  );
  assert.deepEqual(await erase(store, [sampleId(2), sampleId(3)], []), []);
  const begun = await erase(store, [sampleId(1)], []);
  assert.deepEqual(
    begun.map(({ requires, records }) => [requires, records]),
    [
      [[], [sampleId(1)]],
      [["compartment:x"], [sampleId(2)]],
    ],
  );
  const outside = (await store.erasures.list({ limit: 9, sight: police })).erasures;
  assert.deepEqual(
    outside.map(({ id }) => id),
    [begun[0]?.id],
  );
  const inside = { ...police, grants: ["police", "compartment:x"] };
  assert.equal((await store.erasures.list({ limit: 9, sight: inside })).erasures.length, 2);
});

test("nothing but an open erasure opens the door, not even for the owner of the tables", async () => {
  const { store, connection } = await open();
  await using _ = store;
  await store.transactAsNode((tx) => tx.records.put([samplePerson(1)]));
  const refused = { code: "BE001" };
  await assert.rejects(query(connection, "delete from record_version"), refused);
  await assert.rejects(query(connection, "set besa.erasing = 'on'; delete from record_version"), refused);
  await assert.rejects(query(connection, "set besa.erasing = 'on'; update record_version set content = '{}'"), refused);
  await assert.rejects(query(connection, "set besa.erasing = 'on'; truncate record_version"), refused);
  await assert.rejects(query(connection, `select erase_records('${sampleAct(1)}')`), refused);
  for (const role of ["besa_app", "besa_node"]) {
    const as = `set role ${role}; set besa.erasing = 'on';`;
    await assert.rejects(query(connection, `${as} delete from record_version`), { code: "42501" }, role);
    await assert.rejects(query(connection, `${as} select key from erasure_key`), { code: "42501" }, role);
  }
  await assert.rejects(query(connection, `set role besa_app; select erase_records('${sampleAct(1)}')`), {
    code: "42501",
  });
  await assert.rejects(query(connection, "set role besa_app; select erasure_mac('x')"), { code: "42501" });
  assert.equal((await store.records.get([sampleId(1)], police)).length, 1);
});
