// A file of 1 GiB from one node to another, each a process of its own: sent by its officer, sealed, shared, fetched in pieces, verified, opened. How long each
// part takes, and how much memory each process takes beyond what it had.
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Client, sendFile } from "#contract";
import type { RecordId } from "#domain";
import { found, freePort, informed, join, Victim } from "#testkit";

const terms = { purpose: "border" as const, reason: "a measurement" };
const pieceBytes = 8 * 1024 * 1024;

/** Sends, shares and opens a file of so many bytes; `way` is how the two nodes reach each other. */
export async function run(
  report: (line: string) => void,
  bytes: number,
  way: "direct" | "hub" = "direct",
): Promise<Readonly<Record<string, number>>> {
  const folder = mkdtempSync(path(tmpdir(), "besa-attachment-"));
  chmodSync(folder, 0o711);
  const ports = [await freePort(), await freePort(), await freePort()] as const;
  const [hub, al, ae] = [
    new Victim(path(folder, "hub"), ports[0]),
    new Victim(path(folder, "al"), ports[1]),
    new Victim(path(folder, "ae"), ports[2]),
  ];
  try {
    for (const node of [hub, al, ae]) await node.start();
    await found(hub, hub.address);
    const endpoint = (address: string): string | undefined => (way === "direct" ? address : undefined);
    await join(hub, { plan: { node: "al", authority: "AL", endpoint }, node: al });
    await join(hub, { plan: { node: "ae", authority: "AE", endpoint }, node: ae });
    for (const node of [al, ae]) await informed(hub, node, 3);
    return await carry(report, { hub, al, ae, bytes });
  } finally {
    for (const node of [hub, al, ae]) await node.kill(true).catch(() => undefined);
    await pause(500);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function carry(
  report: (line: string) => void,
  { hub, al, ae, bytes }: { readonly hub: Victim; readonly al: Victim; readonly ae: Victim; readonly bytes: number },
): Promise<Readonly<Record<string, number>>> {
  const [sender, receiver] = [await wireOf(al), await wireOf(ae)];
  const record = await ownRecord(sender.client);
  const piece = new Uint8Array(pieceBytes).fill(7);
  // What the programs take to be loaded and compiled is taken by the first file of all, and by none after it.
  await carryOne({ sender, receiver, record, piece, bytes: 4 * 1024 * 1024 }, async (_, work) => work());
  await Promise.all([hub, al, ae].map(settle));
  const figures: Record<string, number> = {};
  const watched = [hub, al, ae].map((node) => ({ node, before: memoryOf(node) }));
  for (const { node } of watched) forgetPeak(node);
  const measured = async (name: string, work: () => Promise<void>): Promise<void> => {
    const processor = (): number => [hub, al, ae].reduce((sum, node) => sum + processorOf(node), 0);
    const [started, before] = [performance.now(), processor()];
    await work();
    const perSecond = bytes / 2 ** 20 / ((performance.now() - started) / 1000);
    const cost = ((processor() - before) / bytes) * 2 ** 30;
    report(`${name}: ${perSecond.toFixed(0)} MiB/s, ${cost.toFixed(1)} s of processor a GiB`);
    figures[`${name} MiB per second`] = perSecond;
    figures[`${name} processor seconds a GiB`] = cost;
  };
  await carryOne({ sender, receiver, record, piece, bytes }, measured);
  for (const [place, name] of ["hub", "sender", "receiver"].entries()) {
    const { node, before } = watched[place] ?? { node: hub, before: 0 };
    const more = (peakOf(node) - before) / 1024;
    report(`${name}: ${more.toFixed(0)} MiB more memory at most`);
    figures[`${name} more MiB`] = more;
  }
  return figures;
}

/**
 * Asks a node for other things until its memory grows no more. The engine touches its young generation (128 MiB) bit by bit, whatever the node does; a
 * node that is up for some minutes has touched all of it, and what a file takes is counted from there.
 */
async function settle(node: Victim): Promise<void> {
  const ask = async (): Promise<void> => {
    for (let asked = 0; asked < settlingRequests; asked += 1) await (await fetch(`${node.address}/v1/health`)).bytes();
  };
  for (let before = 0, now = memoryOf(node); now > before + 2048; now = memoryOf(node)) {
    before = now;
    await Promise.all([ask(), ask()]);
  }
}

const settlingRequests = 5000;

interface Carrying {
  readonly sender: Wired;
  readonly receiver: Wired;
  readonly record: RecordId;
  readonly piece: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
}

async function carryOne(
  { sender, receiver, record, piece, bytes }: Carrying,
  measured: (name: string, work: () => Promise<void>) => Promise<void>,
): Promise<void> {
  let id = "";
  await measured("sent and sealed", async () => {
    const read = async (from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => piece.subarray(0, to - from);
    const wait = (milliseconds: number): Promise<void> => pause(milliseconds);
    id = await sendFile({ name: "film.bin", length: bytes, read }, { record, ...terms }, { ...sender.wire, wait });
  });
  await measured("shared, fetched and verified", async () => {
    await share(sender.client, record);
    for (;;) {
      const { files } = await receiver.client
        .call("record", { params: { id: record }, query: terms })
        .catch(() => ({ files: [] }));
      if (files.some((file) => file.id === id && file.state === "here")) return;
      await pause(200);
    }
  });
  await measured("opened", async () => {
    const address = `/v1/records/${record}/files/${id}?${new URLSearchParams(terms).toString()}`;
    const response = await fetch(receiver.wire.baseUrl + address, { headers: receiver.wire.headers() });
    const digest = createHash("sha256");
    for await (const part of response.body ?? []) digest.update(part);
    const expected = createHash("sha256");
    for (let at = 0; at < bytes; at += piece.length)
      expected.update(piece.subarray(0, Math.min(piece.length, bytes - at)));
    if (digest.digest("hex") !== expected.digest("hex")) throw new Error("the file that was opened is another");
  });
}

interface Wired {
  readonly client: Client;
  readonly wire: {
    readonly baseUrl: string;
    readonly fetch: typeof fetch;
    readonly headers: () => Record<string, string>;
  };
}

async function wireOf(node: Victim): Promise<Wired> {
  const client = await node.as("desk");
  const { desk } = JSON.parse(readFileSync(path(node.directory, "trial-logins.json"), "utf8")) as {
    desk: { login: string; password: string };
  };
  const session = await client.call("signIn", { body: { ...desk, as: "token" } });
  const headers = (): Record<string, string> => ({ authorization: `Bearer ${session.token ?? ""}` });
  return { client, wire: { baseUrl: node.address, fetch, headers } };
}

/** A person that the trial's node keeps itself. */
async function ownRecord(client: Client): Promise<RecordId> {
  const { items } = await client.call("records", { query: { ...terms, kind: "person" } });
  for (const { id } of items)
    if ((await client.call("record", { params: { id }, query: terms })).mayAddFiles) return id;
  throw new Error("the trial has no person of its own");
}

async function share(client: Client, record: RecordId): Promise<void> {
  const asked = { ...terms, records: [record], to: ["ae"] };
  await client.call("share", { body: asked });
}

/** Resident memory of a node's process in KiB, and the most since `forgetPeak`. */
function memoryOf(node: Victim): number {
  return statusOf(node, "VmRSS");
}

function peakOf(node: Victim): number {
  return statusOf(node, "VmHWM");
}

/** Seconds of processor that the nodes' own process has taken: its database is not counted. */
function processorOf({ processes }: Victim): number {
  const fields =
    readFileSync(`/proc/${processes.node ?? 0}/stat`, "utf8")
      .split(") ")[1]
      ?.split(" ") ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function statusOf({ processes }: Victim, name: string): number {
  const status = readFileSync(`/proc/${processes.node ?? 0}/status`, "utf8");
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0);
}

function forgetPeak({ processes }: Victim): void {
  writeFileSync(`/proc/${processes.node ?? 0}/clear_refs`, "5");
}
