// C2SP tlog-policy: which logs are known, which witnesses, and how many of them must have cosigned a checkpoint.
import { openCheckpoint } from "./checkpoint.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { cosignedAt, readCosignerKey } from "./cosignature.ts";
import type { CosignatureVerifier } from "./cosignature.ts";
import { SealError } from "./error.ts";
import { readVerifierKey } from "./keys.ts";
import type { Verifier } from "./keys.ts";
import { openNote } from "./note.ts";

/** A log of a policy. Its key's name is the log's origin. */
export interface PolicyLog {
  readonly key: Verifier;
  /** The key as the policy has it. */
  readonly verifierKey: string;
  readonly url?: string;
}

/** A witness of a policy. The name means something in the policy only. */
export interface PolicyWitness {
  readonly name: string;
  readonly key: CosignatureVerifier;
  /** Its submission prefix (tlog-witness), when the policy is also for asking it. */
  readonly url?: string;
}

/** Who must have cosigned: nobody, one witness, or at least so many of a group's members. */
export type Quorum =
  | { readonly kind: "none" }
  | { readonly kind: "witness"; readonly name: string }
  | { readonly kind: "group"; readonly threshold: number; readonly members: readonly Quorum[] };

/** A policy. */
export interface Policy {
  readonly logs: readonly PolicyLog[];
  readonly witnesses: readonly PolicyWitness[];
  readonly quorum: Quorum;
}

/** A checkpoint that meets a policy. */
export interface WitnessedCheckpoint extends Checkpoint {
  /** Who cosigned it, by their names in the policy, and when, in seconds since 1970. */
  readonly cosigned: readonly { readonly witness: string; readonly at: number }[];
}

/** Bytes in a policy: room for a thousand ML-DSA-44 keys. */
const largest = 2_000_000;
const count = /^[1-9]\d{0,5}$/;

/** Reads a policy file. Throws `bad_policy`, naming the line. */
export function readPolicy(bytes: Uint8Array): Policy {
  return new PolicyReader().read(bytes);
}

/** Whether these witnesses, by their names in the policy, are enough. */
export function meetsQuorum(quorum: Quorum, witnesses: ReadonlySet<string>): boolean {
  switch (quorum.kind) {
    case "none":
      return true;
    case "witness":
      return witnesses.has(quorum.name);
    case "group":
      return quorum.members.filter((member) => meetsQuorum(member, witnesses)).length >= quorum.threshold;
  }
}

/**
 * Opens a checkpoint by a policy: signed by one of its logs under that log's name, and cosigned by enough of its witnesses. Throws what
 * `openCheckpoint` throws, and `quorum_missing`.
 */
export function openByPolicy(note: string, { logs, witnesses, quorum }: Policy): WitnessedCheckpoint {
  const checkpoint = openCheckpoint(
    note,
    logs.map(({ key }) => key),
  );
  const own = logs.filter(({ key }) => key.name === checkpoint.origin).map(({ key }) => key);
  openNote(note, own);
  const names = new Map(witnesses.map(({ key, name }) => [key.publicKey, name]));
  const { signatures } = openNote(note, [...own, ...witnesses.map(({ key }) => key)]);
  const cosigned = signatures.flatMap(({ verifier, signature }) => {
    const witness = own.includes(verifier) ? undefined : names.get(verifier.publicKey);
    return witness === undefined ? [] : [{ witness, at: cosignedAt(signature) }];
  });
  if (!meetsQuorum(quorum, new Set(cosigned.map(({ witness }) => witness))))
    throw new SealError("quorum_missing", `cosigned by ${cosigned.length} of the policy's witnesses`);
  return { ...checkpoint, cosigned };
}

/** Reads a policy line by line. Names are octets (one letter each here), so that no reading of them makes two names one. */
class PolicyReader {
  readonly #logs: PolicyLog[] = [];
  readonly #witnesses: PolicyWitness[] = [];
  readonly #defined = new Map<string, Quorum>([["none", { kind: "none" }]]);
  /** Names that are a member of a group already. */
  readonly #members = new Set(["none"]);
  #quorum: Quorum | undefined;
  #line = 0;

  read(bytes: Uint8Array): Policy {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    // oxlint-disable-next-line no-control-regex -- control characters are what tlog-policy forbids
    const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f]/.exec(text);
    this.#line = text.slice(0, forbidden?.index ?? 0).split("\n").length;
    this.#demand(forbidden === null, "a control character");
    this.#demand(text.length <= largest, "too long");
    this.#demand(text === "" || text.endsWith("\n"), "the last line is not ended: part of the file may be missing");
    for (const [index, line] of text.split("\n").entries()) {
      this.#line = index + 1;
      const items = line.split(/[ \t]+/).filter((item) => item !== "");
      if (items[0] !== undefined && !items[0].startsWith("#")) this.#take(items[0], items.slice(1));
    }
    if (this.#quorum === undefined) throw this.#bad("no quorum is defined");
    return { logs: this.#logs, witnesses: this.#witnesses, quorum: this.#quorum };
  }

  #take(keyword: string, items: readonly string[]): void {
    if (keyword === "log") this.#takeLog(items);
    else if (keyword === "witness") this.#takeWitness(items);
    else if (keyword === "group") this.#takeGroup(items);
    else if (keyword === "quorum") this.#takeQuorum(items);
    else throw this.#bad("it begins with none of log, witness, group, quorum");
  }

  #takeLog([text, url, ...rest]: readonly string[]): void {
    if (text === undefined || rest.length > 0) throw this.#bad("log <vkey> [<url>]");
    const key = this.#read(text, readVerifierKey);
    this.#demand(!this.#logs.some((log) => log.key.publicKey === key.publicKey), "a log a second time");
    this.#logs.push({ key, verifierKey: utf8(text), ...(url === undefined ? {} : { url: utf8(url) }) });
  }

  #takeWitness([name, text, url, ...rest]: readonly string[]): void {
    if (name === undefined || text === undefined || rest.length > 0) throw this.#bad("witness <name> <vkey> [<url>]");
    const key = this.#read(text, readCosignerKey);
    const isKnown = this.#witnesses.some((witness) => witness.key.publicKey === key.publicKey);
    this.#demand(!isKnown, "a witness a second time");
    this.#define(name, { kind: "witness", name: utf8(name) });
    this.#witnesses.push({ name: utf8(name), key, ...(url === undefined ? {} : { url: utf8(url) }) });
  }

  #takeGroup([name, told, ...names]: readonly string[]): void {
    if (name === undefined || told === undefined || names.length === 0)
      throw this.#bad("group <name> all|any|<k> <name>...");
    const members = names.map((member) => this.#member(member));
    const numbers = new Map([
      ["all", members.length],
      ["any", 1],
    ]);
    const threshold = numbers.get(told) ?? (count.test(told) ? Number(told) : 0);
    this.#demand(threshold >= 1 && threshold <= members.length, "a threshold that is no number from 1 to the members");
    this.#define(name, { kind: "group", threshold, members });
  }

  #takeQuorum([name, ...rest]: readonly string[]): void {
    if (name === undefined || rest.length > 0) throw this.#bad("quorum <name>");
    this.#demand(this.#quorum === undefined, "a second quorum");
    const quorum = this.#defined.get(name);
    if (quorum === undefined) throw this.#bad("a name that is not defined above");
    this.#quorum = quorum;
  }

  #member(name: string): Quorum {
    const member = this.#defined.get(name);
    if (member === undefined) throw this.#bad("a name that is not defined above");
    this.#demand(!this.#members.has(name), "a member that is one already, or none");
    this.#members.add(name);
    return member;
  }

  #define(name: string, quorum: Quorum): void {
    this.#demand(!this.#defined.has(name), "a name a second time");
    this.#defined.set(name, quorum);
  }

  #read<Key>(text: string, reader: (text: string) => Key): Key {
    try {
      return reader(utf8(text));
    } catch (cause) {
      if (!(cause instanceof SealError)) throw cause;
      throw this.#bad("not a key of this kind", { cause });
    }
  }

  #demand(holds: boolean, otherwise: string): void {
    if (!holds) throw this.#bad(otherwise);
  }

  #bad(what: string, options?: ErrorOptions): SealError {
    return new SealError("bad_policy", `line ${this.#line}: ${what}`, options);
  }
}

/** Octets as text. Those that are no UTF-8 become half surrogate pairs, which no UTF-8 makes: so two names never become one. */
function utf8(octets: string): string {
  const bytes = Buffer.from(octets, "latin1");
  const text = bytes.toString();
  if (Buffer.from(text).equals(bytes)) return text;
  return octets.replaceAll(/[\u0080-\u00ff]/g, (octet) => String.fromCharCode(0xdc00 + octet.charCodeAt(0)));
}
