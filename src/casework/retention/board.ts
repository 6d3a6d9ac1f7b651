// The board of what is due: whoever keeps records is told whose review comes, and says whether they are still needed.
import {
  type BesaRecord,
  monthsAfter,
  type Purpose,
  type RecordId,
  type RecordKind,
  type RetentionBasis,
  retentionBasis,
  retentionDays,
  type Withheld,
} from "#domain";
import { admitted, release } from "#policy";
import type { Store } from "#store";
import { today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import {
  actor,
  heldForOthers,
  lookingFor,
  type Officer,
  requirePurpose,
  requireRole,
  sealedBy,
  told,
} from "../officer.ts";
import type { ErasureNeeds } from "./erase.ts";
import { rulesOf } from "./rules.ts";

/** Who keeps records, and so reviews them. */
const keepers = ["desk", "wanted-persons"] as const;

/** A review that is due. */
export interface DueRow {
  readonly record: RecordId;
  readonly kind: RecordKind;
  readonly title: string;
  readonly owner: BesaRecord["owner"];
  readonly list?: string;
  readonly basis: RetentionBasis;
  readonly reviewOn: string;
  /** After this day it is gone; absent while it stays as long as its owner upholds it. */
  readonly expiresOn?: string;
  readonly remindedAt: string;
}

interface Looking {
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
}

/** Reviews that are due of the records this officer may see, the first first. */
export async function listDue(
  { store, ledger }: ErasureNeeds,
  officer: Officer,
  query: Looking & { readonly after?: string | undefined; readonly limit: number },
): Promise<{ items: DueRow[]; withheld?: Withheld[]; next?: string }> {
  requireRole(officer, keepers);
  requirePurpose(officer, query.purpose, query.reason);
  const { reviews, next } = await store.due.list({ after: query.after, limit: query.limit, sight: officer.sight });
  const { shown, withheld } = admitted(lookingFor(officer, query), reviews);
  await ledger.record({
    act: "retention-listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [...shown, ...withheld].map(({ record }) => record),
    ...sealedBy(reviews, officer),
    outcome: { shown: shown.length },
  });
  return {
    items: shown.map(({ title = "", list, expiresOn, labels: _, ...row }) => ({
      ...row,
      title,
      ...(list === undefined ? {} : { list }),
      ...(expiresOn === undefined ? {} : { expiresOn }),
    })),
    ...told(withheld),
    ...(next === undefined ? {} : { next }),
  };
}

/** How many reviews are due: for a badge that is looked at all day. It is no look at anybody. */
export async function countDue({ store }: Pick<ErasureNeeds, "store">, officer: Officer): Promise<{ due: number }> {
  requireRole(officer, keepers);
  return { due: await store.due.count(officer.sight) };
}

/** What a review has come to. */
export interface Reviewed {
  readonly record: RecordId;
  readonly reviewOn: string;
  readonly expiresOn?: string;
}

/**
 * Keeps a record, and the alerts about it that the officer sees, for another term; the reason says why it is still needed. `until` ends the term earlier.
 * Whoever reviews nothing lets it lapse.
 */
export async function review(
  { store, ledger, chance }: ErasureNeeds,
  officer: Officer,
  id: RecordId,
  kept: Looking & { readonly reason: string; readonly until?: string | undefined },
): Promise<Reviewed> {
  requireRole(officer, keepers);
  requirePurpose(officer, kept.purpose, kept.reason);
  const { record, alerts } = await find(store, officer, id, kept);
  const day = today(chance);
  const days = await daysOf(store, [record, ...alerts], { day, until: kept.until });
  await store.transactAsNode(async (tx) => {
    const all = [record, ...alerts].map(({ id: one, version }) => ({ id: one, version, ...days }));
    const moved = await tx.retention.extend(all);
    // Somebody has changed one of them since it was read: the review is of what stood, and is to be repeated.
    if (moved.length < all.length) throw new CaseworkError("review_changed");
    await ledger.write(tx.log, [
      {
        act: "reviewed",
        who: actor(officer),
        purpose: kept.purpose,
        reason: kept.reason,
        records: all.map((one) => one.id),
        ...sealedBy([record, ...alerts], officer),
        outcome: { before: record.labels.reviewOn ?? null, ...days },
      },
    ]);
  });
  return { record: id, ...days };
}

async function find(
  store: Store,
  officer: Officer,
  id: RecordId,
  looking: Looking,
): Promise<{ record: BesaRecord; alerts: BesaRecord[] }> {
  const {
    shown: [record],
    withheld: [other],
  } = release(lookingFor(officer, looking), await store.records.get([id], officer.sight));
  if (other !== undefined) throw heldForOthers(other);
  if (record === undefined || record.withdrawn) throw new CaseworkError("not_found");
  const { shown: alerts } = release(lookingFor(officer, looking), await store.records.about([id], officer.sight));
  return { record, alerts };
}

/** A new term by the rule of the alert that asks for the longest, which carries whom it is about with it. */
async function daysOf(
  store: Store,
  [record, ...alerts]: readonly [BesaRecord, ...BesaRecord[]] | readonly BesaRecord[],
  { day, until }: { readonly day: string; readonly until: string | undefined },
): Promise<Omit<Reviewed, "record">> {
  const rules = await rulesOf(store);
  const all = [record, ...alerts].flatMap((one) => (one?.content.kind === "alert" ? [one.content.category] : []));
  const terms = (all.length === 0 ? [undefined] : all).map((category) =>
    retentionDays(rules[retentionBasis(category, record?.labels.purposes ?? [])], day),
  );
  const longest = terms.toSorted((one, other) => other.reviewOn.localeCompare(one.reviewOn))[0] ?? { reviewOn: day };
  if (until === undefined) return longest;
  const last = "expiresOn" in longest ? longest.expiresOn : undefined;
  if (until <= day || until > (last ?? monthsAfter(day, 240))) throw new CaseworkError("review_until");
  return { reviewOn: until < longest.reviewOn ? until : longest.reviewOn, expiresOn: until };
}
