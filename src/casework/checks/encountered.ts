import type { BesaRecord, Purpose } from "#domain";
import { release } from "#policy";
import type { Store } from "#store";
import type { Encounter } from "../hits/tell.ts";
import { lookingFor, type Officer } from "../officer.ts";

/**
 * The record with the alerts about it that the officer may use for the purpose of the check, and all that they ask of their readers, as a candidate has
 * them: an alert that is held for other purposes was not shown, and nobody is told of it.
 */
export async function encountered(
  store: Pick<Store, "records">,
  officer: Pick<Officer, "sight">,
  { id, owner, labels }: Pick<BesaRecord, "id" | "owner" | "labels">,
  purpose: Purpose,
): Promise<Encounter["found"]> {
  const about = await store.records.about([id], officer.sight);
  const { shown } = release(lookingFor(officer, { purpose }), about);
  return {
    record: id,
    owner,
    alerts: shown.flatMap((alert) =>
      alert.content.kind === "alert" ? [{ id: alert.id, owner: alert.owner, alert: alert.content }] : [],
    ),
    requires: [...new Set([labels, ...shown.map((alert) => alert.labels)].flatMap(({ requires }) => requires))],
  };
}
