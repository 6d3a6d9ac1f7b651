// The types of the envelopes of recall, and how long they are offered.
import type { ActId, Outgoing, PurgeReceipt } from "#domain";

/** Calls records back. */
export const recallType = "recall";
/** What a holder has done about it. */
export const answerType = "recall-answer";
/** Tells a node that has gone back which recalls are in force. */
export const inForceType = "recalls-in-force";

/** A recall is offered for a year, in milliseconds: a holder that is away hears of it when it is back. */
const offeredFor = 365 * 86_400_000;

/** An envelope of recall: of the most pressing class, so that it overtakes whatever waits. */
export function pressing(
  item: { readonly id: ActId; readonly to: string; readonly type: string; readonly content: unknown },
  at: string,
): Outgoing {
  const expiresAt = new Date(Date.parse(at) + offeredFor).toISOString();
  return { ...item, message: item.id, class: "hit", labels: ["H0"], writtenAt: at, expiresAt };
}

/** For how many recipients, each counted with each record, copies were taken out in files at whoever has signed this. */
export function copiesIn({ records }: Pick<PurgeReceipt, "records">): number {
  return records.reduce((sum, one) => sum + (one.outcome === "purged" ? (one.copies ?? 0) : 0), 0);
}
