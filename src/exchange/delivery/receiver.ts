// The receiving end: what came is put in order, opened, applied once and answered with a signed receipt. Long, since all of it is one transaction: read,
// plan, open, apply, settle, answer, in the order of the methods.
import { createHash } from "node:crypto";
import type { DeliveryStream, HeldEnvelope, Quarantined, SettledEnvelope, StreamHead } from "#domain";
import type { AttachmentKey } from "../envelope/letter.ts";
import type { DeliveryCode } from "./codes.ts";
import {
  envelopeKey,
  type InboxChanges,
  type InboxFound,
  type InboxStore,
  type SettledBefore,
} from "./delivery-store.ts";
import { planIncoming, type Plan } from "./incoming.ts";
import { refusalCode, type EnvelopeFacts, type Receipt, type Sealing } from "./sealing.ts";

/** An envelope whose turn has come. */
export interface Opened {
  readonly facts: EnvelopeFacts;
  readonly content: unknown;
  /** What opens the files that travel apart. */
  readonly attachments: readonly AttachmentKey[];
}

/** What the node makes of a content: applied, refused with a code, or only `opened`: taken, with the last word to follow once its attachments are here. */
export type Verdict =
  | { readonly state: "accepted" }
  | { readonly state: "opened" }
  | { readonly state: "refused"; readonly code: string };

export interface ReceiverParts<Tx> {
  readonly sealing: Sealing;
  readonly inbox: InboxStore<Tx>;
  readonly now: () => Date;
  /** Applies contents in their order, in the transaction that settles them. A failure undoes all of it. */
  readonly apply: (tx: Tx, opened: readonly Opened[]) => Promise<readonly Verdict[]>;
  /** Whether a failure passes by itself (the database is away): then nothing is settled, and what came is sent again. */
  readonly isPassing: (error: unknown) => boolean;
}

/** What to tell whoever brought the envelopes. */
export interface Reception {
  /** Signed receipts; each names the node it is for. */
  readonly receipts: readonly { readonly to: string; readonly bytes: Uint8Array }[];
  /** What is no envelope for this node, by the SHA-256 of its bytes. */
  readonly refused: readonly { readonly hash: string; readonly code: string }[];
}

/** How far clocks may differ before an expiry is taken at its word, in milliseconds. */
const clockTolerance = 5 * 60_000;

interface Arrival {
  readonly facts: EnvelopeFacts;
  readonly held: HeldEnvelope & { readonly hasKey: boolean };
}

/** Takes envelopes in. Any number of them may work on one store at once. */
export class Receiver<Tx> {
  readonly #parts: ReceiverParts<Tx>;

  constructor(parts: ReceiverParts<Tx>) {
    this.#parts = parts;
  }

  /**
   * Takes in envelopes, however they came and in whatever order. When it resolves, what its receipts say is durable. What fails for a passing reason
   * is thrown, with nothing done; a content that this node fails at is put aside with a receipt that says so.
   */
  async receive(items: readonly Uint8Array[]): Promise<Reception> {
    const arrivals: Arrival[] = [];
    const refused: { hash: string; code: string }[] = [];
    for (const bytes of items) {
      const read = await this.#read(bytes);
      if ("code" in read) refused.push({ hash: read.hash, code: read.code });
      else arrivals.push(read);
    }
    const receipts = arrivals.length === 0 ? [] : await this.#takeAll(arrivals);
    return { receipts, refused };
  }

  async #read(bytes: Uint8Array): Promise<Arrival | Quarantined> {
    try {
      const facts = await this.#parts.sealing.read(bytes);
      if (facts.to !== this.#parts.sealing.self) return await this.#putAside(bytes, "not_for_us", facts);
      const { id, from, epoch, sequence, headerHash, previous, expiresAt } = facts;
      return {
        facts,
        held: {
          id,
          peer: from,
          class: facts.class,
          epoch,
          sequence,
          headerHash,
          previous,
          expiresAt,
          size: bytes.length,
          bytes,
          hasKey: facts.hasKey,
        },
      };
    } catch (error) {
      const code = refusalCode(error);
      if (code === undefined || this.#parts.isPassing(error)) throw error;
      return this.#putAside(bytes, code);
    }
  }

  async #putAside(bytes: Uint8Array, code: string, facts?: EnvelopeFacts): Promise<Quarantined> {
    const aside = this.#aside(bytes, code, facts);
    await this.#parts.inbox.quarantine([aside]);
    return aside;
  }

  #aside(bytes: Uint8Array, code: string, facts?: EnvelopeFacts): Quarantined {
    const hash = createHash("sha256").update(bytes).digest("hex");
    const at = this.#parts.now().toISOString();
    return { hash, ...(facts === undefined ? {} : { from: facts.from, envelope: facts.id }), code, at, bytes };
  }

  /** All in one transaction; when this node fails at one of them, one by one, so that it holds up no other stream. */
  async #takeAll(arrivals: readonly Arrival[]): Promise<Reception["receipts"]> {
    try {
      return await this.#take(arrivals, undefined);
    } catch (error) {
      if (!(error instanceof ApplyFailure)) throw error;
    }
    const receipts: Reception["receipts"][number][] = [];
    for (const arrival of arrivals) receipts.push(...(await this.#takeAlone(arrival)));
    return receipts;
  }

  /** One arrival can make several due: each that this node fails at is put aside in turn. */
  async #takeAlone(arrival: Arrival): Promise<Reception["receipts"]> {
    const asides = new Set<string>();
    for (;;) {
      try {
        return await this.#take([arrival], asides);
      } catch (error) {
        if (!(error instanceof ApplyFailure) || asides.has(error.id)) throw error;
        asides.add(error.id);
      }
    }
  }

  async #take(arrivals: readonly Arrival[], asides: ReadonlySet<string> | undefined): Promise<Reception["receipts"]> {
    const byStream = Map.groupBy(arrivals, ({ held }) => `${held.class} ${held.peer}`);
    const streams = [...byStream.values()].flatMap(([first]) =>
      first === undefined ? [] : [{ peer: first.held.peer, class: first.held.class }],
    );
    let answers: Reception["receipts"] = [];
    await this.#parts.inbox.take({ streams, ids: arrivals.map(({ facts }) => facts.id) }, async (found, tx) => {
      const plans = found.streams.map((known) =>
        planIncoming(
          known,
          (byStream.get(`${known.stream.class} ${known.stream.peer}`) ?? []).map(({ held }) => held),
        ),
      );
      const due = await this.#open(plans, found, { arrivals, asides });
      await this.#apply(tx, due, asides !== undefined);
      const settled = await this.#settle(due, plans);
      answers = await this.#answer({ arrivals, plans, found, settled });
      return changesOf(plans, settled, due);
    });
    return answers;
  }

  /** Opens those whose turn has come. Those settled before, or come too late, are not opened. */
  async #open(
    plans: readonly Plan[],
    found: InboxFound,
    { arrivals, asides }: { readonly arrivals: readonly Arrival[]; readonly asides: ReadonlySet<string> | undefined },
  ): Promise<Due[]> {
    const facts = new Map<HeldEnvelope, EnvelopeFacts>(arrivals.map((arrival) => [arrival.held, arrival.facts]));
    const turns = plans.flatMap(({ due }) => due).filter((held) => !found.settled.has(envelopeKey(held.peer, held.id)));
    const stored = turns.filter(({ bytes }) => bytes === undefined);
    const loaded = stored.length === 0 ? [] : await found.bytesOf(stored);
    const bytesOf = new Map(stored.map((held, place) => [held, loaded[place]]));
    const seen = new Set<string>();
    const first = turns.flatMap((held) => {
      const bytes = held.bytes ?? bytesOf.get(held);
      // One id twice in one stream would be applied twice: the first is the one.
      const key = envelopeKey(held.peer, held.id);
      if (bytes === undefined || seen.has(key)) return [];
      seen.add(key);
      return [{ held, bytes }];
    });
    // Side by side: the ciphers work in threads of their own.
    return Promise.all(
      first.map(async ({ held, bytes }): Promise<Due> => {
        const known = facts.get(held) ?? (await this.#readHeld(bytes));
        if (known === undefined) return { held, bytes, facts: unread(held), verdict: notOpened };
        return { held, bytes, facts: known, ...(await this.#openOne(known, bytes, asides?.has(held.id) === true)) };
      }),
    );
  }

  /** What was held; undefined when its signer is not trusted any more: it must not hold up those behind it, nor whatever came with them. */
  async #readHeld(bytes: Uint8Array): Promise<EnvelopeFacts | undefined> {
    try {
      return await this.#parts.sealing.read(bytes);
    } catch (error) {
      if (refusalCode(error) === undefined || this.#parts.isPassing(error)) throw error;
      return undefined;
    }
  }

  async #openOne(
    facts: EnvelopeFacts,
    bytes: Uint8Array,
    isAside: boolean,
  ): Promise<Pick<Due, "content" | "attachments" | "verdict">> {
    if (isAside) return { verdict: { state: "refused", code: "not_applied" satisfies DeliveryCode } };
    if (Date.parse(facts.expiresAt) + clockTolerance < this.#parts.now().getTime())
      return { verdict: { state: "expired", code: "too_late" satisfies DeliveryCode } };
    try {
      return await this.#parts.sealing.open(bytes);
    } catch (error) {
      if (refusalCode(error) === undefined || this.#parts.isPassing(error)) throw error;
      return { verdict: notOpened };
    }
  }

  /** Together, or one by one to know at which this node fails. */
  async #apply(tx: Tx, due: readonly Due[], isOneByOne: boolean): Promise<void> {
    const opened = due.filter(({ verdict }) => verdict === undefined);
    const groups = isOneByOne ? opened.map((one) => [one]) : [opened];
    for (const group of groups) {
      if (group.length === 0) continue;
      const contents = group.map(({ facts, content, attachments = [] }) => ({ facts, content, attachments }));
      const verdicts = await this.#parts.apply(tx, contents).catch((cause: unknown) => {
        throw this.#parts.isPassing(cause) ? cause : new ApplyFailure(group[0]?.held.id ?? "", cause);
      });
      group.forEach((one, place) => (one.verdict = verdicts[place]));
    }
  }

  async #settle(due: readonly Due[], plans: readonly Plan[]): Promise<SettledEnvelope[]> {
    const at = this.#parts.now().toISOString();
    const settled: SettledEnvelope[] = [];
    for (const { held, facts, verdict } of due) {
      if (verdict === undefined) throw new TypeError("a content that was neither applied nor refused");
      const code = "code" in verdict ? verdict.code : undefined;
      const wasOpened = code !== "not_opened" && verdict.state !== "expired";
      const steps: Receipt["steps"] = [
        { state: "delivered", at },
        ...(wasOpened ? [{ state: "opened" as const, at }] : []),
        ...(verdict.state === "opened" ? [] : [{ state: verdict.state, at, code }]),
      ];
      const receipt = await this.#sign(held, { steps, expects: headOf(plans, held) });
      const { id, peer, epoch, sequence, headerHash, expiresAt } = held;
      const place = { id, peer, class: held.class, epoch, sequence, headerHash, expiresAt };
      settled.push({ ...place, type: facts.type, state: verdict.state, code, receivedAt: at, settledAt: at, receipt });
    }
    return settled;
  }

  /**
   * The last word about an envelope that was only opened when it came: its receipt, for whoever keeps it with that word in one transaction, and sends
   * it. Should it be lost on its way, the envelope comes again and is answered with the word that is kept.
   */
  async conclude(
    opened: Omit<SettledEnvelope, "state" | "code" | "settledAt" | "receipt">,
    word: { readonly state: SettledEnvelope["state"]; readonly code?: string | undefined },
  ): Promise<SettledEnvelope> {
    const at = this.#parts.now().toISOString();
    const { state, code } = word;
    if (state === "opened") throw new TypeError("an envelope that was opened is opened already");
    const receipt = await this.#sign(opened, { steps: [{ state, at, code }] });
    return { ...opened, state, code, settledAt: at, receipt };
  }

  /** A receipt for each that came, and for each whose turn came with it. */
  async #answer(given: {
    readonly arrivals: readonly Arrival[];
    readonly plans: readonly Plan[];
    readonly found: InboxFound;
    readonly settled: readonly SettledEnvelope[];
  }): Promise<Reception["receipts"]> {
    const { arrivals, plans, found, settled } = given;
    const answers = new Map(
      settled.map((one) => [envelopeKey(one.peer, one.id), { to: one.peer, bytes: one.receipt }]),
    );
    const notTaken = new Map(plans.flatMap((plan) => plan.notTaken.map(({ envelope, code }) => [envelope, code])));
    const broken = plans.flatMap((plan) => plan.notTaken.map(({ envelope }) => envelope));
    for (const held of new Set([...arrivals.map((arrival) => arrival.held), ...broken])) {
      const key = envelopeKey(held.peer, held.id);
      if (answers.has(key)) continue;
      const before = found.settled.get(key);
      answers.set(key, {
        to: held.peer,
        bytes: await this.#answerTo(held, { before, again: notTaken.get(held), plans }),
      });
    }
    return [...answers.values()];
  }

  /** What was settled is answered as it was, by a key and for a header of now: since then the one may have been revoked, the other sealed anew. */
  async #answerTo(
    held: HeldEnvelope,
    known: {
      readonly before: SettledBefore | undefined;
      readonly again: DeliveryCode | undefined;
      readonly plans: readonly Plan[];
    },
  ): Promise<Uint8Array> {
    const { before, plans } = known;
    // A place that was passed is filled, by this envelope if it is known.
    const again = before !== undefined && known.again === "sequence_used" ? undefined : known.again;
    const at = this.#parts.now().toISOString();
    const delivered: Receipt["steps"] = again === undefined ? [{ state: "delivered", at }] : [];
    const steps = before === undefined ? delivered : [{ state: before.state, at: before.settledAt, code: before.code }];
    return this.#sign(held, { steps, again, expects: headOf(plans, held) });
  }

  #sign(held: Answered, says: Pick<Receipt, "steps" | "again" | "expects">): Promise<Uint8Array> {
    const { id: envelope, headerHash, peer: to } = held;
    return this.#parts.sealing.signReceipt({
      envelope,
      headerHash,
      from: this.#parts.sealing.self,
      to,
      class: held.class,
      ...says,
    });
  }
}

/** An envelope as a receipt names it. */
type Answered = Pick<HeldEnvelope, "id" | "headerHash" | "peer" | "class">;

interface Due {
  readonly held: HeldEnvelope;
  readonly bytes: Uint8Array;
  readonly facts: EnvelopeFacts;
  readonly content?: unknown;
  readonly attachments?: Opened["attachments"];
  verdict?: Verdict | { readonly state: "expired"; readonly code: string } | undefined;
}

const notOpened = { state: "refused", code: "not_opened" satisfies DeliveryCode } as const;

/** What is known of a held envelope without reading it. */
function unread({ id, peer, expiresAt, ...held }: HeldEnvelope): EnvelopeFacts {
  const place = { class: held.class, epoch: held.epoch, sequence: held.sequence, previous: held.previous };
  const { headerHash } = held;
  return {
    id,
    message: id,
    from: peer,
    to: "",
    type: "unread",
    sentAt: expiresAt,
    expiresAt,
    headerHash,
    hasKey: false,
    ...place,
  };
}

/** This node's own failure at a content. */
class ApplyFailure extends Error {
  readonly id: string;

  constructor(id: string, cause: unknown) {
    super("a content could not be applied", { cause });
    this.id = id;
  }
}

function headOf(plans: readonly Plan[], stream: DeliveryStream): StreamHead | undefined {
  return plans.find((plan) => plan.stream.peer === stream.peer && plan.stream.class === stream.class)?.head;
}

function changesOf(plans: readonly Plan[], settled: readonly SettledEnvelope[], due: readonly Due[]): InboxChanges {
  return {
    heads: plans.map(({ stream, head }) => ({ stream, head })),
    hold: plans.flatMap(({ hold }) => hold),
    release: plans.flatMap(({ release }) => release),
    settled,
    quarantined: due.flatMap(({ held, facts, bytes, verdict }) => {
      if (verdict?.state !== "refused" || !["not_opened", "not_applied"].includes(verdict.code)) return [];
      const hash = createHash("sha256").update(bytes).digest("hex");
      const at = settled.find(({ id }) => id === held.id)?.settledAt ?? facts.sentAt;
      return [{ hash, from: facts.from, envelope: facts.id, code: verdict.code, at, bytes }];
    }),
  };
}
