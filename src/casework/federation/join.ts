// A node asks to be let in, changes its keys, or goes.
import {
  anchorFingerprint,
  type Member,
  MemberRequest,
  type Membership,
  readAnchor,
  readRequest,
  signRequest,
} from "#exchange";
import type { Signer } from "#seal";
import { CaseworkError } from "../error.ts";
import { type Officer, requireFresh, requireRole } from "../officer.ts";
import { type OwnWords, kemsOf, memberOf } from "./found.ts";
import { federationEntry, type FederationNeeds, keepers, refusing } from "./needs.ts";
import {
  keepPlace,
  listedKeys,
  makeKeys,
  nextSecret,
  ownPlace,
  requirePlace,
  signerOf,
  withNewKeys,
} from "./own-place.ts";
import { changeMembers } from "./publish.ts";
import { sendWaiting } from "./send-waiting.ts";
import { readKept } from "./standing.ts";

/** What is needed to join. */
export interface Joining extends OwnWords {
  /** The anchor, as it was received. */
  readonly anchor: unknown;
  /** As it was heard over the telephone; spaces do not matter. */
  readonly fingerprint: string;
  /** The code of the invitation; without one the request is carried to the hub by hand. */
  readonly code?: string | undefined;
}

/** A request that was made: what to read to the hub, and what to carry there when it could not be sent. */
export interface MadeRequest {
  readonly fingerprint: string;
  readonly note: string;
  readonly isSent: boolean;
  /** Why it was not, as a code. */
  readonly problem?: string;
}

/** Asks to be let into a federation. Two officers of its hub decide, once they have compared the fingerprint that this answers. */
export async function joinFederation(needs: FederationNeeds, officer: Officer, joining: Joining): Promise<MadeRequest> {
  requireRole(officer, keepers);
  requireFresh(officer, needs.chance.now());
  const { store, chance, federation: machine } = needs;
  return refusing(async () => {
    const anchor = readAnchor(joining.anchor);
    if (digits(anchorFingerprint(anchor)) !== digits(joining.fingerprint)) throw new CaseworkError("fingerprint_wrong");
    const before = await ownPlace(store);
    if (before?.state === "in") throw new CaseworkError("federation_exists");
    const { node, authority } = joining;
    const { federation } = anchor;
    const at = chance.now();
    const keys = await makeKeys(machine, { federation, node, kems: kemsOf(joining), secret: nextSecret(before), at });
    const said = memberOf(joining, keys.listed, ["member"]);
    const request = { v: 1, federation, at: at.toISOString(), ask: "join", member: said } as const;
    const place: Membership = {
      anchor,
      authority,
      node,
      isHub: false,
      state: "asked",
      roster: "open",
      ...keys.own,
      said,
    };
    return ask(needs, officer, { place, request, signers: [keys.signer], code: joining.code });
  });
}

/** Makes new keys and has the directory list them; the old ones count on for sixty days, so that what is under way is taken. */
export async function changeKeys(needs: FederationNeeds, officer: Officer): Promise<MadeRequest> {
  requireRole(officer, keepers);
  requireFresh(officer, needs.chance.now());
  const { store, chance, federation: machine } = needs;
  return refusing(async () => {
    const place = await requirePlace(store);
    // As the directory has it: keys that were said before and never reached the hub nobody knows.
    const { own, signer } = await asListed(needs, place);
    if (place.state !== "in" || own === undefined) throw new CaseworkError("federation_none");
    const at = chance.now();
    const { federation } = place.anchor;
    const kems = [...new Set(place.sealing.map(({ kem }) => kem))];
    const keys = await makeKeys(machine, { federation, node: place.node, kems, secret: nextSecret(place), at });
    const signing = withNewKeys(own.signing, keys.listed.signing, at);
    const sealing = withNewKeys(own.sealing, keys.listed.sealing, at);
    const said: Member = { ...place.said, nodes: [{ ...own, signing, sealing }] };
    const next: Membership = {
      ...place,
      said,
      signing: [...place.signing, ...keys.own.signing].slice(-8),
      sealing: [...place.sealing, ...keys.own.sealing].slice(-8),
    };
    const { authority, node } = place;
    const request = { v: 1, federation, at: at.toISOString(), ask: "keys", authority, node, signing, sealing } as const;
    return ask(needs, officer, {
      place: next,
      request,
      signers: [signer, keys.signer],
      known: own.signing.map(({ key }) => key),
    });
  });
}

/** Leaves the federation: nothing is sent or taken any more from now on, and the hub is asked to take this node out of the directory. */
export async function leaveFederation(needs: FederationNeeds, officer: Officer): Promise<MadeRequest> {
  requireRole(officer, keepers);
  requireFresh(officer, needs.chance.now());
  const { store, chance } = needs;
  return refusing(async () => {
    const place = await requirePlace(store);
    if (place.isHub) throw new CaseworkError("federation_not_hub");
    const { authority, node, anchor } = place;
    const { own, signer } = await asListed(needs, place);
    const request = {
      v: 1,
      federation: anchor.federation,
      at: chance.now().toISOString(),
      ask: "leave",
      authority,
      node,
    } as const;
    return ask(needs, officer, {
      place: { ...place, state: "left" },
      request,
      signers: [signer],
      known: own?.signing.map(({ key }) => key) ?? [],
    });
  });
}

/**
 * Signs a request, keeps it with the log's entry of it, and sends it: in this order, for whoever dies after the hub has heard of new keys must have them.
 * Kept but not sent it is sent again, or carried.
 */
async function ask(
  needs: FederationNeeds,
  officer: Officer,
  asked: {
    readonly place: Membership;
    readonly request: MemberRequest;
    readonly signers: readonly Signer[];
    /** Keys that the directory has, as far as this node knows. */
    readonly known?: readonly string[];
    readonly code?: string | undefined;
  },
): Promise<MadeRequest> {
  const { place, request, code } = asked;
  const { store, ledger } = needs;
  const note = signRequest(MemberRequest.parse(request), asked.signers);
  const { fingerprint } = await readRequest(note, { federation: request.federation, known: asked.known ?? [] });
  await store.transact(async (tx) => {
    await tx.federation.lock();
    if (place.isHub && request.ask === "keys") await changeOwnKeys(needs, tx, place);
    else await keepPlace(tx, { ...place, request: { note, fingerprint, at: request.at, isSent: false, code } });
    await ledger.write(tx.log, [
      federationEntry(officer, request.ask === "leave" ? "federation-left" : "federation-asked", {
        subject: request.federation,
        outcome: { ask: request.ask, fingerprint },
      }),
    ]);
  });
  const problem = await sendWaiting(needs);
  return { fingerprint, note, isSent: problem === undefined, ...(problem === undefined ? {} : { problem }) };
}

/** The hub's own keys need nobody's consent: whoever has them has the directory's as well. */
async function changeOwnKeys(
  needs: FederationNeeds,
  tx: Parameters<typeof changeMembers>[1],
  place: Membership,
): Promise<void> {
  await keepPlace(tx, place);
  await changeMembers(needs, tx, async () => {
    const at = needs.chance.now().toISOString();
    const member = JSON.parse(JSON.stringify(place.said)) as never;
    await tx.federation.putMember({ authority: place.authority, member, salt: needs.chance.random(16) }, at);
  });
}

/** This node as the directory has it, and who signs for it there; as it has said of itself while it is in none. */
async function asListed(
  { store, chance, federation }: FederationNeeds,
  place: Membership,
): Promise<{ readonly own: Member["nodes"][number] | undefined; readonly signer: Signer }> {
  const newest = await store.federation.newest();
  const members = newest === undefined ? [] : (await readKept({ store }, newest.note)).members;
  const nodes = [...members, place.said].flatMap((member) => member.nodes);
  return {
    own: nodes.find(({ id }) => id === place.node),
    signer: signerOf(federation, place, listedKeys(members, place.node, chance.now())),
  };
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, "");
}
