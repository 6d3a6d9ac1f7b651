// One node of the federation, or one that was: who it is, what it was sent, and whether anything goes there still.
import type { AuthorityId, Country } from "#domain";
import type { SentToNode } from "#store";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireRole } from "../officer.ts";
import type { SharingNeeds } from "./needs.ts";
import { countryOf } from "./recipients.ts";

/** A node as its page shows it. */
export interface NodeFacts {
  readonly node: string;
  /** Whose it is, while the directory that this node knows has it; absent once it left, or was never told of. */
  readonly member?: { readonly authority: AuthorityId; readonly name: string; readonly country?: Country };
  readonly isSelf: boolean;
  /** Of a confidential roster this node was told of it. */
  readonly isIntroduced: boolean;
  readonly sent: SentToNode;
}

/** Who reads of the nodes that something went to. */
const readers = ["desk", "wanted-persons", "administrator"] as const;

/** One node. Throws `not_found` for one that is in no directory and was sent nothing that the officer may know of. */
export async function readNode(
  { store, ledger, standing }: SharingNeeds,
  officer: Officer,
  node: string,
): Promise<NodeFacts> {
  requireRole(officer, readers);
  const now = await standing();
  // By the newest directory there is, expired or not: who was in it stays known.
  const member = now?.book.find(node)?.member;
  const sent = await store.onward.sentTo(node, officer.sight);
  const isKnown = member !== undefined || sent.envelopes.length > 0;
  await ledger.record({
    act: "deliveries-listed",
    who: actor(officer),
    purpose: "administration",
    records: [],
    outcome: { to: node, shown: isKnown },
  });
  if (!isKnown) throw new CaseworkError("not_found");
  const country = member === undefined ? undefined : countryOf(member);
  const isConfidential = now?.book.directory.index.roster === "confidential";
  return {
    node,
    ...(member === undefined
      ? {}
      : { member: { authority: member.authority, name: member.name, ...(country === undefined ? {} : { country }) } }),
    isSelf: now?.recipient.node === node,
    isIntroduced: isConfidential && member !== undefined,
    sent,
  };
}
