// kill -9 under load, again and again: no acknowledged check, decision, user or import row may be lost, and every log must verify.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CallError, type Client } from "#contract";
import type { ActId, CheckAnswer, RecordId } from "#domain";
import { verifyExport } from "#ledger";
import { importEnded } from "./import-list.ts";
import { freePort, Victim } from "./victim.ts";

/** How a soak is run. The same seed kills at the same moments. */
export interface SoakOptions {
  readonly rounds: number;
  readonly seed: number;
  readonly report: (line: string) => void;
}

/** What a soak has shown. */
export interface SoakResult {
  readonly kills: number;
  readonly databaseKills: number;
  readonly checks: number;
  readonly decisions: number;
  readonly imports: number;
  readonly leaves: number;
}

interface Acknowledged {
  readonly leaves: Map<number, string>;
  readonly decisions: Set<string>;
  /** Runs begun, with how many rows each has; a run that was started must end, killed or not. */
  readonly runs: Map<ActId, number>;
}

/** Leaves that are acknowledged before the node is killed. */
const leastInARound = 24;

/** Runs the soak. Throws with a sentence as soon as something acknowledged is missing. */
export async function soak({ rounds, seed, report }: SoakOptions): Promise<SoakResult> {
  const folder = mkdtempSync(join(tmpdir(), "besa-soak-"));
  chmodSync(folder, 0o711);
  const random = generator(seed);
  const victim = new Victim(join(folder, "data"), await freePort());
  const acknowledged: Acknowledged = { leaves: new Map(), decisions: new Set(), runs: new Map() };
  let databaseKills = 0;
  try {
    await victim.start();
    for (let round = 1; round <= rounds; round += 1) {
      const stop = new AbortController();
      const enough = acknowledged.leaves.size + leastInARound;
      let isOver = false;
      const load = work(victim, acknowledged, { round, signal: stop.signal }).finally(() => (isOver = true));
      await pause(200 + random() * 1300);
      // However slow the machine is, there was something to lose.
      while ((acknowledged.leaves.size < enough || acknowledged.runs.size === 0) && !isOver) await pause(5);
      const alsoDatabase = random() < 0.2;
      await victim.kill(alsoDatabase);
      if (alsoDatabase) databaseKills += 1;
      stop.abort();
      await load;
      await victim.start();
      await verify(victim, acknowledged);
      report(
        `round ${round}: killed${alsoDatabase ? " with its database" : ""}, ${acknowledged.leaves.size} leaves acknowledged, none lost`,
      );
    }
    return { kills: rounds, databaseKills, ...(await conclude(victim, acknowledged)) };
  } finally {
    await victim.kill(true).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks, decisions and an import at once, until the node is gone. Only what was answered counts as acknowledged. */
async function work(
  victim: Victim,
  acknowledged: Acknowledged,
  { round, signal }: { round: number; signal: AbortSignal },
): Promise<void> {
  try {
    const desk = await victim.as("desk");
    const checkers = Array.from({ length: 6 }, (_, place) =>
      checkOn(desk, acknowledged, { salt: `${round}-${place}`, signal }),
    );
    await Promise.all([...checkers, importOne(desk, acknowledged, round)]);
  } catch (error) {
    // The node was killed in the middle of a call: what was not answered was not acknowledged.
    if (!(error instanceof CallError) || !["unreachable", "bad_answer"].includes(error.problem.code)) throw error;
  }
}

async function checkOn(
  desk: Client,
  acknowledged: Acknowledged,
  { salt, signal }: { salt: string; signal: AbortSignal },
): Promise<void> {
  for (let turn = 0; !signal.aborted; turn += 1) {
    const listed = turn % 4 === 0;
    const answer: CheckAnswer = await desk.call("check", {
      body: { query: { name: listed ? "Velkanov Dimitrije" : `Qzorvan ${salt} ${turn}` }, purpose: "border" },
    });
    acknowledged.leaves.set(answer.leaf.index, answer.leaf.hash);
    const record: RecordId | undefined = answer.candidates[0]?.record;
    if (record === undefined) continue;
    const decision = await desk.call("decide", {
      params: { id: answer.id },
      body: { record, outcome: "referred", reason: `soak ${salt} ${turn}` },
    });
    acknowledged.decisions.add(decision.id);
    if (decision.leaf !== undefined) acknowledged.leaves.set(decision.leaf.index, decision.leaf.hash);
  }
}

async function importOne(desk: Client, acknowledged: Acknowledged, round: number): Promise<void> {
  const rows = 3000;
  const lines = Array.from({ length: rows }, (_, row) =>
    JSON.stringify({ kind: "person", key: `${round}-${row}`, name: `Zarvox${round} Quilnem${row}` }),
  );
  const begun = await desk.call("beginImport", {
    body: { format: "national", list: `soak-${round}`, files: ["soak.ndjson"] },
  });
  await desk.call("sendImportFile", { params: { id: begun.id, file: 0 }, body: lines.join("\n") });
  await desk.call("startImport", { params: { id: begun.id } });
  acknowledged.runs.set(begun.id, rows);
}

/** Everything acknowledged so far is still there, to the byte. */
async function verify(victim: Victim, acknowledged: Acknowledged): Promise<void> {
  const auditor = await victim.as("auditor");
  const hashes = await exportedHashes(auditor);
  for (const [index, hash] of acknowledged.leaves)
    if (hashes.get(index) !== hash)
      throw new Error(`leaf ${index} was acknowledged and is ${hashes.has(index) ? "another" : "lost"}`);
}

/** Verifies the whole log offline and answers its leaf hashes. */
async function exportedHashes(auditor: Client): Promise<Map<number, string>> {
  const text = await (await auditor.call("logExport")).text();
  const key = await (await auditor.call("logKey")).text();
  const lines = text.split("\n").filter((line) => line !== "");
  const verification = await verifyExport(lines, key.trim());
  if (verification.status !== "intact") throw new Error(`the log does not verify: ${JSON.stringify(verification)}`);
  const hashes = new Map<number, string>();
  for (const line of lines) {
    const read: unknown = JSON.parse(line);
    if (typeof read === "object" && read !== null && "index" in read && "hash" in read && "data" in read)
      hashes.set(Number(read.index), String(read.hash));
  }
  return hashes;
}

/** At the end every import that was started is done with all its rows, each decision is listed, and the log verifies as a whole. */
async function conclude(
  victim: Victim,
  acknowledged: Acknowledged,
): Promise<Omit<SoakResult, "kills" | "databaseKills">> {
  const desk = await victim.as("desk");
  for (const [id, rows] of acknowledged.runs) {
    const run = await importEnded(desk, id);
    if (run.state !== "done" || run.counts.added !== rows)
      throw new Error(`import ${id} ended ${run.state} with ${run.counts.added} of ${rows} rows`);
  }
  const listed = new Set<string>();
  for (let after: string | undefined; ;) {
    const page = await desk.call("decisions", {
      query: { purpose: "border", limit: 200, ...(after === undefined ? {} : { after }) },
    });
    for (const decision of page.items) listed.add(decision.id);
    if (page.next === undefined) break;
    after = page.next;
  }
  for (const id of acknowledged.decisions)
    if (!listed.has(id)) throw new Error(`decision ${id} was acknowledged and is lost`);
  await verify(victim, acknowledged);
  const leaves = (await exportedHashes(await victim.as("auditor"))).size;
  return {
    checks: acknowledged.leaves.size - acknowledged.decisions.size,
    decisions: acknowledged.decisions.size,
    imports: acknowledged.runs.size,
    leaves,
  };
}

/** A small seeded generator (mulberry32): the moments of the kills, nothing secret. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
