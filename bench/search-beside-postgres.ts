// The search benchmark with a real PostgreSQL beside it, on the same names and queries.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../src/node/postgres/index.ts";
import { run as search } from "./search.ts";

/** Runs both and answers the figures of both. */
export async function run(report: (line: string) => void, persons: number): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), "besa-bench-"));
  chmodSync(folder, 0o711);
  try {
    await using postgres = await startPostgres({ directory: folder, log: () => {} });
    return await search(report, { persons, connection: postgres.connection });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
