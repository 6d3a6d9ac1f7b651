// What is told at once to whoever is signed in: that something waits, and where. Never about whom: whoever opens it looks, with a purpose and a log entry.
import { z } from "zod";
import { AlertCategory } from "./codes.ts";
import { ActId, AuthorityId } from "./ids.ts";

/** `watch-hit`: a watch has found somebody. `hit-received`: another authority has met somebody this one looks for. `hit-answered`: the owner of an alert has answered the officer who met the person. */
export const LiveAlertKind = z.enum(["watch-hit", "hit-received", "hit-answered"]);
export type LiveAlertKind = z.infer<typeof LiveAlertKind>;

/** Something that waits for somebody to look. It carries no name, number or record. */
export const LiveAlert = z
  .object({
    id: ActId,
    kind: LiveAlertKind,
    /** The hit that it is about. */
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
