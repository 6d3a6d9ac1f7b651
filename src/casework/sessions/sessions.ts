// Signing in and out, and telling who is asking.
import { hash } from "node:crypto";
import type { LogDetail, Role } from "#domain";
import type { Ledger } from "#ledger";
import { heldBy, lockSeconds, sightOf } from "#policy";
import type { Store, StoredAccess, StoredUser } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer } from "../officer.ts";
import { hashPassword, passwordMatches } from "./password.ts";
import type { Known, RememberedSessions } from "./remembered.ts";

const shiftMilliseconds = 12 * 3_600_000;

/** What a signed-in client is told of itself. */
export interface SessionView {
  readonly user: Pick<Officer, "id" | "login" | "name" | "unit">;
  readonly roles: Role[];
  readonly grants: string[];
  readonly purposes: Officer["purposes"][number][];
  readonly csrf: string;
  readonly token?: string;
  readonly expiresAt: string;
}

/** The use cases of a session. */
export interface Sessions {
  /** Refuses with sign_in_refused or locked_out; either way the attempt is on record before the answer. */
  signIn(
    request: { login: string; password: string; as: "cookie" | "token" },
    from: { address: string },
  ): Promise<{ session: SessionView; token: string }>;
  /** Whose token this is; undefined when it is nobody's, has expired, was revoked, or its user is disabled. */
  authenticate(token: string, by: "cookie" | "token"): Promise<Officer | undefined>;
  describe(officer: Officer): SessionView;
  signOut(officer: Officer): Promise<void>;
  changePassword(officer: Officer, request: { current: string; next: string }): Promise<void>;
}

/** A session as it is remembered: without its token, which comes with each request. */
export interface OpenSession {
  readonly user: StoredUser;
  readonly given: StoredAccess;
  readonly by: unknown;
  readonly expiresAt: string;
  /** Who the holder is on a day (ISO 8601, UTC): made anew at midnight, when labels expire. */
  officer: { readonly day: string; readonly value: Officer } | undefined;
}

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly remembered: RememberedSessions<OpenSession>;
}

/** Makes the use cases of signing in and out. */
export function createSessions({ store, ledger, chance, remembered }: Needs): Sessions {
  return {
    async signIn(request, from) {
      const user = await admit({ store, ledger, chance }, request, from);
      const token = Buffer.from(chance.random(32)).toString("base64url");
      const expiresAt = new Date(chance.now().getTime() + shiftMilliseconds).toISOString();
      await store.transact(async (tx) => {
        await tx.sessions.open({
          tokenHash: keyOf(token),
          user: user.id,
          data: { by: request.as },
          at: chance.now().toISOString(),
          expiresAt,
        });
        await tx.users.passwordAccepted(user.id, chance.now().toISOString());
        await ledger.write(tx.log, [
          { act: "signed-in", who: actorOf(user), records: [], outcome: { from: from.address } },
        ]);
      });
      const given = await givenTo(store, user);
      const now = chance.now().toISOString();
      const session = describe(officerOf(user, given, { token, by: request.as, expiresAt, now }));
      return { session: request.as === "token" ? { ...session, token } : session, token };
    },
    async authenticate(token, by) {
      const key = keyOf(token);
      const now = chance.now().toISOString();
      const session = await remembered.find(key, () => lookUp(store, key, now));
      if (session === undefined || session.by !== by || session.expiresAt <= now) return undefined;
      const day = now.slice(0, 10);
      if (session.officer?.day !== day)
        session.officer = {
          day,
          value: officerOf(session.user, session.given, { token, by, expiresAt: session.expiresAt, now }),
        };
      return session.officer.value;
    },
    describe,
    async signOut(officer) {
      const signingOut = store.transact(async (tx) => {
        await tx.sessions.revoke(officer.session.key);
        await ledger.write(tx.log, [{ act: "signed-out", who: actor(officer), records: [] }]);
      });
      await signingOut.finally(() => remembered.forget(officer.session.key));
    },
    changePassword: (officer, request) => changePassword({ store, ledger, chance, remembered }, officer, request),
  };
}

async function changePassword(
  { store, ledger, chance, remembered }: Needs,
  officer: Officer,
  { current, next }: { current: string; next: string },
): Promise<void> {
  const user = await store.users.byLogin(officer.login);
  if (!(await passwordMatches(current, user?.passwordHash))) throw new CaseworkError("password_refused");
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

/** The user, if login and password are right. Unknown, disabled and wrong look alike, and take as long. */
async function admit(
  { store, ledger, chance }: Omit<Needs, "remembered">,
  request: { login: string; password: string },
  from: { address: string },
): Promise<StoredUser> {
  const login = request.login.trim().toLowerCase();
  const user = await store.users.byLogin(login);
  const closedFor = secondsClosed(user, chance.now());
  if (closedFor > 0) throw new CaseworkError("locked_out", { retryAfter: closedFor });
  const matches = await passwordMatches(request.password, user?.passwordHash);
  if (matches && user !== undefined && !user.disabled) return user;
  await store.transact(async (tx) => {
    if (user !== undefined) await tx.users.passwordFailed(user.id, { at: chance.now().toISOString(), lockSeconds });
    await ledger.write(tx.log, [refusal(login, from)]);
  });
  throw new CaseworkError("sign_in_refused");
}

/** A refused sign-in. What was typed as a login may be a password typed in the wrong field: only its start is kept. */
function refusal(login: string, from: { address: string }): LogDetail {
  return {
    act: "sign-in-refused",
    who: { login: login.slice(0, 3), name: "", unit: "" },
    records: [],
    outcome: { from: from.address },
  };
}

/** What a user was given and lent: postings, holdings and delegations beside what stands with the account. */
async function givenTo(store: Store, user: StoredUser): Promise<StoredAccess> {
  const given = await store.access.of(user.id);
  if (given === undefined) throw new CaseworkError("not_signed_in");
  return given;
}

async function lookUp(store: Store, key: string, now: string): Promise<Known<OpenSession> | undefined> {
  const found = await store.sessions.byTokenHash(key, now);
  if (found === undefined) return undefined;
  const { user, data, expiresAt } = found;
  return {
    user: user.id,
    value: { user, given: await givenTo(store, user), by: kindOf(data), expiresAt, officer: undefined },
  };
}

/** A cookie stolen from a browser is no bearer token, and the other way round: the session remembers which it is. */
function kindOf(data: unknown): unknown {
  return typeof data === "object" && data !== null && "by" in data ? data.by : undefined;
}

function secondsClosed(user: StoredUser | undefined, now: Date): number {
  if (user?.lockedUntil === undefined) return 0;
  return Math.max(0, Math.ceil((Date.parse(user.lockedUntil) - now.getTime()) / 1000));
}

function describe(officer: Officer): SessionView {
  return {
    user: { id: officer.id, login: officer.login, name: officer.name, unit: officer.unit },
    roles: [...officer.roles],
    grants: [...officer.grants],
    purposes: [...officer.purposes],
    csrf: officer.session.csrf,
    expiresAt: officer.session.expiresAt,
  };
}

function officerOf(
  user: StoredUser,
  given: StoredAccess,
  session: { token: string; by: "cookie" | "token"; expiresAt: string; now: string },
): Officer {
  const { roles, grants, purposes, compartments } = heldBy(given, session.now);
  return {
    id: user.id,
    login: user.login,
    name: user.name,
    unit: user.unit,
    roles,
    grants,
    purposes,
    held: [...new Set([...grants, ...compartments])],
    sight: sightOf(grants, session.now.slice(0, 10)),
    session: { csrf: csrfOf(session.token), expiresAt: session.expiresAt, by: session.by, key: keyOf(session.token) },
  };
}

function actorOf(user: StoredUser): LogDetail["who"] {
  return { id: user.id, login: user.login, name: user.name, unit: user.unit };
}

/** What the store keeps of a token: enough to find the session, not enough to use it. */
function keyOf(token: string): string {
  return hash("sha256", `besa session\n${token}`, "hex");
}

/** The CSRF value of a session: made of the token, so that only who holds the session knows it. */
function csrfOf(token: string): string {
  return hash("sha256", `besa csrf\n${token}`, "base64url");
}
