// Which use case answers which route of sharing beyond the first step.
import type { Casework } from "#casework";
import type { sharingRoutes } from "#contract";
import type { Handlers } from "./handler.ts";

/** The handlers of sharing beyond the first step. */
export function sharingHandlersOf({ deliveries, sharing }: Casework): Pick<Handlers, keyof typeof sharingRoutes> {
  return {
    showShare: ({ officer, body }) => deliveries.show(officer, body),
    recipientGroups: ({ officer }) => sharing.groups(officer),
    recipientGroup: ({ officer, params }) => sharing.group(officer, params.id),
    addRecipientGroup: ({ officer, body }) => sharing.addGroup(officer, body),
    changeRecipientGroup: ({ officer, params, body }) => sharing.changeGroup(officer, params.id, body),
    keepFrom: ({ officer, params, body }) => sharing.keepFrom(officer, params.id, body),
    holders: ({ officer, params, query }) => sharing.holders(officer, params.id, query),
    federationNode: ({ officer, params }) => sharing.node(officer, params.node),
    sharingCount: ({ officer }) => sharing.count(officer),
    onwardRequests: ({ officer, query }) => sharing.listOnward(officer, query),
    askOnward: ({ officer, body }) => sharing.askOnward(officer, body),
    answerOnward: ({ officer, params, body }) => sharing.answerOnward(officer, params.id, body),
    passOn: ({ officer, params, body }) => sharing.passOn(officer, params.id, body),
    proposals: ({ officer, query }) => sharing.listProposals(officer, query),
    propose: ({ officer, params, body }) => sharing.propose(officer, params.id, body),
    answerProposal: ({ officer, params, body }) => sharing.answerProposal(officer, params.id, body),
  };
}
