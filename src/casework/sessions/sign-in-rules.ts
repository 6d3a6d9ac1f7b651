// Which roles must come with more than a password. Data, changed by an administrator; none at first, so that a trial needs no key and no telephone.
import { Role } from "#domain";
import type { Ledger } from "#ledger";
import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { actor, requireFresh, requireRole, type Officer } from "../officer.ts";
import type { RememberedSessions } from "./remembered.ts";
import { isWeak, readSessionData } from "./session-data.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

interface ChangeNeeds extends Needs {
  readonly remembered: Pick<RememberedSessions<unknown>, "forgetAllOf">;
}

/** What signing in asks for. */
export interface SignInRules {
  /** Whoever holds one of these signs in with a passkey, or with password and code; by a password alone they may only add one of the two. */
  readonly secondFactorFor: Role[];
}

const setting = "sign-in.second-factor-for";

/** The roles that must come with more than a password. */
export async function demandedRoles(store: Pick<Store, "settings">): Promise<Role[]> {
  const kept = await store.settings.get(setting);
  return Array.isArray(kept) ? kept.flatMap((role) => Role.safeParse(role).data ?? []) : [];
}

/** What signing in asks for. */
export async function readSignInRules({ store }: Needs, officer: Officer): Promise<SignInRules> {
  requireRole(officer, ["administrator"]);
  return { secondFactorFor: await demandedRoles(store) };
}

/** Changes what signing in asks for. Sessions opened by a password alone end, but for the one that asks. */
export async function changeSignInRules(
  { store, ledger, chance, remembered }: ChangeNeeds,
  officer: Officer,
  rules: SignInRules,
): Promise<SignInRules> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  const secondFactorFor = [...new Set(rules.secondFactorFor)];
  const changing = store.transact(async (tx) => {
    await tx.settings.set(setting, secondFactorFor);
    const ended = await tx.sessions.revokeWhere(
      (data) => isWeak(readSessionData(data)?.way ?? "password"),
      officer.session.key,
    );
    const outcome = { secondFactorFor, sessionsEnded: ended.length };
    await ledger.write(tx.log, [
      { act: "sign-in-rules-changed", who: actor(officer), purpose: "administration", records: [], outcome },
    ]);
    return ended;
  });
  for (const user of await changing) remembered.forgetAllOf(user);
  return { secondFactorFor };
}
