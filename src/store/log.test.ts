import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import pg from "pg";
import { ActId } from "#domain";
import type { LogDetail, LogNode, RecordId, StoredLeaf } from "#domain";
import { openStore } from "#store";
import type { Store } from "#store";
import { startTestPostgres } from "../node/postgres/index.ts";
import type { TestPostgres } from "../node/postgres/index.ts";
import { sampleAct, sampleId, sampleUser } from "./sample-records.ts";

let server: TestPostgres;
before(async () => {
  server = await startTestPostgres();
  await (await openStore({ connection: server.template, now: () => new Date(0) })).close();
});
after(() => server[Symbol.asyncDispose]());

async function open(): Promise<Store> {
  return openStore({ connection: await server.database(), now: () => new Date(0) });
}

const hashOf = (n: number): Uint8Array => new Uint8Array(createHash("sha256").update(String(n)).digest());

const timeOf = (size: number): string => new Date(Date.UTC(2026, 10, 21, 10, size)).toISOString();

function leaf(index: number, detail: Partial<LogDetail> = {}, at = timeOf(index + 1)): StoredLeaf {
  return {
    index,
    hash: hashOf(index),
    data: new TextEncoder().encode(JSON.stringify({ act: detail.act ?? "checked", at, commitment: "c" })),
    salt: hashOf(-1 - index),
    detail: { act: "checked", who: { id: sampleUser(1), login: "a", name: "A", unit: "U" }, records: [], ...detail },
  };
}

/** A stand-in for the hash of a node. */
const nodeHash = (level: number, index: number): Uint8Array => hashOf(level * 1000 + index);

/** The nodes that these leaves fill. */
function nodesOf(from: number, to: number): LogNode[] {
  const nodes: LogNode[] = [];
  for (let leaf = from; leaf < to; leaf += 1)
    for (let level = 1; (leaf + 1) % 2 ** level === 0; level += 1) {
      const index = (leaf + 1) / 2 ** level - 1;
      nodes.push({ level, index, hash: nodeHash(level, index) });
    }
  return nodes;
}

/** Appends leaves as #ledger does, with stand-ins for hashes and frontier. */
async function append(store: Store, details: readonly Partial<LogDetail>[]): Promise<void> {
  await store.log.transact(async (tx) => {
    const head = await tx.lockHead();
    const size = head.size + details.length;
    const leaves = details.map((detail, n) => leaf(head.size + n, detail, timeOf(size)));
    await tx.saveLeaves(leaves, nodesOf(head.size, size), { size, frontier: [hashOf(size)], at: timeOf(size) });
  });
}

test("leaves, nodes and head come back as they were stored", async () => {
  await using store = await open();
  assert.deepEqual(await store.log.head(), { size: 0, frontier: [] });
  await append(store, [{}, { reason: "ç \u{1F600}", outcome: { deep: [1, null] } }, {}]);
  const head = await store.log.head();
  assert.equal(head.at, timeOf(3));
  assert.deepEqual(
    [head.size, head.frontier.map((hash) => Buffer.from(hash).toString("hex"))],
    [3, [Buffer.from(hashOf(3)).toString("hex")]],
  );
  const [, second] = await store.log.leaves(0, 2);
  const expected = leaf(1, { reason: "ç \u{1F600}", outcome: { deep: [1, null] } }, timeOf(3));
  assert.deepEqual(second?.detail, expected.detail);
  assert.deepEqual(
    [second?.data, second?.hash, second?.salt].map((bytes) => new Uint8Array(bytes ?? [])),
    [expected.data, expected.hash, expected.salt],
  );
  assert.deepEqual(
    (await store.log.hashes(0, 1, 3)).map((hash) => new Uint8Array(hash)),
    [hashOf(1), hashOf(2)],
  );
  assert.deepEqual(
    (await store.log.hashes(1, 0, 1)).map((hash) => new Uint8Array(hash)),
    [nodeHash(1, 0)],
  );
  assert.deepEqual(await store.log.hashes(1, 1, 1), []);
  assert.equal((await store.log.hashes(0, 2, 5)).length, 1);
});

test("those who append at once take turns, and what fails takes no place", async () => {
  await using store = await open();
  const failing = store.log.transact(async (tx) => {
    await tx.lockHead();
    throw new Error("on purpose");
  });
  await Promise.all([
    assert.rejects(failing, /on purpose/),
    ...Array.from({ length: 12 }, () => append(store, [{}, {}])),
  ]);
  assert.equal((await store.log.head()).size, 24);
  assert.equal((await store.log.leaves(0, 100)).length, 24);
});

test("of those who append to the same head, one does; the others are told that it has moved", async () => {
  const connection = await server.database();
  const options = { connection, now: () => new Date(0) };
  await using one = await openStore(options);
  await using other = await openStore(options);
  const addition = (from: number, size: number) => ({
    leaves: Array.from({ length: size }, (_, n) => leaf(from + n, { subject: `of ${size}` }, timeOf(9))),
    nodes: nodesOf(from, from + size),
    head: { size: from + size, frontier: [hashOf(from + size)], at: timeOf(9) },
  });
  for (let from = 0; from < 30;) {
    const head = { size: from, frontier: [] };
    const done = await Promise.all([
      one.log.append(head, addition(from, 1)),
      other.log.append(head, addition(from, 2)),
    ]);
    assert.equal(done.filter(Boolean).length, 1);
    const { size } = await one.log.head();
    assert.equal(size, from + (done[0] ? 1 : 2));
    const written = await one.log.leaves(from, 5);
    assert.deepEqual(
      written.map(({ detail }) => detail?.subject),
      done[0] ? ["of 1"] : ["of 2", "of 2"],
    );
    from = size;
  }
});

test("a record version and its leaf are one commit", async () => {
  await using store = await open();
  const failing = store.transact(async (tx) => {
    await tx.settings.set("x", 1);
    const head = await tx.log.lockHead();
    await tx.log.saveLeaves([leaf(head.size)], [], { size: head.size + 1, frontier: [hashOf(1)], at: timeOf(1) });
    throw new Error("on purpose");
  });
  await assert.rejects(failing, /on purpose/);
  assert.equal((await store.log.head()).size, 0);
});

test("entries are found by officer, record, act, reference and time, newest first", async () => {
  await using store = await open();
  await append(store, [{ act: "signed-in" }]);
  await append(store, [
    { records: [sampleId(1), sampleId(2)], reference: sampleAct(7) },
    { act: "decided", records: [sampleId(2)], reference: sampleAct(7) },
  ]);
  await append(store, [{ act: "checked", who: { login: "node", name: "Node", unit: "" } }]);
  const found = async (search: Omit<Parameters<typeof store.log.entries>[0], "limit">): Promise<number[]> =>
    (await store.log.entries({ ...search, limit: 10 })).map((entry) => entry.index);
  assert.deepEqual(await found({}), [3, 2, 1, 0]);
  assert.deepEqual(await found({ officer: sampleUser(1) }), [2, 1, 0]);
  assert.deepEqual(await found({ record: sampleId(2) }), [2, 1]);
  assert.deepEqual(await found({ act: "checked" }), [3, 1]);
  assert.deepEqual(await found({ reference: sampleAct(7), before: 2 }), [1]);
  assert.deepEqual(await found({ from: timeOf(2), to: timeOf(4) }), [2, 1]);
});

test("lines of a batch lie in one row, and each is found, listed and erased by itself", async () => {
  await using store = await open();
  const line = (n: number): ActId => ActId.parse(`018f0000-0000-7${n.toString(16).padStart(3, "0")}-8000-000000000000`);
  const shown = (n: number): RecordId[] => (n % 3 === 0 ? [sampleId(n)] : []);
  const lines = Array.from({ length: 20 }, (_, n) => ({ reference: line(n), subject: `n${n}`, records: shown(n) }));
  await append(store, [{ act: "signed-in" }, ...lines, { act: "decided", reference: line(7) }]);
  const indexes = async (search: Omit<Parameters<typeof store.log.entries>[0], "limit">): Promise<number[]> =>
    (await store.log.entries({ ...search, limit: 100 })).map((entry) => entry.index);
  assert.deepEqual(await indexes({ reference: line(7) }), [21, 8]);
  assert.deepEqual(await indexes({ reference: line(7), act: "checked" }), [8]);
  assert.deepEqual(await indexes({ record: sampleId(9) }), [10]);
  assert.deepEqual(await indexes({ officer: sampleUser(1), before: 5 }), [4, 3, 2, 1, 0]);
  assert.deepEqual(await indexes({ before: 3 }), [2, 1, 0]);
  const [found] = await store.log.entries({ record: sampleId(9), limit: 1 });
  assert.deepEqual([found?.detail?.subject, Buffer.from(found?.hash ?? [])], ["n9", Buffer.from(hashOf(10))]);
  assert.equal(await store.log.eraseDetail(10), true);
  assert.equal(await store.log.eraseDetail(10), false);
  assert.deepEqual(await indexes({ record: sampleId(9) }), []);
  const [erased, next] = await store.log.leaves(10, 2);
  assert.deepEqual([erased?.salt, erased?.detail], [undefined, undefined]);
  assert.deepEqual([next?.detail?.subject, new Uint8Array(next?.salt ?? [])], ["n10", hashOf(-12)]);
});

test("every hash of every level is found, however the leaves were appended, and what is missing is left out", async () => {
  const connection = await server.database();
  await using store = await openStore({ connection, now: () => new Date(0) });
  for (const size of [1, 2, 5, 1, 8, 16, 3]) await append(store, Array(size).fill({}));
  for (let level = 1; level <= 5; level += 1)
    for (let from = 0; from < 36 >> level; from += 1) {
      const to = 36 >> level;
      const hashes = (await store.log.hashes(level, from, to)).map((hash) => new Uint8Array(hash));
      assert.deepEqual(
        hashes,
        Array.from({ length: to - from }, (_, n) => nodeHash(level, from + n)),
        `level ${level} from ${from}`,
      );
    }
  assert.deepEqual(
    (await store.log.leaves(7, 12)).map((leaf) => [leaf.index, new Uint8Array(leaf.hash)]),
    Array.from({ length: 12 }, (_, n) => [7 + n, hashOf(7 + n)]),
  );
  const client = new pg.Client(connection);
  await client.connect();
  await client.query("alter table log_append disable trigger all; delete from log_append where first = 3");
  await client.end();
  assert.deepEqual(
    (await store.log.leaves(2, 3)).map((leaf) => leaf.index),
    [2, 8, 9],
  );
  assert.equal((await store.log.hashes(0, 0, 10)).length, 5);
});

test("leaves that do not lead from head to head are refused", async () => {
  await using store = await open();
  const at = timeOf(1);
  for (const [leaves, nodes] of [
    [[leaf(1)], []],
    [[leaf(0)], [{ level: 1, index: 0, hash: hashOf(1) }]],
  ] satisfies [StoredLeaf[], LogNode[]][])
    await assert.rejects(
      store.log.transact((tx) => tx.saveLeaves(leaves, nodes, { size: 1, frontier: [hashOf(1)], at })),
      { code: "store_invalid" },
    );
});

test("a detail can be erased; the leaf stands and says so", async () => {
  await using store = await open();
  await append(store, [{ subject: "Somebody" }, {}]);
  assert.equal(await store.log.eraseDetail(0), true);
  assert.equal(await store.log.eraseDetail(0), false);
  const [erased] = await store.log.leaves(0, 1);
  assert.deepEqual([erased?.salt, erased?.detail], [undefined, undefined]);
  assert.deepEqual(
    (await store.log.entries({ limit: 2 })).map((entry) => entry.erased),
    [false, true],
  );
});

test("the first checkpoint of a size stands", async () => {
  await using store = await open();
  assert.equal(await store.log.newestCheckpoint(), undefined);
  await store.log.saveCheckpoint(4, "four");
  await store.log.saveCheckpoint(2, "two");
  await store.log.saveCheckpoint(4, "other four");
  assert.deepEqual(await store.log.newestCheckpoint(), { size: 4, note: "four" });
  assert.deepEqual(
    (await store.log.checkpoints(0, 9)).map((checkpoint) => checkpoint.size),
    [2, 4],
  );
  assert.deepEqual(await store.log.checkpoints(2, 1), [{ size: 4, note: "four" }]);
});

test("one leaf alone is read as among others, whatever its neighbours are like", async () => {
  await using store = await open();
  await append(store, [{}, {}, {}]);
  await append(store, [{ act: "consulted" }, { act: "listed" }, {}, { act: "decided" }]);
  await append(store, [{ act: "watches-listed" }, { act: "listed" }, { act: "signed-out" }]);
  await store.log.eraseDetail(4);
  const all = await store.log.leaves(0, 100);
  assert.equal(all.length, 10);
  for (const { index, ...leaf } of all) {
    const [only] = await store.log.leaves(index, 1);
    assert.deepEqual(only, { index, ...leaf, salt: leaf.salt, detail: leaf.detail });
  }
  assert.deepEqual(await store.log.leaves(10, 1), []);
});
