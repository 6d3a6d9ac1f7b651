// Identifiers. Each is a branded string with one parser, so that a record's id cannot be handed in for an officer's.
import { z } from "zod";

/** A record's id: a UUID that is bound to its owner (docs/decisions/0029-record-ids.md), made by the owner's node, never changed. */
export const RecordId = z.uuid().brand("RecordId");
export type RecordId = z.infer<typeof RecordId>;

/** The id of a user of this node: UUIDv7. */
export const UserId = z.uuid().brand("UserId");
export type UserId = z.infer<typeof UserId>;

/** The id of one check (one question asked), one import run or one decision: UUIDv7. */
export const ActId = z.uuid().brand("ActId");
export type ActId = z.infer<typeof ActId>;

/**
 * An authority: an ISO 3166-1 alpha-2 country (or XPO for INTERPOL, UN, EU, OFAC ...) and, if needed, a unit: `AL`, `AL/durres`. One of a linked federation has
 * that one's name behind it: `AL@besa.south`.
 */
export const AuthorityId = z
  .string()
  .regex(/^[A-Z]{2,5}(\/[a-z0-9-]{1,40})?(@[a-z0-9][a-z0-9.-]{0,62})?$/)
  .brand("AuthorityId");
export type AuthorityId = z.infer<typeof AuthorityId>;

/** A node as others name it: `it`, and in a linked federation `it@besa.south`. */
export const NodeName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}(@[a-z0-9][a-z0-9.-]{0,62})?$/);

/** Which authorities of a federation a link reaches, each as it is named there. Nobody is meant who is not named, and `all` must be said. */
export const Reach = z.union([
  z.literal("all"),
  z
    .array(AuthorityId.refine((name) => !name.includes("@"), "an authority of that federation, as it is named there"))
    .min(1)
    .max(500)
    .readonly(),
]);
export type Reach = z.infer<typeof Reach>;
