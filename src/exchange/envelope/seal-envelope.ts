import { canonicalBytes, SealError, toBase64 } from "#seal";
import type { Sealer, Signer } from "#seal";
import { z } from "zod";
import { ExchangeError } from "../error.ts";
import { Cleared } from "../guard/cleared.ts";
import { digestOf } from "./digest.ts";
import { largestHeader, signedBytes, tagLength, writeFrame } from "./frame.ts";
import { EnvelopeHeader } from "./header.ts";
import { Letter } from "./letter.ts";
import type { AttachmentKey } from "./letter.ts";
import { pad } from "./padding.ts";

/** What is to be sent: the header as far as the sealing does not make it, and the content. */
export type Message = Omit<EnvelopeHeader, "v" | "signer" | "body"> & {
  /** What the guard has let pass to this recipient, and no other. */
  readonly content: Cleared;
  readonly attachments?: readonly AttachmentKey[];
};

/** What a message is sealed and signed with. */
export interface SealingKeys {
  /** The sender's, named in the directory. */
  readonly signer: Signer;
  /** The recipient's, from the directory. */
  readonly sealer: Sealer;
  readonly aead?: "chacha20poly1305" | "aes256gcm";
}

/** An envelope ready to go. */
export interface SealedEnvelope {
  readonly bytes: Uint8Array;
  readonly header: EnvelopeHeader;
  /** SHA-256 of the header's bytes, hexadecimal: the next header of the stream has it as `previous`. */
  readonly headerHash: string;
}

/** What is sealed is sealed for envelopes, and for nothing else. */
export const envelopeInfo = Buffer.from("besa-envelope/1");

/**
 * Seals a message for one node and signs its header. Throws `not_cleared` for what the guard has not let pass to this node, `unfit_message` for content that is not plain JSON or a header field that is not in
 * its form, `envelope_too_large`, and what `Sealer.seal` throws.
 */
export async function sealEnvelope(message: Message, keys: SealingKeys): Promise<SealedEnvelope> {
  const { content: cleared, attachments = [], ...open } = message;
  demandCleared(cleared, message);
  const { content } = cleared.leaving;
  const outside = { ...open, v: 1 as const, signer: keys.signer.id };
  const letter = pad(letterBytes({ v: 1, type: message.type, content, attachments }));
  const around = { info: envelopeInfo, aad: surroundings(outside) };
  const { suite, enc, ciphertext } = await keys.sealer.seal(letter, around, keys.aead);
  const header = EnvelopeHeader.safeParse({
    ...outside,
    body: {
      suite,
      key: keys.sealer.id,
      enc: toBase64(enc),
      size: letter.length + tagLength,
      sha256: digestOf(ciphertext),
      attachments: attachments.map(({ sha256: hash, size }) => ({ sha256: hash, size })),
    },
  });
  if (!header.success) throw new ExchangeError("unfit_message", z.prettifyError(header.error));
  const bytes = canonicalBytes(header.data);
  if (bytes.length > largestHeader) throw new ExchangeError("envelope_too_large", `a header of ${bytes.length} bytes`);
  const signature = keys.signer.sign(signedBytes(bytes));
  return {
    bytes: writeFrame({ header: bytes, signature, ciphertext }),
    header: header.data,
    headerHash: digestOf(bytes),
  };
}

/** Refuses what was not cleared, or was as something else or for somebody else. */
function demandCleared(cleared: Cleared, { type, to, attachments = [] }: Message): void {
  if (!Cleared.isCleared(cleared)) throw new ExchangeError("not_cleared", "the guard has not let it pass");
  const { way, type: as, to: recipient, attachments: known = [] } = cleared.leaving;
  const isSame = way === "node" && as === type && recipient.node === to.node;
  const hasSame =
    known.length === attachments.length && known.every(({ size }, place) => size === attachments[place]?.size);
  if (!isSame || !hasSame) throw new ExchangeError("not_cleared", `the guard has not let pass a ${type} to ${to.node}`);
}

/** What the body is sealed to: the header without what it tells of the body. Throws `unfit_message`. */
export function surroundings(header: Omit<EnvelopeHeader, "body"> & { readonly body?: unknown }): Uint8Array {
  const { body: _, ...outside } = header;
  return plainBytes(outside);
}

function letterBytes(letter: Letter): Uint8Array {
  const read = Letter.safeParse(letter);
  if (!read.success) throw new ExchangeError("unfit_message", z.prettifyError(read.error));
  return plainBytes(letter);
}

function plainBytes(value: unknown): Uint8Array {
  try {
    return canonicalBytes(value);
  } catch (cause) {
    if (cause instanceof SealError)
      throw new ExchangeError("unfit_message", "the message is not plain JSON", { cause });
    throw cause;
  }
}
