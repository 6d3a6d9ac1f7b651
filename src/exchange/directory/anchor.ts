// What whoever joins is handed out of band, and how two people make sure over the telephone that they hold the same.
import { z } from "zod";
import { canonicalBytes, SealError, readPolicy, readVerifierKey, sha256 } from "#seal";
import { FederationId, NodeId } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import { Endpoint } from "./member.ts";

/** Where trust in a federation begins. */
export const Anchor = z
  .strictObject({
    v: z.literal(1),
    federation: FederationId,
    name: z.string().trim().min(1).max(200),
    /** The C2SP verifier key that directories are signed with, named `federation/directory`. */
    directoryKey: z.string().max(300),
    /** By which the hub's log, in which each directory stands, is judged (C2SP tlog-policy): its key, its witnesses, their quorum. */
    logPolicy: z.string().max(20_000),
    /** Where the directory is fetched from at first; later the directory itself says. */
    hub: z.strictObject({ node: NodeId, endpoint: Endpoint }).readonly(),
  })
  .readonly();
export type Anchor = z.infer<typeof Anchor>;

const groups = 8;

/** Reads an anchor. Throws `bad_anchor`. */
export function readAnchor(data: unknown): Anchor {
  const read = Anchor.safeParse(data);
  if (!read.success) throw new ExchangeError("bad_anchor", z.prettifyError(read.error));
  try {
    const { name } = readVerifierKey(read.data.directoryKey);
    if (name !== `${read.data.federation}/directory`)
      throw new ExchangeError("bad_anchor", `the directory key is named ${name}`);
    readPolicy(Buffer.from(read.data.logPolicy));
  } catch (cause) {
    if (cause instanceof SealError)
      throw new ExchangeError("bad_anchor", "a key or the log's policy is none", { cause });
    throw cause;
  }
  return read.data;
}

/** What is read over the telephone of an anchor: eight groups of five digits. */
export function anchorFingerprint(anchor: Anchor): string {
  return fingerprintOf("besa-anchor/1", canonicalBytes(anchor));
}

/**
 * Eight groups of five digits for bytes of one kind: SHA-256(kind || "\n" || bytes) in eight numbers of four bytes, most significant first, each
 * modulo 100,000. To find other bytes with the same digits takes 2^132 tries.
 */
export function fingerprintOf(kind: string, bytes: Uint8Array): string {
  const hash = Buffer.from(sha256(Buffer.concat([Buffer.from(`${kind}\n`), bytes])));
  const numbers = Array.from({ length: groups }, (_, place) => hash.readUInt32BE(place * 4) % 100_000);
  return numbers.map((number) => String(number).padStart(5, "0")).join(" ");
}
