// The directory: who is in the federation. A signed note that names its parts by hash, each version chained to the one before; a part is one member.
import { z } from "zod";
import {
  canonicalBytes,
  canonicalText,
  noteText,
  openNote,
  readVerifierKey,
  SealError,
  signNote,
  toBase64,
} from "#seal";
import type { Signer } from "#seal";
import { readCanonical } from "../envelope/canonical-json.ts";
import { digestOf } from "../envelope/digest.ts";
import { Digest, FederationId, Moment } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import { DirectoryLink, mostLinks } from "./link.ts";
import { demandSound, Member } from "./member.ts";

/** Members of a federation. */
export const mostMembers = 2000;
/** Bytes of a part. */
export const largestPart = 64 * 1024;
const firstLine = "besa-directory/1\n";
/** What a part is salted with, so that its hash tells nobody who is in it. */
const saltLength = 16;

/** What a directory says of itself; who is in it its parts say. */
export const DirectoryIndex = z
  .strictObject({
    v: z.literal(1),
    federation: FederationId,
    name: z.string().min(1).max(200),
    version: z.int().min(1),
    issuedAt: Moment,
    expiresAt: Moment,
    /** SHA-256 of the text of the version before; null for the first. */
    previous: Digest.nullable(),
    /** C2SP verifier keys that may sign the next version. */
    keys: z.array(z.string().max(300)).min(1).max(4).readonly(),
    /** `confidential`: members are told of those only whom they work with. */
    roster: z.enum(["open", "confidential"]),
    /** In the order of their hashes, so that it tells nothing. */
    parts: z
      .array(z.strictObject({ sha256: Digest, size: z.int().min(1).max(largestPart) }).readonly())
      .min(1)
      .max(mostMembers)
      .readonly(),
    /** The federations that members may work with too; none where it is not said. */
    links: z.array(DirectoryLink).min(1).max(mostLinks).readonly().optional(),
  })
  .refine(({ version, previous }) => (version === 1) === (previous === null), "a first version has none before it")
  .refine(({ issuedAt, expiresAt }) => issuedAt < expiresAt, "it expires before it is issued")
  .refine(({ federation, links = [] }) => {
    const others = new Set(links.map(({ anchor }) => anchor.federation));
    return others.size === links.length && !others.has(federation);
  }, "a federation is linked twice, or to itself")
  .readonly();
export type DirectoryIndex = z.infer<typeof DirectoryIndex>;

const Part = z.strictObject({ v: z.literal(1), salt: z.base64().length(24), member: Member }).readonly();

/** A version of the directory as it stands in the log and is handed on. */
export interface DirectoryNote {
  /** The signed note (C2SP signed-note). */
  readonly note: string;
  readonly index: DirectoryIndex;
  /** SHA-256 of the note's text, hexadecimal: what the log and the next version name. */
  readonly hash: string;
}

/** A version of the directory with those of its members that this node knows. */
export interface Directory extends DirectoryNote {
  readonly members: readonly Member[];
}

/** The bytes of a member's part. With the same salt an unchanged member keeps its part. */
export function partOf(member: Member, salt: Uint8Array): Uint8Array {
  if (salt.length !== saltLength) throw new ExchangeError("bad_directory", `a salt is ${saltLength} bytes`);
  return canonicalBytes({ v: 1, salt: toBase64(salt), member });
}

/** Signs a version of the directory; whether it is the next one is for the caller. Throws `bad_directory`. */
export async function issueDirectory(
  says: Omit<DirectoryIndex, "v" | "parts">,
  parts: readonly Uint8Array[],
  signer: Signer,
): Promise<DirectoryNote> {
  const members = parts.map(readPart);
  await demandSound(says.federation, members);
  const listed = parts.map((part) => ({ sha256: digestOf(part), size: part.length }));
  const index = DirectoryIndex.safeParse({
    ...says,
    v: 1,
    parts: listed.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
  });
  if (!index.success) throw new ExchangeError("bad_directory", z.prettifyError(index.error));
  const text = `${firstLine}${canonicalText(index.data)}\n`;
  return { note: signNote(text, signer), index: index.data, hash: digestOf(Buffer.from(text)) };
}

/** What a version must follow: the anchor's key for the first that a node sees, and then the version that it has. */
export type Predecessor =
  | { readonly federation: string; readonly keys: readonly string[] }
  | (Pick<DirectoryNote, "index" | "hash"> & { readonly keys?: never });

/**
 * Reads a version of the directory that follows another, or that is the first a node sees. Throws `bad_directory`, `wrong_federation`,
 * `unknown_key` when no key signed it that may, `bad_signature`, `directory_older`, `directory_broken_chain`.
 */
export function readDirectoryNote(note: string, after: Predecessor): DirectoryNote {
  const federation = after.keys === undefined ? after.index.federation : after.federation;
  const { index, hash } = reopenDirectoryNote(note);
  if (index.federation !== federation)
    throw new ExchangeError("wrong_federation", `the directory is of ${index.federation}, not of ${federation}`);
  demandSigned(note, after.keys ?? after.index.keys);
  if (after.keys === undefined) demandNext({ index, hash }, after);
  return { note, index, hash };
}

/** A version that was verified before it was kept: who signed it is not looked at again. Throws `bad_directory`. */
export function reopenDirectoryNote(note: string): DirectoryNote {
  const text = textOf(note);
  if (!text.startsWith(firstLine)) throw new ExchangeError("bad_directory", "not a directory of this protocol");
  const read = DirectoryIndex.safeParse(readCanonical(Buffer.from(text.slice(firstLine.length, -1)), "bad_directory"));
  if (!read.success) throw new ExchangeError("bad_directory", z.prettifyError(read.error));
  return { note, index: read.data, hash: digestOf(Buffer.from(text)) };
}

/**
 * The members in these parts of a directory. Throws `bad_directory` for a part that is not in it, `directory_incomplete` when one is missing that is
 * to be shown to all; `isLinked`: over a link only some are shown to anybody.
 */
export async function readMembers(
  index: DirectoryIndex,
  parts: readonly Uint8Array[],
  { isLinked = false }: { readonly isLinked?: boolean } = {},
): Promise<Member[]> {
  const listed = new Map(index.parts.map(({ sha256, size }) => [sha256, size]));
  const members = parts.map((part) => {
    if (listed.get(digestOf(part)) !== part.length) throw new ExchangeError("bad_directory", "a part is not in it");
    return readPart(part);
  });
  if (!isLinked && index.roster === "open" && new Set(parts.map(digestOf)).size < listed.size)
    throw new ExchangeError("directory_incomplete", `${parts.length} of ${listed.size} parts`);
  await demandSound(index.federation, members);
  return members;
}

/** The member in a part. Throws `bad_directory`. */
export function readPart(bytes: Uint8Array): Member {
  if (bytes.length > largestPart) throw new ExchangeError("bad_directory", `a part of ${bytes.length} bytes`);
  const part = Part.safeParse(readCanonical(bytes, "bad_directory"));
  if (!part.success) throw new ExchangeError("bad_directory", z.prettifyError(part.error));
  return part.data.member;
}

function demandNext(
  { index, hash }: Pick<DirectoryNote, "index" | "hash">,
  after: Pick<DirectoryNote, "index" | "hash">,
): void {
  if (hash === after.hash) return;
  if (index.version <= after.index.version)
    throw new ExchangeError("directory_older", `version ${index.version}, this node has ${after.index.version}`);
  if (index.previous !== after.hash || index.version !== after.index.version + 1)
    throw new ExchangeError(
      "directory_broken_chain",
      `version ${index.version} does not follow ${after.index.version}`,
    );
  if (index.issuedAt < after.index.issuedAt)
    throw new ExchangeError("directory_broken_chain", `version ${index.version} was issued before the one before it`);
}

function demandSigned(note: string, keys: readonly string[]): void {
  try {
    openNote(note, keys.map(readVerifierKey));
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause;
    const code = cause.code === "unknown_signer" ? "unknown_key" : "bad_signature";
    throw new ExchangeError(code, "not signed by a key of the directory", { cause });
  }
}

function textOf(note: string): string {
  try {
    return noteText(note);
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError("bad_directory", "not a signed note", { cause });
    throw cause;
  }
}
