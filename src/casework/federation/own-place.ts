// This node's own place in its federation: what is kept of it, and the keys that are made of it.
import { Membership, readMembership } from "#exchange";
import type { Member } from "#exchange";
import { makeOpener, makeSigner, readVerifierKey, toBase64 } from "#seal";
import type { Kem, Opener, Signer } from "#seal";
import type { Store, StoreTransaction } from "#store";
import { CaseworkError } from "../error.ts";
import { dayLength, type FederationMachine } from "./needs.ts";

const setting = "federation";
/** How long a key is used before another must be made, and how long it still counts when it was. */
const keyDays = 400;
const overlapDays = 60;

/** This node's place; undefined when it was never in a federation. */
export async function ownPlace(store: Pick<Store, "settings">): Promise<Membership | undefined> {
  const kept = await store.settings.get(setting);
  return kept === undefined ? undefined : readMembership(kept);
}

/** This node's place. Refuses where there is none, or it has left. */
export async function requirePlace(store: Pick<Store, "settings">): Promise<Membership> {
  const place = await ownPlace(store);
  if (place === undefined || place.state === "left") throw new CaseworkError("federation_none");
  return place;
}

/** This node's place as the hub. Refuses everywhere else. */
export async function requireHub(store: Pick<Store, "settings">): Promise<Membership> {
  const place = await requirePlace(store);
  if (!place.isHub) throw new CaseworkError("federation_not_hub");
  return place;
}

/** Keeps this node's place. */
export async function keepPlace(tx: Pick<StoreTransaction, "settings">, place: Membership): Promise<void> {
  // Through JSON, which leaves out what is undefined: the column takes no less.
  await tx.settings.set(setting, JSON.parse(JSON.stringify(Membership.parse(place))) as never);
}

/** Has the directory asked for with the next minute, as if the hub had not been heard for long. */
export async function askDirectorySoon(tx: StoreTransaction): Promise<void> {
  await tx.federation.lock();
  const place = await ownPlace(tx);
  if (place === undefined) return;
  const { heardAt: _, ...rest } = place;
  await keepPlace(tx, rest);
}

/** Who signs for this node: its newest key, of those that the directory lists where it lists any. */
export function signerOf(machine: FederationMachine, place: Membership, listed?: ReadonlySet<string>): Signer {
  const newest = place.signing.findLast(({ id }) => listed?.has(id) ?? true) ?? place.signing.at(-1);
  if (newest === undefined) throw new CaseworkError("federation_none");
  return makeSigner(`${place.anchor.federation}/${place.node}`, machine.secret(`signing-${newest.secret}`));
}

/** All who sign for this node: first whoever `signerOf` names, then its other keys, newest first. */
export function signersOf(machine: FederationMachine, place: Membership, listed?: ReadonlySet<string>): Signer[] {
  const first = signerOf(machine, place, listed);
  const others = place.signing.toReversed().filter(({ id }) => id !== first.id);
  return [first, ...others.map((one) => signerOf(machine, { ...place, signing: [one] }))];
}

/** The ids of the signing keys that a directory lists for a node, whose time it is and that have not been revoked. */
export function listedKeys(members: readonly Member[], node: string, now: Date): ReadonlySet<string> {
  const at = now.toISOString();
  const nodes = members.flatMap((member) => member.nodes).filter(({ id }) => id === node);
  const keys = nodes.flatMap(({ signing }) =>
    signing.filter(({ from, until, revokedAt }) => revokedAt === undefined && from <= at && at < until),
  );
  return new Set(keys.map(({ key }) => readVerifierKey(key).id));
}

/** Who signs the directory: at the hub only. */
export function directorySigner(machine: FederationMachine, federation: string): Signer {
  return makeSigner(`${federation}/directory`, machine.secret("directory-1"));
}

/** All that opens what is sealed for this node, by the id of the key. */
export async function openersOf(machine: FederationMachine, place: Membership): Promise<ReadonlyMap<string, Opener>> {
  const openers = await Promise.all(
    place.sealing.map(({ kem, secret }) => makeOpener(kem, machine.secret(`sealing-${kem}-${secret}`))),
  );
  return new Map(openers.map((opener) => [opener.id, opener]));
}

/** New keys of a node, as it keeps them and as the directory has them. */
export interface NewKeys {
  readonly own: Pick<Membership, "signing" | "sealing">;
  readonly listed: Pick<Member["nodes"][number], "signing" | "sealing">;
  readonly signer: Signer;
}

/** Makes keys from the secrets of this number. */
export async function makeKeys(
  machine: FederationMachine,
  of: {
    readonly federation: string;
    readonly node: string;
    readonly kems: readonly Kem[];
    readonly secret: number;
    readonly at: Date;
  },
): Promise<NewKeys> {
  const { secret } = of;
  const time = { from: of.at.toISOString(), until: new Date(of.at.getTime() + keyDays * dayLength).toISOString() };
  const signer = makeSigner(`${of.federation}/${of.node}`, machine.secret(`signing-${secret}`));
  const openers = await Promise.all(of.kems.map((kem) => makeOpener(kem, machine.secret(`sealing-${kem}-${secret}`))));
  return {
    own: {
      signing: [{ id: signer.id, secret }],
      sealing: openers.map(({ id, kem }) => ({ id, kem, secret })),
    },
    listed: {
      signing: [{ key: signer.verifierKey, ...time }],
      sealing: openers.map(({ id, kem, publicKey }) => ({ id, kem, key: toBase64(publicKey), ...time })),
    },
    signer,
  };
}

/** What the directory is to list once new keys are there: old ones count on for a while, and those long past are left out. */
export function withNewKeys<K extends { readonly until: string; readonly revokedAt?: string | undefined }>(
  old: readonly K[],
  fresh: readonly K[],
  at: Date,
): K[] {
  const end = new Date(at.getTime() + overlapDays * dayLength).toISOString();
  const still = old.filter(({ until, revokedAt }) => revokedAt === undefined && until > at.toISOString());
  return [...still.map((key) => (key.until > end ? { ...key, until: end } : key)).slice(-4), ...fresh];
}

/** The number that the next secrets get. */
export function nextSecret(place: Membership | undefined): number {
  return 1 + Math.max(0, ...(place?.signing ?? []).map(({ secret }) => secret));
}
