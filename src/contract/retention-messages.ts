// The messages about how long data is kept, what is due, what was erased, and the register of processing.
import { z } from "zod";
import {
  Act,
  ActId,
  AuthorityId,
  ErasureGround,
  ErasureReceipt,
  PersonCategory,
  ProcessingKind,
  Purpose,
  RecordId,
  RetentionBasis,
  RetentionTerms,
  Role,
} from "#domain";
import { LogProof } from "./log-messages.ts";
import { heldForOthers, Justification, Page } from "./messages.ts";

const Why = z
  .string()
  .trim()
  .min(3)
  .max(2000)
  .refine((text) => text.isWellFormed() && !text.includes("\0"));
const When = z.iso.datetime();

/** How long data of one basis is kept, by which law, and who changed it, if anybody has. */
export const RetentionRule = z.object({
  basis: RetentionBasis,
  reviewMonths: z.int(),
  expireMonths: z.int().optional(),
  remindDays: z.int(),
  keepWithdrawnMonths: z.int(),
  source: z.string(),
  changed: z.object({ at: When, by: z.string() }).optional(),
});
export type RetentionRule = z.infer<typeof RetentionRule>;

/** Why nothing is erased by the rules: the clock has jumped from the last day that was believed, and is doubted until another at the latest. */
const Waiting = z.object({ believed: z.iso.date(), since: z.iso.date(), until: z.iso.date() });
export const RetentionRuleList = z.object({ items: z.array(RetentionRule), waits: Waiting.optional() });
export const RetentionRuleChange = z.strictObject({ terms: RetentionTerms, reason: Why });

export const DueQuery = Page.extend({ purpose: Purpose, reason: Justification.optional() });

/** A review that is due. After `expiresOn` the record is gone; absent: it stays as long as its owner upholds it. */
export const DueReview = z.object({
  record: RecordId,
  kind: z.string(),
  title: z.string(),
  owner: AuthorityId,
  list: z.string().optional(),
  basis: RetentionBasis,
  reviewOn: z.iso.date(),
  expiresOn: z.iso.date().optional(),
  remindedAt: When,
});
export type DueReview = z.infer<typeof DueReview>;
export const DuePage = z.object({ items: z.array(DueReview), withheld: heldForOthers, next: z.string().optional() });
export const DueCount = z.object({ due: z.int() });

/** That a record is still needed, and why. `until` ends its term before the rule does. */
export const Review = z.strictObject({ purpose: Purpose, reason: Why, until: z.iso.date().optional() });
export const Reviewed = z.object({ record: RecordId, reviewOn: z.iso.date(), expiresOn: z.iso.date().optional() });

/** An erasure, without a word of what was erased. `erasing`: copies may be left outside the tables. */
export const Erasure = z.object({
  id: ActId,
  ground: ErasureGround,
  at: When,
  by: z.string().optional(),
  records: z.array(RecordId),
  versions: z.int(),
  logEntries: z.int(),
  state: z.enum(["erasing", "done"]),
  doneAt: When.optional(),
  leaf: z.int().optional(),
});
export type Erasure = z.infer<typeof Erasure>;
export const ErasurePage = z.object({ items: z.array(Erasure), next: z.string().optional() });

/** A receipt with the proof that its hash stands in the log. */
export const Receipt = z.object({ receipt: ErasureReceipt, proof: LogProof });
export type Receipt = z.infer<typeof Receipt>;

/** The register of processing (Directive (EU) 2016/680, Article 24), as the program itself has it. */
export const Register = z.object({
  controller: z.object({ name: z.string(), country: z.string().optional() }),
  version: z.string(),
  purposes: z.array(z.object({ purpose: Purpose, roles: z.array(Role) })),
  categories: z.array(PersonCategory),
  /** What is kept, and of what it consists. */
  data: z.array(z.object({ kind: z.string(), fields: z.array(z.string()) })),
  /** What can be asked of the node, by whom. */
  operations: z.array(
    z.object({
      name: z.string(),
      method: z.string(),
      path: z.string(),
      tag: z.string(),
      summary: z.string(),
      roles: z.array(z.string()),
    }),
  ),
  /** What is written in the log, by the kind of operation (Article 25). */
  acts: z.array(z.object({ act: Act, kind: ProcessingKind })),
  /** Who gets what, and under which condition. */
  recipients: z.array(
    z.object({ role: Role, labels: z.array(z.string()), purposes: z.array(Purpose), log: z.enum(["own", "all"]) }),
  ),
  fourEyes: z.array(z.object({ act: z.string(), ask: z.array(Role), decide: z.array(Role) })),
  retention: z.array(RetentionRule),
});
export type Register = z.infer<typeof Register>;
