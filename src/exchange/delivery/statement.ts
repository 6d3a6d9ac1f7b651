// What a node states to others and they keep as evidence: a recall, and that it was purged. A signed-note (C2SP), so that anybody with the directory can check it.
import { z } from "zod";
import { canonicalText, openNote, SealError, signNote } from "#seal";
import type { Signer } from "#seal";
import { readCanonical } from "../envelope/canonical-json.ts";
import { FederationId, Moment, NodeId } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import type { DirectoryBook } from "../directory/directory-book.ts";
import { qualified } from "../directory/names.ts";

/** What can be stated: `recall` calls records back, `purge` answers that, `release` lets a notice go to all members. */
export type StatementKind = "recall" | "purge" | "release";

const longest = 16_384;

/** A statement that was read: by which node, when, and what. */
export interface Statement<T> {
  readonly from: string;
  readonly at: string;
  readonly says: T;
}

/** Signs a statement of a node: the note's text. */
export function signStatement(
  kind: StatementKind,
  says: unknown,
  by: { readonly federation: string; readonly node: string; readonly at: Date; readonly signer: Signer },
): string {
  const form = { v: 1, federation: by.federation, from: by.node, at: by.at.toISOString(), signer: by.signer.id, says };
  return signNote(`${firstLine(kind)}${canonicalText(form)}\n`, by.signer);
}

/**
 * Reads a statement that a node of the directory has signed with a key that counted then and was not revoked. Throws `bad_statement`, `wrong_federation`,
 * `unknown_node`, `unknown_key`, `key_revoked`, `bad_signature`, and as the book does.
 */
export function readStatement<T>(
  kind: StatementKind,
  note: string,
  form: z.ZodType<T>,
  book: DirectoryBook,
): Statement<T> {
  const first = firstLine(kind);
  const end = note.lastIndexOf("\n\n");
  if (!note.startsWith(first) || end < 0 || note.length > longest)
    throw new ExchangeError("bad_statement", "not a statement of this protocol");
  const read = z
    .strictObject({
      v: z.literal(1),
      federation: FederationId,
      from: NodeId,
      at: Moment,
      signer: z.string().regex(/^[0-9a-f]{8}$/),
      says: form,
    })
    .safeParse(readCanonical(Buffer.from(note.slice(first.length, end)), "bad_statement"));
  if (!read.success) throw new ExchangeError("bad_statement", z.prettifyError(read.error));
  const { federation, at, signer, says } = read.data;
  const isOwn = federation === book.federation;
  if (!isOwn && !book.linked.has(federation))
    throw new ExchangeError("wrong_federation", `the statement is of ${federation}`);
  // A statement is the same for all who get it: it names its node as at home.
  const from = isOwn ? read.data.from : qualified(read.data.from, federation);
  const key = book.nodeKey(from, signer, at);
  try {
    openNote(note, [key]);
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError("bad_signature", `not signed by ${from}`, { cause });
    throw cause;
  }
  return { from, at, says };
}

function firstLine(kind: StatementKind): string {
  return `besa-${kind}/1\n`;
}
