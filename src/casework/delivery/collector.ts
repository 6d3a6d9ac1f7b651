// Fetches what lies at the hub for this node.
import { createHash } from "node:crypto";
import { linkRetry, packParcel, unpackParcel, waitAfter } from "#exchange";
import { chanceOf, type DeliveryNeeds } from "./needs.ts";
import { rest } from "./courier.ts";
import { type Doubts, triedAgainAfter } from "./doubts.ts";
import { doubtfulOf, isUnjudged, type PostOffice, type Staff } from "./post-office.ts";
import type { ReceivedViews } from "./received-views.ts";
import { hubOf, LinkFailure, type Ways } from "./routes-between.ts";
import { briefFailure } from "../failure.ts";

/** How long a fetch waits at the hub for something to come, in seconds, and how much longer for the answer, in milliseconds. */
const waitSeconds = 25;
const patience = 15_000;
/** How often it is asked whether there is a hub, in milliseconds: of a node that joins, whose first hit may lie there already, as often as its standing is looked at. */
const hubAsked = { inNone: 250, atHub: 1000 };

/** What fetching works with, and whom it tells how new the view is. */
interface Collecting {
  readonly office: PostOffice;
  readonly ways: Ways;
  readonly views: ReceivedViews;
  readonly doubts: Doubts;
  readonly log: (line: string) => void;
}

/** Fetches from the hub until the signal aborts. At the hub itself, and without one, it waits for that to change. */
export async function collect(
  needs: DeliveryNeeds,
  { office, ways, views, doubts, log }: Collecting,
  signal: AbortSignal,
): Promise<void> {
  let failures = 0;
  let taken: readonly string[] = [];
  while (!signal.aborted)
    try {
      const staff = await office.staff();
      const hub = staff === undefined ? undefined : hubOf(staff);
      if (staff === undefined || hub === undefined) {
        await rest(staff === undefined ? hubAsked.inNone : hubAsked.atHub, signal);
        continue;
      }
      const asking = {
        staff,
        ways,
        doubts,
        taken,
        wait: failures > 0 ? 0 : waitSeconds,
        newest: (items) => office.staffFor(items),
      } satisfies Asking;
      const fetched = await collectOnce(asking, hub, signal);
      taken = fetched.taken;
      if (!fetched.presses) await views.drained();
      if (failures > 0 || taken.length > 0)
        await needs.store.delivery.links.answered(hub.node, needs.chance.now().toISOString());
      failures = 0;
      if (fetched.isStuck) await rest(triedAgainAfter, signal);
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      await views.lost().catch(() => undefined);
      const code = error instanceof LinkFailure ? error.code : briefFailure(error);
      if (failures === 1) log(`Nothing is fetched from the hub: ${code}`);
      await office.heardOf(code);
      await rest(waitAfter(failures, linkRetry, chanceOf(needs.chance)()), signal);
    }
}

/** What lies at the hub is taken in until nothing of it presses. Rejects when the link fails. */
export async function drain(
  asking: Pick<Asking, "staff" | "ways" | "doubts" | "newest"> & { readonly answered: () => void },
  signal: AbortSignal,
): Promise<void> {
  const { staff, answered, ...how } = asking;
  const hub = hubOf(staff);
  if (hub === undefined) return;
  for (let fetched: Fetched = { taken: [], presses: true, isStuck: false }; fetched.presses && !fetched.isStuck;) {
    fetched = await collectOnce({ ...how, staff, taken: fetched.taken, wait: 0 }, hub, signal);
    answered();
  }
}

/** What came of a fetch: what is to be told as taken, and whether more of what presses may lie there, which comes first. */
interface Fetched {
  readonly taken: readonly string[];
  readonly presses: boolean;
  /** All that came stays there for now: of nothing of it the signer is known yet. */
  readonly isStuck: boolean;
}

interface Asking {
  readonly staff: Staff;
  readonly ways: Pick<Ways, "ask">;
  readonly doubts: Doubts;
  readonly taken: readonly string[];
  readonly wait: number;
  /** While it waited a newer directory may have come: what comes is judged by that. */
  readonly newest: (items: readonly Uint8Array[]) => Promise<Staff | undefined>;
}

/** One fetch: what came is taken in, its receipts are sent, and only then it is told to be taken with the next. What nobody is known to have signed yet stays there. */
export async function collectOnce(
  asking: Asking,
  hub: NonNullable<ReturnType<typeof hubOf>>,
  signal: AbortSignal,
): Promise<Fetched> {
  const { ways, doubts, taken, wait } = asking;
  const [way] = hub.ways;
  if (way === undefined) throw new LinkFailure("no_way");
  const body = Buffer.from(JSON.stringify({ taken, wait }));
  const limit = wait * 1000 + patience;
  const parcel = await ways.ask(asking.staff, { ...way, action: "mailbox", body, patience: limit }, signal);
  const { items, isWhole } = unpackParcel(parcel);
  if (!isWhole) throw new LinkFailure("parcel_damaged");
  if (items.length === 0) return { taken: [], presses: false, isStuck: false };
  const staff = (await asking.newest(items)) ?? asking.staff;
  const doubtful = await doubtfulOf(staff, items);
  const hashes = new Map(items.map((item) => [item, createHash("sha256").update(item).digest("hex")]));
  const unknown = [...doubtful].flatMap(([item, code]) => (isUnjudged(code) ? [] : (hashes.get(item) ?? [])));
  const staying = doubts.staying(hub.node, [...hashes.values()], new Set(unknown));
  const going = items.filter((item) => !staying.has(hashes.get(item) ?? ""));
  // What cannot be judged now stands in nobody's way: its sender brings it again.
  const judged = going.filter((item) => !isUnjudged(doubtful.get(item) ?? ""));
  const { answer } = await staff.counter.take(judged);
  const receipts = unpackParcel(answer).items.filter((item) => staff.sealing.isReceipt(item));
  if (receipts.length > 0)
    await ways.ask(staff, { ...way, action: "parcels", body: packParcel(receipts), patience }, signal);
  return {
    taken: going.flatMap((item) => hashes.get(item) ?? []),
    presses: await pressesAll(staff, items),
    isStuck: going.length === 0,
  };
}

/** Whether all of these press, so that more of it may follow; receipts do not tell. */
async function pressesAll({ sealing }: Staff, items: readonly Uint8Array[]): Promise<boolean> {
  for (const item of items.toReversed()) {
    if (sealing.isReceipt(item)) continue;
    try {
      const { class: pressing } = await sealing.read(item);
      return pressing === "hit" || pressing === "urgent";
    } catch {
      // It was put aside as it came: what it was does not tell either.
    }
  }
  return true;
}
