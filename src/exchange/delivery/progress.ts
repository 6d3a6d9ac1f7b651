// What a receipt changes about an envelope that was sent. A rule without effects.
import { DeliveryState, type DeliveryClass, type StreamPlace } from "#domain";
import { restartingCodes } from "./codes.ts";
import { relayedRetry, sentRetry, waitAfter } from "./retry.ts";
import type { Receipt } from "./sealing.ts";

/** What is known of an envelope that was sent. */
export interface Progress {
  readonly id: string;
  readonly to: string;
  readonly class: DeliveryClass;
  readonly state: DeliveryState;
  readonly code?: string | undefined;
  /** The receiving node has said its last word, and its place in the stream is filled: nothing of it is sent any more. */
  readonly isAnswered: boolean;
  readonly attempts: number;
  /** Where and as what it stands in its stream; undefined while it is not sealed. */
  readonly place?: (StreamPlace & { readonly headerHash: string }) | undefined;
}

/** What a receipt does. */
export interface Effect {
  readonly progress: Progress;
  /** When it is sent again, in milliseconds from now; undefined when that stays as it was, or nothing is sent any more. */
  readonly sendIn?: number | undefined;
  /** The stream has to begin an epoch that is at least this. */
  readonly restart?: number | undefined;
  /** The receiver waits for this place, which comes before this envelope's. */
  readonly missing?: StreamPlace | undefined;
}

const rank = (state: DeliveryState): number => DeliveryState.options.indexOf(state);
const finalWords: ReadonlySet<DeliveryState> = new Set<DeliveryState>(["accepted", "refused", "expired"]);

/**
 * What a receipt changes; undefined when it is not about this envelope. A hub can say `relayed` and no more; final words come from the receiver. The
 * sender's own `expired` gives way to what the receiver says later. A last word about an envelope as it was sealed before stands, but as it is sealed
 * now it fills a place that the receiver waits for, so that it is sent on.
 */
export function readReceiptOf(progress: Progress, receipt: Receipt, chance: number): Effect | undefined {
  if (receipt.envelope !== progress.id) return undefined;
  const isReceiver = receipt.from === progress.to;
  if (progress.isAnswered) return { progress };
  const step = receipt.steps.reduce<(typeof receipt.steps)[number] | undefined>(
    (last, one) => (last === undefined || rank(one.state) > rank(last.state) ? one : last),
    undefined,
  );
  const counts = step !== undefined && (isReceiver || step.state === "relayed");
  if (!isReceiver && !counts && receipt.again === undefined) return undefined;
  const next = counts ? after(progress, step, receipt) : progress;
  if (next.isAnswered) return { progress: next };
  const bounds = isReceiver || receipt.again !== undefined ? sentRetry : relayedRetry;
  const sendIn = waitAfter(progress.attempts, bounds, chance);
  const isCurrent = progress.place?.headerHash === receipt.headerHash;
  if (isReceiver && isCurrent && restartingCodes.has(receipt.again ?? ""))
    return {
      progress: next,
      sendIn: 0,
      restart: Math.max(receipt.expects?.epoch ?? 0, progress.place?.epoch ?? 0) + 1,
    };
  return { progress: next, sendIn, ...missingBefore(progress, receipt) };
}

function after(progress: Progress, { state, code }: Receipt["steps"][number], receipt: Receipt): Progress {
  const isFinal = receipt.from === progress.to && finalWords.has(state);
  if (!isFinal && (finalWords.has(progress.state) || rank(state) <= rank(progress.state))) return progress;
  const isOfNow = progress.place === undefined || progress.place.headerHash === receipt.headerHash;
  return { ...progress, state, code, isAnswered: isFinal && isOfNow && receipt.again === undefined };
}

function missingBefore({ place, to }: Progress, { expects, from }: Receipt): Pick<Effect, "missing"> {
  if (place === undefined || expects === undefined || from !== to) return {};
  return expects.epoch === place.epoch && expects.sequence < place.sequence ? { missing: expects } : {};
}
