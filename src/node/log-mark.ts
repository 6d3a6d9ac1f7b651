// How far the log had come, kept in the data folder beside the database: by it a start notices a database that has gone back. docs/decisions/0022-recall.md.
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { briefFailure } from "#casework";
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import { z } from "zod";
import { writePrivate } from "./data-folder.ts";
import { NodeError } from "./errors.ts";

/** The last entry that was seen: which log's, its place, and its hash, which has a salt in it, so that no other history has the same there. */
const LogMark = z.strictObject({
  origin: z.string(),
  size: z.int().min(1),
  leaf: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});
type LogMark = z.infer<typeof LogMark>;

interface Needs {
  readonly directory: string;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly now: () => Date;
}

/** Milliseconds between two looks at the log. What a database loses of the time since the last one is not noticed. */
const lookEvery = 2000;
/** Milliseconds: how far back the others look where nobody can tell how far the database went. As long as they keep what they have sent. */
const longest = 35 * 86_400_000;

/**
 * Refuses with `database_other` a database that is not the one which this folder has worked with. Before anything is written there.
 */
export async function demandOwnDatabase(directory: string, store: Pick<Store, "settings">): Promise<void> {
  const mark = markIn(directory);
  if (mark !== undefined && (await store.settings.get("log.origin")) !== mark.origin)
    throw new NodeError("database_other", { detail: join(directory, markFile) });
}

/**
 * Compares the log with what was seen of it. Where it has gone back, the node does as after `besa restore`: everybody signs in anew, streams begin anew, the others are
 * told, and what they have shared is held back until they have answered. Whether it did.
 */
export async function noticeGoneBack({ directory, store, ledger, now }: Needs): Promise<boolean> {
  const mark = markIn(directory);
  if (mark === undefined) return false;
  const head = await store.log.head();
  const [leaf] = head.size < mark.size ? [] : await store.log.hashes(0, mark.size - 1, mark.size);
  if (leaf !== undefined && Buffer.from(leaf).toString("hex") === mark.leaf) return false;
  const at = now().toISOString();
  // Longer than it was, and another: nobody knows since when.
  const long = new Date(Math.min(Date.parse(mark.at), now().getTime()) - longest).toISOString();
  const takenAt = head.size < mark.size ? (head.at ?? long) : long;
  const id = randomUUID();
  await store.transactAsNode(async (tx) => {
    await tx.restores.begin({ id, backup: id, takenAt, at, keepKeys: false });
    await ledger.write(tx.log, [
      {
        act: "node-restored",
        who: { login: "node", name: "Node", unit: "" },
        records: [],
        outcome: { noticed: "log-mark", takenAt, entries: head.size, known: mark.size, keys: "ended" },
      },
    ]);
  });
  return true;
}

/** Keeps the mark until disposed of, which writes it a last time. A failure is told and tried again. */
export async function keepMark(needs: Needs, log: (line: string) => void): Promise<AsyncDisposable> {
  const stop = new AbortController();
  let written = await mark(needs, 0);
  const kept = (async () => {
    while (!stop.signal.aborted) {
      await pause(lookEvery, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
      try {
        written = await mark(needs, written);
      } catch (error) {
        log(`How far the log has come was not kept: ${briefFailure(error)}`);
      }
    }
  })();
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort();
      await kept;
    },
  };
}

/** Writes the mark if the log has more entries than when it was written; how many it has. */
async function mark({ directory, store, ledger, now }: Needs, written: number): Promise<number> {
  const { size } = await store.log.head();
  if (size === written || size === 0) return size;
  const [leaf] = await store.log.hashes(0, size - 1, size);
  if (leaf === undefined) return written;
  const said: LogMark = {
    origin: ledger.origin,
    size,
    leaf: Buffer.from(leaf).toString("hex"),
    at: now().toISOString(),
  };
  writePrivate(join(directory, markFile), `${JSON.stringify(said)}\n`);
  return size;
}

/** The name of the file. It belongs in no backup: what is restored is told of as it is. */
const markFile = "log-mark";

function markIn(directory: string): LogMark | undefined {
  const path = join(directory, markFile);
  if (!existsSync(path)) return undefined;
  try {
    return LogMark.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new NodeError("secret_unreadable", { cause, detail: path });
  }
}
