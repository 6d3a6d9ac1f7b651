// Everything of delivery that is done outside a transaction of somebody else.
import type { Kysely } from "kysely";
import type pg from "pg";
import { Ear } from "../ear.ts";
import { lead } from "../leadership.ts";
import type { SeenBy } from "../record-reader.ts";
import type { Database } from "../schema.ts";
import { DeliveryReader } from "./delivery-reader.ts";
import { readFigures, type DeliveryFigures } from "./figures.ts";
import { Inbox } from "./inbox.ts";
import { LinkStore } from "./links.ts";
import { Mailboxes } from "./mailboxes.ts";
import { Outbox } from "./outbox.ts";
import { TrafficReader } from "./traffic.ts";

/** Any number, the same in every node. */
const sending = 4_117_202_614;

/** Outbox, quarantine and mailboxes, and what wakes those who work on them. */
export class DeliveryStore {
  readonly outbox: Outbox;
  /** For the quarantine only: everything else of the inbox is done in the transaction that applies. */
  readonly inbox: Inbox;
  readonly mailboxes: Mailboxes;
  readonly links: LinkStore;
  readonly reader: DeliveryReader;
  readonly traffic: TrafficReader;
  readonly #node: Kysely<Database>;
  readonly #connect: () => pg.Client;
  readonly #log: (line: string) => void;

  constructor(
    node: Kysely<Database>,
    seenBy: SeenBy,
    options: { readonly connect: () => pg.Client; readonly log: (line: string) => void },
  ) {
    this.#node = node;
    this.outbox = new Outbox(node);
    this.inbox = new Inbox(node);
    this.mailboxes = new Mailboxes(node);
    this.links = new LinkStore(node);
    this.reader = new DeliveryReader(node, seenBy);
    this.traffic = new TrafficReader(node, seenBy);
    this.#connect = options.connect;
    this.#log = options.log;
  }

  /** Hears of each commit that writes for recipients (`outbox`) or into a mailbox (`mailbox`): their names. Throws `store_unavailable`. */
  async hear(what: "outbox" | "mailbox"): Promise<Ear> {
    return Ear.open(this.#connect(), [`besa_${what}`]);
  }

  /** How delivery fares, in figures. */
  async figures(): Promise<DeliveryFigures> {
    return readFigures(this.#node);
  }

  /** Sends while this process is the one that does; of several one sends, and the others wait for it to end. */
  async lead(work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
    await lead({ lock: sending, connect: this.#connect, log: this.#log, name: "sending" }, work, signal);
  }
}
