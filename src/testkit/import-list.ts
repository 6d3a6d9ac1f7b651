import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { Client, ImportRun } from "#contract";
import type { ListFormat } from "#domain";

/** Imports files through the API, as the command line does, and answers the run once it has ended. */
export async function importList(
  client: Client,
  request: { readonly format: ListFormat; readonly list?: string; readonly allowWithdrawals?: boolean },
  paths: readonly string[],
): Promise<ImportRun> {
  const begun = await client.call("beginImport", { body: { ...request, files: paths.map((path) => basename(path)) } });
  for (const [file, path] of paths.entries())
    await client.call("sendImportFile", {
      params: { id: begun.id, file },
      body: Readable.toWeb(createReadStream(path)),
    });
  await client.call("startImport", { params: { id: begun.id } });
  return importEnded(client, begun.id);
}

/** Waits until a run has ended, one way or the other. */
export async function importEnded(client: Client, id: ImportRun["id"]): Promise<ImportRun> {
  for (;;) {
    const run = await client.call("importRun", { params: { id } });
    if (["done", "failed", "cancelled"].includes(run.state)) return run;
    await pause(50);
  }
}
