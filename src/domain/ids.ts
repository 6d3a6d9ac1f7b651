// Identifiers. Each is a branded string with one parser, so that a record's id cannot be handed in for an officer's.
import { z } from "zod";

/** A record's id: UUIDv7 (RFC 9562, section 5.7), made by the owner's node, never changed. */
export const RecordId = z.uuid().brand("RecordId");
export type RecordId = z.infer<typeof RecordId>;

/** The id of a user of this node: UUIDv7. */
export const UserId = z.uuid().brand("UserId");
export type UserId = z.infer<typeof UserId>;

/** The id of one check (one question asked), one import run or one decision: UUIDv7. */
export const ActId = z.uuid().brand("ActId");
export type ActId = z.infer<typeof ActId>;

/** An authority: an ISO 3166-1 alpha-2 country (or XPO for INTERPOL, UN, EU, OFAC ...) and, if needed, a unit: `AL`, `AL/durres`. */
export const AuthorityId = z
  .string()
  .regex(/^[A-Z]{2,5}(\/[a-z0-9-]{1,40})?$/)
  .brand("AuthorityId");
export type AuthorityId = z.infer<typeof AuthorityId>;
