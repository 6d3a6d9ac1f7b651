import type { Sealer, Verifier } from "#seal";
import { fromBase64, readSealer, readVerifierKey } from "#seal";
import type { Party } from "../envelope/header.ts";
import type { KeyBook } from "../envelope/read-envelope.ts";
import { ExchangeError } from "../error.ts";
import type { Directory } from "./directory.ts";
import { type Linked, LinkedBook } from "./linked-book.ts";
import { type DirectoryLink, isOpen, names } from "./link.ts";
import type { SealingKey } from "./member.ts";
import { bareName, federationOf, qualified } from "./names.ts";
import type { Passage, Place } from "./place.ts";

/** How far this node's clock may be behind the hub's. */
const clockTolerance = 25 * 3_600_000;

/**
 * A directory to work from. It answers as long as it has not expired, and then nothing but `directory_expired`: whoever was thrown out since must
 * not go on being trusted.
 */
export class DirectoryBook implements KeyBook {
  readonly directory: Directory;
  /** The federations that this one is linked to. */
  readonly linked: LinkedBook;
  readonly #now: () => Date;
  readonly #places: ReadonlyMap<string, Place>;
  readonly #verifiers = new Map<string, Verifier>();
  readonly #sealers = new Map<string, Promise<Sealer>>();

  constructor(directory: Directory, now: () => Date, links: readonly Linked[] = []) {
    this.directory = directory;
    this.linked = new LinkedBook(links, now);
    this.#now = now;
    this.#places = new Map(
      directory.members.flatMap((member) => member.nodes.map((node) => [node.id, { member, node }] as const)),
    );
  }

  get federation(): string {
    return this.directory.index.federation;
  }

  /** Throws `directory_expired`, and `clock_behind` when it was issued more than a day from now. */
  demandCurrent(): void {
    const { version, issuedAt, expiresAt } = this.directory.index;
    const now = this.#now().getTime();
    if (Date.parse(expiresAt) <= now)
      throw new ExchangeError("directory_expired", `version ${version} expired at ${expiresAt}`);
    if (Date.parse(issuedAt) > now + clockTolerance)
      throw new ExchangeError("clock_behind", `version ${version} was issued at ${issuedAt}`);
  }

  /** All nodes that this one knows of, those of linked federations too. Throws as `demandCurrent`. */
  places(): readonly Place[] {
    this.demandCurrent();
    return [...this.#places.values(), ...this.linked.places()];
  }

  /** A node that is known and may be written to; undefined for every other. It is asked too when the directory has expired. */
  find(node: string): Place | undefined {
    return this.#places.get(node) ?? this.linked.find(node);
  }

  /** Where an authority is written to, one of a linked federation too; by the newest directory there is, expired or not: for what waits in the outbox until it may go. */
  nodeOf(authority: string): string | undefined {
    if (federationOf(authority) !== undefined) return this.linked.nodeOf(authority);
    return this.directory.members.find((member) => member.authority === authority)?.nodes[0]?.id;
  }

  /** A node. Throws `unknown_node`, of a linked federation also `not_linked` and `link_ended`, and as `demandCurrent`. */
  place(node: string): Place {
    this.demandCurrent();
    if (federationOf(node) !== undefined) return this.linked.place(node);
    const place = this.#places.get(node);
    if (place === undefined) throw new ExchangeError("unknown_node", node);
    return place;
  }

  /**
   * Who writes to whom, as this federation names them: what is its own without it. Of a passage between two federations one must be this one, and both must be named by
   * the link. Throws `wrong_federation`, `not_linked`, `link_ended`, and as `place`.
   */
  parties(passage: Passage): { readonly from: string; readonly to: string } {
    const { federation, from, to } = passage;
    const [sender, recipient] = [federationOf(from), federationOf(to)];
    if (federation === this.federation && sender === undefined && recipient === undefined) return { from, to };
    if (federation !== this.federation && !this.linked.has(federation))
      throw new ExchangeError("wrong_federation", `it is of ${federation}, not of ${this.federation}`);
    const isOwn = sender === this.federation;
    const other = isOwn ? recipient : sender;
    // Both names are qualified, by two federations, of which the reader's is one: nobody passes on between two others.
    if (
      sender !== federation ||
      other === undefined ||
      sender === recipient ||
      (!isOwn && recipient !== this.federation)
    )
      throw new ExchangeError("not_linked", `nothing goes from ${from} to ${to} here`);
    const { link } = this.linked.link(other, passage.type);
    const near = bareName(isOwn ? from : to);
    const { member, node } = this.place(near);
    // A hub only carries: what it asks and answers has no type.
    const isHub = passage.type === undefined && node.roles.includes("relay");
    if (passage.type !== undefined) this.linked.place(isOwn ? to : from, { speaks: true });
    if (!names(link.ours, member.authority) && !isHub)
      throw new ExchangeError("not_linked", `${near} is not named by the link to ${other}`);
    return isOwn ? { from: near, to } : { from, to: near };
  }

  /** A link as this federation's own directory has it, whatever the other side says of it: by this one directories are given, from which one learns what that is. Throws `not_linked`, `link_ended`. */
  ownLink(federation: string): DirectoryLink {
    const link = this.directory.index.links?.find(({ anchor }) => anchor.federation === federation);
    if (link === undefined) throw new ExchangeError("not_linked", `there is no link to ${federation}`);
    if (!isOpen(link, this.#now())) throw new ExchangeError("link_ended", `the link to ${federation} is over`);
    return link;
  }

  /** The name that a node of this federation has towards another one. Throws `not_linked`, `link_ended`. */
  nameTowards(node: string, to: string, type?: string): string {
    if (federationOf(to) === undefined) return node;
    const name = qualified(node, this.federation);
    this.parties({ federation: this.federation, from: name, to, type });
    return name;
  }

  /** See KeyBook. A key counts for what was signed from its first moment to its last; a revoked one for nothing. Throws also as `demandCurrent`. */
  signingKey({ authority, node }: Party, signer: string, signedAt: string): Verifier {
    const place = this.place(node);
    if (place.member.authority !== authority) throw new ExchangeError("unknown_node", `${node} is not of ${authority}`);
    return this.nodeKey(node, signer, signedAt);
  }

  /** As `signingKey`, of a node whosoever it is: for requests, which nodes make and not authorities. */
  nodeKey(node: string, signer: string, signedAt: string): Verifier {
    const key = this.place(node).node.signing.find((one) => this.#verifier(one.key).id === signer);
    if (key?.revokedAt !== undefined)
      throw new ExchangeError("key_revoked", `the key ${signer} of ${node} was revoked at ${key.revokedAt}`);
    if (key === undefined || signedAt < key.from || signedAt >= key.until)
      throw new ExchangeError("unknown_key", `the key ${signer} is not of ${node} at ${signedAt}`);
    return this.#verifier(key.key);
  }

  /** When the time of a node's signing key began; undefined for a key that is not listed. It is asked too when the directory has expired. */
  beginningOf(node: string, signer: string): string | undefined {
    return this.#places.get(node)?.node.signing.find(({ key }) => this.#verifier(key).id === signer)?.from;
  }

  /** What is sealed with for a node now: a hybrid key before a plain one, the newest first. Throws `unknown_sealing_key`, and as `place`. */
  async sealer(node: string): Promise<Sealer> {
    const now = this.#now().toISOString();
    const [key] = this.place(node)
      .node.sealing.filter((one) => one.revokedAt === undefined && one.from <= now && now < one.until)
      .toSorted((a, b) => rank(b) - rank(a) || (a.from < b.from ? 1 : -1));
    if (key === undefined) throw new ExchangeError("unknown_sealing_key", `${node} has no key to seal for`);
    const made = this.#sealers.get(key.id) ?? readSealer(key.kem, fromBase64(key.key) ?? new Uint8Array());
    this.#sealers.set(key.id, made);
    return made;
  }

  /** Whether something sealed for this key of a node may still be sent: the key is listed, current and not revoked. Throws as `place`. */
  mayBeSealedFor(node: string, key: string): boolean {
    const now = this.#now().toISOString();
    return this.place(node).node.sealing.some(
      ({ id, from, until, revokedAt }) => id === key && revokedAt === undefined && from <= now && now < until,
    );
  }

  #verifier(text: string): Verifier {
    const known = this.#verifiers.get(text) ?? readVerifierKey(text);
    this.#verifiers.set(text, known);
    return known;
  }
}

function rank({ kem }: Pick<SealingKey, "kem">): number {
  return kem === "xwing" ? 1 : 0;
}
