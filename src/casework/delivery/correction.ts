// What a holder is told of a record as it is now.
import type { BesaRecord } from "#domain";
import type { DirectoryBook } from "#exchange";
import { restrictionOn } from "../sharing/recipients.ts";
import { isForRoles, sharedForm, withdrawalOf, type SharedRecord } from "./contents.ts";

/**
 * A record as a holder is sent it again. Where it has come into a circle, or its owner keeps it from their country by now, or from another that they cannot keep
 * it from, they are told that it is withdrawn, and nothing of what it says.
 */
export function correctionFor(
  book: Pick<DirectoryBook, "find"> | undefined,
  record: BesaRecord,
  to: string,
): SharedRecord {
  // By the newest directory there is, expired or not; of who has left it nothing is known, and so not that it may be told.
  const place = book?.find(to);
  const isKept =
    place === undefined ? record.labels.notFor !== undefined : restrictionOn(place, [record.labels]) !== undefined;
  return isForRoles(record.labels) && !isKept ? sharedForm(record) : { ...withdrawalOf(record), withdrawn: true };
}
