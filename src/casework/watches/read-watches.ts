// Reading watches and hits: each look at a person has a purpose and a leaf; a count has neither, for it shows nobody.
import type { ActId, BesaRecord, Candidate, HitState, Purpose, ScreeningHit, Watch } from "#domain";
import type { Ledger } from "#ledger";
import { release } from "#policy";
import { thresholds } from "#search";
import type { Store } from "#store";
import { describe } from "../checks/candidates.ts";
import { today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requirePurpose, requireRole, sealedAs } from "../officer.ts";

export interface ReadNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

/** A watch, and how many of its hits wait for a decision. */
export interface WatchRow extends Watch {
  readonly openHits: number;
}

/** A hit beside its record as it is now; without one when it was withdrawn. */
export interface HitView extends ScreeningHit {
  readonly watchTitle: string;
  readonly list: string;
  readonly title: string;
  readonly candidate?: Candidate;
}

/** A watch with its hits. */
export interface WatchView {
  readonly watch: Watch;
  readonly hits: HitView[];
  readonly thresholds: { possible: number; match: number };
  readonly leaf: { index: number; hash: string };
}

interface PageQuery {
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
  readonly list?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Watches that the officer may see, newest first. */
export async function listWatches(
  { store, ledger, chance }: ReadNeeds,
  officer: Officer,
  query: PageQuery & { readonly state?: "running" | "ended" | undefined },
): Promise<{ items: WatchRow[]; next?: string }> {
  requireDesk(officer, query);
  const { items, next } = await store.watches.list({
    state: query.state,
    list: query.list,
    before: query.after,
    limit: query.limit,
    today: today(chance),
    sight: officer.sight,
  });
  await ledger.record({
    act: "watches-listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [],
    ...sealedAs(items.flatMap(({ watch }) => watch.requires)),
    outcome: { list: query.list ?? null, watches: items.map(({ watch }) => watch.id) },
  });
  return {
    items: items.map(({ watch, openHits }) => ({ ...watch, openHits })),
    ...(next === undefined ? {} : { next }),
  };
}

/** Hits of one watch that are shown with it, at most. */
const hitsOfWatch = 200;

/** One watch with its hits. Unknown and hidden are the same answer and the same log entry. */
export async function readWatch(
  { store, ledger }: ReadNeeds,
  officer: Officer,
  id: ActId,
  query: { readonly purpose: Purpose; readonly reason?: string | undefined },
): Promise<WatchView> {
  requireDesk(officer, query);
  const watch = await store.watches.get(id, officer.sight);
  const listed =
    watch === undefined ? [] : (await store.hits.list({ watch: id, limit: hitsOfWatch, sight: officer.sight })).hits;
  const hits = await describeHits(store, officer, listed);
  const leaf = await ledger.record({
    act: "watch-read",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    reference: id,
    ...(watch === undefined ? {} : { subject: watch.title }),
    records: hits.map(({ record }) => record),
    ...sealedAs(watch?.requires ?? []),
    outcome: { shown: watch !== undefined },
  });
  if (watch === undefined) throw new CaseworkError("not_found");
  return { watch, hits, thresholds, leaf: { index: leaf.index, hash: leaf.hash } };
}

/** Hits of all watches that the officer may see, those that wait for a decision first. */
export async function listHits(
  { store, ledger }: ReadNeeds,
  officer: Officer,
  query: PageQuery & { readonly state?: HitState | undefined },
): Promise<{ items: HitView[]; next?: string }> {
  requireDesk(officer, query);
  const { hits, next } = await store.hits.list({
    ...(query.state === undefined ? {} : { states: [query.state] }),
    list: query.list,
    after: query.after,
    limit: query.limit,
    sight: officer.sight,
  });
  const items = await describeHits(store, officer, hits);
  await ledger.record({
    act: "hits-listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [...new Set(items.map(({ record }) => record))],
    ...sealedAs(hits.flatMap(({ requires }) => requires)),
    outcome: { list: query.list ?? null, hits: items.map((item) => item.id) },
  });
  return { items, ...(next === undefined ? {} : { next }) };
}

/** How many hits wait for a decision: for a badge that is looked at all day. It is no look at anybody. */
export async function countHits({ store }: ReadNeeds, officer: Officer): Promise<{ open: number }> {
  requireRole(officer, ["desk"]);
  return { open: await store.hits.countOpen(officer.sight) };
}

function requireDesk(officer: Officer, { purpose, reason }: { purpose: Purpose; reason?: string | undefined }): void {
  requireRole(officer, ["desk"]);
  requirePurpose(officer, purpose, reason);
}

type Listed = NonNullable<Awaited<ReturnType<Store["hits"]["get"]>>>;

/** Hits with their records and alerts, read once more under the officer's own sight. */
export async function describeHits(
  { records }: Pick<Store, "records">,
  officer: Pick<Officer, "sight">,
  listed: readonly Listed[],
): Promise<HitView[]> {
  const ids = [...new Set(listed.map(({ hit }) => hit.record))];
  const held = new Map(
    release(officer.sight, await records.get(ids, officer.sight)).map((record) => [record.id, record]),
  );
  const alerts = Map.groupBy(release(officer.sight, await records.about(ids, officer.sight)), subjectOf);
  return listed.flatMap(({ hit, watchTitle, list, title = "", understood }): HitView[] => {
    const record = held.get(hit.record);
    // The hit's title is the record's: without the record there is no hit to be shown.
    if (record === undefined) return [];
    const shown = { ...hit, watchTitle, list, title };
    if (record.withdrawn) return [shown];
    const about = alerts.get(record.id) ?? [];
    return [
      { ...shown, candidate: describe({ understood, candidate: hit, record, alerts: about, clearance: undefined }) },
    ];
  });
}

function subjectOf({ content }: BesaRecord): string {
  return content.kind === "alert" ? content.subject : "";
}
