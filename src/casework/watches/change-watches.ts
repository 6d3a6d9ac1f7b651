// What a desk decides: that a watch ends, that a hit is the person or is not.
import type { ActId, HitOutcome, Purpose, Watch } from "#domain";
import { type Looking, release } from "#policy";
import { CaseworkError } from "../error.ts";
import { actor, heldForOthers, type Officer, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import type { AddNeeds } from "./add-watches.ts";
import { describeHits, type HitView } from "./read-watches.ts";

/** Closes a watch: nothing is screened for it any more, and its hits wait for nobody. */
export async function closeWatch(
  { store, ledger, chance, screener }: AddNeeds,
  officer: Officer,
  id: ActId,
  { reason }: { readonly reason: string },
): Promise<Watch> {
  requireRole(officer, ["desk"]);
  const watch = await store.watches.get(id, officer.sight);
  if (watch === undefined) throw new CaseworkError("not_found");
  await store.transact(async (tx) => {
    const at = chance.now().toISOString();
    if (!(await tx.watches.close(id, { at, by: officer.id, reason }))) throw new CaseworkError("watch_closed");
    await tx.liveAlerts.answerWatch(id);
    await ledger.write(tx.log, [
      {
        act: "watch-closed",
        who: actor(officer),
        purpose: watch.purpose,
        reason,
        reference: id,
        subject: watch.title,
        records: [],
        ...sealedAs(watch.requires),
      },
    ]);
  }, officer.sight);
  screener.nudge();
  return (await store.watches.get(id, officer.sight)) ?? watch;
}

/**
 * Confirms or clears a hit. The version of the record that was compared must still be the one screening has seen last: what has changed
 * meanwhile must be looked at before it is decided on. It is decided for the watch's purpose, unless told another of the officer's: one for which the
 * record is held.
 */
export async function decideHit(
  { store, ledger, chance }: AddNeeds,
  officer: Officer,
  id: ActId,
  {
    purpose: told,
    ...decision
  }: {
    readonly outcome: HitOutcome;
    readonly reason: string;
    readonly recordVersion: number;
    readonly purpose?: Purpose | undefined;
  },
): Promise<HitView> {
  requireRole(officer, ["desk"]);
  const found = await store.hits.get(id, officer.sight);
  if (found === undefined) throw new CaseworkError("not_found");
  const { hit, watchTitle, requires, title } = found;
  if (told !== undefined) requirePurpose(officer, told, decision.reason);
  const looking = { sight: officer.sight, purpose: told ?? found.purpose };
  await requireUsable(store, looking, found);
  await store.transact(async (tx) => {
    const at = chance.now().toISOString();
    if (!(await tx.hits.decide(id, { ...decision, by: officer.id, at }))) throw new CaseworkError("hit_changed");
    await tx.liveAlerts.answer("watch-hit", [id]);
    await ledger.write(tx.log, [
      {
        act: "hit-decided",
        who: actor(officer),
        purpose: looking.purpose,
        reason: decision.reason,
        reference: hit.watch,
        subject: `${watchTitle} · ${title ?? ""}`.slice(0, 1000).toWellFormed(),
        records: [hit.record],
        ...sealedAs(requires),
        outcome: { hit: id, outcome: decision.outcome, recordVersion: decision.recordVersion },
      },
    ]);
  }, officer.sight);
  const decided = await store.hits.get(id, officer.sight);
  const [view] = decided === undefined ? [] : (await describeHits(store, looking, [decided])).hits;
  if (view === undefined) throw new CaseworkError("not_found");
  return view;
}

/** Refuses what the record of a hit is not held for. */
async function requireUsable(
  store: AddNeeds["store"],
  looking: Looking,
  { hit }: Parameters<typeof describeHits>[2][number],
): Promise<void> {
  const [held] = release(looking, await store.records.get([hit.record], looking.sight)).withheld;
  if (held !== undefined) throw heldForOthers(held);
}
