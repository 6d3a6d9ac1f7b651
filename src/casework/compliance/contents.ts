// What goes between the owner of a notice and the compliance desk.
import { createHash } from "node:crypto";
import { NoticeRelease, type SharedRecords } from "#domain";
import { ExchangeError, federationOf, readStatement, type DirectoryBook } from "#exchange";
import { canonicalBytes } from "#seal";

/** The owner asks for a notice to be released to all members. */
export const reviewType = "notice-review";
/** The desk has decided. */
export const decisionType = "notice-decision";

/** How long a question or an answer is offered, in milliseconds. */
export const offeredFor = 30 * 86_400_000;
/** How long a release counts, in milliseconds. */
export const releasedFor = 90 * 86_400_000;

/** The records of a notice as a release names them: SHA-256 of their canonical JSON without the marks of copies, hexadecimal. */
export function digestOf(records: SharedRecords["records"]): string {
  const plain = records.map(({ reference: _, ...record }) => record);
  return createHash("sha256").update(canonicalBytes(plain)).digest("hex");
}

/** What a recipient gets of a notice that was released. Over a link the desk, which is this federation's, says nothing: the notice is shared there as by name. */
export function releasedContent(
  to: string,
  records: SharedRecords["records"],
  release: string | undefined,
): SharedRecords {
  return federationOf(to) === undefined && release !== undefined ? { v: 1, records, release } : { v: 1, records };
}

/** A release that counts. */
export interface Released extends NoticeRelease {
  /** The desk's node that signed it. */
  readonly desk: string;
  readonly at: string;
}

/** The node that reviews notices to all members; undefined where the federation has none. Throws when the directory has expired. */
export function deskIn(book: DirectoryBook): string | undefined {
  return book.places().find(({ node }) => node.roles.includes("compliance"))?.node.id;
}

/**
 * The release of these records of an owner's; undefined where it is not signed by the compliance desk of the directory, is of other records, of another
 * owner, or of another time; `now` is a moment or a day. Throws only when the directory has expired.
 */
export function releaseOf(
  book: DirectoryBook,
  {
    note,
    owner,
    records,
    now,
  }: {
    readonly note: string;
    readonly owner: string;
    readonly records: SharedRecords["records"];
    readonly now: string;
  },
): Released | undefined {
  const desk = deskIn(book);
  try {
    const { from, at, says } = readStatement("release", note, NoticeRelease, book);
    const counts = from === desk && says.owner === owner && says.until > now && says.digest === digestOf(records);
    return counts ? { ...says, desk: from, at } : undefined;
  } catch (error) {
    if (error instanceof ExchangeError && error.code !== "directory_expired") return undefined;
    throw error;
  }
}
