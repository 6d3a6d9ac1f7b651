// Which use case answers which route of signing in. A browser's own token is given, and given anew at each sign-in, by cookie.
import { randomBytes } from "node:crypto";
import type { Casework } from "#casework";
import type { Handlers } from "./handler.ts";
import { fromOf } from "./origin.ts";

type Names =
  | "signIn"
  | "session"
  | "signOut"
  | "changePassword"
  | "askPasskey"
  | "signInByPasskey"
  | "prove"
  | "factors"
  | "passkeys"
  | "offerPasskey"
  | "addPasskey"
  | "removePasskey"
  | "proposeCodes"
  | "confirmCodes"
  | "removeCodes"
  | "ownSessions"
  | "endSession"
  | "endOwnSessions"
  | "endSessionsOf"
  | "signInRules"
  | "changeSignInRules"
  | "clients"
  | "addClient"
  | "addClientKey"
  | "addClientCertificate"
  | "endClientKey"
  | "recoveries"
  | "startRecovery"
  | "approveRecovery"
  | "recover";

/** The routes of signing in. */
export function identityHandlersOf({ sessions, identity, clients, recoveries }: Casework): Pick<Handlers, Names> {
  return {
    signIn: async ({ body, setCookie, setDevice, ...call }) => {
      const { session, token, device } = await sessions.signIn(body, fromOf(call));
      if (body.as === "token") return { ...session, token };
      setCookie(token);
      setDevice(device);
      return session;
    },
    session: async ({ officer }) => sessions.describe(officer),
    signOut: async ({ officer, setCookie }) => {
      await sessions.signOut(officer);
      setCookie(undefined);
    },
    changePassword: ({ officer, body, ...call }) => sessions.changePassword(officer, body, fromOf(call)),
    askPasskey: async ({ device, setDevice, address }) => {
      const asked = device ?? randomBytes(32).toString("base64url");
      if (device === undefined) setDevice(asked);
      return identity.ask({ device: asked, address });
    },
    signInByPasskey: async ({ body, setCookie, setDevice, ...call }) => {
      const { session, token, device } = await sessions.signInByPasskey(body.response, fromOf(call));
      setCookie(token);
      setDevice(device);
      return session;
    },
    prove: ({ officer, body, ...call }) => sessions.prove(officer, body, fromOf(call)),
    factors: ({ officer }) => identity.factors(officer),
    passkeys: ({ officer }) => identity.passkeys(officer),
    offerPasskey: ({ officer }) => identity.offer(officer),
    addPasskey: ({ officer, body }) => identity.addPasskey(officer, body),
    removePasskey: ({ officer, params }) => identity.removePasskey(officer, params.id),
    proposeCodes: ({ officer }) => identity.proposeCodes(officer),
    confirmCodes: ({ officer, body }) => identity.confirmCodes(officer, body),
    removeCodes: ({ officer }) => identity.removeCodes(officer),
    ownSessions: ({ officer }) => identity.sessions(officer),
    endSession: ({ officer, params }) => identity.endSession(officer, params.id),
    endOwnSessions: async ({ officer, setCookie }) => {
      await identity.endOwnSessions(officer);
      setCookie(undefined);
    },
    endSessionsOf: ({ officer, params }) => identity.endSessionsOf(officer, params.id),
    signInRules: ({ officer }) => identity.rules(officer),
    changeSignInRules: ({ officer, body }) => identity.changeRules(officer, body),
    clients: ({ officer }) => clients.list(officer),
    addClient: ({ officer, body }) => clients.add(officer, body),
    addClientKey: ({ officer, params, body }) => clients.addKey(officer, { ...params, ...body }),
    addClientCertificate: ({ officer, params, body }) => clients.addCertificate(officer, { ...params, ...body }),
    endClientKey: ({ officer, params }) => clients.endKey(officer, params),
    recoveries: ({ officer }) => recoveries.list(officer),
    startRecovery: ({ officer, body }) => recoveries.start(officer, body),
    approveRecovery: ({ officer, params }) => recoveries.approve(officer, params.id),
    recover: ({ body, ...call }) => recoveries.finish(body, fromOf(call)),
  };
}
