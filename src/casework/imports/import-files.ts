// The files of import runs, on the node's disk until their run has ended.
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { ActId } from "#domain";
import { CaseworkError } from "../error.ts";

/** Keeps, reads and removes the files of runs. A file is there whole or not at all. */
export interface ImportFiles {
  /** Stores one file and returns its size in bytes; what was sent before under the same place is replaced. */
  receive(run: ActId, place: number, bytes: AsyncIterable<Uint8Array>): Promise<number>;
  open(run: ActId, place: number): AsyncIterable<Uint8Array>;
  remove(run: ActId): Promise<void>;
}

/** Files under `directory`, each run in a folder of its own (0700), at most `largest` bytes a file. */
export function importFilesIn(directory: string, largest: number): ImportFiles {
  const path = (run: ActId, place: number): string => join(directory, run, String(place));
  return {
    async receive(run, place, bytes) {
      await mkdir(join(directory, run), { recursive: true, mode: 0o700 });
      const part = `${path(run, place)}.part`;
      try {
        await pipeline(limited(bytes, largest), createWriteStream(part, { mode: 0o600 }));
        await flush(part);
        await rename(part, path(run, place));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
      return (await stat(path(run, place))).size;
    },
    open(run, place) {
      return createReadStream(path(run, place), { highWaterMark: 256 * 1024 });
    },
    async remove(run) {
      await rm(join(directory, run), { recursive: true, force: true });
    },
  };
}

async function* limited(bytes: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > largest) throw new CaseworkError("import_too_large", { detail: `The limit is ${largest} bytes.` });
    yield chunk;
  }
}

/** A file counts as received only when a power cut cannot take it back. */
async function flush(path: string): Promise<void> {
  await using file = await open(path, "r+");
  await file.sync();
}
