// Where other nodes hand parcels in, and fetch what a hub keeps for them.
import {
  ExchangeError,
  federationOf,
  type NodeAction,
  packParcel,
  readMailboxQuery,
  readNodeRequest,
  unpackParcel,
} from "#exchange";
import { CaseworkError } from "../error.ts";
import { rest } from "./courier.ts";
import type { DeliveryNeeds } from "./needs.ts";
import type { PostOffice, Staff } from "./post-office.ts";
import { briefFailure } from "../failure.ts";

/** Reads the body of a request. Called once, and only for who has signed it. */
export type BodyReader = () => Promise<Uint8Array>;

/** Questions of one member that wait for its mail at once: beyond them the oldest is answered as it stands. */
const mostWaiting = 4;

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
  async handIn(header: string | undefined, read: BodyReader): Promise<Uint8Array> {
    const staff = await this.#office.requireStaff();
    const { from, body } = await this.identify(staff, header, { action: "parcels", read });
    return (await (await this.#judgeOf(staff, from, body)).counter.handIn(body)).answer;
  }

  /** What lies here for a member, once there is something or its patience is over. Throws ExchangeError, `federation_none`, `not_found`. */
  async mailbox(header: string | undefined, read: BodyReader, signal: AbortSignal): Promise<Uint8Array> {
    const staff = await this.#office.requireStaff();
    const { relay } = staff;
    if (relay === undefined) throw new CaseworkError("not_found");
    const { from: owner, body } = await this.identify(staff, header, { action: "mailbox", read });
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
        log(`Mailboxes are looked at without being told: ${briefFailure(error)}`);
        await rest(1000, signal);
      }
  }

  /** The node that asks, by its signature, and then what it says; each request counts once. Throws ExchangeError, and what reading the body throws. */
  async identify(
    { standing }: Staff,
    header: string | undefined,
    { action, read }: { readonly action: NodeAction; readonly read: BodyReader },
  ): Promise<{ readonly from: string; readonly body: Uint8Array }> {
    const now = this.#needs.chance.now();
    const request = { to: standing.recipient.node, now, action };
    const { from, nonce, demandBody } = readNodeRequest(header ?? "", request, standing.book);
    for (const [old, at] of this.#nonces) {
      if (at > now.getTime() - nonceLasts) break;
      this.#nonces.delete(old);
    }
    if (this.#nonces.has(nonce)) throw new ExchangeError("request_replayed", "the request was seen before");
    this.#nonces.set(nonce, now.getTime());
    const body = await read();
    demandBody(body);
    return { from, body };
  }

  /** Who takes a parcel in. A linked hub brings what others have signed: of a signer whom the linked directory does not know yet that is asked for first. */
  async #judgeOf(staff: Staff, from: string, parcel: Uint8Array): Promise<Staff> {
    if (federationOf(from) === undefined) return staff;
    return (await this.#office.staffFor(unpackParcel(parcel).items)) ?? staff;
  }

  #waitFor(owner: string, milliseconds: number, signal: AbortSignal): { readonly came: Promise<void>; end(): void } {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    const own = this.#waiting.get(owner) ?? new Set();
    const [oldest] = own;
    if (oldest !== undefined && own.size >= mostWaiting) {
      own.delete(oldest);
      oldest();
    }
    this.#waiting.set(owner, own.add(resolve));
    signal.addEventListener("abort", () => resolve(), { once: true });
    const end = (): void => {
      clearTimeout(timer);
      own.delete(resolve);
      if (own.size === 0 && this.#waiting.get(owner) === own) this.#waiting.delete(owner);
    };
    return { came: promise, end };
  }
}

/** A request counts for five minutes either way. */
const nonceLasts = 11 * 60_000;
