// A hub brings what lies here for members of linked federations to their hub, which keeps it for them. It reads headers only, as with all that it relays.
import { createHash } from "node:crypto";
import { type DirectoryLink, linkRetry, packParcel, readRefusal, unpackParcel, waitAfter } from "#exchange";
import { rest } from "./courier.ts";
import { Doubts } from "./doubts.ts";
import { chanceOf, type DeliveryNeeds } from "./needs.ts";
import { mendable, type PostOffice, type Staff } from "./post-office.ts";
import { LinkFailure, linkedHub, type Ways } from "./routes-between.ts";
import { briefFailure } from "../failure.ts";

/** Mailboxes are looked at this often, in milliseconds, though nothing was heard. */
const lookEvery = 1000;
const patience = 30_000;

interface Failures {
  readonly count: number;
  readonly notBefore: number;
}

interface Forwarding {
  readonly office: PostOffice;
  readonly ways: Ways;
  readonly log: (line: string) => void;
}

/** Brings mail to linked hubs until the signal aborts. Does nothing at a member, and without links. */
export async function forwardMail(needs: DeliveryNeeds, parts: Forwarding, signal: AbortSignal): Promise<void> {
  const failures = new Map<string, Failures>();
  const doubts = new Doubts(needs.stopwatch);
  while (!signal.aborted)
    try {
      await using ear = await needs.store.delivery.hear("mailbox");
      while (!signal.aborted && !ear.isDeaf) {
        const staff = await parts.office.staff();
        const links = staff?.relay === undefined ? [] : staff.standing.book.linked.open();
        for (const link of links)
          if (staff !== undefined) await tryLink(needs, parts, { staff, link, failures, doubts }, signal);
        await ear.hear(lookEvery, signal);
      }
    } catch (error) {
      parts.log(`Nothing is brought to linked federations: ${briefFailure(error)}`);
      await rest(lookEvery, signal);
    }
}

async function tryLink(
  needs: DeliveryNeeds,
  { ways, log }: Forwarding,
  one: {
    readonly staff: Staff;
    readonly link: DirectoryLink;
    readonly failures: Map<string, Failures>;
    readonly doubts: Doubts;
  },
  signal: AbortSignal,
): Promise<void> {
  const { staff, link, failures, doubts } = one;
  const { federation } = link.anchor;
  const before = failures.get(federation);
  if (before !== undefined && before.notBefore > needs.stopwatch()) return;
  try {
    for (const owner of await needs.store.delivery.mailboxes.ownersIn(federation))
      for (let more = doubts.mayTry(owner); more && !signal.aborted;)
        more = await bring({ staff, ways, doubts }, { link, owner }, signal);
    failures.delete(federation);
  } catch (error) {
    if (!(error instanceof LinkFailure) || signal.aborted) throw error;
    const count = (before?.count ?? 0) + 1;
    const wait = waitAfter(count, linkRetry, chanceOf(needs.chance)());
    failures.set(federation, { count, notBefore: needs.stopwatch() + wait });
    if (count === 1) log(`The link to the hub of ${federation} does not work: ${error.code}`);
  }
}

/**
 * One parcel to the other hub. What it answers has been settled there: it goes from the mailbox here, and its receipts on to their senders. What it does not know the signer
 * of stays for a while. Whether there may be more. Throws LinkFailure.
 */
async function bring(
  { staff, ways, doubts }: { readonly staff: Staff; readonly ways: Ways; readonly doubts: Doubts },
  { link, owner }: { readonly link: DirectoryLink; readonly owner: string },
  signal: AbortSignal,
): Promise<boolean> {
  const { relay } = staff;
  if (relay === undefined) return false;
  const items = await relay.fetch(owner);
  if (items.length === 0) return false;
  const asked = { ...linkedHub(staff.standing, link), action: "parcels", body: packParcel(items), patience } as const;
  const answer = unpackParcel(await ways.ask(staff, asked, signal));
  const receipts = answer.items.filter((item) => staff.sealing.isReceipt(item));
  if (receipts.length > 0) await staff.counter.handIn(packParcel(receipts));
  const hashes = items.map((item) => createHash("sha256").update(item).digest("hex"));
  const refused = answer.items.flatMap((item) => readRefusal(item) ?? []);
  const unknown = new Set(refused.flatMap(({ hash, code }) => (mendable.has(code) ? [hash] : [])));
  const staying = doubts.staying(owner, hashes, unknown);
  await relay.remove(
    owner,
    hashes.filter((hash) => !staying.has(hash)),
  );
  return staying.size === 0;
}
