// Who has lost what they sign in with is let in by two administrators: each gives them one half, neither knows the other's, and the new password is theirs alone.
import type { LogDetail, UserId } from "#domain";
import type { Ledger } from "#ledger";
import type { Store, StoredUser } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, requireFresh, requireRole, type Officer } from "../officer.ts";
import { claimGuessAt, type From } from "../sessions/admit.ts";
import { hashPassword, readableCode } from "../sessions/password.ts";
import type { RememberedSessions } from "../sessions/remembered.ts";
import { recoveryKeyOf } from "../sessions/tokens.ts";
import type { UnknownLogins } from "../sessions/unknown-logins.ts";
import { removeFactors } from "./factors-of.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

interface RecoverNeeds extends Needs {
  readonly remembered: Pick<RememberedSessions<unknown>, "forgetAllOf">;
  readonly unknownLogins: UnknownLogins;
}

/** A recovery under way, as administrators see it. */
export interface RecoveryView {
  readonly user: UserId;
  readonly login: string;
  readonly name: string;
  readonly askedAt: string;
  readonly expiresAt: string;
  readonly approved: boolean;
  /** Whether the one who looks may approve it: somebody else asked, and it is not their own account. */
  readonly mine: boolean;
}

const lifetimeMilliseconds = 24 * 3_600_000;
const halfLetters = 12;

/** Recoveries under way. */
export async function listRecoveries({ store, chance }: Needs, officer: Officer): Promise<{ items: RecoveryView[] }> {
  requireRole(officer, ["administrator"]);
  const open = await store.recoveries.open(chance.now().toISOString());
  return {
    items: open.map(({ askedBy, isApproved, ...recovery }) => ({
      ...recovery,
      approved: isApproved,
      mine: !isApproved && askedBy !== officer.id && recovery.user !== officer.id,
    })),
  };
}

/** Starts a recovery. The first half is told this once; it is given to the user in person. */
export async function startRecovery(
  { store, ledger, chance }: Needs,
  officer: Officer,
  { login }: { readonly login: string },
): Promise<{ half: string }> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  const half = readableCode(chance.random, halfLetters);
  const now = chance.now();
  await store.transact(async (tx) => {
    const user = await tx.users.byLogin(login);
    if (user?.kind !== "person" || user.disabled) throw new CaseworkError("not_found");
    if (user.id === officer.id) throw new CaseworkError("not_allowed");
    const expiresAt = new Date(now.getTime() + lifetimeMilliseconds).toISOString();
    await tx.recoveries.start(user.id, {
      by: officer.id,
      at: now.toISOString(),
      expiresAt,
      first: recoveryKeyOf(half),
    });
    await ledger.write(tx.log, [entryOf("recovery-started", actor(officer), user)]);
  });
  return { half };
}

/** Approves what another administrator has started. The second half is told this once. */
export async function approveRecovery(
  { store, ledger, chance }: Needs,
  officer: Officer,
  id: UserId,
): Promise<{ half: string }> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  if (id === officer.id) throw new CaseworkError("not_allowed");
  const half = readableCode(chance.random, halfLetters);
  await store.transact(async (tx) => {
    const user = await tx.users.byId(id);
    const approved = { by: officer.id, at: chance.now().toISOString(), second: recoveryKeyOf(half) };
    if (user === undefined || !(await tx.recoveries.approve(id, approved))) throw new CaseworkError("recovery_refused");
    await ledger.write(tx.log, [entryOf("recovery-approved", actor(officer), user)]);
  });
  return { half };
}

/**
 * Lets the user in again: both halves and a new password. Passkeys, app and sessions of before are gone. Counted as a guess; whatever is wrong looks
 * alike.
 */
export async function recover(
  needs: RecoverNeeds,
  request: { readonly login: string; readonly first: string; readonly second: string; readonly password: string },
  from: From,
): Promise<void> {
  const { store, ledger, chance, remembered } = needs;
  const login = request.login.trim().toLowerCase();
  const user = await store.users.byLogin(login);
  await claimGuessAt(needs, { user, login, from });
  const passwordHash = await hashPassword(request.password, chance.random(16));
  if (user === undefined || user.disabled) throw new CaseworkError("recovery_refused");
  const [first, second] = [recoveryKeyOf(request.first), recoveryKeyOf(request.second)];
  const recovering = store.transact(async (tx) => {
    if (!(await tx.recoveries.take(user.id, { first, second, at: chance.now().toISOString() })))
      throw new CaseworkError("recovery_refused");
    await tx.users.update(user.id, { passwordHash, unlock: true });
    await removeFactors(tx, user.id);
    await tx.sessions.revokeAllOf(user.id);
    const who = { id: user.id, login: user.login, name: user.name, unit: user.unit };
    await ledger.write(tx.log, [entryOf("recovered", who, user)]);
  });
  await recovering.finally(() => remembered.forgetAllOf(user.id));
}

function entryOf(
  act: "recovery-started" | "recovery-approved" | "recovered",
  who: LogDetail["who"],
  user: StoredUser,
): LogDetail {
  return { act, who, purpose: "administration", subject: user.login, records: [] };
}
