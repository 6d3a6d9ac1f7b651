// A person's own sessions: where they are signed in, and ending what they do not know.
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer } from "../officer.ts";
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
