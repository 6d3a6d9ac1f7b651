// What the log costs: appends by how many come at once, cost per leaf as the log grows, verification, proofs. The store is in memory,
// so these are the ledger's own limits; ledger-durable.ts has the same in PostgreSQL, durable, up to ten million leaves.
import { randomBytes } from "node:crypto";
import type { LogDetail } from "#domain";
import { Ledger, MemoryLog, verifyExport, verifyProof } from "#ledger";
import { durable } from "./ledger-durable.ts";
import { extendTree, inclusionProof, leafHash, makeSigner, rootOf, verifyInclusion } from "#seal";

type Report = (line: string) => void;

const origin = "bench.example/log";
const signer = makeSigner(origin, new Uint8Array(32).fill(1));
const detail: LogDetail = {
  act: "checked",
  who: { login: "a.berisha", name: "Arta Berisha", unit: "AL/durres" },
  purpose: "border",
  reason: "Port of Durrës, lane 4",
  subject: "Example, Person 1975-03-12",
  records: [],
  outcome: { verdict: "possible", candidates: 3, strongest: 81 },
};

/** Runs all measurements; about a minute, most of it making the large logs. */
export async function run(report: Report): Promise<Record<string, number>> {
  return {
    ...(await appends(report)),
    ...(await growth(report)),
    ...(await proofs(report)),
    ...(await durable(report)),
  };
}

/** Appends per second when so many callers wait at a time, each for its own leaf. */
async function appends(report: Report): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const callers of [1, 8, 64, 512]) {
    const ledger = await openLedger(new MemoryLog());
    const each = Math.ceil(20_000 / callers);
    const seconds = await timed(async () => {
      await Promise.all(
        Array.from({ length: callers }, async () => {
          for (let done = 0; done < each; done += 1) await ledger.record(detail);
        }),
      );
    });
    const perSecond = Math.round((callers * each) / seconds);
    figures[`appendsPerSecondWith${callers}Callers`] = perSecond;
    report(`${String(callers).padStart(6)} callers   ${perSecond.toLocaleString("en")} appends/s`);
  }
  return figures;
}

/** Cost of a leaf in a log of each size: to append, to export and verify. It should not grow. */
async function growth(report: Report): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const size of [1_000, 10_000, 100_000]) {
    const ledger = await openLedger(new MemoryLog());
    const appending = await timed(async () => {
      for (let done = 0; done < size; done += 500)
        await Promise.all(Array.from({ length: 500 }, () => ledger.record(detail)));
    });
    const proving = await timed(async () => verifyProof(await ledger.prove(size >> 1), ledger.verifierKey));
    let lines: string[] = [];
    const exporting = await timed(async () => {
      lines = await Array.fromAsync(ledger.export());
    });
    const verifying = await timed(async () => {
      const { status } = await verifyExport(lines, ledger.verifierKey);
      if (status !== "intact") throw new Error(`the log of ${size} leaves is ${status}`);
    });
    const microseconds = (seconds: number): number => Number(((seconds * 1e6) / size).toFixed(1));
    figures[`appendMicrosecondsAt${size}`] = microseconds(appending);
    figures[`verifyMicrosecondsAt${size}`] = microseconds(verifying);
    figures[`verifyLeavesPerSecondAt${size}`] = Math.round(size / verifying);
    report(
      `${size.toLocaleString("en").padStart(8)} leaves   append ${microseconds(appending)} µs, export ${microseconds(exporting)} µs, ` +
        `verify ${microseconds(verifying)} µs a leaf; prove and check one ${(proving * 1000).toFixed(1)} ms`,
    );
  }
  return figures;
}

/** Time of a proof in a tree of a million leaves, nodes in memory. */
async function proofs(report: Report): Promise<Record<string, number>> {
  const size = 1_000_000;
  const leaves = Array.from({ length: size }, (_, index) => leafHash(Buffer.from(String(index))));
  const levels: Uint8Array[][] = [leaves];
  let root: Uint8Array = new Uint8Array();
  const hashing = await timed(async () => {
    const { head, nodes } = extendTree({ size: 0, frontier: [] }, leaves);
    root = rootOf(head);
    for (const { level, hash } of nodes) (levels[level] ??= []).push(hash);
  });
  const count = 1_000;
  const read = (level: number, index: number): Uint8Array => levels[level]?.[index] ?? new Uint8Array();
  const made: Uint8Array[][] = [];
  const proving = await timed(async () => {
    for (let done = 0; done < count; done += 1) made.push(await inclusionProof(read, done * 997, size));
  });
  const verifying = await timed(async () => {
    for (const [done, proof] of made.entries())
      verifyInclusion({ index: done * 997, size, leaf: read(0, done * 997), root, proof });
  });
  const figures = {
    leavesHashedPerSecond: Math.round(size / hashing),
    proofMicrosecondsAtMillion: Number(((proving * 1e6) / count).toFixed(1)),
    proofCheckMicrosecondsAtMillion: Number(((verifying * 1e6) / count).toFixed(1)),
  };
  report(
    `1,000,000 leaves   tree ${figures.leavesHashedPerSecond.toLocaleString("en")} leaves/s; a proof takes ` +
      `${figures.proofMicrosecondsAtMillion} µs to make, ${figures.proofCheckMicrosecondsAtMillion} µs to check`,
  );
  return figures;
}

async function openLedger(log: MemoryLog): Promise<Ledger> {
  return Ledger.open({ origin, signer, log, now: () => new Date(), random: randomBytes });
}

/** Seconds that the work took. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
