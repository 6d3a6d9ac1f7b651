// What this node knows of its federation, for people.
import { anchorFingerprint, type Anchor, type Member, MemberRequest, type Membership } from "#exchange";
import type { ActId, AuthorityId } from "#domain";
import { mayUse } from "#policy";
import { CaseworkError } from "../error.ts";
import { type Officer, requireRole } from "../officer.ts";
import { fetchDirectory } from "./fetch-directory.ts";
import { fetchLinked } from "./fetch-linked.ts";
import { type MemberView, memberView } from "./member-view.ts";
import { type FederationNeeds, keepers, rosterReaders } from "./needs.ts";
import { lostLog } from "./lost-log.ts";
import { ownPlace } from "./own-place.ts";
import { type LinkView, readLinks } from "./read-links.ts";
import { readKept } from "./standing.ts";

/** A request that waits at the hub. */
export interface RequestView {
  readonly id: ActId;
  readonly ask: "join" | "keys" | "capabilities" | "leave";
  readonly authority: AuthorityId;
  readonly node: string;
  readonly name?: string;
  readonly fingerprint: string;
  readonly receivedAt: string;
}

/** All that is shown of a federation. */
export interface FederationView {
  /** `none`: never in one. `expired`: its directory is, so nothing is sent or taken. */
  readonly state: "none" | "asked" | "in" | "left" | "expired";
  readonly isHub: boolean;
  readonly anchor?: Anchor;
  readonly fingerprint?: string;
  readonly authority?: AuthorityId;
  readonly node?: string;
  readonly roster?: "open" | "confidential";
  readonly directory?: {
    readonly version: number;
    readonly issuedAt: string;
    readonly expiresAt: string;
    readonly receivedAt: string;
  };
  readonly asked?: { readonly fingerprint: string; readonly at: string; readonly isSent: boolean };
  readonly problem?: { readonly code: string; readonly since: string };
  /** At a hub that was restored: so many entries of its log members have seen at least, and not all of them are here. Nothing is issued until two officers go on without them. */
  readonly lostLog?: { readonly seen: number; readonly since: string };
  readonly members: readonly MemberView[];
  /** How many members the confidential roster does not tell this node of. */
  readonly untold: number;
  /** Federations that this one is linked to, as far as this node works with them. */
  readonly links: readonly LinkView[];
  readonly requests: readonly RequestView[];
}

/** The federation as this officer may know it. Of a confidential roster whoever does not keep it is told of their own authority only. */
export async function readFederation(needs: FederationNeeds, officer: Officer): Promise<FederationView> {
  const { store, chance } = needs;
  const place = await ownPlace(store);
  if (place === undefined) return { state: "none", isHub: false, members: [], untold: 0, links: [], requests: [] };
  const newest = await store.federation.newest();
  const kept = newest === undefined ? undefined : await readKept(needs, newest.note);
  const known = kept?.members ?? [];
  const readsAll = place.roster === "open" || mayUse(rosterReaders, officer.roles);
  const requests = place.isHub && mayUse(rosterReaders, officer.roles) ? await store.federation.requests() : [];
  const isExpired = newest !== undefined && newest.expiresAt <= chance.now().toISOString();
  const { anchor, authority, node, roster, request } = place;
  const lost = place.isHub ? await lostLog(store) : undefined;
  const problem = lost === undefined ? place.problem : { code: "log_behind", since: lost.since };
  return {
    state: place.state === "in" && isExpired ? "expired" : place.state,
    isHub: place.isHub,
    anchor,
    fingerprint: anchorFingerprint(anchor),
    authority,
    node,
    roster,
    ...(newest === undefined ? {} : { directory: dated(newest) }),
    ...(request === undefined ? {} : { asked: shown(request) }),
    ...(problem === undefined ? {} : { problem }),
    ...(lost === undefined ? {} : { lostLog: { seen: lost.size, since: lost.since } }),
    members: await Promise.all(
      known
        .filter((member) => readsAll || member.authority === authority)
        .map(async (member) => ({ ...memberView(member), ...(await knownTo(needs, place, member)) })),
    ),
    untold: kept === undefined || !readsAll ? 0 : kept.index.parts.length - known.length,
    links: newest === undefined ? [] : await readLinks(needs, place, { note: newest.note, readsAll }),
    requests: requests.map(requestView),
  };
}

async function knownTo(
  { store }: FederationNeeds,
  { isHub, roster }: Pick<Membership, "isHub" | "roster">,
  { authority }: Member,
): Promise<Pick<MemberView, "knownTo">> {
  return isHub && roster === "confidential" ? { knownTo: await store.federation.acquaintances(authority) } : {};
}

/** Asks the hub now, and shows what the federation is then. */
export async function refreshFederation(needs: FederationNeeds, officer: Officer): Promise<FederationView> {
  requireRole(officer, keepers);
  const place = await ownPlace(needs.store);
  if (place === undefined) throw new CaseworkError("federation_none");
  const problem = await fetchDirectory(needs);
  if (problem === "hub_unreachable") throw new CaseworkError("hub_unreachable");
  await fetchLinked(needs);
  return readFederation(needs, officer);
}

function dated({
  version,
  issuedAt,
  expiresAt,
  receivedAt,
}: NonNullable<FederationView["directory"]>): NonNullable<FederationView["directory"]> {
  return { version, issuedAt, expiresAt, receivedAt };
}

function shown({ fingerprint, at, isSent }: NonNullable<Membership["request"]>): NonNullable<FederationView["asked"]> {
  return { fingerprint, at, isSent };
}

function requestView({
  id,
  ask,
  authority,
  node,
  note,
  fingerprint,
  receivedAt,
}: RequestView & { readonly note: string }): RequestView {
  // It was verified when it came.
  const request = MemberRequest.parse(JSON.parse(note.split("\n")[1] ?? ""));
  const name = request.ask === "join" ? { name: request.member.name } : {};
  return { id, ask, authority, node, ...name, fingerprint, receivedAt };
}
