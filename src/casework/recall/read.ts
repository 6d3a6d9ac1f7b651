// Recalls as those see them who answer for them: what was called back from whom, who has signed, and what was called back from this node.
import {
  type ActId,
  clockFace,
  PurgeReceipt,
  type ClockFace,
  type Purpose,
  type Recall,
  type ReceivedRecall,
  type RecordId,
} from "#domain";
import type { HeldBack, StoredClock, StoredRecall } from "#store";
import { today } from "../clock.ts";
import { restDays } from "../clocks/legal-clocks.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { onDutyIn, type OnDuty } from "../organisation/duty.ts";
import type { Title } from "../records/title.ts";
import { copiesIn } from "./contents.ts";
import { desks, type RecallNeeds } from "./needs.ts";
import { type Look, lookOf, requireOwnPurpose, type Titled, titled, titlesFor } from "./titles.ts";

const holders = [...desks, "data-protection"] as const;

/** A recall with its clock, and whom to call where it is overdue. */
export interface RecallView extends Recall, Titled {
  readonly clock?: ClockFace;
  readonly onDuty?: OnDuty[];
}

/** Recalls that the officer may know of, newest first; looked at for a purpose, with the names. */
export async function listRecalls(
  { store, ledger, chance }: RecallNeeds,
  officer: Officer,
  query: Look & {
    readonly open?: boolean | undefined;
    readonly record?: RecordId | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<{ items: (Recall & Titled)[]; next?: string }> {
  requireRole(officer, desks);
  requireOwnPurpose(officer, query);
  const { open: isOpen, record, after: before, limit } = query;
  const { items, next } = await store.recalls.list({ isOpen, record, before, limit, sight: officer.sight });
  // Nobody is named who is not on record as looked at.
  const records = [...new Set(items.flatMap(({ recall }) => recall.records))].slice(0, mostNamed);
  await ledger.record({
    act: "recalls-listed",
    who: actor(officer),
    ...lookOf(query),
    records,
    ...sealedAs(items.flatMap(({ requires }) => requires)),
    outcome: { recalls: items.map(({ recall }) => recall.id) },
  });
  const now = chance.now().toISOString();
  const titles = await titlesFor(store, officer, query, records);
  return {
    items: items.map((one) => ({ ...viewOf(one, now), ...titled(titles, one.recall.records) })),
    ...(next === undefined ? {} : { next }),
  };
}

/** An entry of the log names so many records at most. */
const mostNamed = 1000;

/** How many recalls are not signed by all yet: for a tile. It is no look at anybody. */
export async function countRecalls(
  { store, chance }: RecallNeeds,
  officer: Officer,
): Promise<{ open: number; overdue: number; refused: number }> {
  requireRole(officer, desks);
  return store.recalls.count(chance.now().toISOString(), officer.sight);
}

/** One recall, with each holder's signed receipt. Unknown and hidden are the same answer and the same log entry. */
export async function readRecall(needs: RecallNeeds, officer: Officer, id: ActId, look: Look): Promise<RecallView> {
  const { store, ledger, chance } = needs;
  requireRole(officer, desks);
  requireOwnPurpose(officer, look);
  const found = await store.recalls.get(id, officer.sight);
  await ledger.record({
    act: "recalls-listed",
    who: actor(officer),
    ...lookOf(look),
    reference: id,
    records: [...(found?.recall.records ?? [])],
    ...sealedAs(found?.requires ?? []),
    outcome: { shown: found !== undefined },
  });
  if (found === undefined) throw new CaseworkError("not_found");
  const view = viewOf(found, chance.now().toISOString());
  const [clock] = await store.legalClocks(officer.sight).of("recall", [id]);
  const face = clock === undefined ? undefined : await faceOf(needs, clock);
  const onDuty = view.state === "overdue" ? await onDutyIn(store, officer.unit, chance.now()) : [];
  const names = titled(await titlesFor(store, officer, look, view.records), view.records);
  return {
    ...view,
    ...names,
    ...(face === undefined ? {} : { clock: face }),
    ...(onDuty.length === 0 ? {} : { onDuty }),
  };
}

async function faceOf({ store, chance }: RecallNeeds, clock: StoredClock): Promise<ClockFace> {
  const { matter: _, matterId: __, audience: ___, requires: ____, ...plain } = clock;
  return clockFace(plain, await restDays(store), today(chance));
}

/** A recall that this officer has just made. */
export async function shownRecall({ store, chance }: RecallNeeds, officer: Officer, id: ActId): Promise<Recall> {
  const found = await store.recalls.get(id, officer.sight);
  if (found === undefined) throw new CaseworkError("not_found");
  return viewOf(found, chance.now().toISOString());
}

const mostShown = 200;

/** What other authorities have called back from this node. It names records that are gone by their ids. */
export async function listReceived(
  { store, ledger }: RecallNeeds,
  officer: Officer,
): Promise<{ items: ReceivedRecall[] }> {
  requireRole(officer, holders);
  const items = await store.recalled.received(mostShown, officer.sight);
  await ledger.record({
    act: "recalls-listed",
    who: actor(officer),
    purpose: "administration",
    records: [],
    outcome: { received: items.length },
  });
  const seen = [...new Set(items.map(({ id }) => id))];
  await store.transact((tx) => tx.liveAlerts.answer("recall-received", seen), officer.sight);
  return { items };
}

/** Received records that this node keeps whatever is called back. */
export async function listKept(
  { store, ledger }: RecallNeeds,
  officer: Officer,
  query: { readonly purpose: Purpose; readonly reason?: string | undefined },
): Promise<{ items: (HeldBack & Partial<Title>)[] }> {
  requireRole(officer, holders);
  requirePurpose(officer, query.purpose, query.reason);
  const items = await store.recalled.kept(mostShown, officer.sight);
  await ledger.record({
    act: "recalls-listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: items.map(({ record }) => record),
    outcome: { kept: items.length },
  });
  const titles = await titlesFor(
    store,
    officer,
    query,
    items.map(({ record }) => record),
  );
  return { items: items.map((one) => ({ ...one, ...titles.get(one.record) })) };
}

function viewOf({ recall, doneAt }: StoredRecall, now: string): Recall {
  const isLate = recall.deadline <= now;
  const holders = recall.holders.map((holder) => ({ ...holder, ...copiesAt(holder) }));
  return { ...recall, holders, state: doneAt !== undefined ? "done" : isLate ? "overdue" : "open" };
}

/** What a receipt, which was verified when it came, says of copies in files. */
function copiesAt({ receipt = "" }: Recall["holders"][number]): Pick<Recall["holders"][number], "copies"> {
  const [, line = "{}"] = receipt.split("\n");
  const says = PurgeReceipt.safeParse(Reflect.get(Object(JSON.parse(line)), "says"));
  const copies = says.success ? copiesIn(says.data) : 0;
  return copies === 0 ? {} : { copies };
}
