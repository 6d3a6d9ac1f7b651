// A federation begins: this node becomes its hub.
import { createHash } from "node:crypto";
import { type Anchor, anchorFingerprint, type Member, readAnchor } from "#exchange";
import type { Membership } from "#exchange";
import type { AuthorityId, Country } from "#domain";
import { policyText, type WitnessNeeds } from "../log/witnesses.ts";
import { CaseworkError } from "../error.ts";
import { type Officer, requireFresh, requireRole } from "../officer.ts";
import { referencesCapability } from "../guard/canary.ts";
import { restrictionsCapability } from "../sharing/recipients.ts";
import { dayLength, federationEntry, type FederationNeeds, keepers, refusing } from "./needs.ts";
import { directorySigner, keepPlace, makeKeys, nextSecret, ownPlace, requireHub } from "./own-place.ts";
import { publishDirectory } from "./publish.ts";

/** What a node says of itself. */
export interface OwnWords {
  readonly node: string;
  readonly authority: AuthorityId;
  readonly country?: Country | undefined;
  /** What the authority is called. */
  readonly authorityName: string;
  /** Where other nodes reach it; none when it only fetches. */
  readonly endpoint?: string | undefined;
  readonly languages: readonly string[];
  /** Also list a post-quantum hybrid key (X-Wing), which others then seal for. */
  readonly hybrid: boolean;
}

/** What is founded. */
export interface Founding extends OwnWords {
  readonly federation: string;
  readonly name: string;
  readonly endpoint: string;
  readonly roster: "open" | "confidential";
}

/** An anchor with what is read of it over the telephone. */
export interface AnchorView {
  readonly anchor: Anchor;
  readonly fingerprint: string;
}

/** An invitation: an anchor, and a code that lets its holder hand in one request. */
export interface Invitation extends AnchorView {
  readonly invitation: { readonly authority: AuthorityId; readonly code: string; readonly expiresAt: string };
}

/** The parts of the protocol beyond its first version that this program takes. */
export const ownCapabilities: readonly string[] = [referencesCapability, restrictionsCapability];

const invitationDays = 14;
const saltLength = 16;

/** Founds a federation with this node as its hub. */
export async function foundFederation(
  needs: FederationNeeds & WitnessNeeds,
  officer: Officer,
  founding: Founding,
): Promise<AnchorView> {
  requireRole(officer, keepers);
  requireFresh(officer, needs.chance.now());
  const { store, ledger, chance, federation: machine } = needs;
  const { federation, name, node, authority, endpoint, roster } = founding;
  const logPolicy = await policyText(needs);
  return refusing(async () => {
    const directoryKey = directorySigner(machine, federation).verifierKey;
    const anchor = readAnchor({ v: 1, federation, name, directoryKey, logPolicy, hub: { node, endpoint } });
    await store.transact(async (tx) => {
      await tx.federation.lock();
      const before = await ownPlace(tx);
      if (before !== undefined) throw new CaseworkError("federation_exists");
      const keys = await makeKeys(machine, {
        federation,
        node,
        kems: kemsOf(founding),
        secret: nextSecret(before),
        at: chance.now(),
      });
      const said = memberOf(founding, keys.listed, ["member", "directory", "relay", "witness", "compliance"]);
      const place: Membership = { anchor, authority, node, isHub: true, state: "in", roster, ...keys.own, said };
      await keepPlace(tx, place);
      await tx.federation.putMember(
        { authority, member: plain(said), salt: chance.random(saltLength) },
        chance.now().toISOString(),
      );
      await ledger.write(tx.log, [
        federationEntry(officer, "federation-founded", { subject: federation, outcome: { node, roster } }),
      ]);
      await publishDirectory(needs, tx, place);
    });
    return { anchor, fingerprint: anchorFingerprint(anchor) };
  });
}

/** Invites an authority: what it is sent, by any way. The fingerprint it is told by another. */
export async function invite(
  { store, ledger, chance }: FederationNeeds,
  officer: Officer,
  { authority }: { readonly authority: AuthorityId },
): Promise<Invitation> {
  requireRole(officer, keepers);
  requireFresh(officer, chance.now());
  const { anchor } = await requireHub(store);
  const code = Buffer.from(chance.random(20)).toString("base64url");
  const expiresAt = new Date(chance.now().getTime() + invitationDays * dayLength).toISOString();
  await store.transact(async (tx) => {
    await tx.federation.invite(codeHash(code), authority, expiresAt);
    await ledger.write(tx.log, [
      federationEntry(officer, "federation-invited", { subject: authority, outcome: { expiresAt } }),
    ]);
  });
  return { anchor, fingerprint: anchorFingerprint(anchor), invitation: { authority, code, expiresAt } };
}

/** What is kept of an invitation's code. */
export function codeHash(code: string): Uint8Array {
  return createHash("sha256").update(`besa/invitation/1\n${code}`).digest();
}

/** What the directory is to say of a node. */
export function memberOf(
  { authority, country, authorityName, node, endpoint, languages }: OwnWords,
  keys: Pick<Member["nodes"][number], "signing" | "sealing">,
  roles: Member["nodes"][number]["roles"],
): Member {
  return {
    authority,
    ...(country === undefined ? {} : { country }),
    name: authorityName,
    nodes: [
      {
        id: node,
        endpoints: endpoint === undefined ? [] : [endpoint],
        ...keys,
        roles,
        capabilities: [...ownCapabilities],
        languages,
      },
    ],
  };
}

/** The methods of the keys that a node lists. */
export function kemsOf({ hybrid }: Pick<OwnWords, "hybrid">): readonly ("x25519" | "xwing")[] {
  return hybrid ? ["x25519", "xwing"] : ["x25519"];
}

/** A member as a JSON column takes it. */
export function plain(member: Member): never {
  // Through JSON: it is plain data, whose type says so less plainly than the column's.
  return JSON.parse(JSON.stringify(member)) as never;
}
