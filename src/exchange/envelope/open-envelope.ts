import { fromBase64, SealError } from "#seal";
import type { Opener } from "#seal";
import { z } from "zod";
import { ExchangeError } from "../error.ts";
import { readCanonical } from "./canonical-json.ts";
import type { EnvelopeHeader, Party } from "./header.ts";
import { Letter } from "./letter.ts";
import { unpad } from "./padding.ts";
import type { Envelope } from "./read-envelope.ts";
import { envelopeInfo, surroundings } from "./seal-envelope.ts";

/** The recipient, with what it opens by. */
export interface Recipient extends Party {
  /** By the id of the key; old ones stay as long as something sealed for them may come. */
  readonly openers: ReadonlyMap<string, Opener>;
}

/** How far a sender's clock may be ahead of this one's. */
const clockTolerance = 48 * 3_600_000;

/**
 * Opens an envelope that `readEnvelope` has read. Whether this id was taken before, whether it is the next of its stream and whether it has
 * expired is for the inbox to see. Throws `wrong_recipient`, `clock_off`, `unknown_sealing_key`, `cannot_open`, `bad_body`.
 */
export async function openEnvelope(envelope: Envelope, recipient: Recipient, now: Date): Promise<Letter> {
  const { header, ciphertext } = envelope;
  demandOurs(envelope, recipient, now);
  const { suite, key, enc } = header.body;
  const opener = recipient.openers.get(key);
  if (opener === undefined) throw new ExchangeError("unknown_sealing_key", `sealed for the key ${key}`);
  const sealed = { suite, enc: fromBase64(enc) ?? new Uint8Array(), ciphertext };
  const padded = await opening(() => opener.open(sealed, { info: envelopeInfo, aad: surroundings(header) }));
  return readLetter(unpad(padded), header);
}

function demandOurs({ to, header: { sentAt } }: Envelope, { authority, node }: Party, now: Date): void {
  if (to.node !== node || to.authority !== authority)
    throw new ExchangeError("wrong_recipient", `the envelope is for ${to.authority} at ${to.node}`);
  if (Date.parse(sentAt) > now.getTime() + clockTolerance) throw new ExchangeError("clock_off", `sent at ${sentAt}`);
}

function readLetter(bytes: Uint8Array, header: EnvelopeHeader): Letter {
  const letter = Letter.safeParse(readCanonical(bytes, "bad_body"));
  if (!letter.success) throw new ExchangeError("bad_body", z.prettifyError(letter.error));
  const { type, attachments } = letter.data;
  const isSame =
    type === header.type &&
    attachments.length === header.body.attachments.length &&
    header.body.attachments.every(
      ({ sha256, size }, place) => attachments[place]?.sha256 === sha256 && attachments[place].size === size,
    );
  if (!isSame) throw new ExchangeError("bad_body", "the sealed message is not what the header says");
  return letter.data;
}

async function opening(work: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError("cannot_open", "the body does not open", { cause });
    throw cause;
  }
}
