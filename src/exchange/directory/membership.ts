// What a node keeps of its own place in a federation. Its secrets are elsewhere: here are the numbers that they are found by.
import { z } from "zod";
import { AuthorityId } from "#domain";
import { Moment, NodeId } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import { Anchor } from "./anchor.ts";
import { Member } from "./member.ts";

/** A key of this node: its id in the directory and the number of the secret that it is made of. */
const OwnKey = z.strictObject({ id: z.string(), secret: z.int().min(1) }).readonly();

/** A node's own place in a federation. */
export const Membership = z
  .strictObject({
    anchor: Anchor,
    authority: AuthorityId,
    node: NodeId,
    isHub: z.boolean(),
    /** `asked`: its request waits at the hub. `in`: the directory names it. `left`: it has gone, or was sent away. */
    state: z.enum(["asked", "in", "left"]),
    roster: z.enum(["open", "confidential"]),
    signing: z.array(OwnKey).min(1).readonly(),
    sealing: z
      .array(
        OwnKey.unwrap()
          .extend({ kem: z.enum(["x25519", "xwing"]) })
          .readonly(),
      )
      .min(1)
      .readonly(),
    /** What it has said of itself to the hub, as the directory is to have it. */
    said: Member,
    /** The request that waits. */
    request: z
      .strictObject({
        note: z.string(),
        fingerprint: z.string(),
        at: Moment,
        isSent: z.boolean(),
        /** Of the invitation, until it is sent. */
        code: z.string().optional(),
      })
      .readonly()
      .optional(),
    /** Why the newest directory could not be had, as a code, and since when. */
    problem: z.strictObject({ code: z.string(), since: Moment }).readonly().optional(),
    /** When the hub was last heard. */
    heardAt: Moment.optional(),
  })
  .readonly();
export type Membership = z.infer<typeof Membership>;

/** Reads what was kept. Throws `bad_directory`: it is this node's own, so its table is damaged. */
export function readMembership(data: unknown): Membership {
  const read = Membership.safeParse(data);
  if (!read.success) throw new ExchangeError("bad_directory", z.prettifyError(read.error));
  return read.data;
}
