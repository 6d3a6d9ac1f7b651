// Receipts as they stand on the wire: who says what became of which envelope, and where its stream stands.
import { z } from "zod";
import { canonicalBytes } from "#seal";
import type { Signer } from "#seal";
import { DeliveryClass, DeliveryState, NodeName } from "#domain";
import { readCanonical } from "../envelope/canonical-json.ts";
import { Digest, FederationId, Moment } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import type { DirectoryBook } from "../directory/directory-book.ts";
import type { Receipt } from "./sealing.ts";

const magic = Buffer.from("besa-receipt/1\n");
const signatureLength = 64;
const lengthLength = 4;
const largest = 4096;
const mostSteps = 8;
const Code = z.string().regex(/^[a-z][a-z0-9_]{1,40}$/);

const ReceiptForm = z
  .strictObject({
    v: z.literal(1),
    federation: FederationId,
    envelope: z.uuid(),
    header: Digest,
    from: NodeName,
    to: NodeName,
    /** The key that signs: eight hexadecimal digits (C2SP signed-note). */
    signer: z.string().regex(/^[0-9a-f]{8}$/),
    signedAt: Moment,
    class: DeliveryClass,
    steps: z
      .array(
        z.strictObject({ state: DeliveryState.exclude(["waiting"]), at: Moment, code: Code.optional() }).readonly(),
      )
      .max(mostSteps)
      .readonly(),
    again: Code.optional(),
    expects: z
      .strictObject({ epoch: z.int().min(1), sequence: z.int().min(1) })
      .readonly()
      .optional(),
  })
  .readonly();

/** Signs a receipt of this node. */
export function writeReceipt(
  receipt: Receipt,
  { federation, signer, now }: { readonly federation: string; readonly signer: Signer; readonly now: Date },
): Uint8Array {
  const { envelope, headerHash: header, from, to, class: pressing, steps, again, expects } = receipt;
  const form = { v: 1, federation, envelope, header, from, to, signer: signer.id, signedAt: now.toISOString() };
  const place = expects === undefined ? undefined : { epoch: expects.epoch, sequence: expects.sequence };
  const says = canonicalBytes({ ...form, class: pressing, steps, again, expects: place });
  const length = Buffer.alloc(lengthLength);
  length.writeUInt32BE(says.length);
  return Buffer.concat([magic, length, says, signer.sign(Buffer.concat([magic, says]))]);
}

/** Whether these bytes begin as a receipt does. */
export function isReceipt(bytes: Uint8Array): boolean {
  return magic.equals(bytes.subarray(0, magic.length));
}

/**
 * A receipt, signed by a key of the node that it names. Throws `bad_receipt`, `wrong_federation`, `bad_signature`, and as `DirectoryBook.nodeKey`
 * does.
 */
export function readReceipt(bytes: Uint8Array, book: DirectoryBook): Receipt {
  const start = magic.length + lengthLength;
  if (!isReceipt(bytes) || bytes.length < start || bytes.length > largest)
    throw new ExchangeError("bad_receipt", "the bytes are no receipt");
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = start + view.readUInt32BE(magic.length);
  if (view.length !== end + signatureLength) throw new ExchangeError("bad_receipt", "it is cut, or something follows");
  const says = view.subarray(start, end);
  const form = ReceiptForm.safeParse(readCanonical(says, "bad_receipt"));
  if (!form.success) throw new ExchangeError("bad_receipt", z.prettifyError(form.error));
  const { federation, signer, signedAt, header, v: _, ...rest } = form.data;
  const parties = book.parties({ federation, from: rest.from, to: rest.to });
  const key = book.nodeKey(parties.from, signer, signedAt);
  if (!key.verify(Buffer.concat([magic, says]), view.subarray(end)))
    throw new ExchangeError("bad_signature", `not a signature of ${key.name}`);
  return { ...rest, ...parties, headerHash: header };
}
