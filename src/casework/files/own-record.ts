// Which records' files somebody may see, and to which they may add.
import type { BesaRecord, Purpose, RecordId } from "#domain";
import { release, type Released } from "#policy";
import { CaseworkError } from "../error.ts";
import { heldForOthers, lookingFor, type Officer } from "../officer.ts";
import { isOwnAuthority } from "../set-up/own-authority.ts";
import type { FileNeeds } from "./needs.ts";

/** Who adds files to records and removes them: who speaks for the authority. */
export const fileKeepers = ["desk", "wanted-persons"] as const;

/** A record as it is stored and as it is shown to an officer. */
export interface SeenRecord {
  readonly whole: BesaRecord;
  readonly shown: Released<BesaRecord>;
}

/** A record that the officer may look at for this purpose. Throws `not_found`, also for what is hidden, and `purpose_not_covered`. */
export async function seenRecord(
  { store }: Pick<FileNeeds, "store">,
  officer: Officer,
  { record: id, purpose }: { readonly record: RecordId; readonly purpose: Purpose },
): Promise<SeenRecord> {
  const found = await store.records.get([id], officer.sight);
  const { shown, withheld } = release(lookingFor(officer, { purpose }), found);
  const [held] = withheld;
  if (held !== undefined) throw heldForOthers(held);
  const [whole] = found;
  const [record] = shown;
  if (whole === undefined || record === undefined) throw new CaseworkError("not_found");
  return { whole, shown: record };
}

/** The same of a record of this node's own authority that is not withdrawn: nobody adds to what another owns. Throws `file_not_own` besides. */
export async function ownRecord(
  needs: Pick<FileNeeds, "store" | "standing">,
  officer: Officer,
  asked: Parameters<typeof seenRecord>[2],
): Promise<BesaRecord> {
  const { whole } = await seenRecord(needs, officer, asked);
  if (!showsFiles(officer, whole)) throw new CaseworkError("not_found");
  if (!(await isKept(needs, whole))) throw new CaseworkError("file_not_own");
  return whole;
}

/** Whether a record is kept here: this authority's own, and not withdrawn. */
export async function isKept(
  { store, standing }: Pick<FileNeeds, "store" | "standing">,
  { owner, withdrawn }: Pick<BesaRecord, "owner" | "withdrawn">,
): Promise<boolean> {
  if (withdrawn) return false;
  const place = await standing();
  return place === undefined
    ? isOwnAuthority({ settings: store.settings }, owner)
    : owner === place.recipient.authority;
}

/**
 * Whether somebody who sees a record sees its files: only who sees every part of it. A file may hold any of them: a warrant names addresses, and nobody
 * takes them out of it.
 */
export function showsFiles({ sight }: Pick<Officer, "sight">, { labels }: Pick<BesaRecord, "labels">): boolean {
  const held = new Set(sight.op === "holds" ? sight.grants : []);
  return Object.values(labels.fields ?? {}).every((needs) => new Set(needs).isSubsetOf(held));
}
