// What the node does each day: tells whose review comes, and erases what has had its time.
import { AuthorityId, monthsAfter, type RecordId, retentionBasis, type RetentionRules } from "#domain";
import type { NodeTransaction, Store } from "#store";
import { newActId, today } from "../clock.ts";
import { sealedAs } from "../officer.ts";
import { eraseEntries, type ErasureNeeds, mostErased, settle } from "./erase.ts";
import { nodeActor } from "./forget.ts";
import { rulesOf } from "./rules.ts";
import { clockSetting, clockWatchIn, erasingWaits, watchClock } from "./steady-clock.ts";

/** The job that keeps the terms. It runs at each start of the node, and puts itself in the queue for the next day. */
export const keepJob = "keep-terms";

type Termed = Awaited<ReturnType<NodeTransaction["retention"]["expired"]>>[number];
type Coming = Awaited<ReturnType<NodeTransaction["retention"]["coming"]>>[number];

const readAtOnce = 5000;
const toldAtOnce = 1000;

/** What is done on a day. The clock is asked for it once: it may jump while the work goes on. */
interface Day {
  readonly day: string;
  readonly rules: RetentionRules;
  readonly signal: AbortSignal;
}

/**
 * Keeps the terms of a day, if the clock that shows it is to be believed. Each piece is one transaction with its log entries: killed at any moment, it
 * goes on where the last one was.
 */
export async function keepTerms(needs: ErasureNeeds, signal: AbortSignal): Promise<void> {
  const day = today(needs.chance);
  if (await believes(needs, day)) {
    const known = { day, rules: await rulesOf(needs.store), signal };
    await remind(needs, known);
    await eraseExpired(needs, known);
    await eraseWithdrawn(needs, known);
    await forgetUnread(needs, day);
  }
  await eraseLateWords(needs, signal);
  const tomorrow = new Date(Date.parse(day) + 86_400_000 + afterMidnight).toISOString();
  await needs.store.jobs.enqueue(keepJob, {}, { key: keepJob, at: tomorrow });
}

/** Days end at midnight UTC; ten minutes later no node's clock is still before it. */
const afterMidnight = 10 * 60_000;

/** Whether the clock may be believed today. That it jumped is in the log, once. */
async function believes({ store, ledger }: ErasureNeeds, day: string): Promise<boolean> {
  return store.transactAsNode(async (tx) => {
    const before = clockWatchIn(await tx.settings.get(clockSetting));
    const watch = watchClock(before, day);
    await tx.settings.set(clockSetting, { ...watch });
    const waits = erasingWaits(watch);
    if (waits !== undefined && waits.since !== before?.doubted?.since)
      await ledger.write(tx.log, [
        { act: "clock-doubted", who: nodeActor, purpose: "audit", records: [], outcome: { ...waits } },
      ]);
    return waits === undefined;
  });
}

/** Tells whose review comes. Told are all who see the record and keep it: the board shows it to them. */
async function remind({ store, ledger }: ErasureNeeds, { day, rules, signal }: Day): Promise<void> {
  const longest = Math.max(...Object.values(rules).map(({ remindDays }) => remindDays));
  const until = daysAfter(day, longest);
  for (let after: Coming | undefined; ;) {
    signal.throwIfAborted();
    const page = await store.transactAsNode((tx) => tx.retention.coming(until, { after, limit: readAtOnce }));
    const told = page.flatMap((record) => {
      const basis = retentionBasis(record.category ?? undefined, record.purposes);
      return daysAfter(day, rules[basis].remindDays) < record.reviewOn ? [] : [{ ...record, basis }];
    });
    for (let start = 0; start < told.length; start += toldAtOnce) {
      const some = told.slice(start, start + toldAtOnce);
      await store.transactAsNode(async (tx) => {
        const news = new Set(
          await tx.retention.remind(some.map(({ subject, reviewOn, basis }) => ({ record: subject, reviewOn, basis }))),
        );
        await ledger.write(tx.log, entriesOf(some.filter(({ subject }) => news.has(subject))));
      });
    }
    after = page.at(-1);
    if (page.length < readAtOnce) return;
  }
}

/** One entry for all that require the same, so that each reader of the log learns of those they may know of. */
function entriesOf(told: readonly Coming[]): Parameters<ErasureNeeds["ledger"]["write"]>[1] {
  return [...Map.groupBy(told, requiresOf).values()].map((group) => ({
    act: "reminded",
    who: nodeActor,
    purpose: "audit",
    records: [...new Set(group.map(({ subject }) => subject))],
    ...sealedAs(group[0]?.requires ?? []),
    outcome: { until: group.at(-1)?.reviewOn ?? null },
  }));
}

async function eraseExpired(needs: ErasureNeeds, { day, signal }: Day): Promise<void> {
  const own = await ownAuthority(needs.store);
  for (;;) {
    signal.throwIfAborted();
    const found = await needs.store.transactAsNode((tx) => tx.retention.expired(day, mostErased));
    if (found.length === 0) return;
    for (const group of Map.groupBy(found, ({ owner }) => owner === own).values())
      // Of an own list the same row does not come back by itself: it would have been reviewed. What another publishes is theirs to uphold.
      await eraseAll(needs, group, { day, ground: "expired", blocks: group[0]?.owner === own ? "content" : undefined });
  }
}

async function eraseWithdrawn(needs: ErasureNeeds, { day, rules, signal }: Day): Promise<void> {
  const shortest = Math.min(...Object.values(rules).map(({ keepWithdrawnMonths }) => keepWithdrawnMonths));
  const before = `${monthsAfter(day, -shortest)}T00:00:00Z`;
  for (let after: RecordId | undefined; ;) {
    signal.throwIfAborted();
    const page = await needs.store.transactAsNode((tx) =>
      tx.retention.withdrawnBefore(before, { after, limit: mostErased }),
    );
    const over = page.filter(({ withdrawnAt, category, purposes }) => {
      const { keepWithdrawnMonths } = rules[retentionBasis(category ?? undefined, purposes)];
      return withdrawnAt.slice(0, 10) < monthsAfter(day, -keepWithdrawnMonths);
    });
    if (over.length > 0) await eraseAll(needs, over, { day, ground: "withdrawn", blocks: undefined });
    after = page.at(-1)?.id;
    if (page.length < mostErased) return;
  }
}

async function eraseAll(
  { store, ledger, chance }: ErasureNeeds,
  records: readonly Termed[],
  {
    day,
    ground,
    blocks,
  }: Pick<Day, "day"> & {
    readonly ground: "expired" | "withdrawn";
    readonly blocks: "content" | undefined;
  },
): Promise<void> {
  await store.transactAsNode(async (tx) => {
    const begun = await tx.erasures.erase({
      records: records.map(({ id }) => id),
      ground,
      blocks,
      unlessUpheldOn: day,
      newId: () => newActId(chance),
      at: chance.now().toISOString(),
    });
    if (begun.length > 0) await settle(tx, ledger, begun, { who: nodeActor, ground });
  });
}

/** An entry that was on its way into the log while its record went is erased the day after. */
async function eraseLateWords({ store, ledger, chance }: ErasureNeeds, signal: AbortSignal): Promise<void> {
  const since = new Date(chance.now().getTime() - 2 * 86_400_000).toISOString();
  const done = await store.transactAsNode((tx) => tx.erasures.doneSince(since));
  for (const id of done) {
    signal.throwIfAborted();
    await store.transactAsNode(async (tx) => ledger.write(tx.log, await eraseEntries(tx, id)));
  }
}

/** A row that could not be read is kept for whoever mends the file, and not for ever: it may name somebody. */
async function forgetUnread({ store }: ErasureNeeds, day: string): Promise<void> {
  const before = `${monthsAfter(day, -unreadMonths)}T00:00:00Z`;
  await store.transactAsNode((tx) => tx.retention.forgetUnread(before));
}

const unreadMonths = 3;

/** Whose data this node's own is; no list's publisher is called so. */
async function ownAuthority(store: Pick<Store, "settings">): Promise<AuthorityId | undefined> {
  return AuthorityId.safeParse(await store.settings.get("node.country")).data;
}

function requiresOf({ requires }: Termed): string {
  return [...new Set(requires)].toSorted().join("\n");
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
