// Sealed, signed and logged envelopes: between two real nodes, how soon a hit is there through a hub, and what an envelope costs as the federation grows.
import { randomBytes, randomUUID } from "node:crypto";
import { syntheticRecords } from "#casework";
import { AuthorityId, DeliveryClass, RecordId, type Outgoing } from "#domain";
import {
  Counter,
  DirectoryBook,
  directorySealing,
  issueDirectory,
  MemoryDelivery,
  partOf,
  Receiver,
  Sender,
  type Member,
} from "#exchange";
import { makeOpener, makeSigner, toBase64 } from "#seal";
import type { Store } from "#store";
import { startFederation, type TestNode } from "#testkit";
import { openGuard } from "../src/testkit/delivery/open-guard.ts";
import type { Report } from "./measure.ts";

const patience = 120_000;

/** Runs all three. */
export async function run(report: Report, envelopes: number): Promise<Readonly<Record<string, number>>> {
  const figures: Record<string, number> = {};
  for (const members of [10, 50, 200]) figures[`milliseconds at ${members}`] = await growth(report, members);
  await using federation = await startFederation(
    [
      { node: "al", authority: "AL", endpoint: (address) => address },
      { node: "ae", authority: "AE", endpoint: (address) => address },
      { node: "it", authority: "IT" },
    ],
    { checkAnswers: false },
  );
  const al = federation.member("al").node.store;
  figures["a second"] = await throughput(report, al, { to: "ae", envelopes });
  figures["p99 milliseconds"] = await latency(report, federation.member("al"), 200);
  return figures;
}

/** Records to one node, as fast as they go: put into the outbox in hundreds, and waited for until each has its last receipt. */
async function throughput(
  report: Report,
  store: Store,
  { to, envelopes }: { readonly to: string; readonly envelopes: number },
): Promise<number> {
  const people = syntheticRecords({ persons: 500, seed: 1, newId: () => RecordId.parse(randomUUID()) }).filter(
    ({ content }) => content.kind === "person",
  );
  const started = performance.now();
  const cpu = process.cpuUsage();
  for (let at = 0; at < envelopes; at += 100)
    await put(
      store,
      Array.from({ length: Math.min(100, envelopes - at) }, (_, place) => {
        const person = people[(at + place) % people.length];
        const record = { id: randomUUID(), version: 1, owner: "AL", content: person?.content, labels: person?.labels };
        const shared = { ...record, source: "bench", withdrawn: false };
        return outgoing(to, "routine", "record-shared", { v: 1, records: [shared] });
      }),
    );
  await settled(store);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const perCpu = envelopes / ((user + system) / 1e6);
  report(
    `delivery: ${envelopes} records sealed, signed, applied and logged in ${seconds.toFixed(1)} s: ${(envelopes / seconds).toFixed(0)}/s by the clock, ${perCpu.toFixed(0)} a second of both nodes' processor`,
  );
  return envelopes / seconds;
}

/** Hits one after another to a node that only fetches from the hub: from the commit that writes one to the commit that applies it. */
async function latency(report: Report, al: TestNode, hits: number): Promise<number> {
  const { store } = al.node;
  const times: number[] = [];
  for (let turn = 0; turn < hits; turn += 1) {
    const item = outgoing("it", "hit", "test", { v: 1 });
    await put(store, [item]);
    await settled(store);
    const sight = { op: "holds" as const, grants: ["desk"], today: new Date().toISOString().slice(0, 10) };
    const kept = await store.delivery.reader.get(item.id, sight);
    const accepted = kept?.receipts.find(({ state }) => state === "accepted");
    if (accepted !== undefined) times.push(Date.parse(accepted.at) - Date.parse(item.writtenAt));
  }
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  report(
    `delivery: a hit through the hub, written to applied: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms (${times.length})`,
  );
  return at(0.99);
}

function outgoing(to: string, pressing: DeliveryClass, type: string, content: unknown): Outgoing {
  const id = randomUUID();
  const now = Date.now();
  const times = { writtenAt: new Date(now).toISOString(), expiresAt: new Date(now + 86_400_000).toISOString() };
  return { id, message: id, to, class: pressing, type, content, labels: ["H0"], ...times };
}

async function put(store: Store, items: readonly Outgoing[]): Promise<void> {
  const seen = { audience: ["desk"], requires: [], records: [] };
  await store.transact((tx) => tx.outbox.put(items.map((one) => ({ ...one, ...seen }))));
}

async function settled(store: Store): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end;) {
    if ((await store.delivery.outbox.recipients()).length === 0) return;
    await new Promise((resume) => setTimeout(resume, 5));
  }
  throw new Error("not all was answered in time");
}

const seed = (number: number): Uint8Array => Buffer.alloc(32, String(number));

/** What an envelope costs, sealing, reading, opening and receipts, when there are so many members. No database: the work that grows would be here. */
async function growth(report: Report, count: number): Promise<number> {
  const now = (): Date => new Date();
  const names = Array.from({ length: count }, (_, place) => `n${place}`);
  const from = new Date(Date.now() - 1000).toISOString();
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const signers = names.map((name, place) => makeSigner(`besa.bench/${name}`, seed(place + 1000)));
  const openers = await Promise.all(names.map((_, place) => makeOpener("x25519", seed(place + 5000))));
  const authority = (place: number): AuthorityId => AuthorityId.parse(`XA/${names[place]}`);
  const members = names.map((id, place): Member => {
    const [signer, opener] = [signers[place], openers[place]];
    if (signer === undefined || opener === undefined) throw new RangeError("a member without keys");
    const sealing = { id: opener.id, kem: opener.kem, key: toBase64(opener.publicKey), from, until };
    const keys = { signing: [{ key: signer.verifierKey, from, until }], sealing: [sealing] };
    const node = { id, endpoints: [], ...keys, roles: ["member" as const], capabilities: [], languages: ["en"] };
    return { authority: authority(place), name: id, nodes: [node] };
  });
  const directoryKey = makeSigner("besa.bench/directory", seed(1));
  const says = {
    federation: "besa.bench",
    name: "bench",
    version: 1,
    issuedAt: from,
    expiresAt: until,
    previous: null,
  };
  const parts = members.map((member) => partOf(member, randomBytes(16)));
  const note = await issueDirectory({ ...says, keys: [directoryKey.verifierKey], roster: "open" }, parts, directoryKey);
  const book = new DirectoryBook({ ...note, members }, now);
  const nodes = names.map((node, place) => {
    const [signer, opener] = [signers[place], openers[place]];
    if (signer === undefined || opener === undefined) throw new RangeError("a member without keys");
    const recipient = { authority: authority(place), node, openers: new Map([[opener.id, opener]]) };
    const sealing = directorySealing({ signer, recipient, book }, now);
    const memory = new MemoryDelivery<string>();
    const apply = async (tx: string[], opened: readonly { readonly facts: { readonly id: string } }[]) => {
      tx.push(...opened.map(({ facts }) => facts.id));
      return opened.map(() => ({ state: "accepted" as const }));
    };
    const receiver = new Receiver<string[]>({ sealing, inbox: memory, now, apply, isPassing: () => false });
    const transport = async (to: string, parcel: Uint8Array): Promise<Uint8Array> =>
      (await (nodes[names.indexOf(to)]?.counter ?? unreachable()).handIn(parcel)).answer;
    const sender = new Sender({ sealing, guard: openGuard, outbox: memory, transport, now, chance: () => 0 });
    return { memory, sender, counter: new Counter({ sealing, sender, receiver }) };
  });
  const [first] = nodes;
  if (first === undefined) throw new RangeError("no members");
  const content = { v: 1, records: [{ text: "x".repeat(900) }] };
  const rounds = Math.ceil(1000 / count);
  const cpu = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    for (const to of names.slice(1)) first.memory.put(outgoing(to, "routine", "test", content));
    for (const to of names.slice(1)) await first.sender.step(to, DeliveryClass.options, new AbortController().signal);
  }
  const { user, system } = process.cpuUsage(cpu);
  const done = rounds * (count - 1);
  const open = [...first.memory.outbox.values()].filter(({ progress }) => !progress.isAnswered).length;
  if (open > 0) throw new Error(`${open} of ${done} were not answered`);
  report(
    `delivery: ${count} members: ${((user + system) / 1000 / done).toFixed(2)} ms of processor for an envelope, both ends (${done})`,
  );
  return (user + system) / 1000 / done;
}

function unreachable(): never {
  throw new Error("no such member");
}
