// What nodes ask of each other about attachments: a range of a sealed file, or, at a hub, to keep one, piece by piece.
import { z } from "zod";
import { canonicalBytes } from "#seal";
import { readCanonical } from "../envelope/canonical-json.ts";
import { Digest, largestAttachment } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";

/** Bytes of one piece at most. */
export const largestPiece = 4 * 1024 * 1024;

const place = z.int().min(0).max(largestAttachment);
const Question = z.strictObject({ sha256: Digest, from: place, length: z.int().min(1).max(largestPiece) }).readonly();
const PieceHeader = z.strictObject({ sha256: Digest, from: place }).readonly();
const Kept = z.object({ at: place, done: z.boolean() }).readonly();

/** Asks for bytes of a sealed file from a place on. */
export type AttachmentQuestion = z.infer<typeof Question>;

/** A piece for a hub to keep: bytes of a sealed file from a place on; none asks how far it is. */
export interface AttachmentPiece extends z.infer<typeof PieceHeader> {
  readonly bytes: Uint8Array;
}

/** What a hub has of a sealed file: up to where, and whether it is whole and verified. */
export type AttachmentKept = z.infer<typeof Kept>;

/** The question as it is signed. */
export function writeQuestion(question: AttachmentQuestion): Uint8Array {
  return canonicalBytes(question);
}

/** Reads a question. Throws `bad_request`. */
export function readQuestion(bytes: Uint8Array): AttachmentQuestion {
  return reading(Question, bytes);
}

/** A piece as it is signed: its header's length in four bytes, the header, and the bytes. */
export function writePiece({ bytes, ...header }: AttachmentPiece): Uint8Array {
  const text = canonicalBytes(header);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text, bytes]);
}

/** Reads a piece. Throws `bad_request`. */
export function readPiece(bytes: Uint8Array): AttachmentPiece {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.length < 4 ? Infinity : view.readUInt32BE(0);
  if (length > 1024 || view.length - 4 - length < 0 || view.length - 4 - length > largestPiece)
    throw new ExchangeError("bad_request", "not a piece of an attachment");
  return { ...reading(PieceHeader, view.subarray(4, 4 + length)), bytes: view.subarray(4 + length) };
}

/** What a hub answers to a piece. Throws `bad_request`. */
export function readKept(bytes: Uint8Array): AttachmentKept {
  return reading(Kept, bytes);
}

/** The answer to a piece. */
export function writeKept(kept: AttachmentKept): Uint8Array {
  return canonicalBytes(kept);
}

function reading<T>(form: z.ZodType<T>, bytes: Uint8Array): T {
  const read = form.safeParse(readCanonical(bytes, "bad_request"));
  if (!read.success) throw new ExchangeError("bad_request", z.prettifyError(read.error));
  return read.data;
}
