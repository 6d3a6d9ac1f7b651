import { capability } from "../capability.ts";
import { tellingOfOutage } from "../outage.ts";
import { confirmCodes, proposeCodes, removeCodes } from "./codes.ts";
import { readFactors } from "./factors.ts";
import { endOwnSessions, endSession, endSessionsOf, listSessions } from "./own-sessions.ts";
import * as passkeys from "./passkeys.ts";
import { createSessions, type Sessions } from "./sessions.ts";
import { changeSignInRules, readSignInRules } from "./sign-in-rules.ts";

/** What people show who they are with, and where they are signed in. */
export const identityCases = capability({
  ask: passkeys.askPasskey,
  offer: passkeys.beginPasskey,
  passkeys: passkeys.listPasskeys,
  addPasskey: passkeys.addPasskey,
  removePasskey: passkeys.removePasskey,
  factors: readFactors,
  proposeCodes,
  confirmCodes,
  removeCodes,
  sessions: listSessions,
  endSession,
  endOwnSessions,
  endSessionsOf,
  rules: readSignInRules,
  changeRules: changeSignInRules,
});

/** Signing in and out. */
export function sessionCases(needs: Parameters<typeof createSessions>[0]): Sessions {
  const sessions = createSessions(needs);
  return {
    signIn: tellingOfOutage((...given) => sessions.signIn(...given)),
    signInByPasskey: tellingOfOutage((...given) => sessions.signInByPasskey(...given)),
    signInByProvider: tellingOfOutage((...given) => sessions.signInByProvider(...given)),
    authenticate: tellingOfOutage((...given) => sessions.authenticate(...given)),
    prove: tellingOfOutage((...given) => sessions.prove(...given)),
    describe: (officer) => sessions.describe(officer),
    signOut: tellingOfOutage((...given) => sessions.signOut(...given)),
    changePassword: tellingOfOutage((...given) => sessions.changePassword(...given)),
  };
}
