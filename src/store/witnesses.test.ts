import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import pg from "pg";
import { openStore } from "#store";
import type { Store } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { PostgresConnection, TestPostgres } from "../node/postgres/index.ts";

const at = "2026-11-22T08:00:00.000Z";
const origin = "log.example/one";
let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now: () => new Date(0) })).close();
});
after(() => server[Symbol.asyncDispose]());

async function open(): Promise<{ store: Store; connection: PostgresConnection }> {
  const connection = await server.database();
  return { store: await openStore({ connection, now: () => new Date(0) }), connection };
}

test("of many that advance a log at once each sees the one before, and none goes back", async () => {
  const { store } = await open();
  await using _ = store;
  await store.witnessed.add(origin, ["key"], at);
  const seen: number[] = [];
  const advance = (): Promise<boolean> =>
    store.witnessed.advance(origin, ({ size, cosignedAt }) => {
      seen.push(size);
      return { size: size + 1, note: `note ${size + 1}`, cosignedAt: cosignedAt + 1 };
    });
  assert.deepEqual(
    await Promise.all(Array.from({ length: 20 }, advance)),
    Array.from({ length: 20 }, () => true),
  );
  assert.deepEqual(
    seen.toSorted((one, other) => one - other),
    Array.from({ length: 20 }, (_unused, size) => size),
  );
  assert.deepEqual(await store.witnessed.find(origin), {
    ...(await store.witnessed.findByHash((await store.witnessed.list())[0]?.originHash ?? "")),
    size: 20,
    note: "note 20",
    cosignedAt: 20,
  });
  for (const back of [
    { size: 19, note: "n", cosignedAt: 21 },
    { size: 21, note: "n", cosignedAt: 19 },
  ])
    await assert.rejects(store.witnessed.advance(origin, () => back));
  assert.equal((await store.witnessed.find(origin))?.size, 20);
});

test("what fails in the middle is not kept", async () => {
  const { store } = await open();
  await using _ = store;
  await store.witnessed.add(origin, ["key"], at);
  const failing = store.witnessed.advance(origin, () => {
    throw new RangeError("power");
  });
  await assert.rejects(failing, /power/);
  assert.equal((await store.witnessed.find(origin))?.size, 0);
});

test("a log that is witnessed no more is not there, and goes on where it was when it is witnessed again", async () => {
  const { store, connection } = await open();
  await using _ = store;
  const { originHash } = await store.witnessed.add(origin, ["key"], at);
  await store.witnessed.advance(origin, () => ({ size: 7, note: "note 7", cosignedAt: 3 }));
  assert.equal(await store.witnessed.retire(originHash), true);
  assert.equal(await store.witnessed.retire(originHash), false);
  assert.equal(await store.witnessed.find(origin), undefined);
  assert.equal(await store.witnessed.advance(origin, () => ({ size: 0, note: "", cosignedAt: 0 })), false);
  assert.deepEqual(
    await store.witnessed.add(origin, ["other"], at).then(({ size, keys, note }) => ({ size, keys, note })),
    { size: 7, keys: ["other"], note: "note 7" },
  );
  const client = new pg.Client({ ...connection });
  await client.connect();
  await assert.rejects(client.query("delete from witnessed_log"), /append-only/);
  await client.end();
});

test("a witness that came back from a backup witnesses no log until somebody adds it again: it may have cosigned more", async () => {
  const { store } = await open();
  await using _ = store;
  await store.witnessed.add(origin, ["key"], at);
  await store.witnessed.advance(origin, () => ({ size: 7, note: "note 7", cosignedAt: 3 }));
  await store.transactAsNode((tx) =>
    tx.restores.begin({ id: randomUUID(), backup: randomUUID(), takenAt: at, at, keepKeys: true }),
  );
  assert.equal(await store.witnessed.find(origin), undefined);
  assert.equal(await store.witnessed.advance(origin, () => ({ size: 9, note: "note 9", cosignedAt: 4 })), false);
  assert.equal((await store.witnessed.add(origin, ["key"], at)).size, 7);
});

test("the newest checkpoint with enough cosignatures, by the keys that count", async () => {
  const { store } = await open();
  await using _ = store;
  for (const size of [3, 5, 9]) await store.log.saveCheckpoint(size, `note ${size}`);
  for (const [size, key] of [
    [3, "a"],
    [3, "b"],
    [5, "a"],
    [5, "c"],
    [9, "b"],
  ] as const)
    await store.cosignatures.saveCosignature(size, key, `${key}${size}\n`);
  await store.cosignatures.saveCosignature(3, "a", "another");
  const newest = async (keys: readonly string[], count: number): Promise<unknown> =>
    (await store.cosignatures.newestWitnessed(keys, count))?.size;
  assert.deepEqual(
    await Promise.all([
      newest(["a", "b", "c"], 1),
      newest(["a", "b", "c"], 2),
      newest(["a", "b"], 2),
      newest(["b", "c"], 2),
    ]),
    [9, 5, 3, undefined],
  );
  assert.deepEqual(await store.cosignatures.cosignatures(3, ["b", "a"]), ["a3\n", "b3\n"]);
  assert.deepEqual(
    await Promise.all([store.cosignatures.newestCosigned("a"), store.cosignatures.newestCosigned("z")]),
    [5, 0],
  );
});

test("witnesses have one name and one key each; the quorum comes and goes", async () => {
  const { store } = await open();
  await using _ = store;
  const add = (name: string, key: string): Promise<boolean> =>
    store.cosignatures.add({ name, key, url: "https://w" }, at);
  assert.deepEqual(
    [await add("b", "k1"), await add("a", "k2"), await add("a", "k3"), await add("c", "k1")],
    [true, true, false, false],
  );
  await store.cosignatures.setQuorum({ count: 2, withinSeconds: 60 });
  await store.cosignatures.setQuorum({ count: 1, withinSeconds: 30 });
  const { witnesses, quorum } = await store.cosignatures.policy();
  assert.deepEqual([witnesses.map(({ name }) => name), quorum], [["a", "b"], { count: 1, withinSeconds: 30 }]);
  await store.cosignatures.setQuorum(undefined);
  assert.equal((await store.cosignatures.policy()).quorum, undefined);
  assert.deepEqual([await store.cosignatures.remove("a"), await store.cosignatures.remove("a")], [true, false]);
});
