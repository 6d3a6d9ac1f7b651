// A file of named arrays behind a head in JSON: what the search index is kept in between two runs. Every array has its checksum, so that a file
// that was cut or changed is noticed and never believed.
import { open, rename } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { z } from "zod";

const Head = z.object({
  format: z.literal(1),
  about: z.unknown(),
  arrays: z.array(z.object({ name: z.string(), bytes: z.number().int().nonnegative(), crc: z.number() })),
});

/** What an array file holds: what it is about, and its arrays in memory that threads can share. */
export interface ArrayFile {
  readonly about: unknown;
  readonly arrays: ReadonlyMap<string, SharedArrayBuffer>;
}

/** Writes a file that is there whole or not at all, readable by its owner only. */
export async function writeArrays(
  path: string,
  about: unknown,
  arrays: ReadonlyMap<string, ArrayBufferLike>,
): Promise<void> {
  const part = `${path}.part`;
  const file = await open(part, "w", 0o600);
  try {
    const entries = [...arrays].map(([name, buffer]) => ({ name, bytes: buffer.byteLength, view: viewOf(buffer) }));
    const head = {
      format: 1,
      about,
      arrays: entries.map(({ name, bytes, view }) => ({ name, bytes, crc: crc32(view) })),
    };
    await file.write(`${JSON.stringify(head)}\n`);
    for (const { view } of entries) await writeAll(file, view);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}

/** Reads a file back. Throws when it is not whole. */
export async function readArrays(path: string): Promise<ArrayFile> {
  const file = await open(path, "r");
  try {
    const { text, length } = await readHead(file);
    const head = Head.parse(JSON.parse(text));
    const arrays = new Map<string, SharedArrayBuffer>();
    let at = length;
    for (const { name, bytes, crc } of head.arrays) {
      const buffer = new SharedArrayBuffer(bytes);
      await readAll(file, viewOf(buffer), at);
      if (crc32(viewOf(buffer)) !== crc) throw new Error(`the array "${name}" is damaged`);
      arrays.set(name, buffer);
      at += bytes;
    }
    return { about: head.about, arrays };
  } finally {
    await file.close();
  }
}

type File = Awaited<ReturnType<typeof open>>;

const viewOf = (buffer: ArrayBufferLike): Uint8Array => new Uint8Array(buffer);
/** Bytes written and read at once: a gigabyte in one call is more than some systems take. */
const chunk = 64 * 1024 * 1024;
const longestHead = 16 * 1024 * 1024;

async function writeAll(file: File, view: Uint8Array): Promise<void> {
  for (let from = 0; from < view.length;) {
    const { bytesWritten } = await file.write(view, from, Math.min(chunk, view.length - from));
    from += bytesWritten;
  }
}

async function readAll(file: File, view: Uint8Array, position: number): Promise<void> {
  for (let from = 0; from < view.length;) {
    const { bytesRead } = await file.read(view, from, Math.min(chunk, view.length - from), position + from);
    if (bytesRead === 0) throw new Error("the file ends too early");
    from += bytesRead;
  }
}

/** The first line, and where what follows begins. */
async function readHead(file: File): Promise<{ text: string; length: number }> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < longestHead;) {
    const piece = Buffer.alloc(64 * 1024);
    const { bytesRead } = await file.read(piece, 0, piece.length, at);
    if (bytesRead === 0) break;
    const end = piece.subarray(0, bytesRead).indexOf(10);
    pieces.push(piece.subarray(0, end < 0 ? bytesRead : end));
    if (end >= 0) return { text: Buffer.concat(pieces).toString("utf8"), length: at + end + 1 };
    at += bytesRead;
  }
  throw new Error("the file has no head");
}
