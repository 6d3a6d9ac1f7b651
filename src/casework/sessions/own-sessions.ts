// Where somebody is signed in; ending what they do not know, or everything at once.
import type { UserId } from "#domain";
import type { Ledger } from "#ledger";
import type { Store, StoreTransaction } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, requireFresh, requireRole, type Officer } from "../officer.ts";
import type { RememberedSessions } from "./remembered.ts";
import { readSessionData, type Way } from "./session-data.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  readonly remembered: Pick<RememberedSessions<unknown>, "forgetAllOf">;
}

/** One of the officer's sessions. `id` names it without being able to use it. */
export interface OwnSession {
  readonly id: string;
  readonly agent: string;
  readonly way: Way;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
  /** The one that asks. */
  readonly current: boolean;
}

/** The officer's sessions, the one used last first. */
export async function listSessions({ store, chance }: Needs, officer: Officer): Promise<{ items: OwnSession[] }> {
  const sessions = await store.sessions.of(officer.id, chance.now().toISOString());
  const items = sessions.flatMap(({ tokenHash, data, createdAt, seenAt, expiresAt }): OwnSession[] => {
    const known = readSessionData(data);
    if (known === undefined) return [];
    const { agent, way } = known;
    return [{ id: tokenHash, agent, way, createdAt, seenAt, expiresAt, current: tokenHash === officer.session.key }];
  });
  return { items };
}

/** Ends one of the officer's sessions at once. Another's session is not found. */
export async function endSession(
  { store, ledger, chance, remembered }: Needs,
  officer: Officer,
  id: string,
): Promise<void> {
  const ending = store.transact(async (tx) => {
    const own = await tx.sessions.of(officer.id, chance.now().toISOString());
    if (!own.some(({ tokenHash }) => tokenHash === id)) throw new CaseworkError("not_found");
    await tx.sessions.revoke(id);
    await ledger.write(tx.log, [{ act: "session-ended", who: actor(officer), subject: officer.login, records: [] }]);
  });
  await ending.finally(() => remembered.forgetAllOf(officer.id));
}

/** Signs the officer out everywhere, here too. No browser is known any more. */
export async function endOwnSessions(needs: Needs, officer: Officer): Promise<void> {
  await endAllOf(needs, officer, async () => officer);
}

/** Ends all sessions of somebody whose device was lost, at once. */
export async function endSessionsOf(needs: Needs, officer: Officer, id: UserId): Promise<{ ended: number }> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, needs.chance.now());
  const ended = await endAllOf(needs, officer, async (tx) => tx.users.byId(id));
  return { ended };
}

async function endAllOf(
  { store, ledger, remembered }: Needs,
  officer: Officer,
  find: (tx: StoreTransaction) => Promise<{ readonly id: UserId; readonly login: string } | undefined>,
): Promise<number> {
  let whose: UserId | undefined;
  const ending = store.transact(async (tx) => {
    const user = await find(tx);
    if (user === undefined) throw new CaseworkError("not_found");
    whose = user.id;
    const ended = await tx.sessions.revokeAllOf(user.id);
    await tx.devices.forgetAllOf(user.id);
    const what = { subject: user.login, records: [], outcome: { ended } };
    await ledger.write(tx.log, [{ act: "sessions-ended", who: actor(officer), ...what }]);
    return ended;
  });
  return ending.finally(() => (whose === undefined ? undefined : remembered.forgetAllOf(whose)));
}
