// The place of this node in delivery: who seals, sends, receives and keeps mailboxes, by the directory of the moment.
import type { LogDetail, SettledEnvelope } from "#domain";
import {
  Counter,
  directorySealing,
  ExchangeError,
  Receiver,
  Relay,
  Sender,
  type Guard,
  type Sealing,
  type Transport,
} from "#exchange";
import { LedgerError } from "#ledger";
import { StoreError, type NodeTransaction } from "#store";
import { CaseworkError } from "../error.ts";
import { chanceOf, type DeliveryNeeds, type Standing } from "./needs.ts";
import { applyContents } from "./apply-contents.ts";
import { holdingBack } from "./hold-back.ts";
import { signedAnew } from "./sign-anew.ts";

/** Those who work with one standing. */
export interface Staff {
  readonly standing: Standing;
  readonly sealing: Sealing;
  readonly sender: Sender;
  readonly counter: Counter<NodeTransaction>;
  readonly receiver: Receiver<NodeTransaction>;
  /** Only at a hub. */
  readonly relay: Relay | undefined;
}

/** What a hub keeps for one recipient of one sender's, and for all of them: nobody fills its disk by having many peers. */
const quota = {
  items: 20_000,
  bytes: 1024 ** 3,
  inAll: { items: 400_000, bytes: 8 * 1024 ** 3, attachmentBytes: 64 * 1024 ** 3 },
};
/** A standing is asked for anew after so many milliseconds. */
const standingLasts = 250;

/** Makes the staff, and again when this node's keys or the directory have changed. */
export class PostOffice {
  readonly #needs: DeliveryNeeds;
  readonly #transport: (staff: () => Staff) => Transport;
  #staff: Staff | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;
  /** The look that is under way, and how many began before it. */
  #looking: Promise<Staff | undefined> | undefined;
  #looks = 0;

  constructor(needs: DeliveryNeeds, transport: (staff: () => Staff) => Transport) {
    this.#needs = needs;
    this.#transport = transport;
  }

  /** The staff of now; undefined while this node is in no federation. */
  async staff(): Promise<Staff | undefined> {
    if (this.#needs.stopwatch() - this.#lookedAt < standingLasts) return this.#staff;
    this.#looking ??= this.#look(this.#looks);
    return this.#looking;
  }

  /** Looks where this node stands: once, however many wait for it. What was overtaken by a look anew counts as if it had not been. */
  async #look(before: number): Promise<Staff | undefined> {
    try {
      const standing = await this.#needs.standing();
      if (this.#looks !== before) return await this.staff();
      if (standing === undefined) this.#staff = undefined;
      else if (this.#staff?.standing !== standing) this.#staff = this.#engage(standing);
      this.#lookedAt = this.#needs.stopwatch();
      return this.#staff;
    } finally {
      if (this.#looks === before) this.#lookAgain();
    }
  }

  /** Whoever asks from now on is told what is found from now on. */
  #lookAgain(): void {
    this.#looks += 1;
    this.#looking = undefined;
  }

  /** The staff of now. Throws `federation_none` while this node is in no federation. */
  async requireStaff(): Promise<Staff> {
    const staff = await this.staff();
    if (staff === undefined) throw new CaseworkError("federation_none");
    return staff;
  }

  /**
   * The staff that takes these in. Of a signer whom the directory does not know it is asked for first: what was signed by a new key comes as soon as the hub
   * has the version that lists it. Of whom it does not know then either, `Doubts` says what becomes.
   */
  async staffFor(items: readonly Uint8Array[]): Promise<Staff | undefined> {
    const staff = await this.staff();
    if (staff === undefined) return undefined;
    const codes = [...(await doubtfulOf(staff, items)).values()];
    if (!codes.some((code) => mendable.has(code))) return staff;
    await this.#lookAnew();
    return this.staff();
  }

  /** What another node answered instead of taking something: that it does not take this node's key is a reason to ask for the directory. Never rejects: it is asked each minute anyway. */
  async heardOf(code: string): Promise<void> {
    if (code === "key_revoked" || code === "unknown_key") await this.#lookAnew().catch(() => undefined);
  }

  async #lookAnew(): Promise<void> {
    await this.#needs.lookAnew();
    this.#lookedAt = Number.NEGATIVE_INFINITY;
    this.#lookAgain();
  }

  #engage(standing: Standing): Staff {
    const { store, chance } = this.#needs;
    const { now } = chance;
    const sealing = directorySealing(standing, now, (attachment) => this.#needs.seeds.keyOfOutgoing(attachment));
    const { mailboxes } = store.delivery;
    const waiting = holdingBack(store.delivery.outbox, this.#needs);
    const outbox: typeof waiting = {
      ...waiting,
      load: async (query) =>
        (await waiting.load(query)).map((work) => ({
          ...work,
          waiting: work.waiting.map((item) => signedAnew(item, standing, now())),
        })),
    };
    const transport = this.#transport(() => staff);
    const guard: Guard = (items) => this.#needs.guard.judge(standing.book, items);
    const sender = new Sender({ sealing, guard, outbox, transport, now, chance: chanceOf(chance) });
    const receiver = new Receiver({
      sealing,
      inbox: inboxOf(this.#needs),
      now,
      apply: (tx, opened) => applyContents(standing, tx, opened, this.#needs),
      isPassing,
    });
    const { book, recipient } = standing;
    const roles = book.places().find(({ node }) => node.id === recipient.node)?.node.roles ?? [];
    const serves = (node: string): boolean => book.find(node) !== undefined;
    const relay = roles.includes("relay") ? new Relay({ sealing, mailboxes, now, serves, quota }) : undefined;
    const counter = new Counter({ sealing, sender, receiver, relay });
    const staff: Staff = { standing, sealing, sender, counter, receiver, relay };
    return staff;
  }
}

/** What a newer directory may mend: a key, a node, a link or a linked directory that a node has not heard of yet. */
export const mendable: ReadonlySet<string> = new Set([
  "unknown_key",
  "unknown_node",
  "wrong_federation",
  "not_linked",
  "directory_expired",
]);

/** Items of which it cannot be said who has signed them, with the code that says why, whatever else may be wrong with them. */
export async function doubtfulOf(
  { sealing }: Pick<Staff, "sealing">,
  items: readonly Uint8Array[],
): Promise<ReadonlyMap<Uint8Array, string>> {
  const doubtful = new Map<Uint8Array, string>();
  for (const item of items)
    try {
      await (sealing.isReceipt(item) ? sealing.readReceipt(item) : sealing.read(item));
    } catch (error) {
      if (error instanceof ExchangeError && (mendable.has(error.code) || isPassing(error)))
        doubtful.set(item, error.code);
    }
  return doubtful;
}

/** The inbox on the store: what is applied, what is kept of it and the log's entry are one commit. */
function inboxOf({
  store,
  ledger,
}: DeliveryNeeds): ConstructorParameters<typeof Receiver<NodeTransaction>>[0]["inbox"] {
  return {
    quarantine: (items) => store.delivery.inbox.quarantine(items),
    take: async (ask, work) => {
      await store.transactAsNode(async (tx) => {
        const changes = await work(await tx.inbox.find(ask), tx);
        await tx.inbox.save(changes);
        await ledger.write(tx.log, changes.settled.map(entryOf));
      });
    },
  };
}

function entryOf({ id, peer, type, class: pressing, state, code }: SettledEnvelope): LogDetail {
  return {
    act: "envelope-received",
    who: { login: "node", name: "Node", unit: "" },
    records: [],
    outcome: { envelope: id, from: peer, type, class: pressing, state, ...(code === undefined ? {} : { code }) },
  };
}

/** What the directory that is here says of nobody: it has expired, or was issued long after now. Nobody knows who has signed, nor that nobody has. */
const unjudging: ReadonlySet<string> = new Set(["directory_expired", "clock_behind"]);

/** Whether a code says that nothing can be judged now. */
export function isUnjudged(code: string): boolean {
  return unjudging.has(code);
}

/** Failures that pass by themselves: the database or the log is away, or the directory is to be fetched anew. */
function isPassing(error: unknown): boolean {
  if (error instanceof StoreError)
    return ["store_busy", "store_unavailable", "store_too_slow", "store_full"].includes(error.code);
  if (error instanceof LedgerError) return true;
  return error instanceof ExchangeError && isUnjudged(error.code);
}
