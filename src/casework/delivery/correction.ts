// What a holder is told of a record as it is now.
import type { BesaRecord } from "#domain";
import type { DirectoryBook } from "#exchange";
import { mayGoTo } from "#policy";
import { countryOf } from "../sharing/recipients.ts";
import { isForRoles, sharedForm, withdrawalOf, type SharedRecord } from "./contents.ts";

/**
 * A record as a holder is sent it again. Where it has come into a circle, or its owner keeps it from their country by now, they are told that it is withdrawn,
 * and nothing of what it says.
 */
export function correctionFor(book: DirectoryBook | undefined, record: BesaRecord, to: string): SharedRecord {
  const holder = book?.directory.members.find(({ nodes }) => nodes.some(({ id }) => id === to));
  const isKept = !mayGoTo(record.labels, holder === undefined ? undefined : countryOf(holder));
  return isForRoles(record.labels) && !isKept ? sharedForm(record) : { ...withdrawalOf(record), withdrawn: true };
}
