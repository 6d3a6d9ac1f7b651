// The file of a backup: a header in clear, and everything else compressed and sealed for keys whose secrets are not on the machine. docs/decisions/0026-backups.md.
import { pipeline, Readable, type Transform } from "node:stream";
import { createZstdCompress, createZstdDecompress, constants } from "node:zlib";
import { z } from "zod";
import {
  canonicalBytes,
  fromBase64,
  openStream,
  readVerifierKey,
  SealError,
  sealStream,
  sha256,
  toBase64,
  type Opener,
  type Sealer,
  type Signer,
} from "#seal";
import { NodeError } from "../errors.ts";
import { damaged, packArchive, unpackArchive, type ArchiveEnd, type Entry, type Unpacking } from "./archive.ts";

const magic = Buffer.from("besa-backup/1\n");
const longestHeader = 1024 * 1024;

const Header = z.strictObject({
  v: z.literal(1),
  id: z.uuid(),
  /** When the backup was begun: what was written before is in it. ISO 8601, UTC. */
  takenAt: z.iso.datetime(),
  /** Of the program. */
  version: z.string().max(100),
  /** `18.4`; absent where the database is not in the file. */
  postgres: z.string().max(40).optional(),
  platform: z.string().max(60),
  /** The verifier key of the node's log, which has signed the file. */
  signer: z.string().max(400),
  keys: z
    .array(
      z.strictObject({
        id: z.string().max(32),
        suite: z.enum(["xwing-chacha20poly1305", "x25519-chacha20poly1305"]),
        enc: z.string().max(4000),
        key: z.string().max(200),
      }),
    )
    .min(1)
    .max(32),
});
/** What stands in clear at the beginning of a backup: nothing of what is in it. */
export type BackupHeader = z.infer<typeof Header>;

/** Facts of a backup that is being made. */
export type BackupFacts = Omit<BackupHeader, "v" | "signer" | "keys">;

/** Writes a backup: yields the file piece by piece, and returns what its end says. Holds a few pieces, whatever is in it. */
export async function* sealBackup(
  facts: BackupFacts,
  entries: AsyncIterable<Entry>,
  by: { readonly signer: Signer; readonly to: readonly Sealer[]; readonly random: (length: number) => Uint8Array },
): AsyncGenerator<Uint8Array, ArchiveEnd> {
  const fileKey = by.random(32);
  const around = { info: Buffer.from("besa-backup/1 key"), aad: Buffer.from(facts.id) };
  const keys = await Promise.all(
    by.to.map(async (sealer) => {
      const { suite, enc, ciphertext } = await sealer.seal(fileKey, around);
      return { id: sealer.id, suite, enc: toBase64(enc), key: toBase64(ciphertext) };
    }),
  );
  const header = canonicalBytes(Header.parse({ v: 1, ...facts, signer: by.signer.verifierKey, keys }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  yield Buffer.concat([magic, length, header]);
  let last: ArchiveEnd | undefined;
  async function* packed(): AsyncGenerator<Uint8Array> {
    last = yield* packArchive(entries, (hash) => toBase64(by.signer.sign(signedText(header, hash))));
  }
  const zstd = createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3 } });
  yield* sealStream(fileKey, infoOf(header), through(packed(), zstd));
  if (last === undefined) throw new RangeError("the archive has no end");
  return last;
}

/** Reads a backup's header. Throws `backup_damaged`. */
export async function readBackup(
  source: AsyncIterable<Uint8Array>,
): Promise<{ readonly header: BackupHeader; readonly bytes: Uint8Array; readonly rest: AsyncIterable<Uint8Array> }> {
  const pieces = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const demand = async (length: number): Promise<void> => {
    while (held.length < length) {
      const next = await pieces.next();
      if (next.done === true) throw damaged();
      held = Buffer.concat([held, next.value]);
    }
  };
  await demand(magic.length + 4);
  if (!magic.equals(held.subarray(0, magic.length))) throw damaged();
  const length = held.readUInt32BE(magic.length);
  const start = magic.length + 4;
  if (length > longestHeader) throw damaged();
  await demand(start + length);
  const bytes = held.subarray(start, start + length);
  const left = held.subarray(start + length);
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield left;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
  }
  try {
    return { header: Header.parse(JSON.parse(bytes.toString())), bytes, rest: rest() };
  } catch (cause) {
    throw damaged(cause);
  }
}

/**
 * Opens a backup to its end, into what `begin` gives once the key has opened; only when it resolves was it whole, and signed by whom its header names. Throws `backup_wrong_key`, `backup_damaged`,
 * `backup_other_signer`.
 */
export async function openBackup(
  { header, bytes, rest }: Awaited<ReturnType<typeof readBackup>>,
  by: { readonly openers: ReadonlyMap<string, Opener>; readonly signer?: string | undefined },
  begin: () => Promise<Unpacking>,
): Promise<ArchiveEnd> {
  if (by.signer !== undefined && by.signer !== header.signer)
    throw new NodeError("backup_other_signer", { detail: header.signer });
  const fileKey = await fileKeyOf(header, by.openers);
  try {
    const plain = through(openStream(fileKey, infoOf(bytes), rest), createZstdDecompress());
    const { last, hash } = await unpackArchive(plain, await begin());
    if (!isSigned(header, bytes, { last, hash })) throw damaged();
    return last;
  } catch (error) {
    throw isDamage(error) ? damaged(error) : error;
  }
}

/** What a transform makes of pieces; what fails on either side is thrown to whoever reads. */
function through(source: AsyncIterable<Uint8Array>, transform: Transform): AsyncIterable<Uint8Array> {
  pipeline(Readable.from(source, { objectMode: false }), transform, () => undefined);
  return transform;
}

async function fileKeyOf({ id, keys }: BackupHeader, openers: ReadonlyMap<string, Opener>): Promise<Uint8Array> {
  const around = { info: Buffer.from("besa-backup/1 key"), aad: Buffer.from(id) };
  for (const sealed of keys) {
    const opener = openers.get(sealed.id);
    if (opener === undefined) continue;
    const [enc, ciphertext] = [fromBase64(sealed.enc), fromBase64(sealed.key)];
    if (enc === undefined || ciphertext === undefined) throw damaged();
    return opener.open({ suite: sealed.suite, enc, ciphertext }, around).catch((cause: unknown) => {
      throw damaged(cause);
    });
  }
  throw new NodeError("backup_wrong_key", { detail: keys.map((key) => key.id).join(", ") });
}

function isSigned(
  { signer }: BackupHeader,
  bytes: Uint8Array,
  { last, hash }: { readonly last: ArchiveEnd; readonly hash: Uint8Array },
): boolean {
  const signature = fromBase64(last.signature);
  return signature !== undefined && readVerifierKey(signer).verify(signedText(bytes, hash), signature);
}

/** What the node's log key signs: it signs notes besides, none of which begins like this. */
function signedText(header: Uint8Array, hash: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from("besa-backup/1 signature\n"), sha256(header), hash]);
}

/** Bound to the header: one that was changed opens nothing. */
function infoOf(header: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from("besa-backup/1\n"), sha256(header)]);
}

function isDamage(error: unknown): boolean {
  if (error instanceof SealError) return true;
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" && (code.startsWith("ZSTD_") || code.startsWith("Z_"));
}
