// What a node states, a recall, its answer or a consent, is signed when it is written, and may wait for months: sealed by another key it is signed by that one too, since nobody
// takes what a revoked key has signed.
import type { Outgoing } from "#domain";
import { type Consent, signConsent, signStatement } from "#exchange";
import type { Standing } from "./needs.ts";

const kinds = ["recall", "purge", "release"] as const;
/** Members of contents that hold statements. */
const holders = ["statement", "statements", "release", "consent"];

/** An item as it is sealed now: the statements in it that this node has signed by another key are signed by the key of now. What others have signed stays as it is. */
export function signedAnew(item: Outgoing, standing: Standing, at: Date): Outgoing {
  const { content } = item;
  if (typeof content !== "object" || content === null) return item;
  const said = Object.entries(content).map(([name, value]: [string, unknown]): [string, unknown] => {
    if (!holders.includes(name)) return [name, value];
    return [name, Array.isArray(value) ? value.map((one) => anew(one, standing, at)) : anew(value, standing, at)];
  });
  return { ...item, content: Object.fromEntries(said) };
}

type Stating = Pick<Standing, "book" | "recipient" | "signer">;

function anew(note: unknown, { book, recipient, signer }: Stating, at: Date): unknown {
  if (typeof note !== "string") return note;
  if (note.startsWith("besa-consent/1\n")) return consentAnew(note, { book, recipient, signer }, at);
  const kind = kinds.find((one) => note.startsWith(`besa-${one}/1\n`));
  if (kind === undefined) return note;
  const stated: unknown = JSON.parse(note.split("\n")[1] ?? "");
  const member = (name: string): unknown => Reflect.get(Object(stated), name);
  const isOwn = member("federation") === book.federation && member("from") === recipient.node;
  if (!isOwn || member("signer") === signer.id) return note;
  return signStatement(kind, member("says"), { federation: book.federation, node: recipient.node, at, signer });
}

/** A consent of this node's, which nobody else has had yet: granted now, since another key may not have been the node's when it was written. */
function consentAnew(note: string, { book, recipient, signer }: Stating, at: Date): string {
  // This node has written it, or has read it before it kept it.
  const consent = JSON.parse(note.split("\n")[1] ?? "") as Consent;
  if (consent.federation !== book.federation || consent.from.node !== recipient.node) return note;
  // Past its end it is nobody's leave any more: an answer that waited so long is refused as it was signed.
  if (consent.expiresAt <= at.toISOString()) return note;
  // A signature by the same key is the same bytes.
  if (signConsent(consent, signer) === note) return note;
  return signConsent({ ...consent, grantedAt: at.toISOString() }, signer);
}
