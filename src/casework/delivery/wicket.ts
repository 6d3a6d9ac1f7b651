// Where other nodes hand parcels in, and fetch what a hub keeps for them.
import { ExchangeError, type NodeAction, packParcel, readMailboxQuery, readNodeRequest } from "#exchange";
import { CaseworkError } from "../error.ts";
import { rest } from "./courier.ts";
import type { DeliveryNeeds } from "./needs.ts";
import type { PostOffice, Staff } from "./post-office.ts";

/** Answers other nodes, as the machine they are. */
export class Wicket {
  readonly #needs: DeliveryNeeds;
  readonly #office: PostOffice;
  /** Those who wait for mail, by their name. Owned by `#waitFor` and `heard`. */
  readonly #waiting = new Map<string, Set<() => void>>();
  /** Nonces of requests, until they would be too old to count. */
  readonly #nonces = new Map<string, number>();

  constructor(needs: DeliveryNeeds, office: PostOffice) {
    this.#needs = needs;
    this.#office = office;
  }

  /** Takes a parcel from a member and answers one. Throws ExchangeError, `federation_none`. */
  async handIn(header: string | undefined, body: Uint8Array): Promise<Uint8Array> {
    const staff = await this.#office.requireStaff();
    this.identify(staff, header, { action: "parcels", body });
    return (await staff.counter.handIn(body)).answer;
  }

  /** What lies here for a member, once there is something or its patience is over. Throws ExchangeError, `federation_none`, `not_found`. */
  async mailbox(header: string | undefined, body: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
    const staff = await this.#office.requireStaff();
    const { relay } = staff;
    if (relay === undefined) throw new CaseworkError("not_found");
    const owner = this.identify(staff, header, { action: "mailbox", body });
    const { taken, wait } = readMailboxQuery(body);
    await relay.remove(owner, taken);
    const mail = this.#waitFor(owner, wait * 1000, signal);
    try {
      let items = await relay.fetch(owner);
      if (items.length === 0 && wait > 0) {
        await mail.came;
        items = await relay.fetch(owner);
      }
      return packParcel(items);
    } finally {
      // Whatever the database says: nobody is kept waiting whom nobody answers any more.
      mail.end();
    }
  }

  /** Hears of mail until the signal aborts. */
  async run(signal: AbortSignal, log: (line: string) => void): Promise<void> {
    while (!signal.aborted)
      try {
        await using ear = await this.#needs.store.delivery.hear("mailbox");
        while (!signal.aborted && !ear.isDeaf)
          for (const owner of await ear.hear(5000, signal)) this.#waiting.get(owner)?.forEach((wake) => wake());
      } catch (error) {
        log(`Mailboxes are looked at without being told: ${messageOf(error)}`);
        await rest(1000, signal);
      }
  }

  /** The node that asks, by its signature; each request counts once. Throws ExchangeError. */
  identify(
    { standing }: Staff,
    header: string | undefined,
    asked: { readonly action: NodeAction; readonly body: Uint8Array },
  ): string {
    const now = this.#needs.chance.now();
    const request = { to: standing.recipient.node, now, ...asked };
    const { from, nonce } = readNodeRequest(header ?? "", request, standing.book);
    for (const [old, at] of this.#nonces) {
      if (at > now.getTime() - nonceLasts) break;
      this.#nonces.delete(old);
    }
    if (this.#nonces.has(nonce)) throw new ExchangeError("request_replayed", "the request was seen before");
    this.#nonces.set(nonce, now.getTime());
    return from;
  }

  #waitFor(owner: string, milliseconds: number, signal: AbortSignal): { readonly came: Promise<void>; end(): void } {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    const own = this.#waiting.get(owner) ?? new Set();
    this.#waiting.set(owner, own.add(resolve));
    signal.addEventListener("abort", () => resolve(), { once: true });
    const end = (): void => {
      clearTimeout(timer);
      own.delete(resolve);
      if (own.size === 0) this.#waiting.delete(owner);
    };
    return { came: promise, end };
  }
}

/** A request counts for five minutes either way. */
const nonceLasts = 11 * 60_000;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "unknown failure";
}
