// Envelopes between two nodes in processes of their own, with their databases, as two machines have them: by the clock, and by the processor time of each.
import { randomUUID } from "node:crypto";
import { mkdtempSync, chmodSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { syntheticRecords } from "#casework";
import { RecordId } from "#domain";
import { openStore, type Store } from "#store";
import { found, freePort, informed, join as joinFederation, Victim } from "#testkit";
import type { Report } from "./measure.ts";

/** Ticks of the kernel's clock in a second: Linux has had no other for twenty years. */
const ticks = 100;
const patience = 600_000;
const atOnce = 500;

/** Sends records from one node to another that it reaches directly; envelopes a second by the clock. */
export async function betweenProcesses(report: Report, envelopes: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "besa-delivery-"));
  chmodSync(folder, 0o711);
  const [hub, al, ae] = await Promise.all(
    ["hub", "al", "ae"].map(async (name) => new Victim(join(folder, name), await freePort())),
  );
  if (hub === undefined || al === undefined || ae === undefined) throw new RangeError("three nodes");
  try {
    for (const node of [hub, al, ae]) await node.start();
    await found(hub, hub.address);
    await joinFederation(hub, { plan: { node: "al", authority: "AL", endpoint: (own) => own }, node: al });
    await joinFederation(hub, { plan: { node: "ae", authority: "AE", endpoint: (own) => own }, node: ae });
    for (const node of [al, ae]) await informed(hub, node, 3);
    await using store = await openStore({ connection: databaseOf(al), now: () => new Date(), poolSize: 2 });
    await send(store, 200);
    const before = [timeOf(al), timeOf(ae), timeOf(hub)];
    const started = performance.now();
    await send(store, envelopes);
    const seconds = (performance.now() - started) / 1000;
    const used = [timeOf(al), timeOf(ae), timeOf(hub)].map((time, place) => ({
      node: ((time.node - (before[place]?.node ?? 0)) / envelopes) * 1000,
      database: ((time.database - (before[place]?.database ?? 0)) / envelopes) * 1000,
    }));
    const [sender, receiver] = used;
    const both = used.slice(0, 2).reduce((sum, { node, database }) => sum + node + database, 0);
    report(
      `delivery: ${envelopes} records between two processes on ${availableParallelism()} processors in ${seconds.toFixed(1)} s: ${(envelopes / seconds).toFixed(0)}/s by the clock`,
    );
    report(
      `delivery: processor for each, in ms: sender ${text(sender)}, receiver ${text(receiver)}: ${both.toFixed(2)}, or ${((1000 / both) * 2).toFixed(0)}/s of two processors`,
    );
    return envelopes / seconds;
  } finally {
    for (const node of [hub, al, ae]) await node.kill(true).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

const text = (used?: { readonly node: number; readonly database: number }): string =>
  `${(used?.node ?? 0).toFixed(2)} and its database ${(used?.database ?? 0).toFixed(2)}`;

function databaseOf({ directory }: Victim): { host: string; port: number; user: string; database: string } {
  const [, , , port, host = ""] = readFileSync(join(directory, "postgres/postmaster.pid"), "utf8").split("\n");
  return { host, port: Number(port), user: "besa", database: "besa" };
}

async function send(store: Store, envelopes: number): Promise<void> {
  const people = syntheticRecords({ persons: 500, seed: 1, newId: () => RecordId.parse(randomUUID()) }).filter(
    ({ content }) => content.kind === "person",
  );
  for (let at = 0; at < envelopes; at += atOnce)
    await store.transact((tx) =>
      tx.outbox.put(
        Array.from({ length: Math.min(atOnce, envelopes - at) }, (_, place) => {
          const id = randomUUID();
          const person = people[(at + place) % people.length];
          const record = {
            id: randomUUID(),
            version: 1,
            owner: "AL",
            content: person?.content,
            labels: person?.labels,
          };
          const content = { v: 1, records: [{ ...record, source: "bench", withdrawn: false }] };
          const times = {
            writtenAt: new Date().toISOString(),
            expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
          };
          const seen = { audience: ["desk"], requires: [], records: [] };
          return {
            id,
            message: id,
            to: "ae",
            class: "routine",
            type: "record-shared",
            content,
            labels: ["H0"],
            ...times,
            ...seen,
          };
        }),
      ),
    );
  for (const end = performance.now() + patience; performance.now() < end; await pause(10))
    if ((await store.delivery.outbox.recipients()).length === 0) return;
  throw new Error("not all was answered in time");
}

/** Processor time of a node and of its database so far, in seconds. */
function timeOf({ processes }: Victim): { readonly node: number; readonly database: number } {
  const all = readdirSync("/proc").flatMap((name) => {
    try {
      // After the name, which may have spaces: state, parent, and from the twelfth on the times.
      const fields = readFileSync(`/proc/${name}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      // User and system time, and that of children that have ended.
      const spent = [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place]), 0) / ticks;
      return [{ pid: Number(name), parent: Number(fields[1]), spent }];
    } catch {
      return [];
    }
  });
  const of = (test: (one: { readonly pid: number; readonly parent: number }) => boolean): number =>
    all.filter(test).reduce((sum, { spent }) => sum + spent, 0);
  return {
    node: of(({ pid }) => pid === processes.node),
    database: of(({ pid, parent }) => pid === processes.postgres || parent === processes.postgres),
  };
}
