// The identity providers of this node, as data that an administrator keeps. The client secret is taken and never told.
import type { LogDetail } from "#domain";
import type { Ledger } from "#ledger";
import { StoreError, type Store, type StoredProvider, type StoreTransaction } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole } from "../officer.ts";
import type { SecretBox } from "../sessions/secret-box.ts";
import { redirectOf } from "./flows.ts";
import { clientSecretOf, openProvider } from "./open-provider.ts";
import { isOwnMachine, type ProviderConnections } from "./provider-connections.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly secrets: SecretBox;
  readonly origin: () => string;
  readonly connections: ProviderConnections;
}

/** A provider as administrators see it. */
export interface ProviderView {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly hasSecret: boolean;
  readonly strongAcr: string[];
  readonly strongAmr: string[];
  readonly disabled: boolean;
  /** The address to register with the provider. */
  readonly redirect: string;
}

/** What of a provider can be changed. The secret is left as it is when left out. */
export interface ProviderChange {
  readonly name?: string | undefined;
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  readonly strongAcr?: readonly string[] | undefined;
  readonly strongAmr?: readonly string[] | undefined;
  readonly disabled?: boolean | undefined;
}

export interface NewProvider extends ProviderChange {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
}

const mostProviders = 8;

/** What anybody may know: the providers that a sign-in may go by. */
export async function offerProviders({ store }: Needs): Promise<{ items: { id: string; name: string }[] }> {
  const all = await store.providers.all();
  return { items: all.filter(({ disabled }) => !disabled).map(({ id, name }) => ({ id, name })) };
}

/** The providers, for administrators. */
export async function listProviders({ store, origin }: Needs, officer: Officer): Promise<{ items: ProviderView[] }> {
  requireRole(officer, ["administrator"]);
  return { items: (await store.providers.all()).map((provider) => view(provider, origin())) };
}

/** Adds a provider, which must answer under its issuer. */
export async function addProvider(needs: Needs, officer: Officer, request: NewProvider): Promise<ProviderView> {
  const { chance, secrets, connections, origin } = needs;
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  const issuer = new URL(request.issuer);
  if (issuer.protocol !== "https:" && !isOwnMachine(issuer)) throw new CaseworkError("provider_unreadable");
  const { id, name, clientId } = request;
  const provider = changed(secrets, request, {
    id,
    name,
    clientId,
    issuer: request.issuer,
    clientSecret: undefined,
    strongAcr: [],
    strongAmr: [],
    disabled: false,
  });
  await connections.describe(openProvider(secrets, provider)).catch((cause: unknown) => {
    const isRefused = cause instanceof CaseworkError && cause.code === "provider_refused";
    throw isRefused ? new CaseworkError("provider_unreadable", { cause }) : cause;
  });
  await write(needs, officer, { act: "provider-added", what: { issuer: request.issuer, clientId } }, async (tx) => {
    await tx.providers.add(provider, chance.now().toISOString());
    return provider;
  });
  return view(provider, origin());
}

/** Changes a provider; whom it vouches for stays linked. Its issuer stays what it is: under another one it would vouch for the same people. */
export async function changeProvider(
  needs: Needs,
  officer: Officer,
  id: string,
  change: ProviderChange,
): Promise<ProviderView> {
  const { chance, secrets, origin } = needs;
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  const { clientSecret, ...what } = change;
  const told = { ...what, ...(clientSecret === undefined ? {} : { clientSecret: "changed" }) };
  const provider = await write(needs, officer, { act: "provider-changed", what: plain(told) }, async (tx) => {
    const after = changed(secrets, change, await locked(tx, id));
    await tx.providers.change(after);
    return after;
  });
  return view(provider, origin());
}

/** Removes a provider, and with it whom it vouches for. Sessions that were opened by it last until they end. */
export async function removeProvider(needs: Needs, officer: Officer, id: string): Promise<void> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, needs.chance.now());
  await write(needs, officer, { act: "provider-removed", what: {} }, async (tx) => {
    const provider = await locked(tx, id);
    await tx.providers.remove(id);
    return provider;
  });
}

/** A provider as it stands, and nobody else changes it before this transaction ends. */
async function locked(tx: StoreTransaction, id: string): Promise<StoredProvider> {
  const provider = await tx.providers.locked(id);
  if (provider === undefined) throw new CaseworkError("not_found");
  return provider;
}

interface Written {
  readonly act: "provider-added" | "provider-changed" | "provider-removed";
  readonly what: Readonly<Record<string, string | string[] | boolean>>;
}

async function write(
  { store, ledger }: Needs,
  officer: Officer,
  { act, what }: Written,
  change: (tx: StoreTransaction) => Promise<StoredProvider>,
): Promise<StoredProvider> {
  return store.transact(async (tx) => {
    if (act === "provider-added" && (await tx.providers.all()).length >= mostProviders)
      throw new CaseworkError("provider_taken");
    const provider = await change(tx).catch((cause: unknown) => {
      const isTaken = cause instanceof StoreError && cause.code === "store_conflict";
      throw isTaken ? new CaseworkError("provider_taken", { cause }) : cause;
    });
    const outcome = { provider: provider.id, ...what };
    const entry: LogDetail = { act, who: actor(officer), purpose: "administration", records: [], outcome };
    await ledger.write(tx.log, [{ ...entry, subject: provider.name }]);
    return provider;
  });
}

function changed(secrets: SecretBox, change: ProviderChange, before: StoredProvider): StoredProvider {
  const { clientSecret } = change;
  const sealed =
    clientSecret === undefined
      ? before.clientSecret
      : secrets.seal(Buffer.from(clientSecret, "utf8"), clientSecretOf(before.id));
  return {
    id: before.id,
    issuer: before.issuer,
    name: change.name ?? before.name,
    clientId: change.clientId ?? before.clientId,
    clientSecret: sealed,
    strongAcr: change.strongAcr ?? before.strongAcr,
    strongAmr: change.strongAmr ?? before.strongAmr,
    disabled: change.disabled ?? before.disabled,
  };
}

function plain(change: Omit<ProviderChange, "clientSecret"> & { clientSecret?: string }): Written["what"] {
  return Object.fromEntries(
    Object.entries(change).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === "object" ? [...value] : value] as const],
    ),
  );
}

function view(provider: StoredProvider, origin: string): ProviderView {
  const { id, name, issuer, clientId, clientSecret, strongAcr, strongAmr, disabled } = provider;
  return {
    id,
    name,
    issuer,
    clientId,
    disabled,
    hasSecret: clientSecret !== undefined,
    strongAcr: [...strongAcr],
    strongAmr: [...strongAmr],
    redirect: redirectOf(origin, id),
  };
}
