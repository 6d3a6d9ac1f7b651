// Somebody is sent to an identity provider and comes back: each answer counts once, in the browser or session that it was asked for.
import type { LogDetail } from "#domain";
import type { Ledger } from "#ledger";
import type { Store, StoredProvider, StoredUser } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import type { From } from "../sessions/admit.ts";
import { claimQuestion } from "../sessions/claim-question.ts";
import type { OpenQuestions } from "../sessions/open-questions.ts";
import type { SecretBox } from "../sessions/secret-box.ts";
import { deviceKeyOf, newToken, stateKeyOf } from "../sessions/tokens.ts";
import { isOpenTo, openProvider } from "./open-provider.ts";
import type { ProviderConnections, Question } from "./provider-connections.ts";

/** What going to a provider needs. */
export interface FlowNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly secrets: SecretBox;
  readonly origin: () => string;
  readonly connections: ProviderConnections;
}

/** What a browser brings back: which provider's address it came to, and the query there. */
export interface ProviderAnswer {
  readonly provider: string;
  readonly query: string;
}

type Act = "sign-in" | "prove" | "link";

/** Somebody a provider vouches for; strongly where it says that more than a password was shown. */
export interface ProvenIdentity {
  readonly provider: StoredProvider;
  readonly subject: string;
  readonly isStrong: boolean;
}

const flowMilliseconds = 10 * 60_000;

/** Where the browser is sent. `boundTo` is the hash of what it must send again with the answer. */
export async function beginFlow(
  needs: FlowNeeds,
  { provider: id, act, boundTo }: Asked & { readonly provider: string },
): Promise<{ address: string }> {
  const { store, chance, secrets, origin, connections } = needs;
  const provider = await usable(store, id);
  const question = { state: newToken(chance), nonce: newToken(chance), verifier: newToken(chance) };
  const { state, ...kept } = question;
  const at = chance.now();
  const address = await connections.askAt(openProvider(secrets, provider), question, {
    redirect: redirectOf(origin(), id),
    acr: provider.strongAcr,
    anew: act !== "sign-in",
  });
  const key = stateKeyOf(state);
  const sealed = secrets.seal(Buffer.from(JSON.stringify(kept)), `flow ${key}`);
  const expiresAt = new Date(at.getTime() + flowMilliseconds).toISOString();
  await store.providers.openFlow(
    { state: key, provider: id, act, boundTo, sealed },
    { at: at.toISOString(), expiresAt },
  );
  return { address };
}

/** Whom the provider vouches for. Used up by this; refuses with provider_refused what was not asked, here, for this act, of this provider. */
export async function endFlow(needs: FlowNeeds, answer: ProviderAnswer, asked: Asked): Promise<ProvenIdentity> {
  return vouchedBy(needs, answer, await takeFlow(needs, answer, asked));
}

/** For what somebody was sent, and the hash of what binds it to their browser or session. */
interface Asked {
  readonly act: Act;
  readonly boundTo: string;
}

interface TakenFlow {
  readonly provider: StoredProvider;
  readonly question: Question;
  /** Only what was shown within so many seconds counts. */
  readonly within: number | undefined;
}

/** Uses up what was asked. */
async function takeFlow(
  { store, chance, secrets }: FlowNeeds,
  { provider: id, query }: ProviderAnswer,
  { act, boundTo }: Asked,
): Promise<TakenFlow> {
  const provider = await usable(store, id);
  const state = new URLSearchParams(query).get("state") ?? "";
  const key = stateKeyOf(state);
  const now = chance.now();
  const taken = await store.providers.takeFlow({ state: key, provider: id, act, boundTo }, now.toISOString());
  if (taken === undefined) throw new CaseworkError("provider_refused");
  const question = { state, ...readKept(secrets, taken.sealed, key) };
  const seconds = Math.ceil((now.getTime() - Date.parse(taken.startedAt)) / 1000);
  // What was asked for anew was shown after it was asked for.
  return { provider, question, within: act === "sign-in" ? undefined : seconds };
}

async function vouchedBy(
  { secrets, origin, connections }: FlowNeeds,
  { query }: ProviderAnswer,
  { provider, question, within }: TakenFlow,
): Promise<ProvenIdentity> {
  const address = new URL(redirectOf(origin(), provider.id));
  address.search = query;
  const { subject, acr, amr } = await connections.vouch(openProvider(secrets, provider), question, { address, within });
  const isStrong =
    (acr !== undefined && provider.strongAcr.includes(acr)) || amr.some((one) => provider.strongAmr.includes(one));
  return { provider, subject, isStrong };
}

/**
 * Whoever signs in: the user linked to the identity. Refuses with provider_refused, provider_unlinked or provider_weak. Refusals of what was asked here are
 * on record; what was not asked is only refused: nothing bounds how often somebody sends that.
 */
export async function admitByProvider(
  needs: FlowNeeds,
  answer: ProviderAnswer,
  from: From,
): Promise<{ user: StoredUser; way: "provider" | "provider-strong"; provider: string }> {
  if (from.device === undefined) throw new CaseworkError("provider_refused");
  const flow = await takeFlow(needs, answer, { act: "sign-in", boundTo: deviceKeyOf(from.device) });
  const provider = flow.provider.id;
  try {
    const identity = await vouchedBy(needs, answer, flow);
    const user = await linkedTo(needs, identity);
    if (user === undefined) throw new CaseworkError("provider_unlinked");
    if (!identity.isStrong) await refuseWeak(needs, user);
    return { user, way: identity.isStrong ? "provider-strong" : "provider", provider };
  } catch (error) {
    if (error instanceof CaseworkError && error.code !== "provider_unreachable")
      await recordRefusal(needs, { provider, from, why: error.code });
    throw error;
  }
}

/** The user linked to an identity; undefined when there is none, or the account is closed here, whatever the provider says. */
export async function linkedTo(
  { store, chance }: FlowNeeds,
  { provider, subject }: ProvenIdentity,
): Promise<StoredUser | undefined> {
  const id = await store.providers.useLink(provider.id, subject, chance.now().toISOString());
  const user = id === undefined ? undefined : await store.users.byId(id);
  return user?.kind === "person" && !user.disabled ? user : undefined;
}

/** An account that has more than a password is not opened by a provider's word for less. */
export async function refuseWeak({ store }: Pick<FlowNeeds, "store">, user: Pick<StoredUser, "id">): Promise<void> {
  const [passkeys, codes] = await Promise.all([store.passkeys.of(user.id), store.codes.of(user.id)]);
  if (passkeys.length > 0 || codes?.isConfirmed === true) throw new CaseworkError("provider_weak");
}

async function usable(store: Store, id: string): Promise<StoredProvider> {
  const provider = await store.providers.byId(id);
  if (!isOpenTo(provider)) throw new CaseworkError("not_found");
  return provider;
}

/** Where a provider sends browsers back to: an address of its own, so that the answer of one is never taken for another's. */
export function redirectOf(origin: string, provider: string): string {
  return `${origin}/return/${provider}`;
}

/** What was sealed by beginFlow. What was altered, or sealed under another key than the node has now, was not asked. */
function readKept(secrets: SecretBox, sealed: Uint8Array, key: string): Pick<Question, "nonce" | "verifier"> {
  let bytes: Uint8Array;
  try {
    bytes = secrets.open(sealed, `flow ${key}`);
  } catch (cause) {
    throw new CaseworkError("provider_refused", { cause });
  }
  // With this very shape: what opens was made there.
  return JSON.parse(Buffer.from(bytes).toString("utf8")) as Pick<Question, "nonce" | "verifier">;
}

async function recordRefusal(
  { store, ledger }: FlowNeeds,
  { provider, from, why }: { readonly provider: string; readonly from: From; readonly why: string },
): Promise<void> {
  const entry: LogDetail = {
    act: "sign-in-refused",
    who: { login: "", name: "", unit: "" },
    records: [],
    outcome: { from: from.address, provider, why },
  };
  await store.transact((tx) => ledger.write(tx.log, [entry]));
}

/** Sends a browser to a provider; the answer counts in this browser. */
export async function beginSignIn(
  needs: FlowNeeds & { readonly questions: OpenQuestions },
  { provider, device, address }: { readonly provider: string; readonly device: string; readonly address: string },
): Promise<{ address: string }> {
  await claimQuestion(needs, address);
  return beginFlow(needs, { provider, act: "sign-in", boundTo: deviceKeyOf(device) });
}

/** Where a browser signs out of the provider that vouched for its session; undefined where there is none, or it does not answer. */
export async function signOutAddress(
  { store, secrets, connections, origin }: FlowNeeds,
  officer: Officer,
): Promise<string | undefined> {
  const id = officer.session.provider;
  const provider = id === undefined ? undefined : await store.providers.byId(id);
  if (!isOpenTo(provider)) return undefined;
  try {
    return await connections.endAt(openProvider(secrets, provider), `${origin()}/`);
  } catch {
    return undefined;
  }
}
