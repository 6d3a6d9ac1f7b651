// Records that come by somebody else than their owner: taken over only with the owner's own consent.
import { type NewRecord, sharingContents } from "#domain";
import { contentDigest, type EnvelopeFacts, type Verdict } from "#exchange";
import { mayGoTo } from "#policy";
import type { Released } from "../compliance/contents.ts";
import { consentIn } from "../sharing/consent.ts";
import { countryOf } from "../sharing/recipients.ts";
import { refused } from "./applier.ts";
import { sharedLabels, type SharedRecord } from "./contents.ts";
import type { Standing } from "./needs.ts";

/** A record that was passed on, with who did, and by which consent. */
export type PassedRecord = SharedRecord & {
  readonly through?: NewRecord["provenance"]["through"];
  /** The compliance desk's, where it went to all members. */
  readonly release?: Released | undefined;
};

/**
 * The records as their owner has them: what the consent says of each, with the content that it has the hash of. Refused unless the consent is signed by the
 * owner, for whoever passes on, for this node, in its time, and the content is the one consented to, with what a later program has said in it that this one leaves out.
 */
export function readOnward(
  standing: Standing,
  { from, expiresAt }: Pick<EnvelopeFacts, "from" | "expiresAt">,
  content: unknown,
): Verdict | { readonly records: readonly PassedRecord[] } {
  const read = sharingContents["record-onward"].safeParse(content);
  if (!read.success) return refused("bad_content");
  const { consent: note, contents, references } = read.data;
  const consent = consentIn(standing, note);
  const { book, recipient } = standing;
  const { authority } = book.place(from).member;
  const isForThis =
    consent?.use === "police" &&
    consent.holder.node === from &&
    consent.holder.authority === authority &&
    consent.to.includes(recipient.node) &&
    // Past its end an envelope is not opened: one that goes on longer than the consent was made to get round it.
    expiresAt <= consent.expiresAt &&
    contents.length === consent.records.length &&
    (references?.length ?? contents.length) === contents.length;
  if (!isForThis) return refused("no_consent");
  if (consent.from.authority === recipient.authority) return refused("not_owner");
  const through = { authority, consent: consent.id, grantedAt: consent.grantedAt };
  const came = asTheyCame(content);
  const records: PassedRecord[] = [];
  for (const [place, { sha256, ...said }] of consent.records.entries()) {
    const what = contents[place];
    if (what === undefined || contentDigest(came[place]) !== sha256) return refused("no_consent");
    if (said.labels.requires.length > 0 || sharedLabels(said.labels).audience.length === 0)
      return refused("bad_content");
    if (!mayGoTo(said.labels, countryOf(book.place(recipient.node).member))) return refused("country_excluded");
    const reference = references?.[place];
    records.push({
      ...said,
      content: what,
      withdrawn: false,
      through,
      ...(reference === undefined ? {} : { reference }),
    });
  }
  return { records };
}

/** The contents with members that this node does not know, too. */
function asTheyCame(content: unknown): readonly unknown[] {
  const contents: unknown = Reflect.get(Object(content), "contents");
  return Array.isArray(contents) ? contents : [];
}
