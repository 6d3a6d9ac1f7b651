// How a member asks the hub for the directory, and what it gets.
import { z } from "zod";
import { canonicalText, fromBase64, signNote } from "#seal";
import type { Signer } from "#seal";
import { FederationId, Moment, NodeId } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import type { DirectoryBook } from "./directory-book.ts";
import { largestPart, mostMembers } from "./directory.ts";
import { readRequest, requireNear, requireSigned } from "./request-note.ts";

/** Versions in one answer. */
export const mostVersions = 64;
const firstLine = "besa-directory-request/1\n";

const DirectoryRequest = z
  .strictObject({
    v: z.literal(1),
    federation: FederationId,
    node: NodeId,
    /** The id of the key that signs. */
    signer: z.string().regex(/^[0-9a-f]{8}$/),
    at: Moment,
    /** The version that the node has; 0 for none. */
    since: z.int().min(0),
  })
  .readonly();
export type DirectoryRequest = z.infer<typeof DirectoryRequest>;

/** The versions that follow, the parts of the last that the node is to know, and the proof that the last stands in the hub's log. */
const DirectoryAnswer = z
  .strictObject({
    versions: z.array(z.string().max(1_000_000)).max(mostVersions).readonly(),
    parts: z
      .array(z.base64().max(2 * largestPart))
      .max(mostMembers)
      .readonly(),
    /** C2SP tlog-proof. */
    proof: z.string().max(1_000_000),
    /** There are later versions still. */
    more: z.boolean(),
    /** The request that the hub answered with `directory_behind`, in what a member shows to it. */
    request: z.string().max(20_000).optional(),
  })
  .readonly();
export type DirectoryAnswer = z.infer<typeof DirectoryAnswer>;

/** Signs a request for the directory. */
export function signDirectoryRequest(request: Omit<DirectoryRequest, "v" | "signer">, signer: Signer): string {
  return signNote(`${firstLine}${canonicalText({ v: 1, ...request, signer: signer.id })}\n`, signer);
}

/**
 * Who asks, and since when: a node of the directory, by a key of its own. Throws `bad_request`, `wrong_federation`, `clock_off`, `directory_behind` to whoever
 * says to have a later version than the book, who may be unknown for that very reason, `unknown_node`, `unknown_key`, `key_revoked`, `bad_signature`, and as the book does.
 */
export function readDirectoryRequest(note: string, book: DirectoryBook, now: Date): DirectoryRequest {
  const read = readRequest(note, firstLine, DirectoryRequest, "the directory");
  const { federation, node, signer, at, since } = read;
  if (federation !== book.federation) throw new ExchangeError("wrong_federation", `the request is for ${federation}`);
  requireNear(at, now);
  const { version } = book.directory.index;
  if (since > version) throw new ExchangeError("directory_behind", `this hub has version ${version}, not ${since}`);
  requireSigned(note, book.nodeKey(node, signer, at));
  return read;
}

/** Reads a hub's answer. Throws `bad_directory`. */
export function readDirectoryAnswer(
  text: string,
): Omit<DirectoryAnswer, "parts"> & { readonly parts: readonly Uint8Array[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new ExchangeError("bad_directory", "the answer is not JSON", { cause });
  }
  const read = DirectoryAnswer.safeParse(data);
  if (!read.success) throw new ExchangeError("bad_directory", z.prettifyError(read.error));
  return { ...read.data, parts: read.data.parts.map((part) => fromBase64(part) ?? new Uint8Array()) };
}
