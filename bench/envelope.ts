// Envelopes sealed and signed, and read and opened, by one thread: how many a second, and what each costs of a processor.
import { AuthorityId } from "#domain";
import { ExchangeError, openAttachment, openEnvelope, readEnvelope, sealAttachment, sealEnvelope } from "#exchange";
import type { KeyBook, Message, Recipient } from "#exchange";
import { clearedMessage } from "../src/testkit/delivery/open-guard.ts";
import { makeOpener, makeSigner, readSealer, readVerifierKey, sealingSuites } from "#seal";
import { boundGatheredBytes } from "../src/node/buffers.ts";

const signer = makeSigner("besa.bench/al", new Uint8Array(32).fill(1));
const book: KeyBook = {
  federation: "besa.bench",
  signingKey: () => verifier,
};
const verifier = readVerifierKey(signer.verifierKey);
const now = new Date("2026-11-22T10:00:05.000Z");
const message = (content: unknown): Message =>
  clearedMessage({
    id: "01935f00-0000-7000-8000-000000000001",
    federation: "besa.bench",
    type: "record",
    from: { authority: AuthorityId.parse("AL"), node: "al" },
    to: { authority: AuthorityId.parse("IT"), node: "it" },
    message: "01935f00-0000-7000-8000-000000000001",
    class: "routine",
    epoch: 1,
    sequence: 1,
    previous: null,
    labels: ["H0"],
    sentAt: "2026-11-22T10:00:00.000Z",
    expiresAt: "2026-12-22T10:00:00.000Z",
    content,
  });

/** Seals and opens letters of several sizes by each suite, `rounds` of each. */
export async function run(report: (line: string) => void, rounds: number): Promise<Readonly<Record<string, number>>> {
  const figures: Record<string, number> = {};
  for (const suite of sealingSuites)
    for (const size of [800, 8_000, 80_000, 800_000]) {
      const opener = await makeOpener(suite.startsWith("xwing") ? "xwing" : "x25519", new Uint8Array(32).fill(2));
      const sealer = await readSealer(opener.kem, opener.publicKey);
      const aead = suite.endsWith("gcm") ? "aes256gcm" : "chacha20poly1305";
      const recipient: Recipient = {
        authority: AuthorityId.parse("IT"),
        node: "it",
        openers: new Map([[opener.id, opener]]),
      };
      const letter = message("x".repeat(size));
      const { bytes } = await sealEnvelope(letter, { signer, sealer, aead });
      const sealing = await measured(rounds, () => sealEnvelope(letter, { signer, sealer, aead }));
      const opening = await measured(rounds, () => openEnvelope(readEnvelope(bytes, book), recipient, now));
      report(
        `${suite.padEnd(24)} ${String(size).padStart(7)} bytes: sealed ${told(sealing)}, read and opened ${told(opening)}, ${bytes.length} on the wire`,
      );
      figures[`${suite} ${size} sealed per second`] = sealing.perSecond;
      figures[`${suite} ${size} opened per second`] = opening.perSecond;
    }
  return figures;
}

/**
 * An attachment of 1 GiB sealed and opened as it streams, in a process that has sealed before: bytes a second, and how much memory that took beyond what was
 * held before.
 */
export async function runAttachment(
  report: (line: string) => void,
  bytes: number,
): Promise<Readonly<Record<string, number>>> {
  boundGatheredBytes();
  // The compiler, and a young generation that is touched bit by bit, are no memory of the attachment's.
  await sealAndOpen(bytes / 4);
  let most = 0;
  const before = process.memoryUsage().rss;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss - before)), 20);
  const { sealed, both } = await sealAndOpen(bytes);
  clearInterval(watching);
  const megabytes = bytes / 2 ** 20;
  report(
    `${megabytes} MiB: sealed at ${((megabytes / sealed) * 1000).toFixed(0)} MiB/s, sealed and opened at ${((megabytes / both) * 1000).toFixed(0)} MiB/s, ${(most / 2 ** 20).toFixed(0)} MiB more memory`,
  );
  return { "sealed MiB per second": (megabytes / sealed) * 1000, "more memory MiB": most / 2 ** 20 };
}

/** Milliseconds that sealing takes, and sealing and opening side by side. */
async function sealAndOpen(bytes: number): Promise<{ readonly sealed: number; readonly both: number }> {
  const piece = new Uint8Array(256 * 1024).fill(7);
  async function* source(): AsyncGenerator<Uint8Array, void> {
    for (let given = 0; given < bytes; given += piece.length)
      yield piece.subarray(0, Math.min(piece.length, bytes - given));
  }
  const described = { name: "film.mp4", mediaType: "video/mp4", seed: new Uint8Array(32).fill(5) };
  const sealing = sealAttachment(source(), described);
  const started = performance.now();
  let made = await sealing.next();
  for (; made.done !== true;) made = await sealing.next();
  const sealed = performance.now() - started;
  const again = sealAttachment(source(), described);
  async function* file(): AsyncGenerator<Uint8Array, void> {
    for (let next = await again.next(); next.done !== true; next = await again.next()) yield next.value;
  }
  // Each sealing has another ephemeral key: what is opened is the second, whose digest is known when it ends.
  let opened = 0;
  try {
    for await (const part of openAttachment(file(), made.value)) opened += part.length;
  } catch (error) {
    if (!(error instanceof ExchangeError) || opened !== bytes) throw error;
  }
  return { sealed, both: performance.now() - started - sealed };
}

interface Measured {
  readonly perSecond: number;
  /** Of all threads: WebCrypto has its own. */
  readonly processorMilliseconds: number;
}

async function measured(rounds: number, work: () => Promise<unknown>): Promise<Measured> {
  for (let round = 0; round < rounds / 10; round += 1) await work();
  const before = process.cpuUsage();
  const started = performance.now();
  // Four under way at a time, as a sender has them: the pool's threads then wait for nobody.
  for (let round = 0; round < rounds; round += 4) await Promise.all([work(), work(), work(), work()]);
  const milliseconds = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (rounds / milliseconds) * 1000, processorMilliseconds: (user + system) / 1000 / rounds };
}

function told({ perSecond, processorMilliseconds }: Measured): string {
  return `${perSecond.toFixed(0)}/s (${processorMilliseconds.toFixed(2)} ms of processor)`;
}
