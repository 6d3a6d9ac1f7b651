// The sending end: what waits is sealed, sent, and sent again until its recipient has said the last word. Long, since one envelope goes through all of
// it, and the order of the writes is what keeps it.
import type { DeliveryClass, DeliveryStream, Outgoing, SealedOutgoing, StoredReceipt, StreamHead } from "#domain";
import type { ExchangeErrorCode } from "../error.ts";
import { federationOf } from "../directory/names.ts";
import { Cleared, type Denied } from "../guard/cleared.ts";
import type { OutboxStore, ProgressChanges, StreamWork } from "./delivery-store.ts";
import { largestItem, packParcel, unpackParcel } from "./parcel.ts";
import { readReceiptOf, type Effect, type Progress } from "./progress.ts";
import { readRefusal } from "./refusal-item.ts";
import { sentRetry, waitAfter } from "./retry.ts";
import { refusalCode, type Receipt, type Sealing } from "./sealing.ts";

/** Brings a parcel to a node, directly or by a hub, and answers the parcel that came back. Throws when the link fails. */
export type Transport = (to: string, parcel: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>;

/** Judges what is to leave, each in its place. That something was denied is durable when it resolves; what fails lets nothing pass. */
export type Guard = (items: readonly Outgoing[]) => Promise<readonly (Cleared | Denied)[]>;

export interface SenderParts {
  readonly sealing: Sealing;
  readonly guard: Guard;
  readonly outbox: OutboxStore;
  readonly transport: Transport;
  readonly now: () => Date;
  /** From 0 up to, not with, 1. */
  readonly chance: () => number;
}

/** What came of an answer. */
interface Taken {
  readonly receipts: number;
  readonly refused: string[];
}

/** Why something is not sealed, for good. */
interface NotSealed {
  readonly code: string;
}

/** What one step has done. */
export interface Sent {
  /** Envelopes that went, and receipts that came back. */
  readonly envelopes: number;
  readonly receipts: number;
  /** Codes of what the other side could not read, or of receipts that this side could not. */
  readonly refused: readonly string[];
  /** There is more to be sent at once. */
  readonly hasMore: boolean;
}

/** Envelopes of one stream that may be without a final word. */
export const sendWindow = 1024;
const itemsAtOnce = 256;
const bytesAtOnce = 4 * 1024 * 1024;
/** A place the receiver waits for is not sent again within this, in milliseconds. */
const hurryAfter = 1000;
/** How long after its expiry an envelope that nobody answered is still offered, in milliseconds: its receipt would say what became of it. */
const givenUpAfter = 60 * 86_400_000;

/** Why nothing goes to a linked federation any more. */
const linkCodes: ReadonlySet<string> = new Set<ExchangeErrorCode>(["not_linked", "link_ended"]);
/** Why an item cannot be sealed, however often it is tried. */
const unfitCodes: ReadonlySet<string> = new Set<string>([
  ...(["envelope_too_large", "unfit_message"] satisfies ExchangeErrorCode[]),
  ...linkCodes,
]);

/** Sends to each recipient in turn. One at a time per recipient and class: whoever calls sees to that. */
export class Sender {
  readonly #parts: SenderParts;
  /** Answers that are being taken while the next parcel is on its way, by recipient and classes. Owned by step. */
  readonly #taking = new Map<string, Promise<Taken>>();

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /**
   * Seals and sends what may go to a node now, the most pressing first, at most one parcel. Its answer is taken at once, or, where there is more to be sent, while
   * that is under way. Throws when the link fails.
   */
  async step(to: string, classes: readonly DeliveryClass[], signal: AbortSignal): Promise<Sent> {
    const lane = `${to} ${classes.join()}`;
    const { items, isCut } = await this.#prepare(to, classes, this.#parts.now().toISOString());
    if (items.length === 0) return { envelopes: 0, ...(await this.#takenBefore(lane)), hasMore: false };
    const going = this.#parts.transport(to, packParcel(items.map(({ bytes }) => bytes)), signal);
    // The other side works on this parcel while this one seals the next.
    const [answer, ahead] = await Promise.allSettled([going, isCut ? this.#sealAhead(to, classes) : undefined]);
    if (answer.status === "rejected") throw answer.reason;
    await this.#noteSent(items);
    if (ahead.status === "rejected") throw ahead.reason;
    const before = await this.#takenBefore(lane);
    const taking = this.takeAnswer(answer.value);
    if (!isCut) return { envelopes: items.length, ...(await taking), hasMore: false };
    // Whether it failed is asked by the next step; what was not taken is answered again.
    taking.catch(() => undefined);
    this.#taking.set(lane, taking);
    return { envelopes: items.length, ...before, hasMore: true };
  }

  /** What came of the answer to the parcel before, once it has been taken. */
  async #takenBefore(lane: string): Promise<Taken> {
    const taking = this.#taking.get(lane);
    this.#taking.delete(lane);
    return (await taking) ?? { receipts: 0, refused: [] };
  }

  /** Seals what waits, so that it is due for the next parcel. */
  async #sealAhead(to: string, classes: readonly DeliveryClass[]): Promise<void> {
    const nothingDue = new Date(0).toISOString();
    await this.#prepare(to, classes, nothingDue);
  }

  /** What may go to a node, sealed and in order, whether or not it was sent before: for a file. Its answer is for `takeAnswer`. */
  async prepareFile(
    to: string,
    classes: readonly DeliveryClass[],
  ): Promise<{ readonly items: readonly SealedOutgoing[]; readonly isCut: boolean }> {
    return this.#prepare(to, classes, "9999-12-31T00:00:00.000Z");
  }

  async #prepare(
    to: string,
    classes: readonly DeliveryClass[],
    now: string,
  ): Promise<{ readonly items: readonly SealedOutgoing[]; readonly isCut: boolean }> {
    const query = { to, classes, now, limit: itemsAtOnce, window: sendWindow };
    const work = await this.#parts.outbox.load(query);
    const ready: SealedOutgoing[] = [];
    let isCut = false;
    for (const stream of work) {
      const due = await this.#stillOpen(stream.due, to);
      const sealed = await this.#seal({ peer: to, class: stream.class }, stream);
      ready.push(...due, ...sealed);
      isCut ||= stream.due.length === itemsAtOnce || stream.waiting.length === itemsAtOnce;
    }
    const items = fitting(ready);
    return { items, isCut: isCut || items.length < ready.length };
  }

  /** Notes that a parcel has gone that was prepared. */
  async #noteSent(items: readonly SealedOutgoing[]): Promise<void> {
    const now = this.#parts.now();
    const sendAt = (attempts: number): string => this.#later(waitAfter(attempts, sentRetry, this.#parts.chance()));
    await this.#parts.outbox.saveSent(
      items.map(({ id }) => id),
      now.toISOString(),
      sendAt,
    );
  }

  /** Takes the receipts of a parcel. What cannot be read in it is refused by its code and changes nothing. */
  async takeAnswer(parcel: Uint8Array): Promise<Taken> {
    const { items, isWhole } = unpackParcel(parcel);
    const { receipts, refused } = await this.takeReceipts(items);
    return { receipts, refused: isWhole ? refused : [...refused, "parcel_damaged"] };
  }

  /** Takes receipts, however they came. */
  async takeReceipts(items: readonly Uint8Array[]): Promise<Taken> {
    const { sealing, outbox } = this.#parts;
    const refused: string[] = [];
    const receipts: { receipt: Receipt; bytes: Uint8Array }[] = [];
    for (const bytes of items) {
      const told = readRefusal(bytes);
      if (told !== undefined) refused.push(told.code);
      else
        try {
          const receipt = await sealing.readReceipt(bytes);
          if (receipt.to === sealing.self) receipts.push({ receipt, bytes });
          else refused.push("not_for_us");
        } catch (error) {
          const code = refusalCode(error);
          if (code === undefined) throw error;
          refused.push(code);
        }
    }
    if (receipts.length > 0)
      await outbox.change([...new Set(receipts.map(({ receipt }) => receipt.envelope))], async (found) =>
        this.#changes(found, receipts),
      );
    return { receipts: receipts.length, refused };
  }

  /**
   * Says `expired`, by this node's own receipt, of what nobody has answered in time, at most some hundred at once; answers how many. It is offered
   * still, so that the receiver can say what became of it, and given up long after.
   */
  async expire(): Promise<number> {
    const { outbox } = this.#parts;
    const now = this.#parts.now().toISOString();
    await this.#giveUp();
    const overdue = await outbox.overdue(now, itemsAtOnce);
    if (overdue.length === 0) return 0;
    const ids = overdue.map(({ id }) => id);
    await outbox.change(ids, async (found) => {
      const late = found.filter(({ state, isAnswered }) => !isAnswered && state !== "expired");
      const receipts: StoredReceipt[] = [];
      for (const one of late) receipts.push(await this.#ownReceipt(one, "expired", "unanswered"));
      return {
        progress: late.map((one) => ({ ...one, state: "expired" as const, code: "unanswered" })),
        receipts,
        restarts: [],
        hurry: [],
        unlessSentAfter: now,
        at: now,
      };
    });
    return ids.length;
  }

  /** Offers no more what nobody has answered for very long. Those behind it go on in another epoch: its place stays open in this one. */
  async #giveUp(): Promise<void> {
    const { outbox } = this.#parts;
    const forsaken = await outbox.forsaken(this.#later(-givenUpAfter), itemsAtOnce);
    if (forsaken.length === 0) return;
    await outbox.change(
      forsaken.map(({ id }) => id),
      async (found) => {
        const left = found.filter(({ isAnswered }) => !isAnswered);
        const effects = left.map((progress) => ({
          progress: { ...progress, state: "expired" as const, code: "unanswered", isAnswered: true },
          restart: progress.place === undefined ? undefined : progress.place.epoch + 1,
        }));
        const changes = changesOf(effects, (wait) => this.#later(wait));
        return { ...changes, receipts: [], unlessSentAfter: this.#later(0), at: this.#later(0) };
      },
    );
  }

  async #seal(stream: DeliveryStream, { head, waiting }: StreamWork): Promise<readonly SealedOutgoing[]> {
    const passed = await this.#passed(waiting);
    if (passed.length === 0) return [];
    // The first epoch of all is the clock's, so that a sender whose database is new or lost begins after what was before.
    const before = head;
    let after: StreamHead =
      head.epoch === 0 ? { epoch: this.#parts.now().getTime(), sequence: 1, previous: null } : head;
    const envelopes: SealedOutgoing[] = [];
    const receipts: StoredReceipt[] = [];
    const unfit = new Map<string, NotSealed>();
    for (const { item, content } of passed) {
      const { epoch, sequence } = after;
      const sealed = await this.#sealOne(item, content, after);
      if ("code" in sealed) {
        unfit.set(item.id, sealed);
        continue;
      }
      const { bytes, headerHash } = sealed;
      if (bytes.length > largestItem) throw new RangeError(`the envelope ${item.id} has ${bytes.length} bytes`);
      envelopes.push({ id: item.id, epoch, sequence, bytes, headerHash });
      receipts.push(
        await this.#ownReceipt({ id: item.id, to: item.to, class: item.class, place: { headerHash } }, "submitted"),
      );
      after = { epoch, sequence: sequence + 1, previous: headerHash };
    }
    if (unfit.size > 0) await this.#refuse(unfit);
    if (envelopes.length === 0) return [];
    const at = this.#parts.now().toISOString();
    const { signer } = this.#parts.sealing;
    const isSaved = await this.#parts.outbox.saveSealed({ stream, signer, before, after, envelopes, receipts }, at);
    return isSaved ? envelopes : [];
  }

  /**
   * What of sealed envelopes may still go. Those for a linked federation whose link has ended since, or names the recipient no more, are refused here: nobody else
   * would say so. What goes on behind them, such as a recall, begins another epoch.
   */
  async #stillOpen(due: readonly SealedOutgoing[], to: string): Promise<readonly SealedOutgoing[]> {
    if (federationOf(to) === undefined) return due;
    const over = new Map<string, NotSealed>();
    for (const { id, bytes } of due)
      try {
        await this.#parts.sealing.read(bytes);
      } catch (error) {
        const code = refusalCode(error);
        if (code === undefined) throw error;
        if (linkCodes.has(code)) over.set(id, { code });
      }
    if (over.size === 0) return due;
    await this.#refuse(over);
    // Those that were left are sealed anew, in the epoch after.
    return [];
  }

  /** Seals an item; a code for what no sealing takes, now or later: it must not hold up those behind it. */
  async #sealOne(
    item: Outgoing,
    content: Cleared,
    place: StreamHead,
  ): Promise<Awaited<ReturnType<Sealing["seal"]>> | NotSealed> {
    try {
      return await this.#parts.sealing.seal(item, content, place);
    } catch (error) {
      const code = refusalCode(error);
      if (code === undefined || !unfitCodes.has(code)) throw error;
      return { code };
    }
  }

  /** What the guard lets pass. The rest is refused for good, by this node's own receipt, and has no place in the stream. */
  async #passed(waiting: readonly Outgoing[]): Promise<{ readonly item: Outgoing; readonly content: Cleared }[]> {
    if (waiting.length === 0) return [];
    const judged = await this.#parts.guard(waiting);
    const passed: { item: Outgoing; content: Cleared }[] = [];
    const denied = new Map<string, NotSealed>();
    for (const [place, item] of waiting.entries()) {
      // What was not judged is denied: an answer too short lets nothing pass.
      const one = judged[place] ?? { code: "guard_unmatched" };
      if (one instanceof Cleared) passed.push({ item, content: one });
      else denied.set(item.id, one);
    }
    if (denied.size > 0) await this.#refuse(denied);
    return passed;
  }

  async #refuse(denied: ReadonlyMap<string, NotSealed>): Promise<void> {
    await this.#parts.outbox.change([...denied.keys()], async (found) => {
      const left = found.filter(({ isAnswered }) => !isAnswered);
      const receipts: StoredReceipt[] = [];
      const effects: Effect[] = [];
      for (const one of left) {
        const code = denied.get(one.id)?.code ?? "guard_unmatched";
        const restart = one.place === undefined ? undefined : one.place.epoch + 1;
        effects.push({ progress: { ...one, state: "refused", code, isAnswered: true }, restart });
        receipts.push(await this.#ownReceipt(one, "refused", code));
      }
      const at = this.#later(0);
      return { ...changesOf(effects, (wait) => this.#later(wait)), receipts, unlessSentAfter: at, at };
    });
  }

  async #ownReceipt(
    item: Pick<Progress, "id" | "to" | "class"> & { readonly place?: { readonly headerHash: string } | undefined },
    state: "submitted" | "refused" | "expired",
    code?: string,
  ): Promise<StoredReceipt> {
    const { sealing } = this.#parts;
    const at = this.#parts.now().toISOString();
    const bytes = await sealing.signReceipt({
      envelope: item.id,
      headerHash: item.place?.headerHash ?? "0".repeat(64),
      from: sealing.self,
      to: sealing.self,
      class: item.class,
      steps: [{ state, at, code }],
    });
    return { envelope: item.id, by: sealing.self, state, code, at, bytes };
  }

  #changes(
    found: readonly Progress[],
    given: readonly { readonly receipt: Receipt; readonly bytes: Uint8Array }[],
  ): ProgressChanges {
    const known = new Map(found.map((progress) => [progress.id, progress]));
    const effects = new Map<string, Effect>();
    const receipts: StoredReceipt[] = [];
    for (const { receipt, bytes } of given) {
      const before = effects.get(receipt.envelope)?.progress ?? known.get(receipt.envelope);
      const effect = before === undefined ? undefined : readReceiptOf(before, receipt, this.#parts.chance());
      if (before === undefined || effect === undefined) continue;
      effects.set(receipt.envelope, effect);
      const { state, code } = effect.progress;
      const step = receipt.steps.at(-1);
      if (step !== undefined && effect.progress !== before)
        receipts.push({ envelope: receipt.envelope, by: receipt.from, state, code, at: step.at, bytes });
    }
    return {
      ...changesOf([...effects.values()], (wait) => this.#later(wait)),
      receipts,
      unlessSentAfter: this.#later(-hurryAfter),
      at: this.#later(0),
    };
  }

  #later(milliseconds: number): string {
    return new Date(this.#parts.now().getTime() + milliseconds).toISOString();
  }
}

function changesOf(
  effects: readonly Effect[],
  later: (milliseconds: number) => string,
): Pick<ProgressChanges, "progress" | "restarts" | "hurry"> {
  const streamOf = ({ to, class: pressing }: Progress): DeliveryStream => ({ peer: to, class: pressing });
  const restarts = new Map<string, ProgressChanges["restarts"][number]>();
  for (const { progress, restart = 0 } of effects) {
    const key = `${progress.class} ${progress.to}`;
    if (restart > (restarts.get(key)?.epoch ?? 0)) restarts.set(key, { stream: streamOf(progress), epoch: restart });
  }
  return {
    progress: effects.map(({ progress, sendIn }) => ({
      ...progress,
      sendAt: sendIn === undefined ? undefined : later(sendIn),
    })),
    restarts: [...restarts.values()],
    hurry: effects.flatMap(({ progress, missing }) =>
      missing === undefined ? [] : [{ stream: streamOf(progress), ...missing }],
    ),
  };
}

/** As many as one parcel takes; at least one. */
function fitting(items: readonly SealedOutgoing[]): SealedOutgoing[] {
  let bytes = 0;
  const end = items.findIndex(
    (item, place) => place > 0 && (place >= itemsAtOnce || (bytes += item.bytes.length) > bytesAtOnce),
  );
  return items.slice(0, end === -1 ? items.length : end);
}
