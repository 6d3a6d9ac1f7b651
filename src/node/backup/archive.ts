// Folders and files as one stream: what a backup holds before it is sealed. Nothing's length is known beforehand, since a database writes on while it is read.
import { createHash } from "node:crypto";
import { z } from "zod";
import { NodeError } from "../errors.ts";

/** One folder, or one file and its bytes. Paths have slashes and begin at the archive's root; modes are those of chmod. */
export type Entry =
  | { readonly kind: "folder"; readonly path: string; readonly mode: number }
  | {
      readonly kind: "file";
      readonly path: string;
      readonly mode: number;
      readonly content: AsyncIterable<Uint8Array>;
    };

/** What an archive says at its end. */
export interface ArchiveEnd {
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  /** Ed25519 by the node's log key over `signedText`, base64. */
  readonly signature: string;
}

// The kinds of frames: a byte, the length of what follows (four bytes, most significant first), what follows.
const folder = 1;
const file = 2;
const piece = 3;
const fileEnd = 4;
const end = 5;
/** Bytes of the longest frame. */
const longestFrame = 1024 * 1024;

const Place = z.strictObject({
  path: z.string().refine(isInside, "leads out of the archive"),
  mode: z.int().min(0).max(0o777),
});
const End = z.strictObject({ files: z.int().min(0), bytes: z.int().min(0), signature: z.string() });

/** Packs entries in their order; `sign` is given the SHA-256 of all that came before the end. */
export async function* packArchive(
  entries: AsyncIterable<Entry>,
  sign: (hash: Uint8Array) => string,
): AsyncGenerator<Uint8Array, ArchiveEnd> {
  const hash = createHash("sha256");
  const counted = (frame: Uint8Array): Uint8Array => {
    hash.update(frame);
    return frame;
  };
  let [files, bytes] = [0, 0];
  for await (const entry of entries) {
    const place = Buffer.from(JSON.stringify({ path: entry.path, mode: entry.mode }));
    yield counted(frameOf(entry.kind === "folder" ? folder : file, place));
    if (entry.kind === "folder") continue;
    files += 1;
    for await (const part of entry.content) {
      bytes += part.length;
      yield counted(frameOf(piece, part));
    }
    yield counted(frameOf(fileEnd, new Uint8Array()));
  }
  const last = { files, bytes, signature: sign(hash.digest()) };
  yield frameOf(end, Buffer.from(JSON.stringify(last)));
  return last;
}

/** Takes what an archive holds, one after the other. */
export interface Unpacking {
  folder(path: string, mode: number): Promise<void>;
  file(path: string, mode: number): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

/** Unpacks a stream; answers its end and the SHA-256 of what came before. Throws `backup_damaged` for whatever is no archive, and for one that is cut off. */
export async function unpackArchive(
  source: AsyncIterable<Uint8Array>,
  into: Unpacking,
): Promise<{ readonly last: ArchiveEnd; readonly hash: Uint8Array }> {
  const hash = createHash("sha256");
  let open: Awaited<ReturnType<Unpacking["file"]>> | undefined;
  let last: ArchiveEnd | undefined;
  let digest = new Uint8Array();
  try {
    for await (const { kind, body, bytes } of framesOf(source)) {
      if (last !== undefined) throw damaged();
      if (kind === end) {
        digest = hash.digest();
        last = read(End, body);
        if (open !== undefined) throw damaged();
        continue;
      }
      hash.update(bytes);
      if ((kind === piece || kind === fileEnd) !== (open !== undefined)) throw damaged();
      if (kind === piece) await open?.write(body);
      else if (kind === fileEnd) {
        await open?.close();
        open = undefined;
      } else if (kind === folder || kind === file) {
        const { path, mode } = read(Place, body);
        if (kind === folder) await into.folder(path, mode);
        else open = await into.file(path, mode);
      } else throw damaged();
    }
  } finally {
    await open?.close();
  }
  if (last === undefined) throw damaged();
  return { last, hash: digest };
}

/** A refusal of something that is no backup, or was cut off or changed. */
export function damaged(cause?: unknown): NodeError {
  return new NodeError("backup_damaged", cause === undefined ? {} : { cause });
}

function frameOf(kind: number, body: Uint8Array): Uint8Array {
  const head = Buffer.alloc(5);
  head.writeUInt8(kind);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

async function* framesOf(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly kind: number; readonly body: Uint8Array; readonly bytes: Uint8Array }> {
  let held: Buffer = Buffer.alloc(0);
  for await (const part of source) {
    held = held.length === 0 ? Buffer.from(part) : Buffer.concat([held, part]);
    for (;;) {
      if (held.length < 5) break;
      const length = held.readUInt32BE(1);
      if (length > longestFrame) throw damaged();
      if (held.length < 5 + length) break;
      const bytes = held.subarray(0, 5 + length);
      yield { kind: held.readUInt8(), body: bytes.subarray(5), bytes };
      held = held.subarray(5 + length);
    }
  }
  if (held.length > 0) throw damaged();
}

function read<T>(form: z.ZodType<T>, body: Uint8Array): T {
  try {
    return form.parse(JSON.parse(Buffer.from(body).toString()));
  } catch (cause) {
    throw damaged(cause);
  }
}

/** Whether a path stays under the root: whoever made the file does not choose what is written elsewhere. */
function isInside(path: string): boolean {
  const parts = path.split("/");
  return (
    parts.length > 1 && parts.every((part) => part !== "" && part !== "." && part !== ".." && !part.includes("\0"))
  );
}
