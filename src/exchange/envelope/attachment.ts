// Attachments: what is longer than a letter. Sealed once, for a key of its own that the letter of each recipient has; streamed, whatever its size.
import { createHash } from "node:crypto";
import { fromBase64, letGo, openStream, SealError, sealStream, toBase64 } from "#seal";
import { ExchangeError } from "../error.ts";
import type { AttachmentKey } from "./letter.ts";
import { paddedLength } from "./padding.ts";

const magic = Buffer.from("besa-attachment/1\n");
const info = Buffer.from("besa-attachment/1");
/** Bytes of the longest attachment: 1 GiB. */
const longest = 1024 ** 3;
const zeros = new Uint8Array(64 * 1024);

/** What is said of an attachment when it is sealed. */
export interface NewAttachment {
  readonly name: string;
  /** Such as `image/jpeg`. */
  readonly mediaType: string;
  /** 32 random bytes, used for nothing else. */
  readonly seed: Uint8Array;
}

/**
 * Seals an attachment as it is read: yields the file that travels, in pieces each good until the next is asked for, and returns what opens it, for the
 * letter. Holds a few chunks of 64 KiB, whatever the length. Throws `envelope_too_large` beyond `most`, 1 GiB unless told.
 */
export async function* sealAttachment(
  source: AsyncIterable<Uint8Array>,
  { name, mediaType, seed }: NewAttachment,
  most = longest,
): AsyncGenerator<Uint8Array, AttachmentKey> {
  const hash = createHash("sha256");
  let [size, length] = [0, 0];
  async function* padded(): AsyncGenerator<Uint8Array, void> {
    for await (const piece of source) {
      length += piece.length;
      if (length > most) throw new ExchangeError("envelope_too_large", `an attachment of more than ${most} bytes`);
      yield piece;
    }
    for (let left = paddedLength(length) - length; left > 0; left -= zeros.length) yield zeros.subarray(0, left);
  }
  const passed = (bytes: Uint8Array): Uint8Array => {
    hash.update(bytes);
    size += bytes.length;
    return bytes;
  };
  yield passed(magic);
  for await (const bytes of sealStream(seed, info, padded())) {
    yield passed(bytes);
    letGo(bytes);
  }
  return { sha256: hash.digest("hex"), size, length, key: toBase64(seed), name, mediaType };
}

/**
 * Opens an attachment as it comes. What it yields is authentic; that it is the whole attachment, and the one that the letter names, is known only when it
 * ends: keep nothing of one that does not. Throws `altered_attachment`.
 */
export async function* openAttachment(
  sealed: AsyncIterable<Uint8Array>,
  key: AttachmentKey,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash("sha256");
  let size = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void> {
    for await (const piece of sealed) {
      size += piece.length;
      if (size > key.size) throw altered("it is longer than it should be");
      hash.update(piece);
      yield piece;
    }
  }
  let [length, total] = [0, 0];
  for await (const chunk of opening(key, withoutMagic(counted()))) {
    const part = chunk.subarray(0, Math.max(0, key.length - total));
    total += chunk.length;
    if (chunk.subarray(part.length).some((byte) => byte !== 0)) throw altered("its padding is not empty");
    length += part.length;
    if (part.length > 0) yield part;
  }
  if (length !== key.length || total !== paddedLength(length)) throw altered("its length is not the letter's");
  if (size !== key.size || hash.digest("hex") !== key.sha256) throw altered("it is not the one that the letter names");
}

async function* opening(key: AttachmentKey, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* openStream(fromBase64(key.key) ?? new Uint8Array(), info, sealed);
  } catch (cause) {
    throw cause instanceof SealError ? altered("a part of it does not open", cause) : cause;
  }
}

async function* withoutMagic(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const piece of source) {
    if (head === undefined) {
      yield piece;
      continue;
    }
    head = Buffer.concat([head, piece]);
    if (head.length < magic.length) continue;
    if (!magic.equals(head.subarray(0, magic.length))) throw altered("it does not begin as an attachment does");
    yield head.subarray(magic.length);
    head = undefined;
  }
  if (head !== undefined) throw altered("it ends before it begins");
}

function altered(message: string, cause?: unknown): ExchangeError {
  return new ExchangeError("altered_attachment", message, cause === undefined ? {} : { cause });
}
