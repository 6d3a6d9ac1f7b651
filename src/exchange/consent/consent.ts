// An owner's consent that records of its are passed on: signed by its node, so that whoever gets them by somebody else knows whose they are.
import { z } from "zod";
import { ActId, AuthorityId, Labels, OnwardUse, Purpose, RecordId } from "#domain";
import { canonicalBytes, canonicalText, noteText, openNote, readVerifierKey, SealError, signNote } from "#seal";
import type { Signer } from "#seal";
import type { DirectoryBook } from "../directory/directory-book.ts";
import { readCanonical } from "../envelope/canonical-json.ts";
import { digestOf } from "../envelope/digest.ts";
import { Digest, FederationId, Moment, NodeId, Party } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";

const firstLine = "besa-consent/1\n";

/** What is consented to: everything of the records but what they say, of which there is a hash. */
export const Consent = z
  .strictObject({
    v: z.literal(1),
    federation: FederationId,
    /** That of the request. */
    id: ActId,
    /** The owner. */
    from: Party,
    /** Who may pass them on, or use them in court. */
    holder: Party,
    /** To whom; nobody for use in court. */
    to: z.array(NodeId).max(500).readonly(),
    use: OnwardUse,
    purpose: Purpose,
    records: z
      .array(
        z
          .strictObject({
            id: RecordId,
            version: z.int32().min(1),
            owner: AuthorityId,
            labels: Labels,
            source: z.string().max(200),
            /** SHA-256 of the canonical bytes of the content. */
            sha256: Digest,
          })
          .readonly(),
      )
      .min(1)
      .max(64)
      .readonly(),
    grantedAt: Moment,
    /** Passed on later it is refused. */
    expiresAt: Moment,
  })
  .readonly();
export type Consent = z.infer<typeof Consent>;

/** The SHA-256 of a content that consents name it by, hexadecimal: of all of it, be it of a later program's. */
export function contentDigest(content: unknown): string {
  return digestOf(canonicalBytes(content));
}

/** Signs a consent as the owner's node. */
export function signConsent(consent: Consent, signer: Signer): string {
  return signNote(`${firstLine}${canonicalText(consent)}\n`, signer);
}

/**
 * Reads a consent that the owner's node has signed. Whether it fits what it comes with, and is still good, is for the caller. Throws `bad_consent`,
 * `wrong_federation`, `unknown_node`, `unknown_key`, `key_revoked`, `bad_signature`, and as the book's `demandCurrent`.
 */
export function readConsent(note: string, book: DirectoryBook): Consent {
  const consent = consentIn(note);
  if (consent.federation !== book.federation)
    throw new ExchangeError("wrong_federation", `the consent is for ${consent.federation}`);
  const { authority, node } = consent.from;
  const place = book.place(node);
  if (place.member.authority !== authority) throw new ExchangeError("unknown_node", `${node} is not of ${authority}`);
  if (consent.records.some(({ owner }) => owner !== authority))
    throw new ExchangeError("bad_consent", "nobody consents for another");
  const keys = place.node.signing.map(({ key }) => readVerifierKey(key));
  const signed = signatureOf(note, keys);
  // Throws where the key was not its node's then, or was revoked since.
  book.nodeKey(node, signed, consent.grantedAt);
  return consent;
}

/** The ids of the records that a note consents to, in its order, whoever has signed it: for what this node has read before. Throws `bad_consent`. */
export function recordsConsentedTo(note: string): readonly RecordId[] {
  return consentIn(note).records.map(({ id }) => id);
}

function consentIn(note: string): Consent {
  const text = orCode("bad_consent", () => noteText(note));
  if (!text.startsWith(firstLine)) throw new ExchangeError("bad_consent", "not a consent of this protocol");
  const read = Consent.safeParse(readCanonical(Buffer.from(text.slice(firstLine.length, -1)), "bad_consent"));
  if (!read.success) throw new ExchangeError("bad_consent", z.prettifyError(read.error));
  return read.data;
}

/** The id of the key that has signed it. */
function signatureOf(note: string, keys: readonly ReturnType<typeof readVerifierKey>[]): string {
  const { signatures } = orCode("bad_signature", () => openNote(note, keys));
  return signatures[0]?.verifier.id ?? "";
}

function orCode<T>(code: "bad_consent" | "bad_signature", work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError(code, "the signature does not hold", { cause });
    throw cause;
  }
}
