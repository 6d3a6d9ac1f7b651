// Sealing what is too long to hold: chunk by chunk in one context of HPKE (RFC 9180, section 5.2), whose nonces count, so that no chunk can be left out,
// doubled or moved; and the last one says that it is the last.
import { AEAD_ChaCha20Poly1305, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from "hpke";
import { SealError } from "./error.ts";

/** Bytes of plaintext in each chunk but the last, which has what is left. */
export const chunkLength = 64 * 1024;
const tagLength = 16;
const encLength = 32;
const seedLength = 32;
const notLast = Uint8Array.of(0);
const last = Uint8Array.of(1);
const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);

/**
 * Seals a stream for the key pair of this seed, 32 bytes used for nothing else: whoever has them can open it. Yields the encapsulated key, then the
 * sealed chunks; holds two chunks at a time. Throws `bad_sealing_key` for a seed of another length.
 */
export async function* sealStream(
  seed: Uint8Array,
  info: Uint8Array,
  plaintext: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const { publicKey } = await pairOf(seed);
  const { encapsulatedSecret, ctx } = await suite.SetupSender(publicKey, { info });
  yield encapsulatedSecret;
  for await (const { chunk, isLast } of chunksOf(plaintext, chunkLength))
    yield ctx.Seal(chunk, isLast ? last : notLast);
}

/** Opens what `sealStream` has sealed, chunk by chunk; what it yields is authentic, and all of it came only when it ends. Throws `cannot_open`, `bad_sealing_key`. */
export async function* openStream(
  seed: Uint8Array,
  info: Uint8Array,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const pair = await pairOf(seed);
  const source = sealed[Symbol.asyncIterator]();
  try {
    const { head, rest } = await split(source, encLength);
    const ctx = await refusing(() => suite.SetupRecipient(pair, head, { info }));
    for await (const { chunk, isLast } of chunksOf(rest, chunkLength + tagLength))
      yield await refusing(() => ctx.Open(chunk, isLast ? last : notLast));
  } finally {
    await source.return?.();
  }
}

async function pairOf(seed: Uint8Array): ReturnType<typeof suite.DeriveKeyPair> {
  if (seed.length !== seedLength) throw new SealError("bad_sealing_key", `a seed is ${seedLength} bytes`);
  return suite.DeriveKeyPair(seed, false);
}

/** The first bytes of a stream, and the rest of it. Throws `cannot_open` when it is shorter. */
async function split(
  source: AsyncIterator<Uint8Array>,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly rest: AsyncIterable<Uint8Array> }> {
  let held: Uint8Array = new Uint8Array();
  while (held.length < length) {
    const next = await source.next();
    if (next.done === true) throw new SealError("cannot_open", "the stream ends before its first chunk");
    held = Buffer.concat([held, next.value]);
  }
  const left = held.subarray(length);
  async function* rest(): AsyncGenerator<Uint8Array, void> {
    yield left;
    for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
  }
  return { head: held.subarray(0, length), rest: rest() };
}

interface Chunk {
  readonly chunk: Uint8Array;
  readonly isLast: boolean;
}

/**
 * The stream in chunks of one length, the last with what is left; at least one, empty when the stream is. A chunk is good until the next is asked for:
 * all are the same bytes, for whoever seals a gigabyte must not leave one behind.
 */
async function* chunksOf(source: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Chunk, void> {
  const filling = Buffer.alloc(length);
  let filled = 0;
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) {
      if (filled === length) {
        yield { chunk: filling, isLast: false };
        filled = 0;
      }
      const part = piece.subarray(at, at + length - filled);
      filling.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  yield { chunk: filling.subarray(0, filled), isLast: true };
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new SealError("cannot_open", "the sealed stream does not open", { cause });
  }
}
