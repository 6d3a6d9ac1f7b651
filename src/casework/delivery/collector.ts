// Fetches what lies at the hub for this node.
import { createHash } from "node:crypto";
import { linkRetry, packParcel, unpackParcel, waitAfter } from "#exchange";
import { chanceOf, type DeliveryNeeds } from "./needs.ts";
import { rest } from "./courier.ts";
import type { PostOffice, Staff } from "./post-office.ts";
import { hubOf, LinkFailure, type Ways } from "./routes-between.ts";

/** How long a fetch waits at the hub for something to come, in seconds, and how much longer for the answer, in milliseconds. */
const waitSeconds = 25;
const patience = 15_000;

/** Fetches from the hub until the signal aborts. At the hub itself, and without one, it waits for that to change. */
export async function collect(
  needs: DeliveryNeeds,
  { office, ways, log }: { readonly office: PostOffice; readonly ways: Ways; readonly log: (line: string) => void },
  signal: AbortSignal,
): Promise<void> {
  let failures = 0;
  let taken: readonly string[] = [];
  while (!signal.aborted)
    try {
      const staff = await office.staff();
      const hub = staff === undefined ? undefined : hubOf(staff);
      if (staff === undefined || hub === undefined) {
        await rest(1000, signal);
        continue;
      }
      taken = await collectOnce({ staff, ways, taken, wait: failures > 0 ? 0 : waitSeconds }, hub, signal);
      if (failures > 0 || taken.length > 0)
        await needs.store.delivery.links.answered(hub.node, needs.chance.now().toISOString());
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      if (failures === 1)
        log(`Nothing is fetched from the hub: ${error instanceof LinkFailure ? error.code : messageOf(error)}`);
      await rest(waitAfter(failures, linkRetry, chanceOf(needs.chance)()), signal);
    }
}

/** One fetch: what came is taken in, its receipts are sent, and only then it is told to be taken with the next. */
export async function collectOnce(
  asking: { readonly staff: Staff; readonly ways: Ways; readonly taken: readonly string[]; readonly wait: number },
  hub: NonNullable<ReturnType<typeof hubOf>>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { staff, ways, taken, wait } = asking;
  const [way] = hub.ways;
  if (way === undefined) throw new LinkFailure("no_way");
  const body = Buffer.from(JSON.stringify({ taken, wait }));
  const limit = wait * 1000 + patience;
  const parcel = await ways.ask(staff, { ...way, action: "mailbox", body, patience: limit }, signal);
  const { items, isWhole } = unpackParcel(parcel);
  if (!isWhole) throw new LinkFailure("parcel_damaged");
  if (items.length === 0) return [];
  const { answer } = await staff.counter.handIn(parcel);
  const receipts = unpackParcel(answer).items.filter((item) => staff.sealing.isReceipt(item));
  if (receipts.length > 0)
    await ways.ask(staff, { ...way, action: "parcels", body: packParcel(receipts), patience }, signal);
  return items.map((item) => createHash("sha256").update(item).digest("hex"));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown failure";
}
