// What the directory says of a member: its authority, its nodes, their keys and where they answer.
import { z } from "zod";
import { AuthorityId, Country } from "#domain";
import { SealError, fromBase64, readSealer, readVerifierKey } from "#seal";
import { FederationId, Moment, NodeId } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";

/** What a node is for, besides its own authority's work. */
export const nodeRoles = ["member", "directory", "relay", "witness", "compliance"] as const;

const Validity = { from: Moment, until: Moment, revokedAt: Moment.optional() };

/** A key that envelopes and requests are signed with: a C2SP verifier key named `federation/node`. */
export const SigningKey = z.strictObject({ key: z.string().max(300), ...Validity }).readonly();
export type SigningKey = z.infer<typeof SigningKey>;

/** A key that is sealed for. Its id is that of #seal. */
export const SealingKey = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{16}$/),
    kem: z.enum(["x25519", "xwing"]),
    key: z.base64().max(1700),
    ...Validity,
  })
  .readonly();
export type SealingKey = z.infer<typeof SealingKey>;

/** The country of a member: as the directory says, or as its authority is named; none for an organisation. */
export function countryIn({ authority, country }: Pick<Member, "authority" | "country">): Country | undefined {
  const read = Country.safeParse(country ?? authority.split("/")[0]);
  return read.success ? read.data : undefined;
}

/** Names of a machine for itself, whole: `localhost.example` is somebody else's. */
const ownNames = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** An address that a node answers at: https, or http to a machine's own names for trials. No credentials, query or fragment. */
export const Endpoint = z
  .string()
  .max(300)
  .refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const path = url?.pathname === "/" ? "" : url?.pathname;
    if (url === undefined || `${url.origin}${path}` !== text || text.endsWith("/")) return false;
    return url.protocol === "https:" || (url.protocol === "http:" && ownNames.test(url.hostname));
  }, "not an address such as https://besa.police.example");

/** A node as the directory names it. */
export const DirectoryNode = z
  .strictObject({
    id: NodeId,
    /** Where it answers, best first; empty when it only fetches what lies for it at the hub. */
    endpoints: z.array(Endpoint).max(8).readonly(),
    signing: z.array(SigningKey).min(1).max(8).readonly(),
    sealing: z.array(SealingKey).min(1).max(8).readonly(),
    roles: z.array(z.enum(nodeRoles)).min(1).max(nodeRoles.length).readonly(),
    /** Parts of the protocol that it takes beyond the first version: names of docs/protocol.md. */
    capabilities: z
      .array(z.string().regex(/^[a-z][a-z0-9.-]{0,39}$/))
      .max(64)
      .readonly(),
    /** Languages that its officers read, best first (BCP 47). */
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
      .max(16)
      .readonly(),
  })
  .readonly();
export type DirectoryNode = z.infer<typeof DirectoryNode>;

/** An authority with its nodes. */
export const Member = z
  .strictObject({
    authority: AuthorityId.refine((name) => !name.includes("@"), "named as at home"),
    country: Country.optional(),
    name: z.string().trim().min(1).max(200),
    nodes: z.array(DirectoryNode).min(1).max(16).readonly(),
  })
  .readonly();
export type Member = z.infer<typeof Member>;

/**
 * Throws `bad_directory` unless every key of these members is one, has the id it is listed by and is nobody else's, and no node stands twice: what
 * a schema cannot see.
 */
export async function demandSound(federation: string, members: readonly Member[]): Promise<void> {
  const seen = new Set<string>();
  const once = (what: string): void => {
    if (seen.has(what)) throw new ExchangeError("bad_directory", `${what} stands twice`);
    seen.add(what);
  };
  FederationId.parse(federation);
  for (const member of members) {
    once(`the authority ${member.authority}`);
    for (const node of member.nodes) {
      once(`the node ${node.id}`);
      for (const { key } of node.signing) once(`the key ${signingKeyOf(federation, node.id, key)}`);
      for (const sealing of node.sealing) once(`the key ${await sealingKeyOf(sealing)}`);
    }
  }
}

function signingKeyOf(federation: string, node: string, key: string): string {
  const { name, publicKey } = orBad(() => readVerifierKey(key), "a signing key is none");
  if (name !== `${federation}/${node}`) throw new ExchangeError("bad_directory", `the key of ${node} is named ${name}`);
  return publicKey;
}

async function sealingKeyOf({ id, kem, key }: SealingKey): Promise<string> {
  try {
    const sealer = await readSealer(kem, fromBase64(key) ?? new Uint8Array());
    if (sealer.id === id) return id;
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause;
  }
  throw new ExchangeError("bad_directory", `the sealing key ${id} is not what its id says`);
}

function orBad<T>(read: () => T, words: string): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError("bad_directory", words, { cause });
    throw cause;
  }
}
