// What waits at the compliance desk goes with what it is about: its owner has called it back, or withdrawn it.
import type { AuthorityId, LogDetail, RecordId } from "#domain";
import type { Ledger } from "#ledger";
import type { NodeTransaction } from "#store";
import type { Chance } from "../clock.ts";
import { changeClocks, end } from "../clocks/legal-clocks.ts";

interface Needs {
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/**
 * Empties the cases of an authority's notices that wait here about any of these records, and ends them; how many copies of each record went. The owner has ended its
 * own side: it is told nothing more.
 */
export async function dropCases(
  { ledger, chance }: Needs,
  tx: NodeTransaction,
  { authority, records }: { readonly authority: AuthorityId; readonly records: readonly RecordId[] },
): Promise<Map<RecordId, number>> {
  const dropped = await tx.reviews.dropCases(authority, records, chance.now().toISOString());
  const entries: LogDetail[] = [];
  for (const { id, records: all } of dropped) {
    await changeClocks({ tx, chance }, { matter: "notice-review", id }, end);
    const outcome = { state: "outdated", from: authority };
    entries.push({
      act: "review-decided",
      who: { login: "node", name: "Node", unit: "" },
      reference: id,
      records: [...all],
      outcome,
    });
  }
  await tx.liveAlerts.answer(
    "review-asked",
    dropped.map(({ id }) => id),
  );
  await ledger.write(tx.log, entries);
  const gone = dropped.flatMap((one) => one.records);
  return new Map(
    records.flatMap((id) => {
      const copies = gone.filter((one) => one === id).length;
      return copies === 0 ? [] : [[id, copies] as const];
    }),
  );
}
