// Where parcels are handed in, whoever brings them: each item goes to whom it is for.
import { createHash } from "node:crypto";
import { packParcel, unpackParcel } from "./parcel.ts";
import type { Receiver, Reception } from "./receiver.ts";
import { refusalItem } from "./refusal-item.ts";
import type { Relay } from "./relay.ts";
import type { Sealing } from "./sealing.ts";
import type { Sender } from "./sender.ts";

export interface CounterParts<Tx> {
  readonly sealing: Sealing;
  readonly sender: Sender;
  readonly receiver: Receiver<Tx>;
  /** Only a hub has one. */
  readonly relay?: Relay | undefined;
}

/** What came of a parcel. */
export interface HandedIn {
  /** Receipts for whoever brought it, and refusals, as a parcel. */
  readonly answer: Uint8Array;
  readonly envelopes: number;
  readonly receipts: number;
  readonly refused: readonly string[];
}

/** Takes parcels in. */
export class Counter<Tx> {
  readonly #parts: CounterParts<Tx>;

  constructor(parts: CounterParts<Tx>) {
    this.#parts = parts;
  }

  /**
   * Takes a parcel in; what its answer says is durable. Fails only when this node fails: then nothing of it counts, and it is to be brought again.
   * A damaged parcel is taken as far as it is whole.
   */
  async handIn(parcel: Uint8Array): Promise<HandedIn> {
    const { items, isWhole } = unpackParcel(parcel);
    const hash = (): string => createHash("sha256").update(parcel).digest("hex");
    return this.take(items, isWhole ? [] : [{ hash: hash(), code: "parcel_damaged" }]);
  }

  /** As `handIn`, what has been unpacked; `damage` is told with what is refused. */
  async take(items: readonly Uint8Array[], damage: Reception["refused"] = []): Promise<HandedIn> {
    const { sealing, sender, receiver, relay } = this.#parts;
    const own: Uint8Array[] = [];
    const receipts: Uint8Array[] = [];
    const others: Uint8Array[] = [];
    for (const item of items) {
      const to = await this.#recipientOf(item);
      if (relay !== undefined && to !== undefined && to !== sealing.self) others.push(item);
      else (sealing.isReceipt(item) ? receipts : own).push(item);
    }
    const taken = receipts.length === 0 ? undefined : await sender.takeReceipts(receipts);
    const received = await receiver.receive(own);
    const relayed = relay === undefined || others.length === 0 ? undefined : await relay.keep(others);
    const refused = [...received.refused, ...(relayed?.refused ?? []), ...damage];
    const answer = packParcel([
      ...received.receipts.map(({ bytes }) => bytes),
      ...(relayed?.receipts ?? []),
      ...refused.map(refusalItem),
    ]);
    return {
      answer,
      envelopes: own.length + others.length,
      receipts: receipts.length,
      refused: [...refused.map(({ code }) => code), ...(taken?.refused ?? [])],
    };
  }

  /** Whom an item is for; undefined where it cannot be read, which whoever takes it in will find in its turn. */
  async #recipientOf(item: Uint8Array): Promise<string | undefined> {
    const { sealing } = this.#parts;
    if (this.#parts.relay === undefined) return sealing.self;
    try {
      return (sealing.isReceipt(item) ? await sealing.readReceipt(item) : await sealing.read(item)).to;
    } catch {
      return undefined;
    }
  }
}
