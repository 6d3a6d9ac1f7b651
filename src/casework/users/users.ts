// The users of the node. An administrator manages them and sees no police record; every change is on record.
import type { ActId, LogDetail, Role, UserId } from "#domain";
import type { Ledger } from "#ledger";
import { StoreError, type Store, type StoreTransaction, type StoredUser } from "#store";
import { newUserId, today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole } from "../officer.ts";
import { organisationEntry } from "../organisation/needs.ts";
import { isReserved, rolesGoTogether } from "./role-rules.ts";
import { hasFactors } from "./factors-of.ts";
import { askForRoles, endPostingsByTwo, holdsByTwo, partRoles } from "./roles-by-two.ts";
import { hashPassword, readablePassword } from "../sessions/password.ts";
import type { RememberedSessions } from "../sessions/remembered.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

interface ChangeNeeds extends Needs {
  readonly remembered: Pick<RememberedSessions<unknown>, "forgetAllOf">;
}

export interface UserView {
  readonly id: UserId;
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: Role[];
  readonly grants: string[];
  readonly disabled: boolean;
  readonly lockedUntil?: string;
  readonly createdAt: string;
  readonly lastSignInAt?: string;
}

export interface NewUser {
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly grants: readonly string[];
  readonly password?: string | undefined;
  readonly kind?: "person" | "client";
  /** Why, for roles that two give. */
  readonly reason?: string | undefined;
}

/** A user as added or changed. The password is told this once; what waits for a second person is named by `approval`. */
export interface UserTold {
  readonly user: UserView;
  readonly password?: string;
  readonly approval?: ActId;
}

export interface UserChange {
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly grants?: readonly string[] | undefined;
  readonly disabled?: boolean | undefined;
  readonly resetPassword?: true | undefined;
  readonly reason?: string | undefined;
}

/** All users, by login. */
export async function listUsers(
  { store }: Needs,
  officer: Officer,
  query: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ items: UserView[]; next?: string }> {
  requireRole(officer, ["administrator"]);
  const { users, next } = await store.users.list({
    ...(query.after === undefined ? {} : { after: query.after }),
    limit: query.limit,
  });
  return { items: users.map(view), ...(next === undefined ? {} : { next }) };
}

/** Adds a user. Without a password one is made, and answered this once. Roles that two give are asked for, and not held yet. */
export async function addUser({ store, ledger, chance }: Needs, officer: Officer, request: NewUser): Promise<UserTold> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  refuseUnfit(request.roles, request.grants);
  const { now, later } = partRoles(request.roles, [], request.reason);
  const prepared = await prepareUser(chance, { ...request, roles: now });
  const added = await store.transact(async (tx) => {
    const { user, entry } = await insertUser(tx, chance, actor(officer), prepared);
    await ledger.write(tx.log, [entry]);
    const waits = { user: user.id, roles: later, reason: request.reason };
    return { user: view(user), ...(await askForRoles({ tx, ledger, chance }, officer, waits)) };
  });
  return { ...added, ...(request.password === undefined ? { password: prepared.password } : {}) };
}

/** A user ready to be inserted: the slow part, hashing, is done before any transaction begins. */
export interface PreparedUser {
  readonly request: NewUser;
  readonly password: string;
  readonly passwordHash: string;
}

/** Makes a password if none was chosen, and hashes it. */
export async function prepareUser(chance: Chance, request: NewUser): Promise<PreparedUser> {
  const password = request.password ?? readablePassword(chance.random);
  return { request, password, passwordHash: await hashPassword(password, chance.random(16)) };
}

/** Inserts a user, and returns the entry that the caller writes to the log in the same transaction. */
export async function insertUser(
  tx: Pick<StoreTransaction, "users">,
  chance: Chance,
  who: LogDetail["who"],
  prepared: PreparedUser,
): Promise<{ user: StoredUser; entry: LogDetail }> {
  const { request, passwordHash } = prepared;
  try {
    const user = await tx.users.add({
      id: newUserId(chance),
      login: request.login,
      name: request.name,
      unit: request.unit,
      roles: [...request.roles],
      grants: [...request.grants],
      passwordHash,
      kind: request.kind ?? "person",
      at: chance.now().toISOString(),
    });
    const kind = request.kind === undefined ? {} : { kind: request.kind };
    const outcome = { roles: [...request.roles], grants: [...request.grants], ...kind };
    return {
      user,
      entry: { act: "user-added", who, purpose: "administration", subject: request.login, records: [], outcome },
    };
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === "store_conflict")
      throw new CaseworkError("login_taken", { cause });
    throw cause;
  }
}

/** Changes a user. Losing a role or being disabled ends the user's sessions at once; roles that two give are asked for, and not held yet. */
export async function changeUser(
  { store, ledger, chance, remembered }: ChangeNeeds,
  officer: Officer,
  id: UserId,
  request: UserChange,
): Promise<UserTold> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  const password = request.resetPassword === true ? readablePassword(chance.random) : undefined;
  const passwordHash = password === undefined ? undefined : await hashPassword(password, chance.random(16));
  const changing = store.transact(async (tx) => {
    const before = await tx.users.byId(id);
    if (before === undefined) throw new CaseworkError("not_found");
    refuseUnfit(request.roles ?? before.roles, request.grants ?? []);
    if (passwordHash !== undefined && ((await hasFactors(tx, id)) || (await holdsByTwo(tx, before, today(chance)))))
      throw new CaseworkError("recovery_needed");
    const { now, later } = rolesAfter(before, request);
    const user = await tx.users.update(id, {
      ...(request.name === undefined ? {} : { name: request.name }),
      ...(request.unit === undefined ? {} : { unit: request.unit }),
      ...(now === undefined ? {} : { roles: [...now] }),
      ...(request.grants === undefined ? {} : { grants: [...request.grants] }),
      ...(request.disabled === undefined ? {} : { disabled: request.disabled }),
      ...(passwordHash === undefined ? {} : { passwordHash, unlock: true as const }),
    });
    if ((await tx.users.countEnabled("administrator")) === 0) throw new CaseworkError("last_administrator");
    const endsSessions =
      user.disabled || passwordHash !== undefined || request.roles !== undefined || request.grants !== undefined;
    if (endsSessions) await tx.sessions.revokeAllOf(id);
    const outcome = changes(before, user, passwordHash !== undefined);
    const changed = organisationEntry(officer, "user-changed", { subject: user.login, outcome });
    const ended = isBack(before, request) ? await endPostingsByTwo(tx, officer, { user: id, day: today(chance) }) : [];
    await ledger.write(tx.log, [changed, ...ended]);
    const waits = { user: id, roles: later, reason: request.reason };
    return { user: view(user), ...(await askForRoles({ tx, ledger, chance }, officer, waits)) };
  });
  const changed = await changing.finally(() => remembered.forgetAllOf(id));
  return { ...changed, ...(password === undefined ? {} : { password }) };
}

/** The roles after a change, and those that wait. Whoever comes back after being locked out is given anew what two give. */
function rolesAfter(
  before: StoredUser,
  request: UserChange,
): { readonly now: readonly Role[] | undefined; readonly later: readonly Role[] } {
  const { roles, reason } = request;
  if (roles === undefined && !isBack(before, request)) return { now: undefined, later: [] };
  return partRoles(roles ?? before.roles, before.disabled ? [] : before.roles, reason);
}

function isBack(before: StoredUser, { disabled }: UserChange): boolean {
  return before.disabled && disabled === false;
}

function changes(before: StoredUser, after: StoredUser, password: boolean) {
  return {
    ...(before.name === after.name ? {} : { name: [before.name, after.name] }),
    ...(before.unit === after.unit ? {} : { unit: [before.unit, after.unit] }),
    ...(before.roles.join() === after.roles.join() ? {} : { roles: [before.roles.join(), after.roles.join()] }),
    ...(before.grants.join() === after.grants.join() ? {} : { grants: [before.grants.join(), after.grants.join()] }),
    ...(before.disabled === after.disabled ? {} : { disabled: after.disabled }),
    ...(password ? { password: "reset" } : {}),
  };
}

function view(user: StoredUser): UserView {
  return {
    id: user.id,
    login: user.login,
    name: user.name,
    unit: user.unit,
    roles: [...user.roles],
    // One given before compartments were kept apart is shown to nobody here.
    grants: user.grants.filter((label) => !label.startsWith("compartment:")),
    disabled: user.disabled,
    ...(user.lockedUntil === undefined ? {} : { lockedUntil: user.lockedUntil }),
    createdAt: user.createdAt,
    ...(user.lastSignInAt === undefined ? {} : { lastSignInAt: user.lastSignInAt }),
  };
}

/** Refuses roles that do not go together, and labels that two people give. */
export function refuseUnfit(roles: readonly Role[], grants: readonly string[]): void {
  if (!rolesGoTogether(roles)) throw new CaseworkError("roles_apart");
  if (grants.some(isReserved)) throw new CaseworkError("label_reserved");
}
