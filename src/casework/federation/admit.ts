// The hub takes requests, and two of its officers decide on them.
import { ExchangeError, Member, MemberRequest, readRequest } from "#exchange";
import type { Membership } from "#exchange";
import type { ApprovalSubject, AuthorityId } from "#domain";
import type { StoreTransaction } from "#store";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { type Officer, requireFresh, requireRole } from "../officer.ts";
import { codeHash, plain } from "./found.ts";
import { dayLength, type FederationNeeds, keepers, nodeEntry, refusing } from "./needs.ts";
import { listCapabilities, mayTell } from "./capabilities.ts";
import { changeLinks, requireLinkable } from "./links.ts";
import { acceptLoss, lostLog } from "./lost-log.ts";
import { requireHub } from "./own-place.ts";
import { changeMembers } from "./publish.ts";
import { ringKeepers, settleRequest } from "./ring-keepers.ts";
import type { StandingKeeper } from "./standing.ts";

type Change = Extract<ApprovalSubject, { act: "change-federation" }>["change"];

/** What taking requests needs: the directory as the hub itself works from it. */
type AdmissionNeeds = FederationNeeds & { readonly standings: Pick<StandingKeeper, "standing"> };

const saltLength = 16;
/** How often a node may change its keys in a day, and how often its capabilities: each time is a version of the directory that every member fetches. */
const mostChanges = 24;
/** Keys of each kind that the directory lists of a node. */
const mostKeys = 8;
/** How far the moment of a request may be from now. */
const tolerance = 48 * 3_600_000;

/** Takes a request that came over the wire. One to be let in needs the code of an invitation; every other a key in the directory. */
export async function receiveRequest(
  needs: AdmissionNeeds,
  { note, code }: { readonly note: string; readonly code?: string | undefined },
): Promise<void> {
  await take(needs, note, async (tx, authority) => {
    const invited = code === undefined ? undefined : await tx.federation.useInvitation(codeHash(code), nowOf(needs));
    if (invited !== authority) throw new CaseworkError("invitation_wrong");
  });
}

/** Takes a request that was carried here by hand. */
export async function bringRequest(
  needs: AdmissionNeeds,
  officer: Officer,
  { note }: { readonly note: string },
): Promise<void> {
  requireRole(officer, keepers);
  requireFresh(officer, needs.chance.now());
  await take(needs, note, async () => undefined);
}

/** Does what two officers of the hub have decided, and issues the directory. */
export async function changeFederation(
  needs: Pick<FederationNeeds, "store" | "ledger" | "chance" | "federation">,
  tx: StoreTransaction,
  change: Change,
): Promise<void> {
  const at = needs.chance.now().toISOString();
  await refusing(() =>
    changeMembers(needs, tx, async (hub) => {
      switch (change.kind) {
        case "admit":
          return admit(needs, tx, change, at);
        case "remove":
          if (change.authority === hub.authority) throw new CaseworkError("not_allowed");
          if (!(await tx.federation.removeMember(change.authority, at))) throw new CaseworkError("not_found");
          for (const { id, ask, authority } of await tx.federation.requests())
            if (authority === change.authority) await settleRequest(tx, id, ask === "leave" ? "granted" : "refused");
          return;
        case "revoke-key":
          return revoke(needs, tx, change, at);
        case "appoint-desk":
          return appointDesk(needs, tx, change.node);
        case "introduce":
          await requireMembers(tx, change.authorities);
          return tx.federation.introduce(...change.authorities);
        case "link":
        case "unlink":
          await requireLinkable(tx, needs.chance, { hub, change });
          return changeLinks(tx, change, at);
        case "go-on":
          return acceptLoss(tx, needs.store);
      }
    }),
  );
}

/** Refuses what nobody could decide on: so that a mistake is told to whoever asks, not to whoever approves. */
export async function requireDecidable(
  { store, chance }: Pick<FederationNeeds, "store" | "chance">,
  change: Change,
): Promise<void> {
  const hub = await requireHub(store);
  if (change.kind === "link" || change.kind === "unlink")
    return refusing(() => requireLinkable(store, chance, { hub, change }));
  if (change.kind === "go-on" && (await lostLog(store)) === undefined) throw new CaseworkError("not_found");
  if (change.kind === "admit") {
    const [request] = await store.federation.requests(change.request);
    if (request?.state !== "waiting" || request.ask !== "join") throw new CaseworkError("not_found");
    if (request.fingerprint !== change.fingerprint) throw new CaseworkError("fingerprint_wrong");
    await requireMembers(store, change.with ?? []);
  } else if (change.kind === "introduce") await requireMembers(store, change.authorities);
  else if (change.kind === "remove") await requireMembers(store, [change.authority]);
  if (change.kind === "remove" && change.authority === hub.authority) throw new CaseworkError("not_allowed");
}

async function take(
  needs: AdmissionNeeds,
  note: string,
  invited: (tx: StoreTransaction, authority: AuthorityId) => Promise<void>,
): Promise<void> {
  const { store, ledger, chance } = needs;
  await refusing(async () => {
    const hub = await requireHub(store);
    const read = await readRequest(note, { federation: hub.anchor.federation, known: await keysOfSender(needs) });
    const { request, fingerprint } = read;
    demandMember(request, hub);
    if (Math.abs(Date.parse(request.at) - chance.now().getTime()) > tolerance)
      throw new CaseworkError("federation_refused", { detail: "clock_off" });
    const { authority, node } = whoOf(request);
    await store.transact(async (tx) => {
      await tx.federation.lock();
      // Sent again because its answer was lost, or by somebody who overheard it: it has had its effect.
      if (await tx.federation.wasAsked(fingerprint)) return;
      if (request.ask === "join") await invited(tx, authority);
      const dayBefore = new Date(chance.now().getTime() - dayLength).toISOString();
      if (request.ask === "capabilities" && !(await mayTell(tx, request))) return;
      const isDoneAtOnce = request.ask === "keys" || request.ask === "capabilities";
      if (isDoneAtOnce && (await tx.federation.timesAsked(request, dayBefore)) >= mostChanges)
        throw new CaseworkError("overloaded");
      const asked = {
        id: newActId(chance),
        ask: request.ask,
        authority,
        node,
        note,
        fingerprint,
        receivedAt: nowOf(needs),
      };
      if (!(await tx.federation.ask(asked))) throw new CaseworkError("overloaded");
      await ringKeepers(tx, chance, asked);
      const subject = `${authority} ${node}`;
      await ledger.write(tx.log, [
        nodeEntry("federation-request-taken", { subject, outcome: { ask: request.ask, fingerprint } }),
      ]);
      if (request.ask === "keys") await changeKeysOf(needs, tx, { ...read, request, id: asked.id });
      if (request.ask === "capabilities") {
        await listCapabilities(needs, tx, request);
        await tx.federation.settle(asked.id, "granted");
      }
    });
  });
}

/** Refuses whoever asks for what is the hub's own: members send by whom the directory calls the relay. */
function demandMember(request: MemberRequest, hub: Membership): void {
  if (request.ask !== "join") return;
  const { authority, nodes } = request.member;
  const hubs = new Set<string>(["directory", "relay", "compliance"]);
  const isHubs = nodes.some(({ roles }) => roles.some((role) => hubs.has(role)));
  if (isHubs || authority === hub.authority)
    throw new ExchangeError("bad_request", `${authority} asks for what is the hub's`);
}

/**
 * The keys of the node that a request says it is from, whose time was not over when it was made: believed once one of them has signed it. By the directory that is at hand:
 * whoever knocks has shown nothing yet, and is worth no reading of it.
 */
async function keysOfSender({
  standings,
}: AdmissionNeeds): Promise<(request: Exclude<MemberRequest, { ask: "join" }>) => readonly string[]> {
  const book = (await standings.standing())?.book;
  return ({ authority, node, at }) => {
    const place = book?.place(node);
    if (place?.member.authority !== authority)
      throw new ExchangeError("unknown_node", `${node} is not of ${authority}`);
    // When its time began is not asked: the clock by which it was made may have been set back since.
    return place.node.signing.flatMap(({ key, until, revokedAt }) =>
      revokedAt === undefined && at < until ? [key] : [],
    );
  };
}

/** A node's own keys, as it wants them: its signature by a key that it has says enough. What was revoked stays so. */
async function changeKeysOf(
  needs: FederationNeeds,
  tx: StoreTransaction,
  {
    request,
    id,
  }: {
    readonly request: Extract<MemberRequest, { ask: "keys" }>;
    readonly id: Parameters<StoreTransaction["federation"]["settle"]>[0];
  },
): Promise<void> {
  await changeMembers(needs, tx, async () => {
    const member = await memberOf(tx, request.authority);
    const own = member.nodes.find((node) => node.id === request.node);
    if (own === undefined) throw new CaseworkError("not_found");
    const signing = withRevoked(own.signing, request.signing, ({ key }) => key);
    const sealing = withRevoked(own.sealing, request.sealing, ({ key }) => key);
    const nodes = member.nodes.map((node) => (node.id === own.id ? { ...node, signing, sealing } : node));
    await put(needs, tx, { ...member, nodes });
    await tx.federation.settle(id, "granted");
  });
}

/** The keys that are asked for, but for those that were revoked: the newest of these stay listed as what they are, so that their code is told. Refuses what with them are too many: none of them is forgotten to make room. */
function withRevoked<K extends { readonly revokedAt?: string | undefined }>(
  old: readonly K[],
  asked: readonly K[],
  keyOf: (one: K) => string,
): K[] {
  const revoked = old.filter(({ revokedAt }) => revokedAt !== undefined);
  const names = new Set(revoked.map(keyOf));
  const listed = [...revoked.slice(-2), ...asked.filter((one) => !names.has(keyOf(one)))];
  if (listed.length > mostKeys) throw new ExchangeError("bad_request", "with its revoked keys these are too many");
  return listed;
}

async function admit(
  needs: Pick<FederationNeeds, "chance">,
  tx: StoreTransaction,
  change: Extract<Change, { kind: "admit" }>,
  at: string,
): Promise<void> {
  const [found] = await tx.federation.requests(change.request);
  if (found === undefined || !(await settleRequest(tx, found.id, "granted"))) throw new CaseworkError("not_found");
  if (found.fingerprint !== change.fingerprint) throw new CaseworkError("fingerprint_wrong");
  // It was verified when it came.
  const request = MemberRequest.parse(JSON.parse(found.note.split("\n")[1] ?? ""));
  if (request.ask !== "join") throw new CaseworkError("not_found");
  const { authority, nodes } = request.member;
  // What waits somewhere for a node that was sent away must not come to another authority.
  const others = await tx.federation.ownersOf(nodes.map(({ id }) => id));
  if (others.some((owner) => owner !== authority))
    throw new ExchangeError("bad_request", "a node's name is given once");
  await put(needs, tx, request.member, at);
  for (const other of change.with ?? []) await tx.federation.introduce(request.member.authority, other);
}

/** One node is the compliance desk, and no other: what is sealed for it, nobody else reads. */
async function appointDesk(needs: Pick<FederationNeeds, "chance">, tx: StoreTransaction, desk: string): Promise<void> {
  const members = (await tx.federation.members()).map(({ member }) => Member.parse(member));
  if (!members.some(({ nodes }) => nodes.some(({ id }) => id === desk))) throw new CaseworkError("not_found");
  for (const member of members) {
    const nodes = member.nodes.map((node) => {
      const others = node.roles.filter((role) => role !== "compliance");
      return { ...node, roles: node.id === desk ? [...others, "compliance" as const] : others };
    });
    if (JSON.stringify(nodes) !== JSON.stringify(member.nodes)) await put(needs, tx, { ...member, nodes });
  }
}

/** Nothing that was signed with the key is taken any more, whenever it was signed. */
async function revoke(
  needs: Pick<FederationNeeds, "chance">,
  tx: StoreTransaction,
  { node, key }: Extract<Change, { kind: "revoke-key" }>,
  at: string,
): Promise<void> {
  const members = (await tx.federation.members()).map(({ member }) => Member.parse(member));
  const member = members.find(({ nodes }) => nodes.some(({ id }) => id === node));
  if (member === undefined) throw new CaseworkError("not_found");
  const revoked = <K extends { readonly revokedAt?: string | undefined }>(
    list: readonly K[],
    isIt: (one: K) => boolean,
  ): K[] => list.map((one) => (isIt(one) && one.revokedAt === undefined ? { ...one, revokedAt: at } : one));
  const nodes = member.nodes.map((one) =>
    one.id === node
      ? {
          ...one,
          signing: revoked(one.signing, (own) => own.key.split("+")[1] === key),
          sealing: revoked(one.sealing, (own) => own.id === key),
        }
      : one,
  );
  if (JSON.stringify(nodes) === JSON.stringify(member.nodes)) throw new CaseworkError("not_found");
  await put(needs, tx, { ...member, nodes });
}

async function put(
  needs: Pick<FederationNeeds, "chance">,
  tx: StoreTransaction,
  member: Member,
  at?: string,
): Promise<void> {
  const salt = needs.chance.random(saltLength);
  await tx.federation.putMember({ authority: member.authority, member: plain(member), salt }, at ?? nowOf(needs));
}

async function memberOf(tx: StoreTransaction, authority: AuthorityId): Promise<Member> {
  const found = (await tx.federation.members()).find((one) => one.authority === authority);
  if (found === undefined) throw new CaseworkError("not_found");
  return Member.parse(found.member);
}

async function requireMembers(
  tx: Pick<StoreTransaction, "federation">,
  authorities: readonly AuthorityId[],
): Promise<void> {
  const members = new Set((await tx.federation.members()).map(({ authority }) => authority));
  if (!authorities.every((authority) => members.has(authority))) throw new CaseworkError("not_found");
}

function whoOf(request: MemberRequest): { readonly authority: AuthorityId; readonly node: string } {
  if (request.ask !== "join") return request;
  const { authority, nodes } = request.member;
  return { authority, node: nodes[0]?.id ?? "" };
}

function nowOf({ chance }: Pick<FederationNeeds, "chance">): string {
  return chance.now().toISOString();
}
