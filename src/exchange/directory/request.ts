// What a node asks of the hub about its own place in the directory: to be let in, to have other keys or capabilities, to leave. Signed by itself.
import { z } from "zod";
import { canonicalText, noteText, openNote, readVerifierKey, SealError, signNote } from "#seal";
import type { Signer } from "#seal";
import { AuthorityId } from "#domain";
import { readCanonical } from "../envelope/canonical-json.ts";
import { FederationId, Moment, NodeId } from "../envelope/header.ts";
import { ExchangeError } from "../error.ts";
import { fingerprintOf } from "./anchor.ts";
import { DirectoryNode, demandSound, Member, SealingKey, SigningKey } from "./member.ts";

const Common = { v: z.literal(1), federation: FederationId, at: Moment };

/** What is asked. */
export const MemberRequest = z.discriminatedUnion("ask", [
  /** To be let in. Signed by every signing key that it lists. */
  z.strictObject({ ...Common, ask: z.literal("join"), member: Member }),
  /** To have these keys from now on. Signed by a key in the directory and by those that are new. */
  z.strictObject({
    ...Common,
    ask: z.literal("keys"),
    authority: AuthorityId,
    node: NodeId,
    signing: z.array(SigningKey).min(1).max(8).readonly(),
    sealing: z.array(SealingKey).min(1).max(8).readonly(),
  }),
  /** To be listed with what its program can do now. Signed by a key in the directory. */
  z.strictObject({
    ...Common,
    ask: z.literal("capabilities"),
    authority: AuthorityId,
    node: NodeId,
    /** The version of the directory that the node has: of two requests the one made by the older says what was. */
    since: z.int32().min(1),
    capabilities: DirectoryNode.unwrap().shape.capabilities,
  }),
  /** To be let go. Signed by a key in the directory. */
  z.strictObject({ ...Common, ask: z.literal("leave"), authority: AuthorityId, node: NodeId }),
]);
export type MemberRequest = z.infer<typeof MemberRequest>;

const firstLine = "besa-member-request/1\n";

/** Signs a request with all of these keys. */
export function signRequest(request: MemberRequest, signers: readonly Signer[]): string {
  const text = `${firstLine}${canonicalText(request)}\n`;
  const lines = signers.map((signer) => signNote(text, signer).slice(text.length + 1));
  return `${text}\n${lines.join("")}`;
}

/** A request whose signatures have been checked. */
export interface ReadRequest {
  readonly request: MemberRequest;
  /** Eight groups of five digits: both sides read them to each other before it is granted. */
  readonly fingerprint: string;
}

/**
 * Reads a request that `known` keys (those of the directory, none for who is not in it) and the new keys in it have signed, each of the new and, when
 * there are known ones, at least one of those. Throws `bad_request`, `wrong_federation`, `unknown_key`, `bad_signature`, `bad_directory`.
 */
export async function readRequest(
  note: string,
  book: {
    readonly federation: string;
    /** The keys that the directory has for the node that the request says it is from. */
    readonly known: readonly string[] | ((request: Exclude<MemberRequest, { ask: "join" }>) => readonly string[]);
  },
): Promise<ReadRequest> {
  const text = textOf(note);
  if (!text.startsWith(firstLine)) throw new ExchangeError("bad_request", "not a request of this protocol");
  const read = MemberRequest.safeParse(readCanonical(Buffer.from(text.slice(firstLine.length, -1)), "bad_request"));
  if (!read.success) throw new ExchangeError("bad_request", z.prettifyError(read.error));
  const request = read.data;
  if (request.federation !== book.federation)
    throw new ExchangeError("wrong_federation", `the request is for ${request.federation}`);
  if (request.ask === "join") await demandSound(book.federation, [request.member]);
  const known = knownFor(request, book.known);
  const fresh = newKeys(request).filter((key) => !known.includes(key));
  const signers = signersOf(note, [...known, ...fresh]);
  if (fresh.some((key) => !signers.has(key)) || (request.ask !== "join" && !known.some((key) => signers.has(key))))
    throw new ExchangeError("unknown_key", "not signed by every key that has to");
  return { request, fingerprint: fingerprintOf("besa-member-request/1", Buffer.from(text)) };
}

function knownFor(request: MemberRequest, known: Parameters<typeof readRequest>[1]["known"]): readonly string[] {
  if (typeof known !== "function") return known;
  return request.ask === "join" ? [] : known(request);
}

function newKeys(request: MemberRequest): string[] {
  if (request.ask === "leave" || request.ask === "capabilities") return [];
  const nodes = request.ask === "join" ? request.member.nodes : [request];
  return nodes.flatMap(({ signing }) => signing.map(({ key }) => key));
}

/** Which of these keys have signed. */
function signersOf(note: string, keys: readonly string[]): ReadonlySet<string> {
  try {
    const verifiers = keys.map((key) => ({ key, verifier: readVerifierKey(key) }));
    const { signatures } = openNote(
      note,
      verifiers.map(({ verifier }) => verifier),
    );
    const known = new Map(verifiers.map(({ key, verifier }) => [verifier, key]));
    return new Set(signatures.flatMap(({ verifier }) => [...known].find(([one]) => one === verifier)?.[1] ?? []));
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause;
    if (cause.code === "unknown_signer") return new Set();
    throw new ExchangeError(cause.code === "bad_key" ? "bad_request" : "bad_signature", "a signature does not hold", {
      cause,
    });
  }
}

function textOf(note: string): string {
  try {
    return noteText(note);
  } catch (cause) {
    if (cause instanceof SealError) throw new ExchangeError("bad_request", "not a signed note", { cause });
    throw cause;
  }
}
