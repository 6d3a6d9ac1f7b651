// How a hub asks the hub of a linked federation for its directory, and how a member asks its own hub for what came of it.
import { z } from "zod";
import { canonicalText, noteText, openNote, readVerifierKey, SealError, signNote } from "#seal";
import type { Signer } from "#seal";
import { readCanonical } from "../envelope/canonical-json.ts";
import { FederationId, Moment, NodeId } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import type { DirectoryBook } from "./directory-book.ts";

const firstLine = "besa-link-request/1\n";
const tolerance = 48 * 3_600_000;

const LinkRequest = z
  .strictObject({
    v: z.literal(1),
    /** Who asks: its federation and, of a member, the node. Without a node it is the hub, and the key is that of its directory. */
    federation: FederationId,
    node: NodeId.optional(),
    /** Whose directory is asked for. */
    of: FederationId,
    signer: z.string().regex(/^[0-9a-f]{8}$/),
    at: Moment,
    /** The version that the asker has; 0 for none. */
    since: z.int().min(0),
  })
  .readonly();

/** A request for a linked federation's directory that was read: who asks, for whose, from which version on. */
export type LinkRequest = z.infer<typeof LinkRequest>;

/** Signs a request for the directory of a linked federation. */
export function signLinkRequest(request: Omit<LinkRequest, "v" | "signer">, signer: Signer): string {
  return signNote(`${firstLine}${canonicalText({ v: 1, ...request, signer: signer.id })}\n`, signer);
}

/**
 * Who asks a hub: a member of its own federation, about one that is linked, or the hub of a linked federation, about the hub's own. Throws `bad_request`, `wrong_federation`, `clock_off`,
 * `not_linked`, `link_ended`, `unknown_node`, `unknown_key`, `key_revoked`, `bad_signature`, and as the book does.
 */
export function readLinkRequest(note: string, book: DirectoryBook, now: Date): LinkRequest {
  const text = reading("bad_request", () => noteText(note));
  if (!text.startsWith(firstLine)) throw new ExchangeError("bad_request", "not a request for a linked directory");
  const read = LinkRequest.safeParse(readCanonical(Buffer.from(text.slice(firstLine.length, -1)), "bad_request"));
  if (!read.success) throw new ExchangeError("bad_request", z.prettifyError(read.error));
  const { federation, node, of, signer, at } = read.data;
  if (Math.abs(Date.parse(at) - now.getTime()) > tolerance) throw new ExchangeError("clock_off", `asked at ${at}`);
  const isMember = node !== undefined;
  if ((isMember ? federation : of) !== book.federation)
    throw new ExchangeError("wrong_federation", `the request is for the directory of ${of}, by ${federation}`);
  const link = book.ownLink(isMember ? of : federation);
  const key = isMember ? book.nodeKey(node, signer, at) : readVerifierKey(link.anchor.directoryKey);
  reading("bad_signature", () => openNote(note, [key]));
  return read.data;
}

function reading<T>(code: "bad_request" | "bad_signature", work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError(code, cause.message, { cause });
    throw cause;
  }
}
