import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Act } from "#domain";
import type { LogDetail } from "#domain";
import { canonicalBytes, extendTree, inclusionProof, makeSigner, openCheckpoint, readVerifierKey } from "#seal";
import { readEntry } from "./entry.ts";
import { Ledger } from "./ledger.ts";
import type { LedgerOptions } from "./ledger.ts";
import type { LogStore } from "./log-store.ts";
import { MemoryLog } from "./memory-log.ts";
import { verifyProof } from "./proof.ts";
import { verifyExport } from "./verify-export.ts";

const origin = "node.example/log";
const signer = makeSigner(origin, new Uint8Array(32).fill(3));
const key = [readVerifierKey(signer.verifierKey)];
const who = { login: "a.berisha", name: "A. Berisha", unit: "AL/durres" };
const detail = (subject: string): LogDetail => ({ act: "checked", who, purpose: "border", subject, records: [] });
const open = (options: Partial<LedgerOptions> = {}): Promise<Ledger> =>
  Ledger.open({
    origin,
    signer,
    log: new MemoryLog(),
    now: () => new Date("2026-03-01T08:00:00.000Z"),
    random: randomBytes,
    ...options,
  });

test("calls that come together share transactions, and each gets its own leaf", async () => {
  const log = new MemoryLog();
  let transactions = 0;
  const counted: LogStore = countTransactions(log, () => (transactions += 1));
  await using ledger = await open({ log: counted, maxBatch: 100 });
  const leaves = await Promise.all(Array.from({ length: 250 }, (_, index) => ledger.record(detail(`n${index}`))));
  assert.deepEqual(
    leaves.map((leaf) => leaf.index),
    Array.from({ length: 250 }, (_, index) => index),
  );
  assert.equal(transactions, 3);
  const stored = await log.leaves(0, 1000);
  stored.forEach((leaf, index) => assert.equal(leaf.detail?.subject, `n${index}`));
});

test("entries recorded together stand side by side, in order, in one transaction that others share", async () => {
  const log = new MemoryLog();
  let transactions = 0;
  await using ledger = await open({ log: countTransactions(log, () => (transactions += 1)), maxBatch: 50 });
  const batches = await Promise.all(
    [20, 20, 20, 70, 0, 1].map((size, batch) =>
      ledger.recordAll(Array.from({ length: size }, (_, n) => detail(`${batch}/${n}`))),
    ),
  );
  assert.equal(transactions, 4);
  const stored = await log.leaves(0, 1000);
  for (const [batch, leaves] of batches.entries())
    for (const [n, leaf] of leaves.entries()) {
      assert.equal(leaf.index, (leaves[0]?.index ?? 0) + n);
      assert.equal(stored[leaf.index]?.detail?.subject, `${batch}/${n}`);
    }
  assert.equal(stored.length, 131);
  await assert.rejects(ledger.recordAll([detail("good"), detail("null \u0000")]), { code: "unfit_detail" });
  assert.equal((await log.head()).size, 131);
  assert.equal((await verifyExport(await Array.fromAsync(ledger.export()), ledger.verifierKey)).status, "intact");
});

test("the bytes of a leaf are canonical JSON", async () => {
  const log = new MemoryLog();
  await using ledger = await open({ log });
  for (const act of Act.options) await ledger.record({ ...detail("a"), act });
  for (const { data } of await log.leaves(0, 100))
    assert.deepEqual(Buffer.from(canonicalBytes(JSON.parse(Buffer.from(data).toString()))), Buffer.from(data));
});

test("times never run backwards, though the clock does, also after a restart", async () => {
  const log = new MemoryLog();
  const clock = ["2026-03-01T08:00:05.000Z", "2026-03-01T07:00:00.000Z", "2026-03-01T08:00:06.000Z"];
  const now = (): Date => new Date(clock.shift() ?? "2026-01-01T00:00:00.000Z");
  const first = await open({ log, now });
  const times = [];
  for (const subject of ["a", "b", "c"]) times.push((await first.record(detail(subject))).at);
  const again = await open({ log, now });
  times.push((await again.record(detail("d"))).at);
  assert.deepEqual(times, [
    "2026-03-01T08:00:05.000Z",
    "2026-03-01T08:00:05.000Z",
    "2026-03-01T08:00:06.000Z",
    "2026-03-01T08:00:06.000Z",
  ]);
  assert.equal(readEntry((await log.leaves(3, 1))[0]?.data ?? assert.fail()).at, times[3]);
});

test("an entry written in a caller's transaction stands only if that commits", async () => {
  const log = new MemoryLog();
  await using ledger = await open({ log });
  await assert.rejects(
    log.transact(async (tx) => {
      await ledger.write(tx, [detail("undone")]);
      throw new Error("the caller changed its mind");
    }),
  );
  assert.equal((await log.head()).size, 0);
  const leaves = await log.transact(async (tx) => [
    ...(await ledger.write(tx, [detail("a"), detail("b")])),
    ...(await ledger.write(tx, [detail("c")])),
  ]);
  assert.deepEqual(
    leaves.map((leaf) => leaf.index),
    [0, 1, 2],
  );
  assert.equal((await ledger.record(detail("d"))).index, 3);
});

test("two ledgers on one store append to one log", async () => {
  const log = new MemoryLog();
  await using one = await open({ log });
  await using other = await open({ log });
  const leaves = await Promise.all(
    Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? one : other).record(detail(`n${index}`))),
  );
  assert.equal(new Set(leaves.map((leaf) => leaf.index)).size, 60);
  assert.equal(openCheckpoint(await one.checkpoint(), key, origin).size, 60);
});

test("a detail that cannot be logged harms nobody else", async () => {
  await using ledger = await open();
  const bad: LogDetail[] = [
    detail("half \ud800"),
    detail("null \u0000"),
    { ...detail("big"), outcome: "x".repeat(1_100_000) },
  ];
  const [good, ...rejected] = await Promise.allSettled(
    [detail("back\\u0000slash"), ...bad].map((entry) => ledger.record(entry)),
  );
  assert.equal(good?.status, "fulfilled");
  for (const result of rejected) assert.equal(result.status === "rejected" && result.reason.code, "unfit_detail");
});

test("too many waiting entries are refused, and those that wait are written", async () => {
  await using ledger = await open({ maxWaiting: 10 });
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, (_, index) => ledger.record(detail(`n${index}`))),
  );
  const refused = results.filter((result) => result.status === "rejected");
  assert.deepEqual(
    refused.map(({ reason }) => reason.code),
    ["overloaded", "overloaded"],
  );
  assert.equal((await ledger.record(detail("later"))).index, 10);
});

test("closing waits for what is being written and refuses the rest", async () => {
  const ledger = await open();
  const last = ledger.record(detail("last"));
  await ledger[Symbol.asyncDispose]();
  assert.equal((await last).index, 0);
  await assert.rejects(ledger.record(detail("too late")), { code: "closed" });
});

test("a checkpoint is signed when the head has moved, and not otherwise", async () => {
  const log = new MemoryLog();
  await using ledger = await open({ log });
  const empty = await ledger.checkpoint();
  assert.deepEqual(openCheckpoint(empty, key, origin), { origin, size: 0, root: createHash("sha256").digest() });
  await ledger.record(detail("a"));
  const [first, same] = await Promise.all([ledger.checkpoint(), ledger.checkpoint()]);
  assert.equal(first, same);
  assert.equal(openCheckpoint(first, key).size, 1);
  assert.equal((await log.checkpoints(-1, 10)).length, 2);
});

test("nothing is signed that does not extend what was signed before", async () => {
  const log = new MemoryLog();
  const ledger = await open({ log });
  for (const subject of ["a", "b", "c"]) await ledger.record(detail(subject));
  const note = await ledger.checkpoint();
  const attempts: Record<string, string[]> = {
    shorter: ["a", "b"],
    other: ["a", "x", "c"],
    longer: ["a", "x", "c", "d", "e"],
  };
  for (const [name, subjects] of Object.entries(attempts)) {
    const forged = new MemoryLog();
    await using forger = await open({ log: forged });
    for (const subject of subjects) await forger.record(detail(subject));
    await forged.saveCheckpoint(3, note);
    await assert.rejects(forger.checkpoint(), { code: "log_forked" }, name);
    await assert.rejects(forger.prove(0), { code: "log_forked" }, name);
  }
  const foreign = new MemoryLog();
  await foreign.saveCheckpoint(
    0,
    await (await open({ signer: makeSigner(origin, new Uint8Array(32).fill(4)) })).checkpoint(),
  );
  await assert.rejects((await open({ log: foreign })).checkpoint(), { code: "log_forked" });
});

test("checkpoints are signed on a schedule, failures are told, and disposal ends it", async () => {
  const log = new MemoryLog();
  await using ledger = await open({ log });
  await ledger.record(detail("a"));
  const failures: unknown[] = [];
  {
    await using _schedule = ledger.startCheckpoints({
      intervalMilliseconds: 2,
      onFailure: (error) => failures.push(error),
    });
    for (let tries = 0; (await log.newestCheckpoint()) === undefined && tries < 500; tries += 1) await sleep(2);
    await log.saveCheckpoint(9, "not a note");
    for (let tries = 0; failures.length === 0 && tries < 500; tries += 1) await sleep(2);
  }
  assert.equal((await log.checkpoints(0, 1))[0]?.size, 1);
  const seen = failures.length;
  assert.ok(seen > 0);
  await sleep(10);
  assert.equal(failures.length, seen);
});

test("an entry's proof verifies offline, with and without its detail, and not when anything in it was changed", async () => {
  await using ledger = await open();
  for (let index = 0; index < 11; index += 1) await ledger.record(detail(`n${index}`));
  for (let index = 0; index < 11; index += 1) {
    const proof = await ledger.prove(index);
    const { detail: _detail, salt: _salt, ...erased } = proof;
    const proven = verifyProof(JSON.parse(JSON.stringify(proof)), ledger.verifierKey);
    assert.deepEqual(
      { ...proven, entry: proven.entry.act },
      { origin, size: 11, index, entry: "checked", erased: false },
    );
    assert.equal(verifyProof(erased, ledger.verifierKey).erased, true);
    const altered = { ...proof.detail, subject: "someone else" };
    assert.throws(() => verifyProof({ ...proof, detail: altered }, ledger.verifierKey), { code: "entry_altered" });
    assert.throws(() => verifyProof({ ...proof, index: (index + 1) % 11 }, ledger.verifierKey), {
      code: "entry_altered",
    });
    assert.throws(() => verifyProof({ ...erased, detail: proof.detail }, ledger.verifierKey), {
      code: "entry_altered",
    });
    assert.throws(() => verifyProof({ ...proof, leafData: proof.leafData.replace(/^./, "f") }, ledger.verifierKey), {
      code: "entry_altered",
    });
    const other = makeSigner(origin, new Uint8Array(32).fill(9));
    assert.throws(() => verifyProof(proof, other.verifierKey), { code: "unknown_signer" });
  }
  await assert.rejects(ledger.prove(11), { code: "no_such_entry" });
  await assert.rejects(ledger.prove(-1), { code: "no_such_entry" });
  for (const bad of [undefined, null, 1, {}, { index: 0, leafData: "!", checkpoint: "", proof: [] }])
    assert.throws(() => verifyProof(bad, ledger.verifierKey), { code: "bad_proof" });
});

test("an export without details proves as much and tells less", async () => {
  await using ledger = await open();
  for (const subject of ["a", "b", "c"]) await ledger.record(detail(subject));
  const lines = await Array.fromAsync(ledger.export({ details: false }));
  assert.ok(!lines.some((line) => line.includes("salt") || line.includes("Berisha")));
  const result = await verifyExport(lines, ledger.verifierKey);
  assert.ok(result.status === "intact" && result.erased === 3);
});

test("the key must be the log's", async () => {
  await assert.rejects(open({ origin: "other.example/log" }), { code: "wrong_signer" });
});

test("a proof asks the store twice, whatever the size of the log, and needs two nodes a level at most", async () => {
  const log = new MemoryLog();
  let looks = 0;
  let places = 0;
  const counting: LogStore = {
    ...countTransactions(log, () => {}),
    nodes: (wanted) => {
      looks += 1;
      places += wanted.length;
      return log.nodes(wanted);
    },
    leaves: (from, limit) => {
      looks += 1;
      return log.leaves(from, limit);
    },
  };
  await using ledger = await open({ log: counting });
  for (const size of [1, 100, 1000, 4000]) {
    while ((await log.head()).size < size) await ledger.recordAll(Array.from({ length: 33 }, () => detail("x")));
    const { size: leaves } = await log.head();
    const under = { size: leaves, note: await ledger.checkpoint() };
    [looks, places] = [0, 0];
    await ledger.prove(leaves >> 1, under);
    assert.equal(looks, 2, `${leaves} leaves`);
    assert.ok(places <= 2 * Math.ceil(Math.log2(leaves)), `${places} nodes for ${leaves} leaves`);
  }
});

test("in a log of ten million leaves a proof needs no more nodes than the tree is high, twice", async () => {
  for (const size of [10_000, 100_000, 1_000_000, 10_000_000])
    for (const index of [0, size >> 1, size - 1, size - 2]) {
      let reads = 0;
      const read = (): Uint8Array => {
        reads += 1;
        return new Uint8Array(32);
      };
      const proof = await inclusionProof(read, index, size);
      assert.ok(proof.length <= Math.ceil(Math.log2(size)));
      assert.ok(reads <= 2 * Math.ceil(Math.log2(size)), `${reads} reads for leaf ${index} of ${size}`);
    }
});

test("a leaf costs less than one hash of the tree beside its own, however large the log", () => {
  for (const size of [10_000, 100_000, 1_000_000, 9_999_999]) {
    const frontier = Array.from({ length: size.toString(2).replaceAll("0", "").length }, () => new Uint8Array(32));
    const leaves = Array.from({ length: 1024 }, () => new Uint8Array(32));
    const { nodes } = extendTree({ size, frontier }, leaves);
    assert.ok(nodes.length <= 1024 + Math.ceil(Math.log2(size)), `${nodes.length} nodes for 1,024 leaves on ${size}`);
  }
});

function countTransactions(log: MemoryLog, count: () => void): LogStore {
  return {
    transact: (work) => {
      count();
      return log.transact(work);
    },
    append: (before, addition) => {
      count();
      return log.append(before, addition);
    },
    head: () => log.head(),
    hashes: (level, from, to) => log.hashes(level, from, to),
    nodes: (places) => log.nodes(places),
    leaves: (from, limit) => log.leaves(from, limit),
    newestCheckpoint: () => log.newestCheckpoint(),
    checkpoints: (after, limit) => log.checkpoints(after, limit),
    saveCheckpoint: (size, note) => log.saveCheckpoint(size, note),
  };
}
