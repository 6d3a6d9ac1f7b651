// An owner's consent: made at its node, and read where it is used.
import type { BesaRecord, OnwardRequest } from "#domain";
import { type Consent, contentDigest, ExchangeError, readConsent, signConsent } from "#exchange";
import { isForRoles, sharedForm } from "../delivery/contents.ts";
import type { Standing } from "../delivery/needs.ts";
import { isPassing } from "./needs.ts";
import { restrictionOn } from "./recipients.ts";

/** What is granted: which records as they are now, to whom of those asked for. */
export interface Granting {
  readonly request: Pick<OnwardRequest, "id" | "use" | "purpose">;
  /** The node that asked. */
  readonly peer: string;
  readonly records: readonly BesaRecord[];
  readonly to: readonly string[];
  readonly at: string;
  readonly expiresAt: string;
}

/** The consent as this node signs it for its authority. */
export function makeConsent({ book, recipient, signer }: Standing, granting: Granting): string {
  const { request, peer, records, to, at, expiresAt } = granting;
  const consent: Consent = {
    v: 1,
    federation: book.federation,
    id: request.id,
    from: { authority: recipient.authority, node: recipient.node },
    holder: { authority: book.place(peer).member.authority, node: peer },
    to: [...to],
    use: request.use,
    purpose: request.purpose,
    records: records.map((record) => {
      const { id, version, owner, labels, source, content } = sharedForm(record);
      return { id, version, owner, labels, source, sha256: contentDigest(content) };
    }),
    grantedAt: at,
    expiresAt,
  };
  return signConsent(consent, signer);
}

/** The consent that stands in a note, if it holds for the federation as it is now; undefined otherwise. Throws what passes by itself. */
export function consentIn({ book }: Pick<Standing, "book">, note: string): Consent | undefined {
  try {
    return readConsent(note, book);
  } catch (error) {
    if (!(error instanceof ExchangeError) || isPassing(error)) throw error;
    return undefined;
  }
}

/** Why records may not go to anybody, or not to these nodes, whatever is decided; undefined when that is for people to say. */
export function obstacleTo(
  records: readonly BesaRecord[],
  { purpose }: Pick<OnwardRequest, "purpose">,
): "withdrawn" | "circle" | "purpose" | undefined {
  if (records.some(({ withdrawn }) => withdrawn)) return "withdrawn";
  if (records.some(({ labels }) => !isForRoles(labels))) return "circle";
  if (records.some(({ labels }) => !labels.purposes.includes(purpose))) return "purpose";
  return undefined;
}

/** Those of the nodes that the records are not kept from, and that this one knows and that can keep to the consent. */
export function admissible(
  { book }: Pick<Standing, "book">,
  records: readonly BesaRecord[],
  to: readonly string[],
): string[] {
  const known = new Map(book.places().map((place) => [place.node.id, place]));
  const labels = records.map((record) => record.labels);
  return to.filter((node) => {
    const place = known.get(node);
    return place !== undefined && restrictionOn(place, labels) === undefined;
  });
}
