// What is inside an envelope.
import { z } from "zod";
import { Digest, largestAttachment, MessageType, mostAttachments } from "./header.ts";

/** What opens an attachment: known to sender and recipient only. */
const AttachmentKey = z
  .strictObject({
    /** Of the ciphertext, as in the header. */
    sha256: Digest,
    /** Bytes of ciphertext, as in the header. */
    size: z.int().min(1).max(largestAttachment),
    /** Bytes of the attachment itself: what is behind them is padding. */
    length: z.int().min(0).max(largestAttachment),
    /** 32 secret bytes, base64: the seed of the key that it is sealed for. */
    key: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
    name: z.string().min(1).max(200),
    mediaType: z.string().regex(/^[a-z0-9.+-]{1,60}\/[a-z0-9.+-]{1,60}$/),
  })
  .readonly();
export type AttachmentKey = z.infer<typeof AttachmentKey>;

/** The sealed message: of the type that the header says, with the keys to its attachments. */
export const Letter = z
  .strictObject({
    v: z.literal(1),
    type: MessageType,
    content: z.unknown().refine((content): boolean => content !== undefined, "there is no content"),
    attachments: z.array(AttachmentKey).max(mostAttachments).readonly(),
  })
  .readonly();
export type Letter = z.infer<typeof Letter>;
