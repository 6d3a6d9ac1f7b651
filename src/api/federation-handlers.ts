import type { Casework } from "#casework";
import type { federationRoutes } from "#contract";
import type { Handlers } from "./handler.ts";

/** The routes of the federation. */
export function federationHandlersOf({ federation }: Casework): Pick<Handlers, keyof typeof federationRoutes> {
  return {
    federation: ({ officer }) => federation.get(officer),
    foundFederation: ({ officer, body }) => federation.found(officer, body),
    inviteToFederation: ({ officer, body }) => federation.invite(officer, body),
    joinFederation: ({ officer, body }) => federation.join(officer, body),
    bringFederationRequest: ({ officer, body }) => federation.bring(officer, body),
    changeFederationKeys: ({ officer }) => federation.changeKeys(officer),
    leaveFederation: ({ officer }) => federation.leave(officer),
    refreshFederation: ({ officer }) => federation.refresh(officer),
  };
}
