// Passkeys (W3C Web Authentication, Level 3): each proves possession and, by user verification, the person; nothing that could be typed elsewhere.
import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import type { LogDetail } from "#domain";
import type { Ledger } from "#ledger";
import { StoreError, type Store, type StoredPasskey, type StoredUser } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { liftLimit } from "./lift-limit.ts";
import { actor, requireFresh, type Officer } from "../officer.ts";
import type { From } from "./admit.ts";
import { claimQuestion } from "./claim-question.ts";
import type { OpenQuestions } from "./open-questions.ts";
import type { RememberedSessions } from "./remembered.ts";
import { deviceKeyOf } from "./tokens.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  /** Scheme, host and port under which browsers know this node. */
  readonly origin: () => string;
  readonly remembered: Pick<RememberedSessions<unknown>, "forget">;
}

interface AskNeeds extends Needs {
  readonly questions: OpenQuestions;
}

/** What a browser is asked to make a passkey of (W3C Web Authentication, section 5.4). Binary values are base64url. */
export interface PasskeyOffer {
  readonly challenge: string;
  readonly rp: { readonly id: string; readonly name: string };
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: { readonly type: "public-key"; readonly alg: number }[];
  readonly timeout: number;
  readonly excludeCredentials: { readonly type: "public-key"; readonly id: string }[];
  readonly authenticatorSelection: { readonly residentKey: "required"; readonly userVerification: "required" };
  readonly attestation: "none";
}

/** What a browser is asked to answer with a passkey (section 5.5). */
export interface PasskeyQuestion {
  readonly challenge: string;
  readonly rpId: string;
  readonly timeout: number;
  readonly userVerification: "required";
}

interface Answer {
  readonly id: string;
  readonly rawId: string;
  readonly type: "public-key";
}

/** What an authenticator has signed (section 5.2.2). Binary values are base64url. */
export interface PasskeyAnswer extends Answer {
  readonly response: {
    readonly clientDataJSON: string;
    readonly authenticatorData: string;
    readonly signature: string;
    readonly userHandle?: string | undefined;
  };
}

/** What an authenticator has made (section 5.2.1). */
export interface PasskeyMade extends Answer {
  readonly response: {
    readonly clientDataJSON: string;
    readonly attestationObject: string;
    readonly transports?: string[] | undefined;
  };
}

/** A passkey as its holder sees it. */
export interface PasskeyView {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt?: string;
}

// Ed25519, ECDSA with P-256, RSA with SHA-256 (IANA COSE): what authenticators in use can do.
const algorithms = [-8, -7, -257];
const answerMilliseconds = 5 * 60_000;

/** What the browser is asked to make a passkey of; the answer counts once, in this session, within five minutes. */
export async function beginPasskey(needs: Needs, officer: Officer): Promise<PasskeyOffer> {
  const { store, chance, origin } = needs;
  requireFresh(officer, chance.now());
  const [name, held] = await Promise.all([store.settings.get("node.name"), store.passkeys.of(officer.id)]);
  const challenge = await openCeremony(needs, "register", officer.session.key);
  return {
    challenge,
    rp: { id: rpIdOf(origin()), name: typeof name === "string" ? `Besa ${name}` : "Besa" },
    user: { id: handleOf(officer), name: officer.login, displayName: officer.name },
    pubKeyCredParams: algorithms.map((alg) => ({ type: "public-key", alg })),
    timeout: answerMilliseconds,
    excludeCredentials: held.map(({ id }) => ({ type: "public-key", id })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    attestation: "none",
  };
}

/** Registers the passkey that the browser has made. */
export async function addPasskey(
  needs: Needs,
  officer: Officer,
  { name, response }: { readonly name: string; readonly response: PasskeyMade },
): Promise<PasskeyView> {
  const { store, ledger, chance, origin, remembered } = needs;
  requireFresh(officer, chance.now());
  const challenge = await takeCeremony(needs, "register", { response, boundTo: officer.session.key });
  const { registrationInfo } = await verifyRegistrationResponse({
    response: {
      ...withoutExtensions(response),
      response: { ...response.response, transports: response.response.transports ?? [] },
    },
    expectedChallenge: challenge,
    expectedOrigin: origin(),
    expectedRPID: rpIdOf(origin()),
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(refuse);
  if (registrationInfo === undefined) return refuse();
  const { id, publicKey, counter, transports } = registrationInfo.credential;
  const createdAt = chance.now().toISOString();
  const passkey = { id, user: officer.id, name, publicKey, counter, transports: transports ?? [], createdAt };
  const adding = store.transact(async (tx) => {
    try {
      await tx.passkeys.add(passkey);
    } catch (cause) {
      if (cause instanceof StoreError && cause.code === "store_conflict") return refuse(cause);
      throw cause;
    }
    await liftLimit(tx, officer, { way: "passkey", at: createdAt });
    await ledger.write(tx.log, [passkeyEntry("passkey-added", actor(officer), name)]);
  });
  await adding.finally(() => remembered.forget(officer.session.key));
  return { id, name, createdAt };
}

/** The officer's own passkeys, oldest first. */
export async function listPasskeys({ store }: Needs, officer: Officer): Promise<{ items: PasskeyView[] }> {
  const held = await store.passkeys.of(officer.id);
  return {
    items: held.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt,
      ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
    })),
  };
}

/** Removes one of the officer's own passkeys. */
export async function removePasskey({ store, ledger, chance }: Needs, officer: Officer, id: string): Promise<void> {
  requireFresh(officer, chance.now());
  await store.transact(async (tx) => {
    const name = await tx.passkeys.remove(officer.id, id);
    if (name === undefined) throw new CaseworkError("not_found");
    await ledger.write(tx.log, [passkeyEntry("passkey-removed", actor(officer), name)]);
  });
}

/** What the browser is asked to answer with any passkey of this node; the answer counts once, from this browser, within five minutes. */
export async function askPasskey(
  needs: AskNeeds,
  { device, address }: { readonly device: string; readonly address: string },
): Promise<PasskeyQuestion> {
  await claimQuestion(needs, address);
  const challenge = await openCeremony(needs, "sign-in", deviceKeyOf(device));
  return { challenge, rpId: rpIdOf(needs.origin()), timeout: answerMilliseconds, userVerification: "required" };
}

/** Whose passkey has answered. Refuses with passkey_refused, and logs it when an authenticator's counter went back: it may have been copied. */
export async function admitPasskey(needs: Needs, response: PasskeyAnswer, from: From): Promise<StoredUser> {
  const { store, origin, chance } = needs;
  const boundTo = from.device === undefined ? "" : deviceKeyOf(from.device);
  const challenge = await takeCeremony(needs, "sign-in", { response, boundTo });
  const passkey = await store.passkeys.byId(response.id);
  const user = passkey === undefined ? undefined : await store.users.byId(passkey.user);
  if (passkey === undefined || user === undefined || user.disabled) return refuse();
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: { ...withoutExtensions(response), response: signedBy(response) },
    expectedChallenge: challenge,
    expectedOrigin: origin(),
    expectedRPID: rpIdOf(origin()),
    credential: credentialOf(passkey),
    requireUserVerification: true,
  }).catch(refuse);
  const { userHandle } = response.response;
  if (!verified || (userHandle !== undefined && userHandle !== handleOf(user))) return refuse();
  const use = { counter: authenticationInfo.newCounter, at: chance.now().toISOString() };
  if (!(await store.passkeys.used(passkey.id, use))) return refuseCopy(needs, { user, name: passkey.name, from });
  return user;
}

async function refuseCopy(
  { store, ledger }: Needs,
  { user, name, from }: { readonly user: StoredUser; readonly name: string; readonly from: From },
): Promise<never> {
  const who = { id: user.id, login: user.login, name: user.name, unit: user.unit };
  const outcome = { from: from.address, passkey: "counter went back" };
  await store.transact((tx) =>
    ledger.write(tx.log, [{ act: "sign-in-refused", who, subject: name, records: [], outcome }]),
  );
  return refuse();
}

async function openCeremony({ store, chance }: Needs, act: "sign-in" | "register", boundTo: string): Promise<string> {
  const challenge = chance.random(32);
  const at = chance.now();
  const expiresAt = new Date(at.getTime() + answerMilliseconds).toISOString();
  await store.passkeys.open({ challenge, act, boundTo }, { at: at.toISOString(), expiresAt });
  return Buffer.from(challenge).toString("base64url");
}

/** The challenge that was answered, used up by this; refuses one that was not put, to this browser, for this act. */
async function takeCeremony(
  { store, chance }: Needs,
  act: "sign-in" | "register",
  answer: { readonly response: { readonly response: { readonly clientDataJSON: string } }; readonly boundTo: string },
): Promise<string> {
  const challenge = challengeOf(answer.response.response.clientDataJSON);
  const bytes = Buffer.from(challenge ?? "", "base64url");
  const boundTo = answer.boundTo;
  if (challenge === undefined || bytes.length !== 32 || boundTo === "") return refuse();
  if (!(await store.passkeys.take({ challenge: bytes, act, boundTo }, chance.now().toISOString()))) return refuse();
  return challenge;
}

function challengeOf(clientData: string): string | undefined {
  try {
    const data: unknown = JSON.parse(Buffer.from(clientData, "base64url").toString("utf8"));
    const challenge: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "challenge") : undefined;
    return typeof challenge === "string" ? challenge : undefined;
  } catch {
    return undefined;
  }
}

/** Besa asks for no extension, so none is read. */
function withoutExtensions({ id, rawId, type }: Answer) {
  return { id, rawId, type, clientExtensionResults: {} };
}

function signedBy({ response: { userHandle, ...signed } }: PasskeyAnswer) {
  return { ...signed, ...(userHandle === undefined ? {} : { userHandle }) };
}

function credentialOf({ id, publicKey, transports }: StoredPasskey) {
  return {
    id,
    publicKey: new Uint8Array(publicKey),
    // 0: whether the counter has gone on is decided by the store, in the statement that notes it.
    counter: 0,
    transports: [...transports],
  };
}

/** RP ID: the host, without scheme and port (Level 3, section 5.1.2). */
function rpIdOf(origin: string): string {
  return new URL(origin).hostname;
}

function handleOf(user: Pick<StoredUser, "id">): string {
  return Buffer.from(user.id, "utf8").toString("base64url");
}

function passkeyEntry(act: "passkey-added" | "passkey-removed", who: LogDetail["who"], name: string): LogDetail {
  return { act, who, subject: who.login, records: [], outcome: { passkey: name } };
}

/** What the library finds wrong is not told: it may quote what was sent. */
function refuse(cause?: unknown): never {
  throw new CaseworkError("passkey_refused", { cause });
}
