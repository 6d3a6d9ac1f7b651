// What is told at once to whoever is signed in: that something waits, and where. Never about whom: whoever opens it looks, with a purpose and a log entry.
import { z } from "zod";
import { AlertCategory } from "./codes.ts";
import { ActId, AuthorityId } from "./ids.ts";

/** `watch-hit`: a watch has found somebody. `hit-received`: another authority has met somebody this one looks for. `hit-answered`: the owner of an alert has answered the officer who met the person. `recall-overdue`: a holder has not purged what was called back in time; `recall-refused`: one keeps it. `hit-overdue`: nobody has answered a hit in time. `query-answered`, `query-hit`: a partner has answered a query of this officer's, with no hit or with one. `details-asked`: a partner wants details of what its query has hit. `details-answered`: it has said what it gives. `query-limit`: a partner asks more, or about more people, than is agreed. `review-asked`: a member wants a notice released to all. `review-decided`: the compliance desk has decided on one. `onward-asked`: a holder asks whether a record of this node's may be passed on, or used in court; `onward-answered`: its owner has answered whoever asked. `proposal-made`: a holder proposes a change of a record of this node's; `proposal-answered`: its owner has answered whoever proposed. `membership-asked`: at a hub, an authority wants to be let in or to leave. `recall-received`: an owner has called back what this node held, until somebody at the desk has looked. */
export const LiveAlertKind = z.enum([
  "watch-hit",
  "hit-received",
  "hit-answered",
  "recall-overdue",
  "recall-refused",
  "hit-overdue",
  "query-answered",
  "query-hit",
  "details-asked",
  "details-answered",
  "query-limit",
  "review-asked",
  "review-decided",
  "onward-asked",
  "onward-answered",
  "proposal-made",
  "proposal-answered",
  "membership-asked",
  "recall-received",
]);
export type LiveAlertKind = z.infer<typeof LiveAlertKind>;

/** Something that waits for somebody to look. It carries no name, number or record. */
export const LiveAlert = z
  .object({
    id: ActId,
    kind: LiveAlertKind,
    /** The hit, recall, query, agreement, review, request or proposal that it is about. */
    about: ActId,
    /** `waiting` until somebody has decided or answered, or there is nothing left to decide. */
    state: z.enum(["waiting", "answered"]),
    /** What the alert asks for that was hit. */
    category: AlertCategory.optional(),
    /** The authority it comes from, when it is not this one. */
    from: AuthorityId.optional(),
    at: z.iso.datetime(),
  })
  .readonly();
export type LiveAlert = z.infer<typeof LiveAlert>;
