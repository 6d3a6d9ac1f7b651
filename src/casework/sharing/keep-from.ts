// The owner keeps a record from countries: a new version says so, and whoever holds it there is told that it is withdrawn.
import { type Country, type Purpose, type RecordId } from "#domain";
import { release } from "#policy";
import { CaseworkError } from "../error.ts";
import { actor, lookingFor, type Officer, requirePurpose, requireRole, sealedBy } from "../officer.ts";
import { isOwnAuthority } from "../set-up/own-authority.ts";
import { desks, type SharingNeeds } from "./needs.ts";

/** From which countries, and why. */
export interface KeepingFrom {
  /** All of them, as they are to be; none lets it go anywhere again. */
  readonly countries: readonly Country[];
  /** The version that was looked at. */
  readonly version: number;
  readonly purpose: Purpose;
  readonly reason: string;
}

/** What was changed: the record and the alerts about it. */
export interface KeptFrom {
  readonly records: readonly RecordId[];
  readonly countries: readonly Country[];
}

/**
 * Keeps a record of this node's own, and its alerts, from countries. Corrections follow: who holds it there loses it. Throws `share_refused` (`not_own`) for
 * another's, `review_changed` for one that has a newer version, `not_found`.
 */
export async function keepFrom(
  { store, ledger }: SharingNeeds,
  officer: Officer,
  id: RecordId,
  keeping: KeepingFrom,
): Promise<KeptFrom> {
  requireRole(officer, desks);
  requirePurpose(officer, keeping.purpose, keeping.reason);
  const found = await store.records.get([id], officer.sight);
  const [shown] = release(lookingFor(officer, keeping), found).shown;
  if (shown === undefined || shown.withdrawn) throw new CaseworkError("not_found");
  if (!(await isOwnAuthority(store, shown.owner))) throw new CaseworkError("share_refused", { detail: "not_own" });
  if (shown.version !== keeping.version) throw new CaseworkError("review_changed");
  const alerts = await store.records.about([id], officer.sight);
  const own = [id, ...alerts.flatMap((alert) => (alert.owner === shown.owner ? [alert.id] : []))];
  const countries = [...new Set(keeping.countries)].toSorted();
  await store.transactAsNode(async (tx) => {
    const records = (await tx.inbox.whole(own)).filter(({ withdrawn }) => !withdrawn);
    if (records[0]?.id !== id || records[0].version !== keeping.version) throw new CaseworkError("review_changed");
    await tx.records.put(
      records.map(({ id: record, owner, content, provenance, labels: { notFor: _, ...labels } }) => ({
        id: record,
        owner,
        content,
        provenance,
        labels: countries.length === 0 ? labels : { ...labels, notFor: countries },
      })),
    );
    await ledger.write(tx.log, [
      {
        act: "countries-kept-from",
        who: actor(officer),
        purpose: keeping.purpose,
        reason: keeping.reason,
        records: own,
        ...sealedBy(records, officer),
        outcome: { before: [...(found[0]?.labels.notFor ?? [])], countries },
      },
    ]);
  });
  return { records: own, countries };
}
