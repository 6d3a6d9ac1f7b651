// Requests between nodes: signed by the node that makes them, for one node, one body and one moment.
import { z } from "zod";
import { canonicalText, fromBase64, openNote, SealError, signNote, toBase64 } from "#seal";
import type { Signer } from "#seal";
import { readCanonical } from "../envelope/canonical-json.ts";
import { digestOf } from "../envelope/digest.ts";
import { NodeName } from "#domain";
import { Digest, FederationId, Moment } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import type { DirectoryBook } from "../directory/directory-book.ts";
import { federationOf } from "../directory/names.ts";

const firstLine = "besa-request/1\n";
const longest = 4096;
/** How far the moment of a request may be from the clock of whoever reads it, in milliseconds. */
export const requestTolerance = 5 * 60_000;

/** What nodes ask of each other. */
const NodeAction = z.enum(["parcels", "mailbox", "attachment", "attachment-piece"]);
export type NodeAction = z.infer<typeof NodeAction>;

const RequestForm = z
  .strictObject({
    v: z.literal(1),
    federation: FederationId,
    from: NodeName,
    to: NodeName,
    /** What is asked for: the last part of the address. */
    action: NodeAction,
    at: Moment,
    nonce: z.string().regex(/^[0-9a-f]{32}$/),
    /** SHA-256 of the body. */
    body: Digest,
    signer: z.string().regex(/^[0-9a-f]{8}$/),
  })
  .readonly();

/** What is asked of whom. `at` is the moment by the clock of whoever is asked, as far as it is known. */
export interface NodeRequest {
  readonly from: string;
  readonly to: string;
  readonly action: NodeAction;
  readonly at: Date;
  /** 16 random bytes. */
  readonly nonce: Uint8Array;
  readonly body: Uint8Array;
}

/** Signs a request: the value of its header `besa-request`. */
export function signNodeRequest(request: NodeRequest, federation: string, signer: Signer): string {
  const { from, to, action, at, nonce, body } = request;
  const form = {
    v: 1,
    federation,
    from,
    to,
    action,
    at: at.toISOString(),
    nonce: Buffer.from(nonce).toString("hex"),
    body: digestOf(body),
    signer: signer.id,
  };
  return toBase64(Buffer.from(signNote(`${firstLine}${canonicalText(form)}\n`, signer)));
}

/** A request that was read: who asks. Seen once, its nonce counts no more. */
export interface ReadNodeRequest {
  readonly from: string;
  readonly nonce: string;
  /** Throws `bad_request` for another body than was signed. */
  readonly demandBody: (body: Uint8Array) => void;
}

/**
 * Who asks `to` for this: a node of the directory, by a key of its own, now. Known before the body is read, which whoever is unknown could make long. Throws `bad_request`, `wrong_federation`,
 * `wrong_recipient`, `clock_off`, `unknown_node`, `unknown_key`, `key_revoked`, `bad_signature`, and as the book does.
 */
export function readNodeRequest(
  header: string,
  asked: { readonly to: string; readonly action: NodeRequest["action"]; readonly now: Date },
  book: DirectoryBook,
): ReadNodeRequest {
  const note = Buffer.from(fromBase64(header.slice(0, longest)) ?? []).toString("utf8");
  const end = note.indexOf("\n\n");
  if (!note.startsWith(firstLine) || end < 0) throw new ExchangeError("bad_request", "not a request of this protocol");
  const form = RequestForm.safeParse(readCanonical(Buffer.from(note.slice(firstLine.length, end)), "bad_request"));
  if (!form.success) throw new ExchangeError("bad_request", z.prettifyError(form.error));
  const { federation, action, at, nonce, body, signer } = form.data;
  const { from, to } = book.parties({ federation, from: form.data.from, to: form.data.to });
  // Parcels bring recalls after the end of a link; files are none of what passes then.
  const abroad = federationOf(from);
  if (abroad !== undefined && action.startsWith("attachment")) book.linked.link(abroad, action);
  if (to !== asked.to) throw new ExchangeError("wrong_recipient", `the request is for ${to}`);
  if (action !== asked.action) throw new ExchangeError("bad_request", `the request was signed for ${action}`);
  if (Math.abs(Date.parse(at) - asked.now.getTime()) > requestTolerance)
    throw new ExchangeError("clock_off", `asked at ${at}`);
  demandSigned(note, { from, signer, at }, book);
  const demandBody = (came: Uint8Array): void => {
    if (digestOf(came) !== body) throw new ExchangeError("bad_request", "the request was signed for another body");
  };
  return { from, nonce, demandBody };
}

function demandSigned(
  note: string,
  { from, signer, at }: { readonly from: string; readonly signer: string; readonly at: string },
  book: DirectoryBook,
): void {
  const key = book.nodeKey(from, signer, at);
  try {
    openNote(note, [key]);
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError("bad_signature", `not signed by ${from}`, { cause });
    throw cause;
  }
}
