// A national register of a million persons: through the API, staged, applied in one commit with its leaf, and searchable.
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { syntheticNationalRows } from "#casework";
import type { Client } from "#contract";
import { importList, startTestNode } from "#testkit";

/** Imports so many synthetic persons into a fresh node, and answers seconds and bytes. */
export async function run(report: (line: string) => void, persons: number): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "besa-load-"));
  try {
    const file = join(folder, "register.ndjson");
    await pipeline(Readable.from(lines(persons)), createWriteStream(file));
    report(
      `${persons.toLocaleString("en")} synthetic persons, ${(statSync(file).size / 2 ** 20).toFixed(0)} MiB of NDJSON`,
    );
    await using node = await startTestNode({ persons: 10 });
    const desk = await node.as("desk");
    const started = performance.now();
    const run = await importList(desk, { format: "national", list: "national" }, [file]);
    const stored = (performance.now() - started) / 1000;
    if (run.state !== "done" || run.counts.added !== persons)
      throw new Error(`the import ended ${run.state} with ${JSON.stringify(run.counts)} ${JSON.stringify(run.error)}`);
    await found(desk, lastOf(persons));
    const searchable = (performance.now() - started) / 1000;
    report(
      `in PostgreSQL after ${stored.toFixed(1)} s, all searchable after ${searchable.toFixed(1)} s, ${Math.round(persons / searchable).toLocaleString("en")} persons/s`,
    );
    const memory = process.memoryUsage().rss / 2 ** 20;
    report(`process ${memory.toFixed(0)} MiB`);
    return { persons, "seconds to store": stored, "seconds to searchable": searchable, "process MiB": memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* lines(persons: number): Generator<string> {
  for (const row of syntheticNationalRows(7, persons)) yield `${JSON.stringify(row)}\n`;
}

/** The last row, which is searchable last. */
function lastOf(persons: number): ReadonlyMap<string, unknown> {
  let last: object = {};
  for (const row of syntheticNationalRows(7, persons)) last = row;
  return new Map(Object.entries(last));
}

/** Waits until a check answers with this person. */
async function found(desk: Client, row: ReadonlyMap<string, unknown>): Promise<void> {
  const query = { name: `${String(row.get("given"))} ${String(row.get("family"))}`, born: String(row.get("born")) };
  for (const deadline = performance.now() + 600_000; performance.now() < deadline; await pause(100)) {
    const answer = await desk.call("check", { body: { query, purpose: "border" } });
    if (
      answer.candidates.some((candidate) =>
        candidate.fields.every(({ field, mark }) => mark === "same" || !["name", "born"].includes(field)),
      )
    )
      return;
  }
  throw new Error("the last person was not found within ten minutes");
}
