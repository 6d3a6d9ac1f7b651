// The words of who works where, and what they hold because of it.
import { z } from "zod";
import { Purpose, Role } from "./codes.ts";
import { GuardRules } from "./guard.ts";
import { ActId, AuthorityId, Reach, RecordId, UserId } from "./ids.ts";
import { Day, Label } from "./labels.ts";
import { AgreementChange } from "./partner-query.ts";
import { LawfulGround } from "./retention.ts";

/** The short name of a unit in its label: `durres-port` makes `unit:durres-port`. Lower case, never used for another unit. */
export const UnitCode = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

const Title = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => text.isWellFormed() && !text.includes("\0"));
const Why = z
  .string()
  .trim()
  .min(3)
  .max(2000)
  .refine((text) => text.isWellFormed() && !text.includes("\0"));

/** A unit of an authority: a directorate, a desk, a border post, a commissariat. `parent` is the one it belongs to. */
export const Unit = z
  .object({
    id: ActId,
    code: UnitCode,
    name: Title,
    authority: AuthorityId,
    parent: ActId.optional(),
    /** It takes nobody any more; who was posted there holds nothing by it. */
    closed: z.boolean(),
  })
  .readonly();
export type Unit = z.infer<typeof Unit>;

/** Somebody serves in a unit with these roles, from the first day to the last one (UTC); what it brings ends with it. */
export const Posting = z
  .object({
    id: ActId,
    user: UserId,
    unit: ActId,
    roles: z.array(Role).min(1).max(10).readonly(),
    from: Day,
    to: Day.optional(),
    /** Its roles and the unit's labels are held during a shift there only. */
    onDuty: z.boolean().optional(),
    /** It was ended before its last day. */
    ended: z.boolean(),
  })
  .readonly();
export type Posting = z.infer<typeof Posting>;

/** Somebody is on duty in a unit, from one moment (ISO 8601, UTC) to another, at most 36 hours. */
export const Shift = z
  .object({ id: ActId, unit: ActId, user: UserId, startsAt: z.iso.datetime(), endsAt: z.iso.datetime() })
  .readonly();
export type Shift = z.infer<typeof Shift>;

/** How far somebody was vetted; who holds a level holds those before it. */
export const clearances = ["restricted", "confidential", "secret"] as const;

/**
 * One label held by one person for a time: a clearance (`clearance:secret`) or membership of a compartment (`compartment:...`). Given by two: one asks,
 * another approves.
 */
export const Holding = z
  .object({
    id: ActId,
    user: UserId,
    label: Label,
    from: Day,
    to: Day.optional(),
    reason: z.string(),
    ended: z.boolean(),
  })
  .readonly();
export type Holding = z.infer<typeof Holding>;

/**
 * `substitution`: one takes over what another's postings bring, while that one is away. `delegation`: one is lent labels that another holds.
 * Neither brings a clearance or a compartment, and what was lent cannot be lent on.
 */
export const Delegation = z
  .object({
    id: ActId,
    kind: z.enum(["substitution", "delegation"]),
    from: UserId,
    to: UserId,
    /** What is lent; empty for a substitution. */
    labels: z.array(Label).max(16).readonly(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    reason: z.string(),
    ended: z.boolean(),
  })
  .readonly();
export type Delegation = z.infer<typeof Delegation>;

/** A need-to-know circle. Whoever is not a member sees neither its records nor that there is one. */
export const Compartment = z.object({ label: Label, name: Title }).readonly();
export type Compartment = z.infer<typeof Compartment>;

/** Why somebody holds a label, a role or a purpose. */
export const Because = z.discriminatedUnion("kind", [
  /** Their account was given it. */
  z.object({ kind: z.literal("account") }),
  z.object({ kind: z.literal("role"), role: Role }),
  /** `until`: the end of the shift, where the posting counts on duty only. */
  z.object({
    kind: z.literal("posting"),
    unit: z.string(),
    to: Day.optional(),
    until: z.iso.datetime().optional(),
  }),
  z.object({ kind: z.literal("holding"), to: Day.optional() }),
  z.object({ kind: z.literal("delegation"), from: z.string(), until: z.iso.datetime() }),
]);
export type Because = z.infer<typeof Because>;

/** Everything somebody holds now, and why. */
export const Access = z
  .object({
    roles: z.array(z.object({ role: Role, because: z.array(Because) })),
    grants: z.array(z.object({ label: Label, because: z.array(Because) })),
    purposes: z.array(z.object({ purpose: Purpose, because: z.array(Because), reason: z.boolean() })),
  })
  .readonly();
export type Access = z.infer<typeof Access>;

const rolesByTwo = new Set<Role>(["administrator", "auditor", "integrity", "data-protection"]);

/** Those of the roles that nobody gives alone: whoever has one of them rules over access, or reads what others did. */
export function givenByTwo<R extends Role>(roles: readonly R[]): R[] {
  return roles.filter((role) => rolesByTwo.has(role));
}

/** An act that two must do. Which those are is data: `fourEyes` of #policy. */
export const ApprovalAct = z.enum([
  "give-roles",
  "give-clearance",
  "make-compartment",
  "add-member",
  "export-record",
  "erase-detail",
  "erase-records",
  "change-federation",
  "change-guard",
  "change-agreement",
  "believe-clock",
]);
export type ApprovalAct = z.infer<typeof ApprovalAct>;

const NodeName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

/** What the hub of a federation changes of its directory. */
const FederationChange = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("admit"),
    request: ActId,
    /** As both sides have read it to each other. */
    fingerprint: z.string().regex(/^(\d{5} ){7}\d{5}$/),
    /** Where the roster is confidential: who is told of the new member, and whom it is told of. */
    with: z.array(AuthorityId).max(200).readonly().optional(),
  }),
  z.strictObject({ kind: z.literal("remove"), authority: AuthorityId }),
  z.strictObject({
    kind: z.literal("revoke-key"),
    node: NodeName,
    /** The id of a signing key, or of one that is sealed for. */
    key: z.string().regex(/^([0-9a-f]{8}|[0-9a-f]{16})$/),
  }),
  z.strictObject({ kind: z.literal("introduce"), authorities: z.tuple([AuthorityId, AuthorityId]) }),
  /** This node, and no other, reviews notices to all members. */
  z.strictObject({ kind: z.literal("appoint-desk"), node: NodeName }),
  /** Members of both lists work with each other from now on; put in place of what was agreed before. Each side decides for itself. */
  z.strictObject({
    kind: z.literal("link"),
    /** Of the other federation: docs/protocol.md, section 4.2. */
    anchor: z
      .strictObject({
        v: z.literal(1),
        federation: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,62}$/),
        name: Title,
        directoryKey: z.string().max(300),
        logPolicy: z.string().max(20_000),
        hub: z.strictObject({ node: NodeName, endpoint: z.string().max(300) }).readonly(),
      })
      .readonly(),
    /** As the other hub has read it. */
    fingerprint: z.string().regex(/^(\d{5} ){7}\d{5}$/),
    /** The fingerprint of the anchor that has stood for this federation until now: it is the same federation, with a new anchor. */
    follows: z
      .string()
      .regex(/^(\d{5} ){7}\d{5}$/)
      .optional(),
    ours: Reach,
    theirs: Reach,
    until: z.iso.datetime(),
  }),
  /** A hub that was restored has lost entries of its log that members have seen: the log goes on where the backup ended. */
  z.strictObject({ kind: z.literal("go-on") }),
  /** The link ends at once. */
  z.strictObject({ kind: z.literal("unlink"), federation: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,62}$/) }),
]);

/** What is asked of a second person. */
export const ApprovalSubject = z.discriminatedUnion("act", [
  /** With the account, or, when a unit is named, as a posting there. */
  z.strictObject({
    act: z.literal("give-roles"),
    user: UserId,
    roles: z.array(Role).min(1).max(10).readonly(),
    unit: ActId.optional(),
    from: Day.optional(),
    to: Day.optional(),
  }),
  z.strictObject({
    act: z.literal("give-clearance"),
    user: UserId,
    clearance: z.enum(clearances),
    from: Day,
    to: Day.optional(),
  }),
  z.strictObject({ act: z.literal("make-compartment"), code: UnitCode, name: Title }),
  z.strictObject({ act: z.literal("add-member"), user: UserId, label: Label, from: Day, to: Day.optional() }),
  /** A copy of what is in a circle or asks for a clearance, for somebody outside. */
  z.strictObject({
    act: z.literal("export-record"),
    record: RecordId,
    recipient: Title,
    use: z.enum(["police", "court"]),
  }),
  z.strictObject({ act: z.literal("erase-detail"), leaf: z.int().min(0) }),
  z.strictObject({ act: z.literal("change-federation"), change: FederationChange }),
  /** What may leave the node: all rules as they are to be. */
  z.strictObject({ act: z.literal("change-guard"), rules: GuardRules }),
  /** What a partner may ask of this node, and this node of it. */
  z.strictObject({ act: z.literal("change-agreement"), change: AgreementChange }),
  /** That the node's clock, which jumped, is right: the day is that of the asker's own clock, and must be the node's. */
  z.strictObject({ act: z.literal("believe-clock"), day: Day }),
  /** Records, with the alerts about them, on a ground of law. */
  z.strictObject({
    act: z.literal("erase-records"),
    records: z.array(RecordId).min(1).max(500).readonly(),
    ground: LawfulGround,
  }),
]);
export type ApprovalSubject = z.infer<typeof ApprovalSubject>;

/** Something asked that waits for a second person, or was answered. It is asked of nobody who may not know of it, and never of the asker. */
export const Approval = z
  .object({
    id: ActId,
    subject: ApprovalSubject,
    /** Of whom it is, for reading. */
    about: z.string().optional(),
    reason: Why,
    askedBy: z.string(),
    askedAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    state: z.enum(["open", "approved", "refused", "expired"]),
    decidedBy: z.string().optional(),
    decidedAt: z.iso.datetime().optional(),
    /** Whether the reader may decide on it. */
    mine: z.boolean(),
    /** Whether the reader, who asked, may approve it with the code in the data folder, because nobody else is there who could decide. */
    byCode: z.boolean(),
  })
  .readonly();
export type Approval = z.infer<typeof Approval>;

/** Why somebody can, or cannot, see and use a record: each label it asks for, and each purpose it is held for, and by what they hold it. */
export const SightReason = z
  .object({
    record: RecordId,
    sees: z.boolean(),
    audience: z.array(z.object({ label: Label, because: z.array(Because) })),
    requires: z.array(z.object({ label: Label, because: z.array(Because) })),
    purposes: z.array(z.object({ purpose: Purpose, because: z.array(Because) })),
    expired: z.boolean(),
  })
  .readonly();
export type SightReason = z.infer<typeof SightReason>;
