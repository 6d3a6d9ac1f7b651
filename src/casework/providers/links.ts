// Whom an identity provider vouches for: linked by the user, who has shown here who they are, or by an administrator. Never by a name or an address.
import type { LogDetail, UserId } from "#domain";
import { StoreError, type StoreTransaction } from "#store";
import { today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole } from "../officer.ts";
import { hasFactors } from "../users/factors-of.ts";
import { holdsByTwo } from "../users/roles-by-two.ts";
import { beginFlow, endFlow, type FlowNeeds, type ProviderAnswer } from "./flows.ts";

/** One of the officer's links. */
export interface LinkView {
  readonly provider: string;
  readonly name: string;
  readonly linkedAt: string;
  readonly lastUsedAt?: string;
}

/** Sends the officer to a provider, to show anew who they are or to be linked; the answer counts in this session. */
export async function beginOwnFlow(
  needs: FlowNeeds,
  officer: Officer,
  { provider, act }: { readonly provider: string; readonly act: "prove" | "link" },
): Promise<{ address: string }> {
  if (act === "link") requireFresh(officer, needs.chance.now());
  return beginFlow(needs, { provider, act, boundTo: officer.session.key });
}

/** The officer's own links. */
export async function listLinks({ store }: Pick<FlowNeeds, "store">, officer: Officer): Promise<{ items: LinkView[] }> {
  const [links, providers] = await Promise.all([store.providers.linksOf(officer.id), store.providers.all()]);
  const items = links.map(({ provider, linkedAt, lastUsedAt }) => ({
    provider,
    name: providers.find(({ id }) => id === provider)?.name ?? provider,
    linkedAt,
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
  }));
  return { items };
}

/** Links the officer to the identity that they have just shown at the provider, having shown here who they are. */
export async function linkOwn(needs: FlowNeeds, officer: Officer, answer: ProviderAnswer): Promise<void> {
  requireFresh(officer, needs.chance.now());
  const { provider, subject } = await endFlow(needs, answer, { act: "link", boundTo: officer.session.key });
  await needs.store.transact((tx) =>
    link(needs, tx, { officer, provider: provider.id, subject, user: { id: officer.id, login: officer.login } }),
  );
}

/** Links somebody who has no more than a password: for others that would be a way around it, so that they do it themselves. */
export async function linkUser(
  needs: FlowNeeds,
  officer: Officer,
  { id, provider, subject }: { readonly id: UserId; readonly provider: string; readonly subject: string },
): Promise<void> {
  const { store, chance } = needs;
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  if ((await store.providers.byId(provider)) === undefined) throw new CaseworkError("not_found");
  await store.transact(async (tx) => {
    const user = await tx.users.byId(id);
    if (user?.kind !== "person") throw new CaseworkError("not_found");
    if ((await hasFactors(tx, id)) || (await holdsByTwo(tx, user, today(chance))))
      throw new CaseworkError("recovery_needed");
    await link(needs, tx, { officer, provider, subject, user });
  });
}

/** Takes a link of one's own away. */
export async function unlinkOwn(needs: FlowNeeds, officer: Officer, provider: string): Promise<void> {
  await unlink(needs, officer, { id: officer.id, login: officer.login }, provider);
}

/** Takes somebody's link away. */
export async function unlinkUser(needs: FlowNeeds, officer: Officer, id: UserId, provider: string): Promise<void> {
  requireRole(officer, ["administrator"]);
  const user = await needs.store.users.byId(id);
  if (user === undefined) throw new CaseworkError("not_found");
  await unlink(needs, officer, user, provider);
}

interface Linking {
  readonly officer: Officer;
  readonly provider: string;
  readonly subject: string;
  readonly user: { readonly id: UserId; readonly login: string };
}

async function link(
  { chance, ledger }: FlowNeeds,
  tx: StoreTransaction,
  { officer, provider, subject, user }: Linking,
): Promise<void> {
  try {
    await tx.providers.link({ provider, subject, user: user.id, linkedAt: chance.now().toISOString() });
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === "store_conflict")
      throw new CaseworkError("provider_taken", { cause });
    throw cause;
  }
  await ledger.write(tx.log, [linkEntry("identity-linked", officer, user.login, { provider, subject })]);
}

async function unlink(
  { store, ledger, chance }: FlowNeeds,
  officer: Officer,
  user: Linking["user"],
  provider: string,
): Promise<void> {
  requireFresh(officer, chance.now());
  await store.transact(async (tx) => {
    if (!(await tx.providers.unlink(user.id, provider))) throw new CaseworkError("not_found");
    await ledger.write(tx.log, [linkEntry("identity-unlinked", officer, user.login, { provider })]);
  });
}

function linkEntry(
  act: "identity-linked" | "identity-unlinked",
  officer: Officer,
  login: string,
  outcome: Readonly<Record<string, string>>,
): LogDetail {
  return { act, who: actor(officer), purpose: "administration", subject: login, records: [], outcome };
}
