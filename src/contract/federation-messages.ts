// The messages about the federation that this node is in.
import { z } from "zod";
import { ActId, AuthorityId, Country, Reach } from "#domain";

const When = z.iso.datetime();
const FederationName = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,62}$/);
const NodeName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const Title = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => text.isWellFormed() && !text.includes("\0"));
const Address = z.string().min(1).max(300);
const Fingerprint = z.string().min(1).max(100);
/** A signed text as it is carried by hand. */
const Note = z.string().min(1).max(200_000);

/** Where trust in a federation begins: docs/protocol.md, section 4.2. */
export const FederationAnchor = z.object({
  v: z.literal(1),
  federation: FederationName,
  name: Title,
  directoryKey: z.string().max(300),
  logPolicy: z.string().max(20_000),
  hub: z.object({ node: NodeName, endpoint: Address }),
});

const OwnWords = {
  node: NodeName,
  authority: AuthorityId,
  country: Country.optional(),
  /** What the authority is called. */
  authorityName: Title,
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
    .max(16)
    .default([]),
  /** Also list a post-quantum hybrid key (X-Wing). */
  hybrid: z.boolean().default(false),
};

export const NewFederation = z.strictObject({
  ...OwnWords,
  federation: FederationName,
  name: Title,
  endpoint: Address,
  /** `confidential`: members are told of those only whom they work with. */
  roster: z.enum(["open", "confidential"]).default("open"),
});
/** An anchor, and what is read of it over the telephone. */
export const AnchorShown = z.object({ anchor: FederationAnchor, fingerprint: z.string() });
export const NewInvitation = z.strictObject({ authority: AuthorityId });
export const Invitation = AnchorShown.extend({
  invitation: z.object({ authority: AuthorityId, code: z.string(), expiresAt: When }),
});
export const Joining = z.strictObject({
  ...OwnWords,
  endpoint: Address.optional(),
  anchor: FederationAnchor,
  /** As heard over the telephone. */
  fingerprint: Fingerprint,
  /** Of the invitation; without one the request is carried to the hub. */
  code: z.string().min(1).max(100).optional(),
});
/** A request to the hub: what is read to it over the telephone, and the text to carry when it was not sent. */
export const MadeRequest = z.object({
  fingerprint: z.string(),
  note: z.string(),
  isSent: z.boolean(),
  problem: z.string().optional(),
});
export const BroughtRequest = z.strictObject({ note: Note });

const KeyShown = z.object({
  id: z.string(),
  use: z.enum(["signing", "sealing"]),
  kem: z.enum(["x25519", "xwing"]).optional(),
  from: When,
  until: When,
  revokedAt: When.optional(),
});

/** A member of the federation. */
export const FederationMember = z.object({
  authority: AuthorityId,
  country: Country.optional(),
  name: z.string(),
  /** At the hub of a confidential roster: who is told of it, and it of them. */
  knownTo: z.array(AuthorityId).readonly().optional(),
  nodes: z
    .array(
      z.object({
        id: z.string(),
        endpoints: z.array(z.string()).readonly(),
        roles: z.array(z.string()).readonly(),
        languages: z.array(z.string()).readonly(),
        keys: z.array(KeyShown).readonly(),
      }),
    )
    .readonly(),
});
export type FederationMember = z.infer<typeof FederationMember>;

/** The federation as this node knows it. */
export const Federation = z.object({
  /** `expired`: nothing is sent or taken until a newer directory comes. */
  state: z.enum(["none", "asked", "in", "left", "expired"]),
  isHub: z.boolean(),
  anchor: FederationAnchor.optional(),
  fingerprint: z.string().optional(),
  authority: AuthorityId.optional(),
  node: z.string().optional(),
  roster: z.enum(["open", "confidential"]).optional(),
  directory: z.object({ version: z.int(), issuedAt: When, expiresAt: When, receivedAt: When }).optional(),
  asked: z.object({ fingerprint: z.string(), at: When, isSent: z.boolean() }).optional(),
  /** Why the hub's newest directory could not be had: a code of docs/errors.md. */
  problem: z.object({ code: z.string(), since: When }).optional(),
  /** At a hub that was restored: so many entries of its log members have seen at least, and not all of them are here. Nothing is issued until two officers go on without them. */
  lostLog: z.object({ seen: z.int(), since: When }).optional(),
  members: z.array(FederationMember).readonly(),
  /** How many members the confidential roster does not tell this node of. */
  untold: z.int(),
  /** Federations that this one is linked to, as far as this node works with them. */
  links: z
    .array(
      z.object({
        federation: z.string(),
        name: z.string(),
        fingerprint: z.string(),
        /** At the hub: the fingerprint of the anchor that stood for this federation before, if there was one. */
        follows: z.string().optional(),
        /** Who may be reached on either side, as both sides have agreed by now. */
        ours: Reach,
        theirs: Reach,
        until: When,
        /** `waiting`: for the other side, or its directory. `ended`: only recalls pass. `expired`: its directory is, and nothing passes. */
        state: z.enum(["waiting", "live", "ended", "expired"]),
        directory: z.object({ version: z.int(), expiresAt: When }).optional(),
        problem: z.object({ code: z.string(), since: When }).optional(),
        members: z.array(FederationMember).readonly(),
        /** Records of this node's that went there and were not called back. */
        out: z.int(),
      }),
    )
    .readonly(),
  /** At the hub, what waits there. */
  requests: z
    .array(
      z.object({
        id: ActId,
        ask: z.enum(["join", "keys", "capabilities", "leave"]),
        authority: AuthorityId,
        node: z.string(),
        name: z.string().optional(),
        fingerprint: z.string(),
        receivedAt: When,
      }),
    )
    .readonly(),
});
export type Federation = z.infer<typeof Federation>;
