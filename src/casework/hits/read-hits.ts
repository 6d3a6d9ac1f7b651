// Reading hits across borders. Each look at a person has a purpose and a leaf; a count has neither, for it shows nobody.
import type { ActId, BorderHit, BorderHitState, HitAddition, HitAnswer, Measure, Purpose } from "#domain";
import { release } from "#policy";
import type { StoredBorderHit } from "#store";
import { CaseworkError } from "../error.ts";
import { actor, lookingFor, type Officer, policeRoles, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { recordsOf, sayTo } from "./say.ts";
import type { HitNeeds } from "./tell.ts";

/** Who answers for their authority. */
const desks = ["desk", "wanted-persons"] as const;

/** A hit as it is shown. */
export interface BorderHitView extends BorderHit {
  /** What the record is called; absent where it is held for other purposes than the one looked for. */
  readonly title?: string;
  readonly isOverdue: boolean;
  readonly check?: ActId;
}

interface Look {
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
}

/** Hits, those that wait for this node first: a desk sees all, an officer their own. */
export async function listBorderHits(
  needs: HitNeeds,
  officer: Officer,
  query: Look & {
    readonly direction?: "in" | "out" | undefined;
    readonly state?: BorderHitState | undefined;
    readonly check?: ActId | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<{ items: BorderHitView[]; next?: string }> {
  requireRole(officer, policeRoles);
  requirePurpose(officer, query.purpose, query.reason);
  const { items, next } = await needs.store.borderHits.list({
    direction: query.direction,
    state: query.state,
    ...(isDesk(officer) ? {} : { byUser: officer.id }),
    checked: query.check,
    after: query.after,
    limit: query.limit,
    sight: officer.sight,
  });
  const views = await viewsOf(needs, officer, query, items);
  await needs.ledger.record({
    act: "border-hits-listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [...new Set(views.flatMap(recordsOf))],
    ...sealedAs(items.flatMap(({ requires }) => requires)),
    outcome: { hits: views.map(({ id }) => id) },
  });
  return { items: views, ...(next === undefined ? {} : { next }) };
}

/** One hit. Unknown, hidden and somebody else's are the same answer and the same log entry. */
export async function readBorderHit(needs: HitNeeds, officer: Officer, id: ActId, look: Look): Promise<BorderHitView> {
  requireRole(officer, policeRoles);
  requirePurpose(officer, look.purpose, look.reason);
  const stored = await theirs(needs, officer, id);
  const [view] = stored === undefined ? [] : await viewsOf(needs, officer, look, [stored]);
  await needs.ledger.record({
    act: "border-hit-read",
    who: actor(officer),
    purpose: look.purpose,
    ...(look.reason === undefined ? {} : { reason: look.reason }),
    reference: id,
    records: view === undefined ? [] : recordsOf(view),
    ...sealedAs(stored?.requires ?? []),
    outcome: { shown: view !== undefined },
  });
  if (view === undefined) throw new CaseworkError("not_found");
  // Whoever met the person has seen what was answered: it waits no more.
  if (stored?.byUser === officer.id)
    await needs.store.transact((tx) => tx.liveAlerts.answer("hit-answered", [id]), officer.sight);
  return view;
}

/** How many hits wait for this node: for a badge. It is no look at anybody. */
export async function countBorderHits({ store }: HitNeeds, officer: Officer): Promise<{ waiting: number }> {
  requireRole(officer, desks);
  return { waiting: await store.borderHits.countWaiting(officer.sight) };
}

/** The owner answers, for its authority: the finder's officer is told at once. */
export async function answerBorderHit(
  needs: HitNeeds,
  officer: Officer,
  id: ActId,
  answer: { readonly answer: HitAnswer; readonly note: string; readonly measures: readonly Measure[] },
): Promise<BorderHitView> {
  requireRole(officer, desks);
  return say(needs, officer, id, { kind: answer.answer, note: answer.note, measures: answer.measures });
}

/** The finder says more about whom they met. */
export async function addToBorderHit(
  needs: HitNeeds,
  officer: Officer,
  id: ActId,
  { note }: { readonly note: string },
): Promise<BorderHitView> {
  requireRole(officer, policeRoles);
  return say(needs, officer, id, { kind: "added" satisfies HitAddition, note, measures: [] });
}

async function say(
  needs: HitNeeds,
  officer: Officer,
  id: ActId,
  saying: Parameters<typeof sayTo>[4],
): Promise<BorderHitView> {
  const before = await theirs(needs, officer, id);
  if (before === undefined) throw new CaseworkError("not_found");
  await needs.store.transact((tx) => sayTo(needs, tx, officer, id, saying), officer.sight);
  const after = await theirs(needs, officer, id);
  const [view] = after === undefined ? [] : await viewsOf(needs, officer, before.hit, [after]);
  if (view === undefined) throw new CaseworkError("not_found");
  return view;
}

function isDesk({ roles }: Officer): boolean {
  return desks.some((role) => roles.includes(role));
}

/** The hit, if it is the officer's to see: a desk's any, an officer's own. */
async function theirs({ store }: HitNeeds, officer: Officer, id: ActId): Promise<StoredBorderHit | undefined> {
  const stored = await store.borderHits.get(id, officer.sight);
  return stored !== undefined && (isDesk(officer) || stored.byUser === officer.id) ? stored : undefined;
}

/** Titles are read once more for the purpose that is looked for. */
async function viewsOf(
  { store, chance }: HitNeeds,
  officer: Officer,
  look: Look,
  stored: readonly StoredBorderHit[],
): Promise<BorderHitView[]> {
  const ids = [...new Set(stored.flatMap(({ hit }) => recordsOf(hit)))];
  const { shown } = release(lookingFor(officer, look), await store.records.get(ids, officer.sight));
  const usable = new Set(shown.map(({ id }) => id));
  const now = chance.now().toISOString();
  return stored.map(({ hit, title, checked }) => ({
    ...hit,
    ...(title === undefined || hit.record === undefined || !usable.has(hit.record) ? {} : { title }),
    isOverdue: hit.state === "waiting" && hit.dueAt < now,
    ...(checked === undefined ? {} : { check: checked }),
  }));
}
