// The rules of retention as they hold now, and their change.
import {
  type AlertCategory,
  type Labels,
  type NewRecord,
  RetentionBasis,
  retentionBasis,
  retentionDays,
  retentionDefaults,
  type RetentionRule,
  type RetentionRules,
  type RetentionTerms,
} from "#domain";
import type { Store } from "#store";
import { actor, type Officer, requireFresh, requireRole } from "../officer.ts";
import type { ErasureNeeds } from "./erase.ts";
import { clockSetting, clockWatchIn, erasingWaits } from "./steady-clock.ts";

/** A rule as it is shown: with who changed it, if anybody has. */
export interface RuleView extends RetentionRule {
  readonly basis: RetentionBasis;
  readonly changed?: { readonly at: string; readonly by: string };
}

/** Who may read the rules: those who keep to them, and those who answer for them. */
const readers = [
  "desk",
  "wanted-persons",
  "coordinator",
  "integrity",
  "data-protection",
  "administrator",
  "auditor",
] as const;

/** The rules that hold now. */
export async function rulesOf(store: Pick<Store, "retentionRules">): Promise<RetentionRules> {
  const changed = await store.retentionRules.changed();
  const rows = changed.map(({ basis, terms }) => [basis, { ...terms, source: retentionDefaults[basis].source }]);
  // Entries of bases over a table of all bases.
  return { ...retentionDefaults, ...(Object.fromEntries(rows) as Partial<RetentionRules>) };
}

/** All rules, in the order of the code list; `waits` while nothing is erased by them because the clock is doubted. */
export async function listRules(
  { store }: Pick<ErasureNeeds, "store">,
  officer: Officer,
): Promise<{ items: RuleView[]; waits?: NonNullable<ReturnType<typeof erasingWaits>> }> {
  requireRole(officer, readers);
  const waits = erasingWaits(clockWatchIn(await store.settings.get(clockSetting)));
  return { items: await viewRules(store), ...(waits === undefined ? {} : { waits }) };
}

/** The rules as they are shown, whoever asks. */
export async function viewRules(store: Pick<Store, "retentionRules">): Promise<RuleView[]> {
  const changed = new Map((await store.retentionRules.changed()).map((one) => [one.basis, one]));
  return RetentionBasis.options.map((basis): RuleView => {
    const set = changed.get(basis);
    const { source } = retentionDefaults[basis];
    if (set === undefined) return { basis, ...retentionDefaults[basis] };
    return { basis, ...set.terms, source, changed: { at: set.changedAt, by: set.changedByName } };
  });
}

/**
 * Sets the terms of a basis. One person may, with a fresh proof: a rule gives days to what is made or reviewed from then on, and takes nothing away from
 * what is there (decision 0014).
 */
export async function changeRule(
  { store, ledger, chance }: ErasureNeeds,
  officer: Officer,
  basis: RetentionBasis,
  { terms, reason }: { readonly terms: RetentionTerms; readonly reason: string },
): Promise<RuleView> {
  requireRole(officer, ["administrator", "data-protection"]);
  requireFresh(officer, chance.now());
  const at = chance.now().toISOString();
  const { source: _, ...before } = (await rulesOf(store))[basis];
  await store.transact(async (tx) => {
    await tx.retentionRules.set(basis, { terms, by: officer.id, at });
    await ledger.write(tx.log, [
      {
        act: "retention-changed",
        who: actor(officer),
        purpose: "administration",
        reason,
        records: [],
        outcome: { basis, before: plain(before), after: plain(terms) },
      },
    ]);
  });
  return { basis, ...terms, source: retentionDefaults[basis].source, changed: { at, by: officer.name } };
}

/** Terms as plain data: as long as its owner upholds it is null. */
function plain({
  expireMonths = null,
  ...terms
}: Omit<RetentionTerms, "expireMonths"> & { expireMonths?: number | undefined | null }): {
  readonly [name: string]: number | null;
} {
  return { ...terms, expireMonths };
}

/** The days that a record of this category or purpose gets when it is made or reviewed on a day. */
export function daysFor(
  rules: RetentionRules,
  { category, purposes }: { readonly category: AlertCategory | undefined; readonly purposes: Labels["purposes"] },
  today: string,
): ReturnType<typeof retentionDays> {
  return retentionDays(rules[retentionBasis(category, purposes)], today);
}

/** Records with days of review and expiry where they have none. An alert that comes with them gives whom it is about its own term. */
export function dated(rules: RetentionRules, records: readonly NewRecord[], today: string): NewRecord[] {
  const categories = new Map(
    records.flatMap(({ id, content }) =>
      content.kind === "alert" ? [[id, content.category] as const, [content.subject, content.category] as const] : [],
    ),
  );
  return records.map((record) => {
    const { labels } = record;
    if (labels.reviewOn !== undefined) return record;
    const days = daysFor(rules, { category: categories.get(record.id), purposes: labels.purposes }, today);
    // The owner's own last day stands; nothing is reviewed after it is gone.
    const { expiresOn = days.reviewOn } = labels;
    const reviewOn = expiresOn < days.reviewOn ? expiresOn : days.reviewOn;
    return { ...record, labels: { ...days, ...labels, reviewOn } };
  });
}
