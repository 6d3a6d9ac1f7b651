// Routes of the federation. What its hub decides about members goes through approvals (`change-federation`); what nodes say to each other is
// docs/protocol.md's.
import * as f from "./federation-messages.ts";
import type { Route } from "./route.ts";

/** The routes of the federation, by the name the client calls them. */
export const federationRoutes = {
  federation: {
    method: "GET",
    path: "/v1/federation",
    tag: "Federation",
    summary: "The federation as this node knows it: members, keys, and how old its directory is",
    access: "signed-in",
    answer: f.Federation,
  },
  foundFederation: {
    method: "POST",
    path: "/v1/federation",
    tag: "Federation",
    summary: "Found a federation with this node as its hub",
    access: ["administrator"],
    body: f.NewFederation,
    answer: f.AnchorShown,
  },
  inviteToFederation: {
    method: "POST",
    path: "/v1/federation/invitations",
    tag: "Federation",
    summary: "Invite an authority: the file it is sent",
    access: ["administrator"],
    body: f.NewInvitation,
    answer: f.Invitation,
  },
  joinFederation: {
    method: "POST",
    path: "/v1/federation/join",
    tag: "Federation",
    summary: "Ask a hub to be let in",
    access: ["administrator"],
    body: f.Joining,
    answer: f.MadeRequest,
  },
  bringFederationRequest: {
    method: "POST",
    path: "/v1/federation/requests",
    tag: "Federation",
    summary: "Take a request that was carried to this hub by hand",
    access: ["administrator"],
    body: f.BroughtRequest,
    bodyLimit: 256 * 1024,
    answer: "nothing",
  },
  changeFederationKeys: {
    method: "POST",
    path: "/v1/federation/keys",
    tag: "Federation",
    summary: "Make new keys for this node; the old ones count on for sixty days",
    access: ["administrator"],
    answer: f.MadeRequest,
  },
  leaveFederation: {
    method: "POST",
    path: "/v1/federation/leave",
    tag: "Federation",
    summary: "Leave: nothing is sent or taken any more",
    access: ["administrator"],
    answer: f.MadeRequest,
  },
  refreshFederation: {
    method: "POST",
    path: "/v1/federation/refresh",
    tag: "Federation",
    summary: "Ask the hub for the newest directory now",
    access: ["administrator"],
    answer: f.Federation,
  },
} as const satisfies Record<string, Route>;
