// Who exactly is to get something, worked out from the directory: shown before it is sent, and sent to nobody else.
import { hash } from "node:crypto";
import {
  type BesaRecord,
  Country,
  isInRegion,
  type Labels,
  type LeftOutReason,
  type RecipientGroup,
  type RecipientSelection,
} from "#domain";
import type { Member, Place } from "#exchange";
import { mayGoTo } from "#policy";
import { canonicalBytes } from "#seal";

/** The part of the protocol that a node must know to be given what is kept from a country: it passes nothing on without consent. */
export const restrictionsCapability = "restrictions";

/** A node that gets something, or does not. */
export interface Recipient {
  readonly node: string;
  readonly authority: string;
  readonly country?: Country;
  readonly name: string;
}

/** Somebody who was meant and gets nothing. Of an authority that is in no directory there is no node. */
export interface LeftOut {
  readonly node?: string;
  readonly authority: string;
  readonly country?: Country;
  readonly name?: string;
  readonly why: LeftOutReason;
}

/** Who gets it and who does not, each by name and in the order of names. */
export interface WorkedOut {
  readonly recipients: readonly Recipient[];
  readonly leftOut: readonly LeftOut[];
}

/** What recipients are worked out from. */
export interface Roll {
  /** Every node that this one knows of. */
  readonly places: readonly Place[];
  /** This node's own authority, and others that are not asked about: they have it. */
  readonly having: readonly string[];
  /** The groups that are named, as they are now. */
  readonly groups: readonly RecipientGroup[];
  /** The labels of all that is to go. */
  readonly labels: readonly Pick<Labels, "notFor">[];
}

/** The country of a member: as the directory says, or as its authority is named; none for an organisation. */
export function countryOf({ authority, country }: Pick<Member, "authority" | "country">): Country | undefined {
  const read = Country.safeParse(country ?? authority.split("/")[0]);
  return read.success ? read.data : undefined;
}

/** Works a selection out. What is named adds up, what excludes takes away, whoever named it; nothing named is nobody. */
export function workOut(selection: RecipientSelection, roll: Roll): WorkedOut {
  const meant = membersMeant(selection, roll);
  const judged = meant.map((place) => ({ ...recipientOf(place), why: obstacleFor(place, selection, roll) }));
  const recipients = judged.flatMap(({ why, ...one }) => (why === undefined ? [one] : []));
  const known = new Set<string>(roll.places.map(({ member }) => member.authority));
  const unknown = new Set<string>(
    roll.groups.flatMap(({ authorities }) => authorities).filter((one) => !known.has(one)),
  );
  const leftOut: LeftOut[] = [
    ...judged.flatMap(({ why, ...one }) => (why === undefined ? [] : [{ ...one, why }])),
    ...[...unknown].map((authority): LeftOut => ({ authority, why: "not-member" })),
  ];
  return { recipients: recipients.toSorted(byName), leftOut: leftOut.toSorted(byName) };
}

/**
 * What is shown before something is sent, as one hash (SHA-256, hexadecimal): which versions of which records, to whom, and who is left out and why. What
 * is sent must have the same.
 */
export function shownDigest(
  records: readonly Pick<BesaRecord, "id" | "version">[],
  { recipients, leftOut }: WorkedOut,
): string {
  const shown = {
    v: 1,
    records: records.map(({ id, version }) => ({ id, version })).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    to: recipients.map(({ node }) => node),
    leftOut: leftOut.map(({ node, authority, why }) => ({ node: node ?? null, authority, why })),
  };
  return hash("sha256", canonicalBytes(shown), "hex");
}

/** The nodes of the members that are meant, but for those that have it. A hub that is a member's node too is one like others. */
function membersMeant(selection: RecipientSelection, { places, having, groups }: Roll): readonly Place[] {
  const { everybody = false, regions = [], nodes = [] } = selection;
  const named = new Set(nodes);
  const grouped = new Set<string>(groups.flatMap(({ authorities }) => authorities));
  return places.filter(({ member, node, federation }) => {
    if (having.includes(member.authority)) return false;
    if (named.has(node.id)) return true;
    if (!node.roles.includes("member")) return false;
    if (grouped.has(member.authority)) return true;
    // All members and a region's are never those of another federation: they are named, or in a group.
    if (federation !== undefined) return false;
    const country = countryOf(member);
    return everybody || (country !== undefined && regions.some((region) => isInRegion(country, region)));
  });
}

function obstacleFor(
  place: Place,
  { without = [] }: RecipientSelection,
  { groups, labels }: Roll,
): LeftOutReason | undefined {
  const country = countryOf(place.member);
  const restriction = restrictionOn(place, labels);
  if (restriction === "country") return restriction;
  if (country !== undefined && groups.some((group) => group.without.includes(country))) return "group";
  if (country !== undefined && without.includes(country)) return "without";
  return restriction;
}

/**
 * Why what is labelled so may not be sent to a node, whoever would send it: its owner keeps it from the country, or from some country, which the node does not
 * know how to keep to. Undefined when it may.
 */
export function restrictionOn(
  { member, node }: Place,
  labels: readonly Pick<Labels, "notFor">[],
): "country" | "capability" | undefined {
  if (labels.some((one) => !mayGoTo(one, countryOf(member)))) return "country";
  const isKeptFromSome = labels.some(({ notFor }) => notFor !== undefined);
  return isKeptFromSome && !node.capabilities.includes(restrictionsCapability) ? "capability" : undefined;
}

function recipientOf({ member, node }: Place): Recipient {
  const country = countryOf(member);
  const { authority, name } = member;
  return { node: node.id, authority, ...(country === undefined ? {} : { country }), name };
}

interface Named {
  readonly node?: string;
  readonly authority: string;
}

function byName(one: Named, other: Named): number {
  const [a, b] = [one, other].map(({ authority, node = "" }) => `${authority} ${node}`);
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
