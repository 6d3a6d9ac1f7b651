// The messages about the log: its entries, their proofs, and who confirms it.
import { z } from "zod";
import { Act, ActId, LogDetail, RecordId } from "#domain";
import { LogWitnessing, Page, When } from "./messages.ts";

/** One entry of the log, as its reader may see it. `detail` is absent when erased, or when the reader may not see it. */
export const LogRow = z.object({
  index: z.int(),
  hash: z.string(),
  at: When,
  detail: LogDetail.optional(),
  erased: z.boolean(),
});
export type LogRow = z.infer<typeof LogRow>;

export const LogPage = z.object({
  items: z.array(LogRow),
  next: z.string().optional(),
  size: z.int(),
  checkpointAt: When.optional(),
  witnessing: LogWitnessing.optional(),
});

export type LogPage = z.infer<typeof LogPage>;

export const LogQuery = Page.extend({
  act: Act.optional(),
  officer: z.string().max(64).optional(),
  record: RecordId.optional(),
  reference: ActId.optional(),
  from: When.optional(),
  to: When.optional(),
});

/** An entry with its inclusion proof: enough to check it offline against the node's key. Hashes are base64. */
export const LogProof = z.object({
  index: z.int(),
  /** The leaf's bytes, base64. */
  data: z.string(),
  salt: z.string().optional(),
  detail: LogDetail.optional(),
  /** The signed checkpoint (C2SP tlog-checkpoint) the proof leads to. */
  checkpoint: z.string(),
  proof: z.array(z.string()),
  /** The node's verifier key (C2SP signed-note). */
  key: z.string(),
});
export type LogProof = z.infer<typeof LogProof>;

export const LogExportQuery = z.object({
  /** `false`: hashes only, which prove as much. */
  details: z.stringbool().optional(),
});

/** That the published log extends the one of `from` leaves (RFC 6962, section 2.1.2). Hashes are base64. */
export const LogConsistency = z.object({
  from: z.int(),
  to: z.int(),
  proof: z.array(z.string()).readonly(),
  checkpoint: z.string(),
});

const VerifierKey = z.string().min(10).max(2000);
/** A name in the policy: short, so that it can be said. */
const WitnessName = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/);
const Quorum = z.strictObject({
  count: z.int().min(1).max(64),
  /** Seconds that an entry may wait for its cosignatures before nothing is released any more. */
  withinSeconds: z.int().min(1).max(604_800),
});

export const NewWitness = z.strictObject({
  name: WitnessName,
  /** Its verifier key, `name+hash+base64` (C2SP tlog-cosignature). */
  key: VerifierKey,
  /** Its submission prefix: `/add-checkpoint` is added to it (C2SP tlog-witness). */
  url: z.string().max(500),
});
export const WitnessNamed = z.object({ name: WitnessName });
export const QuorumChange = z.strictObject({ quorum: Quorum.nullable() });

export const WitnessedLog = z.object({
  /** SHA-256 of the origin, hexadecimal: its newest checkpoint stands at `/witness/<id>/checkpoint`. */
  id: z.string(),
  origin: z.string(),
  keys: z.array(z.string()).readonly(),
  size: z.int(),
  cosignedAt: When.optional(),
});
export const NewWitnessedLog = z.strictObject({ keys: z.array(VerifierKey).min(1).max(8) });
export const WitnessedLogNamed = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) });

/** Who witnesses this log, how far they have, and which logs this node witnesses. */
export const Witnesses = z.object({
  witnesses: z
    .array(
      z.object({
        name: z.string(),
        key: z.string(),
        url: z.string(),
        size: z.int(),
        problem: z.enum(["unreachable", "not_known", "inconsistent", "ahead", "bad_cosignature"]).optional(),
      }),
    )
    .readonly(),
  quorum: Quorum.optional(),
  witnessed: z.int().optional(),
  waitingSince: When.optional(),
  isUnwitnessed: z.boolean(),
  ownKeys: z.array(z.string()).readonly(),
  logs: z.array(WitnessedLog).readonly(),
});
