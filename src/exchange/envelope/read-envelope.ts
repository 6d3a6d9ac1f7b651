import type { Verifier } from "#seal";
import { z } from "zod";
import { AuthorityId } from "#domain";
import { bareName, federationOf } from "../directory/names.ts";
import type { Passage } from "../directory/place.ts";
import { ExchangeError } from "../error.ts";
import { readCanonical } from "./canonical-json.ts";
import { digestOf } from "./digest.ts";
import { readFrame, signedBytes } from "./frame.ts";
import { EnvelopeHeader, type Party } from "./header.ts";

/** Whose signatures count: the directory, as far as envelopes need it. */
export interface KeyBook {
  readonly federation: string;
  /** The key with this id of a member's node, for something signed at this moment. Throws `unknown_node`, `unknown_key`, `key_revoked`. */
  signingKey(from: Party, signer: string, signedAt: string): Verifier;
  /** The nodes that something goes between that is not all of this federation, as it names them. Throws `wrong_federation`, `not_linked`, `link_ended`. */
  parties?(passage: Passage): { readonly from: string; readonly to: string };
}

/** An envelope whose header is the sender's and whose body is the one that was signed. It has not been opened. */
export interface Envelope {
  readonly bytes: Uint8Array;
  readonly header: EnvelopeHeader;
  /** Who it is from and for, as this federation names them: what is its own has no federation behind it. */
  readonly from: Party;
  readonly to: Party;
  /** SHA-256 of the header's bytes, hexadecimal. */
  readonly headerHash: string;
  readonly ciphertext: Uint8Array;
}

/**
 * Reads an envelope as everybody on its way can: form, sender's signature, and whether the body is the one signed. A relay calls this before it
 * keeps anything, a recipient before it opens. Throws `envelope_too_large`, `bad_envelope`, `envelope_version`, `wrong_federation`, `not_linked`, `link_ended`,
 * `unknown_node`, `unknown_key`, `key_revoked`, `bad_signature`, `altered_body`.
 */
export function readEnvelope(bytes: Uint8Array, book: KeyBook): Envelope {
  const frame = readFrame(bytes);
  const header = readHeader(frame.header);
  const { from, to } = partiesOf(header, book);
  const key = book.signingKey(from, header.signer, header.sentAt);
  if (!key.verify(signedBytes(frame.header), frame.signature))
    throw new ExchangeError("bad_signature", `not a signature of ${key.name}`);
  const { size, sha256: signed } = header.body;
  if (frame.ciphertext.length !== size || digestOf(frame.ciphertext) !== signed)
    throw new ExchangeError("altered_body", "the body is not the one that the header was signed with");
  return { bytes, header, from, to, headerHash: digestOf(frame.header), ciphertext: frame.ciphertext };
}

/** Both names as they are at home here. An authority has the federation behind it that its node has. */
function partiesOf({ federation, type, from, to }: EnvelopeHeader, book: KeyBook): Pick<Envelope, "from" | "to"> {
  if (federationOf(from.authority) !== federationOf(from.node) || federationOf(to.authority) !== federationOf(to.node))
    throw new ExchangeError("bad_envelope", "an authority is of another federation than its node");
  const isHome =
    federation === book.federation && federationOf(from.node) === undefined && federationOf(to.node) === undefined;
  const near = isHome
    ? { from: from.node, to: to.node }
    : book.parties?.({ federation, type, from: from.node, to: to.node });
  if (near === undefined)
    throw new ExchangeError("wrong_federation", `the envelope is of ${federation}, not of ${book.federation}`);
  const authorityOf = (party: Party, node: string): AuthorityId =>
    node === party.node ? party.authority : AuthorityId.parse(bareName(party.authority));
  return {
    from: { authority: authorityOf(from, near.from), node: near.from },
    to: { authority: authorityOf(to, near.to), node: near.to },
  };
}

/** Made once: a schema is compiled when it first parses, which costs more than reading the whole envelope. */
const Versioned = z.looseObject({ v: z.int() });

function readHeader(bytes: Uint8Array): EnvelopeHeader {
  const data = readCanonical(bytes, "bad_envelope");
  const version = Versioned.safeParse(data).data?.v;
  if (version !== undefined && version !== 1) throw new ExchangeError("envelope_version", `version ${version}`);
  const header = EnvelopeHeader.safeParse(data);
  if (!header.success) throw new ExchangeError("bad_envelope", z.prettifyError(header.error));
  return header.data;
}
