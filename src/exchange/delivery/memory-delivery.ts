// A delivery store in memory: for measurements, and for tests of whatever fails when. It keeps the interface's promises except durability. Long, since
// it is three stores that share their writes' faults.
import {
  DeliveryClass,
  type DeliveryStream,
  type HeldEnvelope,
  type Outgoing,
  type Quarantined,
  type SealedOutgoing,
  type SettledEnvelope,
  type StoredReceipt,
  type StreamHead,
} from "#domain";
import {
  envelopeKey,
  type InboxChanges,
  type InboxFound,
  type InboxStore,
  type MailboxStore,
  type MailItem,
  type MailQuota,
  type OutboxStore,
  type ProgressChanges,
  type Sealed,
  type StreamWork,
  type WorkQuery,
} from "./delivery-store.ts";
import type { Progress } from "./progress.ts";

interface Row {
  readonly item: Outgoing;
  readonly progress: Progress;
  readonly sealed?: SealedOutgoing | undefined;
  readonly sendAt: string;
  readonly sentAt?: string | undefined;
}

/** Told before and after each write is kept; what it throws is what a dying process leaves. */
export type WriteFault = (write: string, moment: "before" | "after") => void;

const nothing: StreamHead = { epoch: 0, sequence: 1, previous: null };
const streamKey = ({ peer, class: pressing }: DeliveryStream): string => `${pressing} ${peer}`;
const mostQuarantined = 1000;

/** What one node keeps: outbox, inbox and mailboxes. Its transactions hand out a list, which is kept when they commit: what was applied. */
export class MemoryDelivery<T> implements OutboxStore, InboxStore<T[]>, MailboxStore {
  /** In the order they were written. */
  readonly outbox = new Map<string, Row>();
  readonly receipts: StoredReceipt[] = [];
  readonly settled = new Map<string, SettledEnvelope>();
  readonly quarantined = new Map<string, Quarantined>();
  readonly mail: MailItem[] = [];
  /** What was applied, in order: the stand-in for everything else that a commit holds. */
  readonly applied: T[] = [];
  readonly #heads = new Map<string, StreamHead>();
  readonly #incoming = new Map<string, StreamHead>();
  readonly #held = new Map<string, HeldEnvelope>();
  #fault: WriteFault = () => undefined;
  /** Ends with the transaction that began last. */
  #turn: Promise<void> = Promise.resolve();

  /** From now on each write asks first, and afterwards. */
  breakBy(fault: WriteFault): void {
    this.#fault = fault;
  }

  /** Envelopes that wait for others. */
  get held(): number {
    return this.#held.size;
  }

  /** A backup of the outbox; calling what it answers restores it. */
  backUpOutbox(): () => void {
    const [rows, heads, receipts] = [[...this.outbox], [...this.#heads], [...this.receipts]];
    return () => {
      this.outbox.clear();
      this.#heads.clear();
      for (const [id, row] of rows) this.outbox.set(id, row);
      for (const [key, head] of heads) this.#heads.set(key, head);
      this.receipts.splice(0, this.receipts.length, ...receipts);
    };
  }

  /** Hands something in to be sent. */
  put(item: Outgoing): void {
    const { id, to, class: pressing } = item;
    const progress: Progress = { id, to, class: pressing, state: "waiting", isAnswered: false, attempts: 0 };
    this.outbox.set(id, { item, progress, sendAt: item.writtenAt });
  }

  async load({ to, classes, now, limit, window }: WorkQuery): Promise<StreamWork[]> {
    return DeliveryClass.options
      .filter((pressing) => classes.includes(pressing))
      .flatMap((pressing) => {
        const head = this.#heads.get(streamKey({ peer: to, class: pressing })) ?? nothing;
        const rows = [...this.outbox.values()].filter(
          ({ item, progress }) => item.to === to && item.class === pressing && !progress.isAnswered,
        );
        const sealed = rows.flatMap((row) => (row.sealed === undefined ? [] : [{ ...row, sealed: row.sealed }]));
        const room = window - sealed.length;
        const waiting = rows.filter((row) => row.sealed === undefined).map(({ item }) => item);
        const due = sealed.filter(({ sendAt }) => sendAt <= now).map((row) => row.sealed);
        due.sort((one, other) => one.sequence - other.sequence);
        const work = {
          class: pressing,
          head,
          waiting: waiting.slice(0, Math.max(0, Math.min(limit, room))),
          due: due.slice(0, limit),
        };
        return work.waiting.length + work.due.length === 0 ? [] : [work];
      });
  }

  async saveSealed({ stream, before, after, envelopes, receipts }: Sealed, at: string): Promise<boolean> {
    const head = this.#heads.get(streamKey(stream)) ?? nothing;
    if (head.epoch !== before.epoch || head.sequence !== before.sequence) return false;
    this.#write("sealed", () => {
      this.#heads.set(streamKey(stream), after);
      this.receipts.push(...receipts);
      for (const sealed of envelopes) {
        const row = this.outbox.get(sealed.id);
        if (row === undefined) continue;
        const state = row.progress.state === "waiting" ? "submitted" : row.progress.state;
        this.outbox.set(sealed.id, {
          ...row,
          sealed,
          sendAt: at,
          progress: { ...row.progress, state, place: sealed },
        });
      }
    });
    return true;
  }

  async saveSent(ids: readonly string[], sentAt: string, sendAt: (attempts: number) => string): Promise<void> {
    this.#write("sent", () => {
      for (const id of ids) {
        const row = this.outbox.get(id);
        if (row === undefined) continue;
        const attempts = row.progress.attempts + 1;
        this.outbox.set(id, {
          ...row,
          sentAt,
          sendAt: sendAt(attempts),
          progress: { ...row.progress, attempts },
        });
      }
    });
  }

  async change(ids: readonly string[], work: (found: readonly Progress[]) => Promise<ProgressChanges>): Promise<void> {
    await this.#alone(async () => {
      const changes = await work(ids.flatMap((id) => this.outbox.get(id)?.progress ?? []));
      this.#saveProgress(changes);
    });
  }

  #saveProgress(changes: ProgressChanges): void {
    this.#write("progress", () => {
      this.receipts.push(...changes.receipts);
      for (const { sendAt, ...progress } of changes.progress) {
        const row = this.outbox.get(progress.id);
        if (row === undefined) continue;
        const sealed = progress.isAnswered ? undefined : row.sealed;
        this.outbox.set(progress.id, { ...row, progress, sealed, sendAt: sendAt ?? row.sendAt });
      }
      for (const restart of changes.restarts) this.#restart(restart);
      for (const place of changes.hurry) this.#hurry(place, changes.unlessSentAfter);
    });
  }

  async overdue(now: string, limit: number): Promise<Progress[]> {
    return [...this.outbox.values()]
      .filter(({ item, progress }) => item.expiresAt < now && !progress.isAnswered && progress.state !== "expired")
      .slice(0, limit)
      .map(({ progress }) => progress);
  }

  async forsaken(before: string, limit: number): Promise<Progress[]> {
    return [...this.outbox.values()]
      .filter(({ item, progress }) => item.expiresAt < before && !progress.isAnswered)
      .slice(0, limit)
      .map(({ progress }) => progress);
  }

  async take(
    ask: { readonly streams: readonly DeliveryStream[]; readonly ids: readonly string[] },
    work: (found: InboxFound, tx: T[]) => Promise<InboxChanges>,
  ): Promise<void> {
    await this.#alone(() => this.#take(ask, work));
  }

  async #take(
    ask: { readonly streams: readonly DeliveryStream[] },
    work: (found: InboxFound, tx: T[]) => Promise<InboxChanges>,
  ): Promise<void> {
    const tx: T[] = [];
    const streams = ask.streams.map((stream) => ({
      stream,
      head: this.#incoming.get(streamKey(stream)),
      held: [...this.#held.values()]
        .filter((held) => streamKey(held) === streamKey(stream))
        .map(({ bytes: _, ...held }) => held),
    }));
    const bytesOf = async (held: readonly HeldEnvelope[]): Promise<Uint8Array[]> =>
      held.flatMap((one) => this.#held.get(heldKey(one))?.bytes ?? []);
    const changes = await work({ streams, settled: this.settled, bytesOf }, tx);
    this.#write("inbox", () => {
      for (const held of changes.release) this.#held.delete(heldKey(held));
      for (const held of changes.hold) this.#held.set(heldKey(held), held);
      for (const { stream, head } of changes.heads) this.#incoming.set(streamKey(stream), head);
      for (const one of changes.settled) this.settled.set(envelopeKey(one.peer, one.id), one);
      for (const one of changes.quarantined) this.quarantined.set(one.hash, one);
      this.applied.push(...tx);
    });
  }

  async quarantine(items: readonly Quarantined[]): Promise<void> {
    this.#write("quarantine", () => {
      for (const item of items) this.quarantined.set(item.hash, item);
      for (const hash of this.quarantined.keys())
        if (this.quarantined.size > mostQuarantined) this.quarantined.delete(hash);
    });
  }

  async fetch(owner: string, limit: { readonly items: number; readonly bytes: number }): Promise<Uint8Array[]> {
    const own = this.mail
      .filter(({ to }) => to === owner)
      .toSorted((one, other) => rankOf(one) - rankOf(other))
      .slice(0, limit.items);
    let bytes = 0;
    const end = own.findIndex((item, place) => (bytes += item.bytes.length) > limit.bytes && place > 0);
    return own.slice(0, end === -1 ? own.length : end).map((item) => item.bytes);
  }

  async remove(owner: string, hashes: readonly string[]): Promise<void> {
    const gone = new Set(hashes);
    this.#write("taken", () => {
      const left = this.mail.filter(({ to, hash }) => to !== owner || !gone.has(hash));
      this.mail.splice(0, this.mail.length, ...left);
    });
  }

  async keep(items: readonly MailItem[], quota: MailQuota): Promise<boolean[]> {
    const kept: boolean[] = [];
    this.#write("mailbox", () => {
      for (const item of items) {
        const there = this.mail.filter(
          ({ to, from, isReceipt }) => to === item.to && from === item.from && isReceipt === item.isReceipt,
        );
        const isThere = there.some(({ hash }) => hash === item.hash);
        const fits = there.length < quota.items * (item.class === "hit" ? 1.25 : 1);
        if (!isThere && fits) this.mail.push(item);
        kept.push(isThere || fits);
      }
    });
    return kept;
  }

  #restart({ stream, epoch }: ProgressChanges["restarts"][number]): void {
    const head = this.#heads.get(streamKey(stream)) ?? nothing;
    this.#heads.set(streamKey(stream), { epoch: Math.max(head.epoch + 1, epoch), sequence: 1, previous: null });
    for (const [id, row] of this.outbox)
      if (row.item.to === stream.peer && row.item.class === stream.class && !row.progress.isAnswered)
        this.outbox.set(id, { ...row, sealed: undefined, progress: { ...row.progress, place: undefined } });
  }

  #hurry(place: ProgressChanges["hurry"][number], unlessSentAfter: string): void {
    for (const [id, row] of this.outbox) {
      const { sealed } = row;
      const isIt = sealed?.epoch === place.epoch && sealed.sequence === place.sequence;
      if (!isIt || row.item.to !== place.stream.peer || row.item.class !== place.stream.class) continue;
      if ((row.sentAt ?? "") <= unlessSentAfter) this.outbox.set(id, { ...row, sendAt: "" });
    }
  }

  /** One transaction after the other. */
  async #alone(work: () => Promise<void>): Promise<void> {
    const before = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = promise;
    await before;
    try {
      await work();
    } finally {
      resolve();
    }
  }

  #write(name: string, work: () => void): void {
    this.#fault(name, "before");
    work();
    this.#fault(name, "after");
  }
}

function heldKey({ peer, class: pressing, epoch, sequence }: HeldEnvelope): string {
  return `${pressing} ${peer} ${epoch} ${sequence}`;
}

function rankOf(item: MailItem): number {
  return DeliveryClass.options.indexOf(item.class);
}
