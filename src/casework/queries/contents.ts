// The types of the envelopes that carry live queries, and how long each is good for.
import type { ActId, RecordId } from "#domain";
import type { NewOutgoing } from "#store";

/** Whether somebody is looked for. */
export const queryType = "query";
/** Hit or no hit. */
export const queryAnswerType = "query-answer";
/** Why details of a hit are wanted. */
export const detailsRequestType = "details-request";
/** What of them is given. */
export const detailsAnswerType = "details-answer";

/** Milliseconds: an answer is in time; a query is still answered; an answer, and a request for details, are offered. */
export const inTimeFor = 10_000;
export const askedFor = 60_000;
export const answeredFor = 86_400_000;
export const requestedFor = 14 * 86_400_000;

/** Something about a query, to be put into the outbox. A hit overtakes it: it goes in the next class. */
export function outgoing(said: {
  readonly id: ActId;
  readonly to: string;
  readonly type: string;
  readonly content: unknown;
  readonly at: Date;
  readonly lasts: number;
  readonly requires?: readonly string[];
}): NewOutgoing {
  const { id, to, type, content, at, lasts, requires = [] } = said;
  // It names no record: whoever was given details of one is not sent its corrections, and nobody learns of it from the delivery page.
  const records: RecordId[] = [];
  return {
    id,
    message: id,
    to,
    class: "urgent",
    type,
    content,
    labels: ["H0"],
    audience: ["police"],
    requires,
    records,
    writtenAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + lasts).toISOString(),
  };
}
