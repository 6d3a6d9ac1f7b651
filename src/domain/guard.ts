// The rules of the guard: what may leave the node, as data. docs/decisions/0025-hub-and-guard.md says how they are read.
import { z } from "zod";
import { Country, Handling, Purpose } from "./codes.ts";
import { AuthorityId, NodeName } from "./ids.ts";

/** The name of a rule, by which it is told to whoever was denied. */
const RuleId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/);
const Type = z.string().regex(/^[a-z][a-z-]{0,39}$/);
const Federation = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,62}$/);
/** A place in content: a JSON Pointer (RFC 6901) without escapes, in which `*` is every member of an object or item of an array. */
const Path = z.string().regex(/^(\/(\*|[A-Za-z0-9_-]{1,60})){1,12}$/);

/** How something leaves: in an envelope to another node, by whatever transport, or in a file for somebody. */
export const LeavingWay = z.enum(["node", "file"]);
export type LeavingWay = z.infer<typeof LeavingWay>;

const PathTest = z
  .strictObject({
    path: Path,
    /** One of the values there is one of these; without it, something stands there that is not empty. */
    in: z
      .array(z.union([z.string().max(200), z.number(), z.boolean()]))
      .min(1)
      .max(100)
      .readonly()
      .optional(),
  })
  .readonly();

const list = <T extends z.ZodType>(one: T) => z.array(one).min(1).max(300).readonly().optional();

/** What must hold of something that leaves: everything that is said here. Said nothing, it always holds. */
export const GuardCondition = z
  .strictObject({
    ways: list(LeavingWay),
    types: list(Type),
    /** The recipient is, or its country is, one of these. One whose country is not known is in no country. */
    nodes: list(NodeName),
    authorities: list(AuthorityId),
    countries: list(Country),
    federations: list(Federation),
    /** It carries one of these handling codes. */
    handling: list(Handling),
    /** It is held or asked for one of these purposes. */
    purposes: list(Purpose),
    /** Its content, as canonical JSON (RFC 8785), has more bytes than this. */
    bytesOver: z.int().min(0).optional(),
    /** One part of the content, such as one record of many, meets all of these tests. */
    parts: z
      .array(z.strictObject({ at: Path.or(z.literal("")), all: z.array(PathTest).min(1).max(8).readonly() }).readonly())
      .min(1)
      .max(8)
      .readonly()
      .optional(),
    attachments: z
      .strictObject({
        moreThan: z.int().min(0).optional(),
        /** One of them has more bytes than this. */
        bytesOver: z.int().min(0).optional(),
        /** One of them is of another media type than these. */
        otherThan: list(z.string().regex(/^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,60}$/)),
      })
      .readonly()
      .optional(),
  })
  .readonly();
export type GuardCondition = z.infer<typeof GuardCondition>;

/** One rule. It is met where `when` holds and `unless`, if there is one, does not. */
export const GuardRule = z
  .strictObject({
    id: RuleId,
    effect: z.enum(["allow", "deny"]),
    /** Why there is this rule: shown to whoever was denied. */
    words: z.string().trim().min(3).max(500),
    when: GuardCondition,
    unless: GuardCondition.optional(),
  })
  .readonly();
export type GuardRule = z.infer<typeof GuardRule>;

/**
 * All rules of a guard. Their order means nothing: what one rule denies no other allows, and what no rule allows is denied.
 */
export const GuardRules = z
  .strictObject({ v: z.literal(1), rules: z.array(GuardRule).max(500).readonly() })
  .refine(({ rules }) => new Set(rules.map(({ id }) => id)).size === rules.length, "two rules have one name")
  .readonly();
export type GuardRules = z.infer<typeof GuardRules>;

/** Why something does not leave: a rule denies it, or none allows it. */
export const GuardCode = z.enum(["guard_denied", "guard_unmatched"]);
export type GuardCode = z.infer<typeof GuardCode>;
