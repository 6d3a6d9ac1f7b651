// New watches: one by one from a form, or many from a file.
import {
  watchDays,
  type ActId,
  type CheckQuery,
  type LogDetail,
  type Purpose,
  type Understood,
  type Watch,
} from "#domain";
import type { Ledger } from "#ledger";
import type { Store, StoreTransaction } from "#store";
import { readQuery } from "../checks/check.ts";
import { newActIds, today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { watchAudience } from "./eyes.ts";
import type { Screener } from "./screener.ts";

export interface AddNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly screener: Screener;
}

/** Why and for how long something is watched, and who sees it. */
export interface WatchTerms {
  readonly purpose: Purpose;
  readonly reason: string;
  /** `cases` when left out. */
  readonly list?: string | undefined;
  /** Labels that a reader must hold beside the role of a desk; only such as the officer holds. */
  readonly requires?: readonly string[] | undefined;
  /** The last day, UTC; in 90 days when left out. */
  readonly endsOn?: string | undefined;
}

/** What is watched. */
export interface WatchQuestion {
  readonly query: CheckQuery;
  readonly key?: string | undefined;
}

/** How long whoever adds a watch waits for it to be screened, in milliseconds: it is so in a moment, unless the node has much to do. */
const patience = 2000;

/** Adds a watch and screens it at once. Answers it as it then is. */
export async function addWatch(
  needs: AddNeeds,
  officer: Officer,
  { query, key, ...terms }: WatchTerms & WatchQuestion,
): Promise<{ readonly watch: Watch; readonly openHits: number }> {
  const [id] = await addWatches(needs, officer, terms, [{ query, key }]);
  if (id === undefined) throw new RangeError("a watch without a number");
  if (id instanceof CaseworkError) throw id;
  await needs.screener.screened(id, patience);
  const watch = await needs.store.watches.get(id, officer.sight);
  if (watch === undefined) throw new CaseworkError("not_found");
  const { hits } = await needs.store.hits.list({ watch: id, states: ["open"], limit: 200, sight: officer.sight });
  return { watch, openHits: hits.length };
}

/**
 * Adds watches, at most 1,000 at once, in one transaction with their leaves. Answers stand in the order of the questions: the watch's id, or why
 * there is none. They are screened soon after.
 */
export async function addWatches(
  { store, ledger, chance, screener }: AddNeeds,
  officer: Officer,
  terms: WatchTerms,
  questions: readonly WatchQuestion[],
): Promise<(ActId | CaseworkError)[]> {
  requireRole(officer, ["desk"]);
  requirePurpose(officer, terms.purpose, terms.reason);
  if (terms.requires?.some((label) => !officer.grants.includes(label)) === true) throw new CaseworkError("not_allowed");
  const endsOn = lastDay(terms.endsOn, today(chance));
  const ids = newActIds(chance, questions.length);
  const made = questions.map((question, place) => make({ question, terms, officer, chance, endsOn, id: ids[place] }));
  const watches = made.flatMap((one) => (one instanceof CaseworkError ? [] : [one]));
  const added = await store.transact(async (tx) => {
    const stored = await tx.watches.add(watches);
    const entries = watches.filter(({ id }) => stored.has(id)).map((watch) => entry(officer, watch));
    await ledger.write(tx.log, entries);
    return stored;
  }, officer.sight);
  screener.nudge();
  return made.map((one) => {
    if (one instanceof CaseworkError) return one;
    return added.has(one.id) ? one.id : new CaseworkError("watch_exists");
  });
}

type NewWatch = Parameters<StoreTransaction["watches"]["add"]>[0][number];

interface Making {
  readonly question: WatchQuestion;
  readonly terms: WatchTerms;
  readonly officer: Officer;
  readonly chance: Chance;
  readonly endsOn: string;
  readonly id: ActId | undefined;
}

function make({ question, terms, officer, chance, endsOn, id }: Making): NewWatch | CaseworkError {
  if (id === undefined) throw new RangeError("a watch without a number");
  try {
    const understood = readQuery(question.query, today(chance));
    return {
      id,
      list: terms.list ?? "cases",
      ...(question.key === undefined ? {} : { key: question.key }),
      title: titleOf(understood),
      question: question.query,
      understood,
      purpose: terms.purpose,
      reason: terms.reason,
      unit: officer.unit,
      audience: watchAudience,
      requires: [...new Set(terms.requires)].toSorted(),
      byUser: officer.id,
      createdAt: chance.now().toISOString(),
      endsOn,
    };
  } catch (error) {
    if (error instanceof CaseworkError) return error;
    throw error;
  }
}

function lastDay(asked: string | undefined, now: string): string {
  const day = asked ?? daysAfter(now, watchDays.usual);
  if (day < now || day > daysAfter(now, watchDays.most)) throw new CaseworkError("watch_end");
  return day;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function titleOf({ name, document }: Understood): string {
  return (name ?? document?.number ?? "").slice(0, 300).toWellFormed();
}

function entry(officer: Officer, watch: NewWatch): LogDetail {
  const { title, understood, requires } = watch;
  const asked = [title, understood.born, understood.document?.number].filter((part) => part !== undefined);
  return {
    act: "watch-added",
    who: actor(officer),
    purpose: watch.purpose,
    reason: watch.reason,
    reference: watch.id,
    subject: [...new Set(asked)].join(" · ").slice(0, 1000).toWellFormed(),
    records: [],
    ...sealedAs(requires),
    outcome: { list: watch.list, endsOn: watch.endsOn, requires: [...requires] },
  };
}
