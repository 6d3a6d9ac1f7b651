// The log's side of being witnessed: a real ledger, a real witness, and the wire between them in this test's hands.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import type { LogDetail } from "#domain";
import { makeCosigner, makeSigner, openByPolicy, readPolicy } from "#seal";
import type { CosignatureStore, CosignedCheckpoint, OwnWitness, WitnessQuorum } from "./cosignature-store.ts";
import { Ledger } from "./ledger.ts";
import { MemoryLog } from "./memory-log.ts";
import { MemoryWitness } from "./memory-witness.ts";
import { Witness } from "./witness.ts";
import { Witnessing } from "./witnessing.ts";
import type { WitnessChange } from "./witnessing.ts";

const origin = "node.example/log";
const signer = makeSigner(origin, new Uint8Array(32).fill(3));
const detail: LogDetail = { act: "checked", who: { login: "a", name: "A", unit: "AL" }, records: [] };
const statuses = { cosigned: 200, conflict: 409, malformed: 400, unsigned: 403, unknown_log: 404, inconsistent: 422 };

/** Cosignatures as long as the test lives. */
class MemoryCosignatures implements CosignatureStore {
  readonly log: MemoryLog;
  readonly lines = new Map<string, { size: number; key: string; line: string }>();
  witnesses: readonly OwnWitness[] = [];
  quorum: WitnessQuorum | undefined;

  constructor(log: MemoryLog) {
    this.log = log;
  }

  policy: CosignatureStore["policy"] = async () => ({
    witnesses: this.witnesses,
    ...(this.quorum === undefined ? {} : { quorum: this.quorum }),
  });
  saveCosignature: CosignatureStore["saveCosignature"] = async (size, key, line) =>
    void this.lines.set(`${size} ${key}`, { size, key, line });
  newestCosigned: CosignatureStore["newestCosigned"] = async (key) =>
    Math.max(0, ...[...this.lines.values()].filter((one) => one.key === key).map(({ size }) => size));
  cosignatures: CosignatureStore["cosignatures"] = async (size, keys) =>
    keys.flatMap((key) => this.lines.get(`${size} ${key}`)?.line ?? []);

  async newestWitnessed(keys: readonly string[], count: number): Promise<CosignedCheckpoint | undefined> {
    for (const { size, note } of (await this.log.checkpoints(-1, 1000)).toReversed()) {
      const lines = await this.cosignatures(size, keys);
      if (lines.length >= count) return { size, note, lines };
    }
    return undefined;
  }
}

/** A node with three witnesses, of which two must agree within a minute; `broken` says what the wire does to a name. */
async function open() {
  const log = new MemoryLog();
  const time = { now: 1_770_000_000_000, watch: 5_000 };
  const ledger = await Ledger.open({ origin, signer, log, now: () => new Date(time.now), random: randomBytes });
  const cosignatures = new MemoryCosignatures(log);
  const broken = new Map<string, "silent" | "forging" | "failing">();
  const requests: string[] = [];
  const changes: WitnessChange[] = [];
  const witnesses = ["a", "b", "c"].map((name, place) => {
    const cosigner = makeCosigner(`${name}.example`, new Uint8Array(32).fill(10 + place));
    const store = new MemoryWitness([{ origin, keys: [signer.verifierKey] }]);
    return { name, cosigner, witness: new Witness({ cosigners: [cosigner], store, now: () => new Date(time.now) }) };
  });
  cosignatures.witnesses = witnesses.map(({ name, cosigner }) => ({
    name,
    key: cosigner.verifierKey,
    url: `https://${name}`,
  }));
  cosignatures.quorum = { count: 2, withinSeconds: 60 };
  const witnessing = new Witnessing({
    log,
    cosignatures,
    now: () => new Date(time.now),
    stopwatch: () => time.watch,
    onChange: (change) => changes.push(change),
    post: async (url, body) => {
      const { name, witness } =
        witnesses.find((one) => url === `https://${one.name}/add-checkpoint`) ?? assert.fail(url);
      requests.push(`${name} ${body.slice(0, body.indexOf("\n"))}`);
      if (broken.get(name) === "silent") throw new Error("no route to host");
      if (broken.get(name) === "failing") return { status: 500, text: "" };
      const answer = await witness.addCheckpoint(Buffer.from(body));
      const text =
        answer.outcome === "cosigned" ? answer.lines : answer.outcome === "conflict" ? `${answer.size}\n` : "";
      const forged = text.replace(
        / (\S)(\S+)\n/,
        (_, first: string, rest: string) => ` ${first === "A" ? "B" : "A"}${rest}\n`,
      );
      return { status: statuses[answer.outcome], text: broken.get(name) === "forging" ? forged : text };
    },
  });
  const policy = readPolicy(
    Buffer.from(
      [
        `log ${signer.verifierKey}`,
        ...witnesses.map(({ name, cosigner }) => `witness ${name} ${cosigner.verifierKey}`),
        "group all 2 a b c",
        "quorum all",
        "",
      ].join("\n"),
    ),
  );
  const pass = (seconds: number): void => {
    time.now += seconds * 1000;
    time.watch += seconds * 1000;
  };
  /** Something happens, a checkpoint is signed, and the witnesses are asked. */
  const turn = async (entries = 1) => {
    for (let done = 0; done < entries; done += 1) await ledger.record(detail);
    await ledger.checkpoint();
    return witnessing.submit();
  };
  return { log, time, ledger, cosignatures, broken, requests, changes, witnesses, witnessing, policy, pass, turn };
}

test("what all witnesses have cosigned is published with their lines, and opens by the policy", async () => {
  const node = await open();
  assert.equal(await node.witnessing.published(), undefined);
  for (const entries of [3, 1, 9]) {
    const state = await node.turn(entries);
    assert.deepEqual([state.isUnwitnessed, state.waitingSince], [false, undefined]);
    const { note, lines, size } = (await node.witnessing.published()) ?? assert.fail();
    assert.equal(size, state.witnessed);
    assert.equal(openByPolicy(note + lines.join(""), node.policy).cosigned.length, 3);
  }
  assert.equal(node.witnessing.lastState?.witnessed, 13);
});

test("a witness that has cosigned the newest checkpoint is not asked again", async () => {
  const node = await open();
  await node.turn();
  const before = node.requests.length;
  await node.witnessing.submit();
  assert.equal(node.requests.length, before);
});

test("with one witness away the quorum holds; when it is back it catches up", async () => {
  const node = await open();
  await node.turn(2);
  node.broken.set("c", "silent");
  const away = await node.turn(5);
  assert.deepEqual([away.witnessed, away.witnesses[2]?.size, away.witnesses[2]?.problem], [7, 2, "unreachable"]);
  node.broken.clear();
  const back = await node.turn();
  assert.deepEqual([back.witnesses[2]?.size, back.witnesses[2]?.problem], [8, undefined]);
  await node.witnessing.requireWitnessed();
});

test("without a quorum nothing is released once the time is over, and all is as before when it is back", async () => {
  const node = await open();
  await node.turn();
  node.broken.set("a", "silent").set("b", "failing");
  for (let waited = 0; waited <= 60; waited += 10) {
    await node.turn();
    await node.witnessing.requireWitnessed();
    node.pass(10);
  }
  await assert.rejects(node.witnessing.requireWitnessed(), { code: "unwitnessed" });
  assert.equal((await node.witnessing.published())?.size, 1, "what is published stays what the quorum has seen");
  await node.ledger.record(detail);
  node.broken.clear();
  await node.turn();
  await node.witnessing.requireWitnessed();
});

test("a log in which nothing happens is not late, however long", async () => {
  const node = await open();
  await node.turn();
  node.pass(100_000);
  node.broken.set("a", "silent").set("b", "silent");
  assert.equal((await node.turn(0)).isUnwitnessed, false);
  await node.turn(1);
  assert.equal(node.witnessing.lastState?.isUnwitnessed, false, "an entry has its own minute");
});

test("what has waited before the quorum was set waits from then on", async () => {
  const node = await open();
  node.broken.set("a", "silent").set("b", "silent");
  await node.turn();
  node.pass(100_000);
  node.cosignatures.quorum = { count: 2, withinSeconds: 60, since: new Date(node.time.now).toISOString() };
  // Another process of the same node: it has not watched the waiting.
  const other = new Witnessing({
    log: node.log,
    cosignatures: node.cosignatures,
    now: () => new Date(node.time.now),
    stopwatch: () => node.time.watch,
    post: () => Promise.reject(new Error("no route to host")),
  });
  await other.requireWitnessed();
  node.pass(61);
  await assert.rejects(other.requireWitnessed(), { code: "unwitnessed" });
});

test("what an older look finds after a newer one changes nothing that is known", async () => {
  const node = await open();
  node.cosignatures.quorum = undefined;
  await node.ledger.record(detail);
  const newest = node.cosignatures.newestCosigned;
  const held = Promise.withResolvers<undefined>();
  // It has read that no quorum is asked for, and comes no further.
  node.cosignatures.newestCosigned = (key) => held.promise.then(() => newest(key));
  const older = node.witnessing.state();
  await Promise.resolve();
  node.cosignatures.newestCosigned = newest;
  node.cosignatures.quorum = { count: 2, withinSeconds: 60 };
  node.pass(61);
  assert.equal((await node.witnessing.state()).isUnwitnessed, true);
  held.resolve(undefined);
  assert.equal((await older).isUnwitnessed, false);
  assert.equal(node.witnessing.lastState?.isUnwitnessed, true);
  assert.deepEqual(node.changes, [{ isUnwitnessed: true }]);
});

test("each trouble is told once when it comes, and once when it goes", async () => {
  const node = await open();
  await node.turn();
  assert.equal(node.changes.length, 0);
  node.broken.set("a", "silent").set("b", "silent");
  for (let waited = 0; waited <= 90; waited += 10) {
    await node.turn();
    node.pass(10);
  }
  node.broken.clear();
  await node.turn();
  await node.turn();
  const told = node.changes.map((change) =>
    "witness" in change ? `${change.witness} ${change.problem}` : `unwitnessed ${change.isUnwitnessed}`,
  );
  assert.deepEqual(told.slice(0, 2).toSorted(), ["a unreachable", "b unreachable"]);
  assert.equal(told[2], "unwitnessed true");
  assert.deepEqual(told.slice(3, 5).toSorted(), ["a undefined", "b undefined"]);
  assert.deepEqual(told.slice(5), ["unwitnessed false"]);
});

test("under load each stretch has its own time", async () => {
  const node = await open();
  for (let turns = 0; turns < 30; turns += 1) {
    await node.ledger.record(detail);
    const state = await node.turn();
    await node.ledger.record(detail);
    assert.equal(state.isUnwitnessed, false);
    node.pass(10);
  }
});

test("a clock that is set back does not stop the waiting; one that jumps ahead is over with the next answer", async () => {
  const node = await open();
  await node.turn();
  node.broken.set("a", "silent").set("b", "silent");
  await node.turn();
  node.time.now -= 3_600_000;
  node.time.watch += 61_000;
  await assert.rejects(node.witnessing.requireWitnessed(), { code: "unwitnessed" });
  node.broken.clear();
  node.time.now += 7_200_000;
  assert.equal((await node.witnessing.submit()).isUnwitnessed, false);
});

test("without a quorum in the policy cosignatures are kept, and nothing depends on them", async () => {
  const node = await open();
  node.cosignatures.quorum = undefined;
  node.broken.set("a", "silent").set("b", "silent");
  await node.turn();
  node.pass(100_000);
  await node.witnessing.requireWitnessed();
  const { note, lines } = (await node.witnessing.published()) ?? assert.fail();
  assert.throws(() => openByPolicy(note + lines.join(""), node.policy), { code: "quorum_missing" });
  assert.equal(lines.length, 1);
});

test("a node that has forgotten what a witness knows asks again from there", async () => {
  const node = await open();
  await node.turn(5);
  node.cosignatures.lines.clear();
  const state = await node.turn(2);
  assert.equal(state.witnessed, 7);
  assert.deepEqual(node.requests.filter((request) => request.startsWith("a")).slice(1), ["a old 0", "a old 5"]);
});

test("a cosignature that does not verify is not kept", async () => {
  const node = await open();
  node.broken.set("a", "forging");
  const state = await node.turn();
  assert.deepEqual([state.witnesses[0]?.size, state.witnesses[0]?.problem], [0, "bad_cosignature"]);
  assert.equal(node.cosignatures.lines.size, 2);
});

test("a log that was set back, and one that was rewritten with its own key, are told by every witness", async () => {
  for (const [entries, problem] of [
    [2, "ahead"],
    [9, "inconsistent"],
  ] as const) {
    const node = await open();
    await node.turn(5);
    // A new history under the same name and key, with the old policy.
    const log = new MemoryLog();
    const ledger = await Ledger.open({ origin, signer, log, now: () => new Date(node.time.now), random: randomBytes });
    for (let done = 0; done < entries; done += 1) await ledger.record(detail);
    await ledger.checkpoint();
    const cosignatures = new MemoryCosignatures(log);
    cosignatures.witnesses = node.cosignatures.witnesses;
    cosignatures.quorum = { count: 2, withinSeconds: 60 };
    const forger = new Witnessing({
      log,
      cosignatures,
      now: () => new Date(node.time.now),
      stopwatch: () => node.time.watch,
      post: async (url, body) => {
        const { witness } = node.witnesses.find((one) => url.startsWith(`https://${one.name}/`)) ?? assert.fail();
        const answer = await witness.addCheckpoint(Buffer.from(body));
        return { status: statuses[answer.outcome], text: answer.outcome === "conflict" ? `${answer.size}\n` : "" };
      },
    });
    const state = await forger.submit();
    assert.deepEqual(
      state.witnesses.map((one) => one.problem),
      [problem, problem, problem],
    );
    node.pass(61);
    await assert.rejects(forger.requireWitnessed(), { code: "unwitnessed" });
  }
});
