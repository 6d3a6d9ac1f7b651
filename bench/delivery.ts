// Sealed, signed and logged envelopes: between two real nodes, how soon a hit is there through a hub, and what an envelope costs as the federation grows.
import { randomBytes, randomUUID } from "node:crypto";
import { AuthorityId, DeliveryClass, type Outgoing } from "#domain";
import {
  Counter,
  DirectoryBook,
  directorySealing,
  issueDirectory,
  MemoryDelivery,
  partOf,
  readDirectoryNote,
  readMembers,
  Receiver,
  Sender,
  type Member,
  type Sealing,
} from "#exchange";
import { makeOpener, makeSigner, toBase64 } from "#seal";
import type { Store } from "#store";
import { startFederation, type TestNode } from "#testkit";
import { openGuard } from "../src/testkit/delivery/open-guard.ts";
import { betweenProcesses } from "./delivery-processes.ts";
import type { Report } from "./measure.ts";

const patience = 120_000;

/** Runs all of them. */
export async function run(report: Report, envelopes: number): Promise<Readonly<Record<string, number>>> {
  const figures: Record<string, number> = {};
  // Once before it counts: the first of all pays for what is compiled.
  await growth(() => undefined, 10);
  for (const members of [10, 50, 200]) figures[`milliseconds at ${members}`] = await growth(report, members);
  figures["a second"] = await betweenProcesses(report, envelopes);
  await using federation = await startFederation(
    [
      { node: "al", authority: "AL", endpoint: (address) => address },
      { node: "it", authority: "IT" },
    ],
    { checkAnswers: false },
  );
  figures["p99 milliseconds"] = await latency(report, federation.member("al"), 200);
  return figures;
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
  const issuing = process.cpuUsage();
  const keys = [directoryKey.verifierKey];
  const note = await issueDirectory({ ...says, keys, roster: "open" }, parts, directoryKey);
  const issued = spent(issuing);
  const reading = process.cpuUsage();
  const read = readDirectoryNote(note.note, { federation: "besa.bench", keys });
  const book = new DirectoryBook({ ...read, members: await readMembers(read.index, parts) }, now);
  const wasRead = spent(reading);
  const looking = process.cpuUsage();
  for (let turn = 0; turn < 100_000; turn += 1) book.place(names[turn % count] ?? "");
  const looked = spent(looking) / 100;
  const calls = new Map<string, number>();
  const nodes = names.map((node, place) => {
    const [signer, opener] = [signers[place], openers[place]];
    if (signer === undefined || opener === undefined) throw new RangeError("a member without keys");
    const recipient = { authority: authority(place), node, openers: new Map([[opener.id, opener]]) };
    const sealing = counting(directorySealing({ signer, recipient, book }, now), calls);
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
  const milliseconds = spent(cpu);
  const done = rounds * (count - 1);
  const open = [...first.memory.outbox.values()].filter(({ progress }) => !progress.isAnswered).length;
  if (open > 0) throw new Error(`${open} of ${done} were not answered`);
  const each = [...calls].map(([name, times]) => `${name} ${(times / done).toFixed(2)}`).join(", ");
  report(
    `delivery: ${count} members, a message to all: ${(milliseconds / done).toFixed(2)} ms of processor for an envelope, both ends (${done}); calls for each: ${each}`,
  );
  const kilobytes = (Buffer.byteLength(note.note) + parts.reduce((sum, part) => sum + part.length, 0)) / 1024;
  report(
    `delivery: ${count} members: a directory of ${kilobytes.toFixed(0)} KiB issued in ${issued.toFixed(1)} ms of processor, read and verified in ${wasRead.toFixed(1)}, a node looked up in ${looked.toFixed(2)} µs`,
  );
  return milliseconds / done;
}

/** Processor time since then, in milliseconds. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** A sealing whose calls are counted. */
function counting(sealing: Sealing, calls: Map<string, number>): Sealing {
  const count = (name: string): void => void calls.set(name, (calls.get(name) ?? 0) + 1);
  return {
    ...sealing,
    seal: (...given) => (count("seal"), sealing.seal(...given)),
    read: (bytes) => (count("read"), sealing.read(bytes)),
    open: (bytes) => (count("open"), sealing.open(bytes)),
    signReceipt: (receipt) => (count("sign"), sealing.signReceipt(receipt)),
    readReceipt: (bytes) => (count("verify"), sealing.readReceipt(bytes)),
  };
}

function unreachable(): never {
  throw new Error("no such member");
}
