// How a hub asks the hub of a linked federation for its directory, and how a member asks its own hub for what came of it.
import { z } from "zod";
import { canonicalText, readVerifierKey, signNote } from "#seal";
import type { Signer } from "#seal";
import { FederationId, Moment, NodeId } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import type { DirectoryBook } from "./directory-book.ts";
import { readRequest, requireNear, requireSigned } from "./request-note.ts";

const firstLine = "besa-link-request/1\n";

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
  const read = readRequest(note, firstLine, LinkRequest, "a linked directory");
  const { federation, node, of, signer, at } = read;
  requireNear(at, now);
  const isMember = node !== undefined;
  if ((isMember ? federation : of) !== book.federation)
    throw new ExchangeError("wrong_federation", `the request is for the directory of ${of}, by ${federation}`);
  const link = book.ownLink(isMember ? of : federation);
  const key = isMember ? book.nodeKey(node, signer, at) : readVerifierKey(link.anchor.directoryKey);
  requireSigned(note, key);
  return read;
}
