// Named lists of recipients: made and changed by the desk, each change in the log.
import type { ActId, AuthorityId, Country, RecipientGroup } from "#domain";
import { StoreError } from "#store";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireRole } from "../officer.ts";
import { desks, type SharingNeeds } from "./needs.ts";

/** What a group is to be. */
export interface GroupWords {
  readonly name: string;
  readonly authorities: readonly AuthorityId[];
  readonly without: readonly Country[];
  readonly reason: string;
}

/** The groups, those in use first. */
export async function listGroups(
  { store, ledger }: SharingNeeds,
  officer: Officer,
): Promise<{ items: RecipientGroup[] }> {
  requireRole(officer, desks);
  const items = await store.recipientGroups.list();
  await ledger.record({
    act: "groups-listed",
    who: actor(officer),
    purpose: "administration",
    records: [],
    outcome: { groups: items.length },
  });
  return { items };
}

/** A group with all its versions, newest first. */
export async function readGroup(
  { store, ledger }: SharingNeeds,
  officer: Officer,
  id: ActId,
): Promise<{ versions: RecipientGroup[] }> {
  requireRole(officer, desks);
  const versions = await store.recipientGroups.versions(id);
  await ledger.record({
    act: "groups-listed",
    who: actor(officer),
    purpose: "administration",
    reference: id,
    records: [],
    outcome: { shown: versions.length > 0 },
  });
  if (versions.length === 0) throw new CaseworkError("not_found");
  return { versions };
}

/** Makes a group. */
export async function addGroup(needs: SharingNeeds, officer: Officer, words: GroupWords): Promise<RecipientGroup> {
  requireRole(officer, desks);
  return write(needs, officer, { id: newActId(needs.chance), version: 1, closed: false, words });
}

/** Changes a group, or closes it. What was sent by it stays as it was. Throws `group_changed` when it is not as it was looked at. */
export async function changeGroup(
  needs: SharingNeeds,
  officer: Officer,
  id: ActId,
  change: GroupWords & { readonly version: number; readonly closed: boolean },
): Promise<RecipientGroup> {
  requireRole(officer, desks);
  const [newest] = await needs.store.recipientGroups.versions(id);
  if (newest === undefined) throw new CaseworkError("not_found");
  if (newest.version !== change.version || newest.closed) throw new CaseworkError("group_changed");
  return write(needs, officer, { id, version: newest.version + 1, closed: change.closed, words: change });
}

async function write(
  { store, ledger, chance }: SharingNeeds,
  officer: Officer,
  next: { readonly id: ActId; readonly version: number; readonly closed: boolean; readonly words: GroupWords },
): Promise<RecipientGroup> {
  const { id, version, closed, words } = next;
  const { name, reason } = words;
  const authorities = [...new Set(words.authorities)].toSorted();
  const without = [...new Set(words.without)].toSorted();
  const group = { id, version, name, authorities, without, closed, changedAt: chance.now().toISOString() };
  await store
    .transact(async (tx) => {
      await tx.recipientGroups.put({ ...group, by: officer.id });
      await ledger.write(tx.log, [
        {
          act: "group-changed",
          who: actor(officer),
          purpose: "administration",
          reason,
          reference: id,
          subject: name,
          records: [],
          outcome: { version, authorities, without, closed },
        },
      ]);
    })
    .catch((error: unknown) => {
      if (error instanceof StoreError && error.code === "store_conflict") throw new CaseworkError("group_changed");
      throw error;
    });
  return { ...group, changedBy: officer.name };
}
