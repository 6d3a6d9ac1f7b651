// Which use case answers which route of identity providers.
import { randomBytes } from "node:crypto";
import type { Casework } from "#casework";
import type { Handlers } from "./handler.ts";
import { fromOf } from "./origin.ts";

type Names =
  | "offeredProviders"
  | "beginProviderSignIn"
  | "signInByProvider"
  | "beginProviderErrand"
  | "endProviderSession"
  | "ownLinks"
  | "linkOwn"
  | "unlinkOwn"
  | "providers"
  | "addProvider"
  | "changeProvider"
  | "removeProvider"
  | "linkUser"
  | "unlinkUser";

/** The routes of identity providers. */
export function providerHandlersOf({ sessions, providers }: Casework): Pick<Handlers, Names> {
  return {
    offeredProviders: () => providers.offer(),
    beginProviderSignIn: async ({ body, device, setDevice, address }) => {
      const asked = device ?? randomBytes(32).toString("base64url");
      if (device === undefined) setDevice(asked);
      return providers.begin({ ...body, device: asked, address });
    },
    signInByProvider: async ({ body, setCookie, setDevice, ...call }) => {
      const { session, token, device } = await sessions.signInByProvider(body, fromOf(call));
      setCookie(token);
      setDevice(device);
      return session;
    },
    beginProviderErrand: ({ officer, body }) => providers.beginOwn(officer, body),
    endProviderSession: async ({ officer, setCookie }) => {
      await sessions.signOut(officer);
      setCookie(undefined);
      // The provider may keep us waiting: here the session has ended by then.
      const address = await providers.signOutAddress(officer);
      return address === undefined ? {} : { address };
    },
    ownLinks: ({ officer }) => providers.links(officer),
    linkOwn: ({ officer, body }) => providers.linkOwn(officer, body),
    unlinkOwn: ({ officer, params }) => providers.unlinkOwn(officer, params.provider),
    providers: ({ officer }) => providers.list(officer),
    addProvider: ({ officer, body }) => providers.add(officer, body),
    changeProvider: ({ officer, params, body }) => providers.change(officer, params.id, body),
    removeProvider: ({ officer, params }) => providers.remove(officer, params.id),
    linkUser: ({ officer, params, body }) => providers.linkUser(officer, { ...params, ...body }),
    unlinkUser: ({ officer, params }) => providers.unlinkUser(officer, params.id, params.provider),
  };
}
