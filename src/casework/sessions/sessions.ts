// Signing in and out, telling who is asking, and proving anew who one is.
import type { LogDetail, UserId } from "#domain";
import { heldBy } from "#policy";
import type { StoredUser } from "#store";
import { CaseworkError } from "../error.ts";
import { actor, type Officer } from "../officer.ts";
import {
  admitByProvider,
  endFlow,
  type FlowNeeds,
  linkedTo,
  type ProviderAnswer,
  refuseWeak,
} from "../providers/flows.ts";
import { admit, claimGuess, type Credentials, type From } from "./admit.ts";
import { takeCode } from "./codes.ts";
import { describe, givenTo, lookUpClient, lookUpSession, officerOf } from "./open-session.ts";
import type { OpenSession, SessionView } from "./open-session.ts";
import { admitPasskey, type PasskeyAnswer } from "./passkeys.ts";
import { hashPassword, passwordMatches } from "./password.ts";
import type { RememberedSessions } from "./remembered.ts";
import { isWeak, readSessionData, type SessionData, type Way } from "./session-data.ts";
import { demandedRoles } from "./sign-in-rules.ts";
import { certificateKeyOf, clientKeyOf, deviceKeyOf, keyOf, newToken } from "./tokens.ts";
import type { UnknownLogins } from "./unknown-logins.ts";

const shiftMilliseconds = 12 * 3_600_000;
const longestAgent = 200;

/** How a program's key begins, so that it is recognised, also by whoever looks for leaked ones. */
export const clientKeyStart = "besa_";

/** A session just opened. `token` is the session's secret, `device` the browser's new one. */
export interface Opened {
  readonly session: SessionView;
  readonly token: string;
  readonly device: string | undefined;
}

/** A password, with a code where there is an authenticator app; or a passkey's answer. */
export interface Proof {
  readonly password?: string | undefined;
  readonly code?: string | undefined;
  readonly passkey?: PasskeyAnswer | undefined;
  readonly provider?: ProviderAnswer | undefined;
}

/** The use cases of a session. */
export interface Sessions {
  /** Refuses with sign_in_refused, second_factor_needed, second_factor_refused or locked_out; a refusal is on record before the answer. */
  signIn(request: Credentials & { as: "cookie" | "token" }, from: From): Promise<Opened>;
  /** Signs in whoever holds the passkey; refuses with passkey_refused. */
  signInByPasskey(response: PasskeyAnswer, from: From): Promise<Opened>;
  /** Signs in whoever an identity provider vouches for; refuses with provider_refused, provider_unlinked, provider_weak or provider_unreachable. */
  signInByProvider(answer: ProviderAnswer, from: From): Promise<Opened>;
  /** Whose token, or certificate's fingerprint, this is; undefined when it is nobody's, has expired, was revoked, or its user is disabled. */
  authenticate(token: string, by: "cookie" | "token" | "certificate"): Promise<Officer | undefined>;
  describe(officer: Officer): SessionView;
  /** The officer shows anew who they are, in the session they have: what is sensitive is open to them again for a while. */
  prove(officer: Officer, proof: Proof, from: From): Promise<void>;
  signOut(officer: Officer): Promise<void>;
  changePassword(officer: Officer, request: { current: string; next: string }, from: From): Promise<void>;
}

interface Needs extends FlowNeeds {
  readonly remembered: RememberedSessions<OpenSession>;
  readonly unknownLogins: UnknownLogins;
}

/** Makes the use cases of signing in and out. */
export function createSessions(needs: Needs): Sessions {
  const { store, ledger, chance, remembered } = needs;
  return {
    async signIn(request, from) {
      const { user, way } = await admit(needs, request, from);
      return open(needs, user, { way, by: request.as, from });
    },
    async signInByPasskey(response, from) {
      const user = await admitPasskey(needs, response, from);
      return open(needs, user, { way: "passkey", by: "cookie", from });
    },
    async signInByProvider(answer, from) {
      const { user, way, provider } = await admitByProvider(needs, answer, from);
      return open(needs, user, { way, by: "cookie", from, provider });
    },
    async authenticate(token, by) {
      const isClient = by === "certificate" || (by === "token" && token.startsWith(clientKeyStart));
      const key = keyFor(token, by);
      const now = chance.now().toISOString();
      const lookUp = isClient ? lookUpClient : lookUpSession;
      const session = await remembered.find(key, () => lookUp(store, key, now));
      if (session === undefined || session.data.by !== (by === "cookie" ? by : "token") || session.expiresAt <= now)
        return undefined;
      const day = now.slice(0, 10);
      if (session.officer?.day !== day) session.officer = { day, value: officerOf(session, token, now) };
      return session.officer.value;
    },
    describe: (officer) => describe(officer, chance.now()),
    prove: (officer, proof, from) => prove(needs, officer, { proof, from }),
    async signOut(officer) {
      const signingOut = store.transact(async (tx) => {
        await tx.sessions.revoke(officer.session.key);
        await ledger.write(tx.log, [{ act: "signed-out", who: actor(officer), records: [] }]);
      });
      await signingOut.finally(() => remembered.forget(officer.session.key));
    },
    changePassword: (officer, request, from) => changePassword(needs, officer, { ...request, from }),
  };
}

function keyFor(token: string, by: "cookie" | "token" | "certificate"): string {
  if (by === "certificate") return certificateKeyOf(token);
  return by === "token" && token.startsWith(clientKeyStart) ? clientKeyOf(token) : keyOf(token);
}

interface Opening {
  readonly way: Way;
  readonly by: "cookie" | "token";
  readonly from: From;
  readonly provider?: string;
}

/** Opens a session with secrets of its own: whatever a browser brought along is worth nothing after, so nobody can have put it there. */
async function open(
  { store, ledger, chance }: Needs,
  user: StoredUser,
  { way, by, from, provider }: Opening,
): Promise<Opened> {
  const given = await givenTo(store, user);
  const [token, device] = [newToken(chance), by === "cookie" ? newToken(chance) : undefined];
  const now = chance.now();
  const at = now.toISOString();
  const expiresAt = new Date(now.getTime() + shiftMilliseconds).toISOString();
  const demanded = isWeak(way) ? await demandedRoles(store) : [];
  // Roles that a shift or a day to come may bring while the session lasts count too.
  const roles = [
    ...heldBy(given, at).roles,
    ...given.postings.flatMap(({ ended, roles: brings }) => (ended ? [] : brings)),
  ];
  const limited = roles.some((role) => demanded.includes(role));
  const agent = (from.agent ?? "").slice(0, longestAgent);
  const vouched = provider === undefined ? {} : { provider };
  const data = { by, way, provenAt: at, limited, agent, ...vouched } satisfies SessionData;
  await store.transact(async (tx) => {
    await tx.sessions.open({ tokenHash: keyOf(token), user: user.id, data: { ...data }, at, expiresAt });
    const before = from.device === undefined ? undefined : deviceKeyOf(from.device);
    const isKnown = before !== undefined && (await tx.devices.knows(user.id, before));
    // Whoever comes in a known browser, with a passkey or by a provider did not open what strangers' guesses have closed.
    if (isKnown || way === "passkey" || provider !== undefined) await tx.users.signedIn(user.id, at);
    else await tx.users.passwordAccepted(user.id, at);
    if (device !== undefined) await tx.devices.remember(user.id, { now: deviceKeyOf(device), before }, at);
    const outcome = { from: from.address, way, ...vouched, ...(limited ? { limited } : {}) };
    await ledger.write(tx.log, [{ act: "signed-in", who: actorOf(user), records: [], outcome }]);
  });
  const opened = { user, given, data, key: keyOf(token), expiresAt, officer: undefined };
  const session = describe(officerOf(opened, token, at), now);
  return { session: by === "token" ? { ...session, token } : session, token, device };
}

async function prove(
  needs: Needs,
  officer: Officer,
  { proof, from }: { readonly proof: Proof; readonly from: From },
): Promise<void> {
  const { store, ledger, chance, remembered } = needs;
  const { key } = officer.session;
  const way = await showAnew(needs, officer, { proof, from });
  const at = chance.now().toISOString();
  const proving = store.transact(async (tx) => {
    const data = readSessionData((await tx.sessions.byTokenHash(key, at))?.data);
    // A program's key is no session of a person.
    if (data === undefined) throw new CaseworkError("not_allowed");
    const limited = data.limited && isWeak(way);
    await tx.sessions.describe(key, { ...data, way, provenAt: at, limited });
    await ledger.write(tx.log, [
      { act: "proven", who: actor(officer), records: [], outcome: { from: from.address, way } },
    ]);
  });
  await proving.finally(() => remembered.forget(key));
}

async function showAnew(
  needs: Needs,
  officer: Officer,
  { proof, from }: { readonly proof: Proof; readonly from: From },
): Promise<Way> {
  if (proof.passkey !== undefined) {
    if ((await admitPasskey(needs, proof.passkey, from)).id !== officer.id) throw new CaseworkError("passkey_refused");
    return "passkey";
  }
  if (proof.provider === undefined) return provePassword(needs, officer, { proof, from });
  const identity = await endFlow(needs, proof.provider, { act: "prove", boundTo: officer.session.key });
  if ((await linkedTo(needs, identity))?.id !== officer.id) throw new CaseworkError("provider_unlinked");
  if (identity.isStrong) return "provider-strong";
  await refuseWeak(needs, officer);
  return "provider";
}

async function provePassword(
  needs: Needs,
  officer: Officer,
  { proof, from }: { readonly proof: Proof; readonly from: From },
): Promise<Way> {
  await requirePassword(needs, officer.id, { password: proof.password ?? "", from });
  const generator = await needs.store.codes.of(officer.id);
  if (generator?.isConfirmed !== true) return "password";
  if (proof.code === undefined) throw new CaseworkError("second_factor_needed");
  const way = await takeCode(needs, officer.id, proof.code);
  if (way === undefined) throw new CaseworkError("second_factor_refused");
  return way;
}

/** Refuses a wrong password with password_refused. Counted as a guess: a stolen session is no place to try passwords in. */
async function requirePassword(
  needs: Needs,
  id: UserId,
  { password, from }: { readonly password: string; readonly from: From },
): Promise<void> {
  await claimGuess(needs, id, from);
  const user = await needs.store.users.byId(id);
  const hash = user?.kind === "person" ? user.passwordHash : undefined;
  if (!(await passwordMatches(password, hash))) throw new CaseworkError("password_refused");
  await needs.store.transact((tx) =>
    tx.devices.forgetGuess(id, from.device === undefined ? undefined : deviceKeyOf(from.device)),
  );
}

async function changePassword(
  needs: Needs,
  officer: Officer,
  { current, next, from }: { readonly current: string; readonly next: string; readonly from: From },
): Promise<void> {
  const { store, ledger, chance, remembered } = needs;
  await requirePassword(needs, officer.id, { password: current, from });
  const passwordHash = await hashPassword(next, chance.random(16));
  const changing = store.transact(async (tx) => {
    await tx.users.update(officer.id, { passwordHash });
    await tx.sessions.revokeAllOf(officer.id, officer.session.key);
    await ledger.write(tx.log, [
      {
        act: "user-changed",
        who: actor(officer),
        subject: officer.login,
        records: [],
        outcome: { changed: ["password"] },
      },
    ]);
  });
  await changing.finally(() => remembered.forgetAllOf(officer.id));
}

function actorOf(user: StoredUser): LogDetail["who"] {
  return { id: user.id, login: user.login, name: user.name, unit: user.unit };
}
