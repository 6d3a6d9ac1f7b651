// Programs that use the node: each is a user of its own, with roles and labels like anybody, and signs in by a key that is changed while it works.
import { X509Certificate } from "node:crypto";
import type { ActId, LogDetail, Role, UserId } from "#domain";
import type { Ledger } from "#ledger";
import { StoreError, type Store, type StoreTransaction } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, requireFresh, requireRole, type Officer } from "../officer.ts";
import type { RememberedSessions } from "../sessions/remembered.ts";
import { clientKeyStart } from "../sessions/sessions.ts";
import { certificateKeyOf, clientKeyOf, newToken } from "../sessions/tokens.ts";
import { askForRoles, partRoles } from "./roles-by-two.ts";
import { insertUser, refuseUnfit } from "./users.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

interface ChangeNeeds extends Needs {
  readonly remembered: Pick<RememberedSessions<unknown>, "forgetAllOf">;
}

/** A key as it is listed: its first letters, never the key. */
export interface ClientKeyView {
  readonly id: string;
  readonly hint: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt?: string;
}

export interface ClientView {
  readonly id: UserId;
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: Role[];
  readonly grants: string[];
  readonly disabled: boolean;
  readonly keys: ClientKeyView[];
}

export interface NewClient {
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly grants: readonly string[];
  /** How long its first key is good. */
  readonly days: number;
  /** Why, for roles that two give. */
  readonly reason?: string | undefined;
}

/** A program's key, told this once; `approval` is what waits for a second person. */
export interface ClientKeyTold {
  readonly id: UserId;
  readonly key: string;
  readonly approval?: ActId;
}

/** While a key is being changed the old one and the new one are good. */
const mostKeys = 2;
const day = 86_400_000;

/** All programs, with the keys that are good. */
export async function listClients({ store, chance }: Needs, officer: Officer): Promise<{ items: ClientView[] }> {
  requireRole(officer, ["administrator"]);
  const clients = await store.clientKeys.clients();
  const at = chance.now().toISOString();
  const items = clients.map(async ({ id, login, name, unit, roles, grants, disabled }) => {
    const keys = await store.clientKeys.of(id, at);
    return {
      id,
      login,
      name,
      unit,
      roles: [...roles],
      grants: grants.filter((label) => !label.startsWith("compartment:")),
      disabled,
      keys: keys.map(({ hash, lastUsedAt, ...key }) => ({
        ...key,
        id: hash,
        ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
      })),
    };
  });
  return { items: await Promise.all(items) };
}

/** Adds a program. Its key is answered this once. */
export async function addClient(
  { store, ledger, chance }: Needs,
  officer: Officer,
  request: NewClient,
): Promise<ClientKeyTold> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  refuseUnfit(request.roles, request.grants);
  const { now, later } = partRoles(request.roles, [], request.reason);
  return store.transact(async (tx) => {
    // No password hashes to nothing: whatever is typed as one is wrong.
    const prepared = { request: { ...request, roles: now, kind: "client" as const }, password: "", passwordHash: "" };
    const { user, entry } = await insertUser(tx, chance, actor(officer), prepared);
    const { key, hint } = await makeKey(tx, chance, { client: user.id, days: request.days });
    await ledger.write(tx.log, [entry, keyEntry("client-key-made", officer, { login: user.login, hint })]);
    const waits = { user: user.id, roles: later, reason: request.reason };
    return { id: user.id, key, ...(await askForRoles({ tx, ledger, chance }, officer, waits)) };
  });
}

/** Makes another key for a program, answered this once. The one before stays good until it is ended; two at most. */
export async function addClientKey(
  { store, ledger, chance }: Needs,
  officer: Officer,
  { id, days }: { readonly id: UserId; readonly days: number },
): Promise<{ id: UserId; key: string }> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  return store.transact(async (tx) => {
    const client = await clientOf(tx, id);
    const keys = await tx.clientKeys.of(id, chance.now().toISOString());
    if (keys.length >= mostKeys) throw new CaseworkError("client_keys_full");
    const { key, hint } = await makeKey(tx, chance, { client: id, days });
    await ledger.write(tx.log, [keyEntry("client-key-made", officer, { login: client.login, hint })]);
    return { id, key };
  });
}

/**
 * Registers a certificate of a program (X.509, PEM), in the place of a key: it shows by TLS that it owns it. Good as long as the certificate, and no longer
 * than so many days. Refuses with certificate_unreadable what is none or is over.
 */
export async function addClientCertificate(
  { store, ledger, chance }: Needs,
  officer: Officer,
  { id, certificate, days }: { readonly id: UserId; readonly certificate: string; readonly days: number },
): Promise<{ id: UserId; fingerprint: string; expiresAt: string }> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  const { fingerprint, validTo } = readCertificate(certificate);
  const now = chance.now();
  const ends = Math.min(validTo, now.getTime() + days * day);
  if (!(ends > now.getTime())) throw new CaseworkError("certificate_unreadable");
  const expiresAt = new Date(ends).toISOString();
  const hint = `cert ${fingerprint.slice(0, 8)}`;
  return store.transact(async (tx) => {
    const client = await clientOf(tx, id);
    const keys = await tx.clientKeys.of(id, now.toISOString());
    if (keys.length >= mostKeys) throw new CaseworkError("client_keys_full");
    const key = { hash: certificateKeyOf(fingerprint), hint, createdAt: now.toISOString(), expiresAt };
    await tx.clientKeys.add(id, key).catch((cause: unknown) => {
      const isTaken = cause instanceof StoreError && cause.code === "store_conflict";
      throw isTaken ? new CaseworkError("certificate_unreadable", { cause }) : cause;
    });
    await ledger.write(tx.log, [keyEntry("client-key-made", officer, { login: client.login, hint })]);
    return { id, fingerprint, expiresAt };
  });
}

function readCertificate(text: string): { readonly fingerprint: string; readonly validTo: number } {
  try {
    const { fingerprint256, validTo } = new X509Certificate(text);
    return { fingerprint: fingerprint256.replaceAll(":", "").toLowerCase(), validTo: Date.parse(validTo) };
  } catch (cause) {
    throw new CaseworkError("certificate_unreadable", { cause });
  }
}

/** Ends a key, or a certificate, of a program at once. */
export async function endClientKey(
  { store, ledger, chance, remembered }: ChangeNeeds,
  officer: Officer,
  { id, key }: { readonly id: UserId; readonly key: string },
): Promise<void> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  const ending = store.transact(async (tx) => {
    const client = await clientOf(tx, id);
    const keys = await tx.clientKeys.of(id, chance.now().toISOString());
    const ended = keys.find(({ hash }) => hash === key);
    if (ended === undefined) throw new CaseworkError("not_found");
    await tx.clientKeys.revoke(id, key);
    await ledger.write(tx.log, [keyEntry("client-key-ended", officer, { login: client.login, hint: ended.hint })]);
  });
  await ending.finally(() => remembered.forgetAllOf(id));
}

async function clientOf(tx: StoreTransaction, id: UserId): Promise<{ readonly login: string }> {
  const user = await tx.users.byId(id);
  if (user?.kind !== "client") throw new CaseworkError("not_found");
  return user;
}

async function makeKey(
  tx: StoreTransaction,
  chance: Chance,
  { client, days }: { readonly client: UserId; readonly days: number },
): Promise<{ key: string; hint: string }> {
  const key = `${clientKeyStart}${newToken(chance)}`;
  const hint = key.slice(0, clientKeyStart.length + 4);
  const now = chance.now();
  const expiresAt = new Date(now.getTime() + days * day).toISOString();
  await tx.clientKeys.add(client, { hash: clientKeyOf(key), hint, createdAt: now.toISOString(), expiresAt });
  return { key, hint };
}

function keyEntry(
  act: "client-key-made" | "client-key-ended",
  officer: Officer,
  { login, hint }: { readonly login: string; readonly hint: string },
): LogDetail {
  return { act, who: actor(officer), purpose: "administration", subject: login, records: [], outcome: { key: hint } };
}
