// Sealed files on the node's disk: each under the SHA-256 of its bytes, whole or not at all. What is still coming lies apart, in parts. Nothing here can be
// opened without a row of the database and a key that is not in it.
import { createHash, hash } from "node:crypto";
import { mkdir, open, opendir, rename, rm, stat, statfs, truncate } from "node:fs/promises";
import { join } from "node:path";
import { CaseworkError } from "../error.ts";

/** Sealed files and parts of them, under one folder. */
export interface Blobs {
  /** A sealed file, some bytes at a time: each time in the same memory, good until the next are asked for. Throws what the file system throws when it is not there. */
  read(blob: string): AsyncIterable<Uint8Array>;
  /** Bytes of a sealed file from a place on, at most so many. Throws as `read`. */
  piece(blob: string, range: { readonly from: number; readonly length: number }): Promise<Uint8Array>;
  /** Whether a sealed file is here. */
  has(blob: string): Promise<boolean>;
  /** Makes a part the sealed file of this name, durably. Call it in the transaction that names the file, while its name is held. */
  keep(part: string, blob: string): Promise<void>;
  /** Removes a sealed file. Call it while its name is held and no row has it. */
  remove(blob: string): Promise<void>;
  /** The sealed files that are here, some at a time. */
  list(): AsyncIterable<readonly string[]>;

  /** Bytes of a part; 0 when there is none. */
  sizeOf(part: string): Promise<number>;
  /**
   * Cuts a part to `from` bytes and writes these behind them; durable when it resolves, with the part's size, unless that is not needed: what has a digest
   * is made durable when it is kept, and is fetched again when a power cut took some of it. Throws `files_full`.
   */
  append(
    part: string,
    from: number,
    bytes: AsyncIterable<Uint8Array>,
    options?: { readonly isDurable: boolean },
  ): Promise<number>;
  /** The right to write to a part until it is disposed of; undefined while somebody else in this process has it. */
  claim(part: string): Disposable | undefined;
  /** A part, as `read` has a sealed file. */
  readPart(part: string): AsyncIterable<Uint8Array>;
  /** SHA-256 of a part, hexadecimal. */
  digestOf(part: string): Promise<string>;
  removePart(part: string): Promise<void>;
  listParts(): Promise<string[]>;
  /** Refuses with `files_full` when so many bytes more would leave the disk with less than is kept free for the database. */
  requireRoom(bytes: number): Promise<void>;
}

const readAtOnce = 256 * 1024;
/** Small pieces are gathered: each write waits for a thread. */
const writtenAtOnce = 512 * 1024;
const listedAtOnce = 256;
const blobName = /^[0-9a-f]{64}$/;
const partName = /^[0-9a-z-]{1,140}$/;

/** Sealed files under `directory` (0700), that leave `keepFree` bytes of its disk to others: 1 GiB unless told. */
export function blobsIn(directory: string, keepFree = 1024 ** 3): Blobs {
  const folderOf = (blob: string): string => join(directory, named(blob, blobName).slice(0, 2));
  const pathOf = (blob: string): string => join(folderOf(blob), blob);
  const parts = join(directory, "parts");
  const claimed = new Set<string>();
  const partPath = (part: string): string => join(parts, named(part, partName));
  return {
    read: (blob) => reading(pathOf(blob)),
    piece: (blob, range) => pieceOf(pathOf(blob), range),
    has: async (blob) => (await sizeAt(pathOf(blob))) !== undefined,
    async keep(part, blob) {
      await mkdir(folderOf(blob), { recursive: true, mode: 0o700 });
      await flush(partPath(part));
      await rename(partPath(part), pathOf(blob));
      await flush(folderOf(blob));
    },
    remove: (blob) => rm(pathOf(blob), { force: true }),
    list: () => listIn(directory),
    sizeOf: async (part) => (await sizeAt(partPath(part))) ?? 0,
    append: async (part, from, bytes, { isDurable } = { isDurable: true }) => {
      await mkdir(parts, { recursive: true, mode: 0o700 });
      return appendTo(partPath(part), from, bytes, isDurable);
    },
    claim(part) {
      if (claimed.has(part)) return undefined;
      claimed.add(part);
      return { [Symbol.dispose]: () => claimed.delete(part) };
    },
    readPart: (part) => reading(partPath(part)),
    async digestOf(part) {
      const digest = createHash("sha256");
      for await (const piece of reading(partPath(part))) digest.update(piece);
      return digest.digest("hex");
    },
    removePart: (part) => rm(partPath(part), { force: true }),
    async listParts() {
      const found: string[] = [];
      for await (const names of namesIn(parts)) found.push(...names.filter((name) => partName.test(name)));
      return found;
    },
    async requireRoom(bytes) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const { bavail, bsize } = await statfs(directory);
      if (bavail * bsize - bytes < keepFree) throw new CaseworkError("files_full");
    },
  };
}

/** The part that an upload, or what comes of a sealed file, lies in. */
export const partOf = {
  upload: (id: string): string => `upload-${id}`,
  sealing: (id: string): string => `sealing-${id}`,
  /** Whoever gets a file knows its digest, and may name it as their own: what one of them writes is no part of another's. */
  fetch: (blob: string, from: string): string => `fetch-${blob}-${hash("sha256", from)}`,
};

/** A name, so that nobody's word becomes a path. */
function named(name: string, form: RegExp): string {
  if (!form.test(name)) throw new RangeError(`not the name of a sealed file: ${hash("sha256", name).slice(0, 8)}`);
  return name;
}

/** All of a file through the same memory: new memory each time would be asked for sooner than the collector gives it back. */
async function* reading(path: string): AsyncGenerator<Uint8Array> {
  await using file = await open(path, "r");
  const memory = Buffer.allocUnsafe(readAtOnce);
  for (;;) {
    const { bytesRead } = await file.read(memory, 0, memory.length);
    if (bytesRead === 0) return;
    yield memory.subarray(0, bytesRead);
  }
}

async function pieceOf(
  path: string,
  { from, length }: { readonly from: number; readonly length: number },
): Promise<Uint8Array> {
  await using file = await open(path, "r");
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  for (let read = 1; filled < length && read > 0; filled += read)
    read = (await file.read(bytes, filled, length - filled, from + filled)).bytesRead;
  return bytes.subarray(0, filled);
}

async function appendTo(
  path: string,
  from: number,
  bytes: AsyncIterable<Uint8Array>,
  isDurable: boolean,
): Promise<number> {
  await using file = await open(path, "a", 0o600);
  // What was written and not acknowledged may be anything after a power cut.
  if (((await sizeAt(path)) ?? 0) > from) await truncate(path, from);
  const gathered = Buffer.alloc(writtenAtOnce);
  let [size, filled] = [from, 0];
  const write = async (): Promise<void> => {
    await writeAll(file, gathered.subarray(0, filled));
    size += filled;
    filled = 0;
  };
  try {
    for await (const piece of bytes)
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + gathered.length - filled);
        gathered.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === gathered.length) await write();
      }
    await write();
    if (isDurable) await file.sync();
    return size;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && (cause.code === "ENOSPC" || cause.code === "EDQUOT"))
      throw new CaseworkError("files_full", { cause });
    // What came before the sender left is as good as the rest.
    await write();
    await file.sync();
    throw cause;
  }
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at, bytes.length - at)).bytesWritten;
}

async function sizeAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function* listIn(directory: string): AsyncGenerator<readonly string[]> {
  for await (const folders of namesIn(directory))
    for (const folder of folders.filter((name) => /^[0-9a-f]{2}$/.test(name)))
      for await (const names of namesIn(join(directory, folder))) yield names.filter((name) => blobName.test(name));
}

async function* namesIn(directory: string): AsyncGenerator<string[]> {
  let names: string[] = [];
  try {
    for await (const entry of await opendir(directory)) {
      names.push(entry.name);
      if (names.length === listedAtOnce) yield names.splice(0);
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  if (names.length > 0) yield names;
}

/** A file, or the names in a folder, count as there only when a power cut cannot take them back. */
async function flush(path: string): Promise<void> {
  await using file = await open(path, "r");
  await file.sync();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
