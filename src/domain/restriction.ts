import { z } from "zod";
import { Purpose } from "./codes.ts";

/** Why a record is not erased but restricted: Directive (EU) 2016/680, Article 16(3); `request` is the subject's own wish where national law knows it. */
export const RestrictionGround = z.enum(["accuracy-contested", "evidence", "request"]);
export type RestrictionGround = z.infer<typeof RestrictionGround>;

/**
 * A mark on a record as this node holds it, whoever owns it: from then on it serves only the named purposes. It stays when the owner's next edition of the
 * record comes.
 */
export const Restriction = z
  .object({ ground: RestrictionGround, purposes: z.array(Purpose).max(12).readonly(), since: z.iso.datetime() })
  .readonly();
export type Restriction = z.infer<typeof Restriction>;
