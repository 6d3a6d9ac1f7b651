// A session found, and the officer it makes: what they hold is resolved from what they were given, as it stands when it is looked up.
import type { Role } from "#domain";
import { heldBy, opensLog, sightOf } from "#policy";
import type { Store, StoredAccess, StoredUser } from "#store";
import { CaseworkError } from "../error.ts";
import { isFresh, type Officer } from "../officer.ts";
import type { Known } from "./remembered.ts";
import { readSessionData, type SessionData } from "./session-data.ts";
import { csrfOf } from "./tokens.ts";

/** A session as it is remembered: without its token, which comes with each request. */
export interface OpenSession {
  readonly user: StoredUser;
  readonly given: StoredAccess;
  readonly data: Pick<SessionData, "by" | "limited" | "provider"> & {
    /** Undefined for a program's key: no person is there who could prove anything anew. */
    readonly provenAt: string | undefined;
  };
  readonly key: string;
  readonly expiresAt: string;
  /** Who the holder is on a day (ISO 8601, UTC): made anew at midnight, when labels expire. */
  officer: { readonly day: string; readonly value: Officer } | undefined;
}

/** What a signed-in client is told of itself. */
export interface SessionView {
  readonly user: Pick<Officer, "id" | "login" | "name" | "unit">;
  readonly roles: Role[];
  readonly grants: string[];
  readonly purposes: Officer["purposes"][number][];
  readonly csrf: string;
  readonly token?: string;
  readonly expiresAt: string;
  /** Only good for adding a passkey or an authenticator app. */
  readonly limited: boolean;
  /** Shown who they are lately enough for what is sensitive. */
  readonly fresh: boolean;
  /** The identity provider that vouched for them, where one did. */
  readonly provider?: string;
}

const touchMilliseconds = 60_000;

/** The session under this key, read from the store. That it was used is noted once a minute. */
export async function lookUpSession(store: Store, key: string, now: string): Promise<Known<OpenSession> | undefined> {
  const found = await store.sessions.byTokenHash(key, now);
  const data = readSessionData(found?.data);
  if (found === undefined || data === undefined) return undefined;
  if (Date.parse(now) - Date.parse(found.seenAt) > touchMilliseconds) await store.sessions.touch(key, { at: now });
  const { user, expiresAt } = found;
  return {
    user: user.id,
    value: { user, given: await givenTo(store, user), data, key, expiresAt, officer: undefined },
  };
}

/** The program whose key has this hash, as a session that ends with the key. */
export async function lookUpClient(store: Store, key: string, now: string): Promise<Known<OpenSession> | undefined> {
  const found = await store.clientKeys.use(key, now);
  if (found === undefined) return undefined;
  const { user, expiresAt } = found;
  const data = { by: "token", limited: false, provenAt: undefined } as const;
  return {
    user: user.id,
    value: { user, given: await givenTo(store, user), data, key, expiresAt, officer: undefined },
  };
}

/** What a user was given and lent: postings, holdings and delegations beside what stands with the account. */
export async function givenTo(store: Store, user: StoredUser): Promise<StoredAccess> {
  const given = await store.access.of(user.id);
  if (given === undefined) throw new CaseworkError("not_signed_in");
  return given;
}

/** Who holds the session at this moment (ISO 8601, UTC). A limited session holds nothing. */
export function officerOf(session: OpenSession, token: string, now: string): Officer {
  const { user, given, data, key, expiresAt } = session;
  const nothing = { roles: [], grants: [], purposes: [], compartments: [] };
  const { roles, grants, purposes, compartments } = data.limited ? nothing : heldBy(given, now);
  return {
    id: user.id,
    login: user.login,
    name: user.name,
    unit: user.unit,
    roles,
    grants,
    purposes,
    held: [...new Set([...grants, ...compartments, ...opensLog(roles)])],
    sight: sightOf(grants, now.slice(0, 10)),
    session: {
      csrf: csrfOf(token),
      expiresAt,
      by: data.by,
      key,
      provenAt: data.provenAt,
      limited: data.limited,
      provider: data.provider,
    },
  };
}

/** The officer as their own page or program is told. */
export function describe(officer: Officer, now: Date): SessionView {
  return {
    user: { id: officer.id, login: officer.login, name: officer.name, unit: officer.unit },
    roles: [...officer.roles],
    grants: [...officer.grants],
    purposes: [...officer.purposes],
    csrf: officer.session.csrf,
    expiresAt: officer.session.expiresAt,
    limited: officer.session.limited,
    fresh: isFresh(officer, now),
    ...(officer.session.provider === undefined ? {} : { provider: officer.session.provider }),
  };
}
