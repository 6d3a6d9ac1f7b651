// The header of an envelope: what every node on its way may read. It holds no name, number, case reference or subject.
import { z } from "zod";
import { AuthorityId, DeliveryClass, Labels, NodeName } from "#domain";
import { sealingSuites } from "#seal";

/** The name of a federation, chosen when it is founded: `besa.trial`. */
export const FederationId = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,62}$/);

/** The name of a node, one in the federation and never given again: `al`, `ae-dubai`. */
export const NodeId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
export type NodeId = z.infer<typeof NodeId>;

/** Who sends or receives: an authority, at its node. Between linked federations both names are qualified. */
export const Party = z.strictObject({ authority: AuthorityId, node: NodeName }).readonly();
export type Party = z.infer<typeof Party>;

/**
 * A moment as envelopes and directories write it: UTC with milliseconds, so that two spellings are two moments. Of the years 1 to 9999: others sort elsewhere as
 * text, and no database keeps them.
 */
export const Moment = z.string().refine((text) => {
  const time = Date.parse(text);
  return /^(?!0000)\d{4}-/.test(text) && Number.isFinite(time) && new Date(time).toISOString() === text;
}, "not a moment such as 2026-11-22T09:40:00.000Z");

/** SHA-256, in 64 hexadecimal digits. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** The kind of a message, such as `record` or `receipt`: a kind of work, never what it is about. */
export const MessageType = z.string().regex(/^[a-z][a-z-]{0,39}$/);

/** Bytes in an attachment's ciphertext: 1 GiB, and what the sealing adds. */
export const largestAttachment = 1024 ** 3 + 1024 ** 2;
/** Attachments of one envelope. */
export const mostAttachments = 32;

const Id = z.uuid();
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The sealed body, as the header tells of it. */
const Body = z
  .strictObject({
    suite: z.enum(sealingSuites),
    /** The id of the recipient's key that it is sealed for. */
    key: z.string().regex(/^[0-9a-f]{16}$/),
    /** The encapsulated key of HPKE, base64; 1120 bytes for X-Wing. */
    enc: z.string().regex(base64).max(1600),
    /** Bytes of ciphertext. */
    size: z.int().min(16),
    sha256: Digest,
    /** The ciphertexts that belong to it and travel apart. */
    attachments: z
      .array(z.strictObject({ sha256: Digest, size: z.int().min(1).max(largestAttachment) }).readonly())
      .max(mostAttachments)
      .readonly(),
  })
  .readonly();

/** The header of an envelope of version 1. */
export const EnvelopeHeader = z
  .strictObject({
    v: z.literal(1),
    /** UUIDv7: the envelope's own; whoever has taken one with this id takes no other. */
    id: Id,
    federation: FederationId,
    type: MessageType,
    from: Party,
    to: Party,
    /** What a message to many has in common; the id itself when there is one recipient. */
    message: Id,
    class: DeliveryClass,
    /** The run of the stream from this node to that one in this class: a sender that seals again what was queued begins a later one. */
    epoch: z.int().min(1),
    /** Its place in that run: from 1, without gaps. */
    sequence: z.int().min(1),
    /** SHA-256 of the header before it in that run; null for the first. */
    previous: Digest.nullable(),
    /** Handling codes. */
    labels: Labels.unwrap().shape.handling.max(4),
    sentAt: Moment,
    expiresAt: Moment,
    /** The message that this one calls back. */
    recalls: Id.optional(),
    /** The id of the sender's key that signs this header: eight hexadecimal digits (C2SP signed-note). */
    signer: z.string().regex(/^[0-9a-f]{8}$/),
    body: Body,
  })
  .refine(({ sequence, previous }) => (sequence === 1) === (previous === null), "a first header has no previous one")
  .refine(({ sentAt, expiresAt }) => sentAt < expiresAt, "it expires before it is sent")
  .readonly();
export type EnvelopeHeader = z.infer<typeof EnvelopeHeader>;
