// Every write of the ledger fails before it persists, and after: a table, in the manner of sunlight's TestSequenceErrors.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import type { Leaf, LogDetail } from "#domain";
import { makeSigner, openCheckpoint, readVerifierKey } from "#seal";
import { Ledger } from "./ledger.ts";
import type { LogStore, LogTransaction } from "./log-store.ts";
import { MemoryLog } from "./memory-log.ts";
import { verifyExport } from "./verify-export.ts";

const origin = "node.example/log";
const signer = makeSigner(origin, new Uint8Array(32).fill(3));

/** The steps of the store that the ledger calls. `commit` or `append` that fails after it persists is an acknowledgement that was lost. */
const steps = [
  "lockHead",
  "saveLeaves",
  "commit",
  "append",
  "head",
  "hashes",
  "nodes",
  "leaves",
  "newestCheckpoint",
  "checkpoints",
  "saveCheckpoint",
] as const;
type Step = (typeof steps)[number];
type Moment = "before" | "after";

class PowerCut extends Error {}

/** The memory log behind a wire that breaks at one step, once or for good. */
class FaultyLog implements LogStore {
  readonly #log: MemoryLog;
  #fault: { step: Step; moment: Moment; forGood: boolean } | undefined;
  #isDead = false;

  constructor(log: MemoryLog) {
    this.#log = log;
  }

  breakAt(step: Step, moment: Moment, forGood: boolean): void {
    this.#fault = { step, moment, forGood };
  }

  /** True when the fault set last has struck. */
  get hasBroken(): boolean {
    return this.#fault === undefined;
  }

  transact<T>(work: (tx: LogTransaction) => Promise<T>): Promise<T> {
    return this.#step("commit", () =>
      this.#log.transact((tx) =>
        work({
          lockHead: () => this.#step("lockHead", () => tx.lockHead()),
          saveLeaves: (leaves, nodes, head) => this.#step("saveLeaves", () => tx.saveLeaves(leaves, nodes, head)),
        }),
      ),
    );
  }

  append: LogStore["append"] = (before, addition) => this.#step("append", () => this.#log.append(before, addition));
  head: LogStore["head"] = () => this.#step("head", () => this.#log.head());
  hashes: LogStore["hashes"] = (level, from, to) => this.#step("hashes", () => this.#log.hashes(level, from, to));
  nodes: LogStore["nodes"] = (places) => this.#step("nodes", () => this.#log.nodes(places));
  leaves: LogStore["leaves"] = (from, limit) => this.#step("leaves", () => this.#log.leaves(from, limit));
  newestCheckpoint: LogStore["newestCheckpoint"] = () =>
    this.#step("newestCheckpoint", () => this.#log.newestCheckpoint());
  checkpoints: LogStore["checkpoints"] = (after, limit) =>
    this.#step("checkpoints", () => this.#log.checkpoints(after, limit));
  saveCheckpoint: LogStore["saveCheckpoint"] = (size, note) =>
    this.#step("saveCheckpoint", () => this.#log.saveCheckpoint(size, note));

  async #step<T>(step: Step, work: () => Promise<T>): Promise<T> {
    if (this.#isDead) throw new PowerCut(`dead at ${step}`);
    this.#strike(step, "before");
    const result = await work();
    this.#strike(step, "after");
    return result;
  }

  #strike(step: Step, moment: Moment): void {
    if (this.#fault?.step !== step || this.#fault.moment !== moment) return;
    this.#isDead = this.#fault.forGood;
    this.#fault = undefined;
    throw new PowerCut(`${moment} ${step}`);
  }
}

const detail = (subject: string): LogDetail => ({
  act: "checked",
  who: { login: "a", name: "A", unit: "AL" },
  subject,
  records: [],
});
const open = (log: LogStore): Promise<Ledger> =>
  Ledger.open({ origin, signer, log, now: () => new Date(1_770_000_000_000), random: randomBytes, maxBatch: 4 });

/** Records a few at once; those whose promise resolved were acknowledged. */
async function recordSome(ledger: Ledger, name: string, count: number): Promise<{ subject: string; leaf: Leaf }[]> {
  const subjects = Array.from({ length: count }, (_, index) => `${name} ${index}`);
  const results = await Promise.allSettled(
    subjects.map(async (subject) => ({ subject, leaf: await ledger.record(detail(subject)) })),
  );
  return results.flatMap((result) => {
    if (result.status === "fulfilled") return [result.value];
    assert.equal(result.reason.code, "append_failed");
    return [];
  });
}

/** Re-opens the log and checks all of it: every acknowledged entry at its place, each once, every note given out still true. */
async function checkLog(
  log: MemoryLog,
  acknowledged: readonly { subject: string; leaf: Leaf }[],
  notes: readonly string[],
): Promise<void> {
  await using ledger = await open(log);
  const after = await ledger.record(detail("after"));
  const result = await verifyExport(ledger.export(), ledger.verifierKey, notes);
  assert.equal(result.status, "intact", JSON.stringify(result));
  const stored = await log.leaves(0, 10_000);
  for (const { subject, leaf } of acknowledged) {
    assert.equal(stored[leaf.index]?.detail?.subject, subject);
    assert.equal(Buffer.from(stored[leaf.index]?.hash ?? []).toString("base64"), leaf.hash);
  }
  assert.equal(new Set(stored.map((leaf) => leaf.detail?.subject)).size, stored.length);
  assert.equal(stored.length, after.index + 1);
}

async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    assert.ok(error instanceof PowerCut, String(error));
  }
}

for (const step of steps)
  for (const moment of ["before", "after"] as const)
    for (const forGood of [false, true])
      test(`${step} fails ${moment} it persists${forGood ? ", and the process with it" : ""}: nothing acknowledged is lost`, async () => {
        const memory = new MemoryLog();
        const faulty = new FaultyLog(memory);
        const ledger = await open(faulty);
        const acknowledged = await recordSome(ledger, "first", 7);
        const notes = [await ledger.checkpoint()];
        acknowledged.push(...(await recordSome(ledger, "second", 2)));

        // Another process appends, so that this one has to lock the head before it goes on in single steps.
        acknowledged.push(...(await recordSome(await open(memory), "elsewhere", 1)));
        faulty.breakAt(step, moment, forGood);
        acknowledged.push(...(await recordSome(ledger, "during", 10)));
        await attempt(async () => notes.push(await ledger.checkpoint()));
        await attempt(() => ledger.prove(0));
        await attempt(() => Array.fromAsync(ledger.export()));
        assert.ok(faulty.hasBroken, "the fault was never met");
        const later = await recordSome(ledger, "later", 5);
        assert.equal(later.length, forGood ? 0 : 5);
        await checkLog(memory, [...acknowledged, ...later], notes);
      });

test("only the callers of the failed transaction are told", async () => {
  const memory = new MemoryLog();
  const faulty = new FaultyLog(memory);
  await using ledger = await open(faulty);
  faulty.breakAt("commit", "before", false);
  const first = recordSome(ledger, "first", 4);
  const second = recordSome(ledger, "second", 4);
  assert.equal((await first).length, 0);
  assert.equal((await second).length, 4);
  assert.equal((await memory.head()).size, 4);
});

test("ledgers that append in turn to one store notice each other", async () => {
  const memory = new MemoryLog();
  const ledgers = [await open(memory), await open(memory), await open(memory)];
  const acknowledged: { subject: string; leaf: Leaf }[] = [];
  for (let turn = 0; turn < 12; turn += 1)
    for (const [place, ledger] of ledgers.entries())
      if ((turn + place) % (place + 1) === 0)
        acknowledged.push(...(await recordSome(ledger, `${place} ${turn}`, 1 + (turn % 6))));
  await checkLog(memory, acknowledged, []);
});

test("whatever fails when, nothing acknowledged is lost and the log verifies", async () => {
  const fault = fc.record({
    step: fc.constantFrom(...steps),
    moment: fc.constantFrom<Moment>("before", "after"),
    forGood: fc.boolean(),
  });
  const act = fc.oneof(
    fc.record({ record: fc.integer({ min: 1, max: 9 }) }),
    fc.constant("checkpoint" as const),
    fault,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 20 }), async (acts) => {
      const memory = new MemoryLog();
      let faulty = new FaultyLog(memory);
      let ledger = await open(faulty);
      const acknowledged: { subject: string; leaf: Leaf }[] = [];
      const notes: string[] = [];
      for (const [turn, next] of acts.entries()) {
        if (next === "checkpoint") await attempt(async () => notes.push(await ledger.checkpoint()));
        else if ("record" in next) acknowledged.push(...(await recordSome(ledger, `turn ${turn}`, next.record)));
        else {
          // A new process on the same store, which will fail in its turn.
          faulty = new FaultyLog(memory);
          ledger = await open(faulty);
          faulty.breakAt(next.step, next.moment, next.forGood);
        }
      }
      for (const note of notes) openCheckpoint(note, [readVerifierKey(signer.verifierKey)], origin);
      await checkLog(memory, acknowledged, notes);
    }),
    { numRuns: 150 },
  );
});
