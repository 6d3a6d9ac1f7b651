// Which of the envelopes that have come is to be opened now, and which waits. A rule without effects.
import type { DeliveryStream, HeldEnvelope, StreamHead } from "#domain";
import type { DeliveryCode } from "./codes.ts";

/** How far ahead of the place that a stream waits for envelopes are held. */
export const holdWindow = 4096;
/** Bytes that are held of one stream: whoever sends all but the first fills no disk. */
export const holdBytes = 256 * 1024 * 1024;

/** What is known of a stream before something comes. `head` is undefined before the first envelope of all. */
export interface KnownStream {
  readonly stream: DeliveryStream;
  readonly head: StreamHead | undefined;
  /** What is held of it, in no order. */
  readonly held: readonly HeldEnvelope[];
}

/** What is to be done with what came in one stream. */
export interface Plan {
  readonly stream: DeliveryStream;
  /** Where the stream stands once `due` is settled. */
  readonly head: StreamHead;
  /** In order: their turn has come. Those whose id was settled before are answered once more and not applied. */
  readonly due: readonly HeldEnvelope[];
  /** New ones to hold until what is before them has come. */
  readonly hold: readonly HeldEnvelope[];
  /** Held ones that are held no more: they are due, or belong to an epoch that has passed. */
  readonly release: readonly HeldEnvelope[];
  /** Not taken, and what the sender must do. Those whose id was settled before are answered once more instead. */
  readonly notTaken: readonly { readonly envelope: HeldEnvelope; readonly code: DeliveryCode }[];
}

const beginning: StreamHead = { epoch: 0, sequence: 1, previous: null };

/**
 * Plans what becomes of envelopes that came in one stream, in whatever order; those whose `hasKey` is false could not be opened. Everything that comes is in exactly one of `due`, `hold` and `notTaken`,
 * or was held before with the same header.
 */
export function planIncoming(
  known: KnownStream,
  came: readonly (HeldEnvelope & { readonly hasKey?: boolean })[],
): Plan {
  let head = known.head ?? beginning;
  const newest = came.reduce((epoch, one) => Math.max(epoch, one.epoch), head.epoch);
  if (newest > head.epoch) head = { epoch: newest, sequence: 1, previous: null };
  const places = new Map<number, HeldEnvelope>();
  for (const one of known.held) if (one.epoch === head.epoch) places.set(one.sequence, one);
  const notTaken: { envelope: HeldEnvelope; code: DeliveryCode }[] = [];
  const fresh = new Set<HeldEnvelope>();
  for (const envelope of came) {
    const before = places.get(envelope.sequence);
    if (envelope.epoch < head.epoch) notTaken.push({ envelope, code: "epoch_passed" });
    else if (envelope.sequence < head.sequence) notTaken.push({ envelope, code: "sequence_used" });
    else if (envelope.sequence >= head.sequence + holdWindow) notTaken.push({ envelope, code: "too_far_ahead" });
    else if (envelope.hasKey === false) notTaken.push({ envelope, code: "seal_again" });
    else if (before === undefined) {
      places.set(envelope.sequence, envelope);
      fresh.add(envelope);
    } else if (before.headerHash !== envelope.headerHash) notTaken.push({ envelope, code: "chain_broken" });
  }
  const due: HeldEnvelope[] = [];
  for (let next = places.get(head.sequence); next !== undefined; next = places.get(head.sequence)) {
    places.delete(next.sequence);
    if (next.previous !== head.previous) {
      notTaken.push({ envelope: next, code: "chain_broken" });
      break;
    }
    due.push(next);
    head = { epoch: head.epoch, sequence: head.sequence + 1, previous: next.headerHash };
  }
  const staying = new Set(places.values());
  let bytes = known.held.reduce((sum, one) => sum + (staying.has(one) ? one.size : 0), 0);
  const hold: HeldEnvelope[] = [];
  for (const envelope of [...staying].filter((one) => fresh.has(one)).toSorted((a, b) => a.sequence - b.sequence)) {
    bytes += envelope.size;
    if (bytes > holdBytes) notTaken.push({ envelope, code: "too_far_ahead" });
    else hold.push(envelope);
  }
  return {
    stream: known.stream,
    head,
    due,
    hold,
    release: known.held.filter((one) => !staying.has(one)),
    notTaken,
  };
}
