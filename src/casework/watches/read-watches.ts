// Reading watches and hits: each look at a person has a purpose and a leaf; a count has neither, for it shows nobody.
import type { ActId, BesaRecord, Candidate, HitState, Purpose, ScreeningHit, Watch, Withheld } from "#domain";
import type { Ledger } from "#ledger";
import { release, type Looking } from "#policy";
import { thresholds } from "#search";
import type { Store } from "#store";
import { describe } from "../checks/candidates.ts";
import { today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { onDutyIn, type OnDuty } from "../organisation/duty.ts";
import { actor, lookingFor, type Officer, requirePurpose, requireRole, sealedAs, told } from "../officer.ts";

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
  /** Whom to ask about them now: who is on duty in the watch's unit. */
  readonly onDuty?: OnDuty[];
  /** Records of hits that are held for other purposes than the reader looks for. */
  readonly withheld?: Withheld[];
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
  { store, ledger, chance }: ReadNeeds,
  officer: Officer,
  id: ActId,
  query: { readonly purpose: Purpose; readonly reason?: string | undefined },
): Promise<WatchView> {
  requireDesk(officer, query);
  const watch = await store.watches.get(id, officer.sight);
  const listed =
    watch === undefined ? [] : (await store.hits.list({ watch: id, limit: hitsOfWatch, sight: officer.sight })).hits;
  const { hits, withheld } = await describeHits(store, lookingFor(officer, query), listed);
  const leaf = await ledger.record({
    act: "watch-read",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    reference: id,
    ...(watch === undefined ? {} : { subject: watch.title }),
    records: [...hits, ...withheld].map(({ record }) => record),
    ...sealedAs(watch?.requires ?? []),
    outcome: { shown: watch !== undefined },
  });
  if (watch === undefined) throw new CaseworkError("not_found");
  const onDuty = await onDutyIn(store, watch.unit, chance.now());
  return {
    watch,
    hits,
    ...(onDuty.length === 0 ? {} : { onDuty }),
    ...told(withheld),
    thresholds,
    leaf: { index: leaf.index, hash: leaf.hash },
  };
}

/** Hits of all watches that the officer may see, those that wait for a decision first. */
export async function listHits(
  { store, ledger }: ReadNeeds,
  officer: Officer,
  query: PageQuery & { readonly state?: HitState | undefined },
): Promise<{ items: HitView[]; withheld?: Withheld[]; next?: string }> {
  requireDesk(officer, query);
  const { hits, next } = await store.hits.list({
    ...(query.state === undefined ? {} : { states: [query.state] }),
    list: query.list,
    after: query.after,
    limit: query.limit,
    sight: officer.sight,
  });
  const { hits: items, withheld } = await describeHits(store, lookingFor(officer, query), hits);
  await ledger.record({
    act: "hits-listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [...new Set([...items, ...withheld].map(({ record }) => record))],
    ...sealedAs(hits.flatMap(({ requires }) => requires)),
    outcome: { list: query.list ?? null, hits: items.map((item) => item.id) },
  });
  return { items, ...told(withheld), ...(next === undefined ? {} : { next }) };
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

/** Hits with their records and alerts, read once more under the reader's own sight and purpose. */
export async function describeHits(
  { records }: Pick<Store, "records">,
  looking: Looking,
  listed: readonly Listed[],
): Promise<{ hits: HitView[]; withheld: Withheld[] }> {
  const ids = [...new Set(listed.map(({ hit }) => hit.record))];
  const { shown, withheld } = release(looking, await records.get(ids, looking.sight));
  const held = new Map(shown.map((record) => [record.id, record]));
  const about = await records.about(ids, looking.sight);
  const passed = release(looking, about);
  const alerts = Map.groupBy(passed.shown, subjectOf);
  const blind = new Map(passed.withheld.map((one) => [one.record, one]));
  const hits = listed.flatMap(({ hit, watchTitle, list, title = "", understood }): HitView[] => {
    const record = held.get(hit.record);
    // The hit's title is the record's: without the record there is no hit to be shown.
    if (record === undefined) return [];
    const view = { ...hit, watchTitle, list, title };
    if (record.withdrawn) return [view];
    const others = about.filter((alert) => subjectOf(alert) === record.id).flatMap(({ id }) => blind.get(id) ?? []);
    const one = { understood, candidate: hit, record, alerts: alerts.get(record.id) ?? [] };
    return [{ ...view, candidate: describe({ ...one, withheld: others, clearance: undefined }) }];
  });
  return { hits, withheld };
}

function subjectOf({ content }: BesaRecord): string {
  return content.kind === "alert" ? content.subject : "";
}
