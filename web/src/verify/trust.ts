// Whom to believe: a verifier key, or a policy (C2SP tlog-policy) with witnesses and how many of them are enough.
import { areSame, concat, fromBase64, sha256, utf8, type Bytes } from "../proof/bytes.ts";

/** A witness whose cosignatures can be checked here. */
export interface TrustedWitness {
  readonly name: string;
  readonly keyName: string;
  /** First four bytes of the key's hash. */
  readonly id: Bytes;
  readonly publicKey: Bytes;
}

/** Who must have cosigned. */
export type TrustedQuorum =
  | { readonly name: string }
  | { readonly threshold: number; readonly members: readonly TrustedQuorum[] };

/** What somebody has pasted. */
export interface Trust {
  /** The log's verifier key. */
  readonly key: string | undefined;
  readonly witnesses: readonly TrustedWitness[];
  /** Undefined: no witness is asked for. */
  readonly quorum: TrustedQuorum | undefined;
}

const ed25519Cosignature = 0x04;

/** Reads a key or a policy; undefined when it is neither. Witnesses with other keys than Ed25519 are left out, and so never counted. */
export async function readTrust(text: string): Promise<Trust | undefined> {
  const told = text.trim();
  if (told === "") return { key: undefined, witnesses: [], quorum: undefined };
  if (!/^\s*(log|witness|group|quorum|#)/.test(text)) return { key: told, witnesses: [], quorum: undefined };
  const witnesses: TrustedWitness[] = [];
  const defined = new Map<string, TrustedQuorum>();
  const keys: string[] = [];
  let quorum: TrustedQuorum | "none" | undefined;
  for (const line of text.split("\n")) {
    const [keyword, first = "", second = "", ...rest] = line.split(/[ \t\r]+/).filter((item) => item !== "");
    if (keyword === undefined || keyword.startsWith("#")) continue;
    if (keyword === "log") keys.push(first);
    else if (keyword === "witness") {
      // Each key's hash is checked before the next.
      // oxlint-disable-next-line no-await-in-loop
      const witness = await readWitness(first, second);
      if (witness !== undefined) witnesses.push(witness);
      defined.set(first, { name: first });
    } else if (keyword === "group") {
      const members = rest.flatMap((name) => defined.get(name) ?? []);
      const threshold = second === "all" ? rest.length : second === "any" ? 1 : Number(second);
      if (members.length !== rest.length || !(threshold >= 1) || threshold > members.length) return undefined;
      defined.set(first, { threshold, members });
    } else if (keyword === "quorum" && quorum === undefined) quorum = first === "none" ? "none" : defined.get(first);
    else return undefined;
  }
  if (quorum === undefined || keys.length !== 1) return undefined;
  return { key: keys[0], witnesses, quorum: quorum === "none" ? undefined : quorum };
}

/** Whether these witnesses, by name, are enough. */
export function isEnough(quorum: TrustedQuorum, names: ReadonlySet<string>): boolean {
  if ("name" in quorum) return names.has(quorum.name);
  return quorum.members.filter((member) => isEnough(member, names)).length >= quorum.threshold;
}

/** The witnesses that have cosigned a checkpoint; undefined when a cosignature of one of them is wrong (C2SP tlog-cosignature). */
export async function cosignersOf(note: string, witnesses: readonly TrustedWitness[]): Promise<string[] | undefined> {
  const end = note.lastIndexOf("\n\n");
  const text = note.slice(0, end + 1);
  const names: string[] = [];
  for (const line of note.slice(end + 2).split("\n")) {
    const [dash, keyName, encoded = ""] = line.split(" ");
    const bytes = fromBase64(encoded);
    const witness = witnesses.find(
      (one) =>
        dash === "\u2014" && one.keyName === keyName && bytes !== undefined && areSame(bytes.slice(0, 4), one.id),
    );
    if (witness === undefined || bytes === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- a note has few lines
    if (!(await isCosigned(text, bytes.slice(4), witness))) return undefined;
    if (!names.includes(witness.name)) names.push(witness.name);
  }
  return names;
}

async function isCosigned(text: string, signature: Bytes, { publicKey }: TrustedWitness): Promise<boolean> {
  if (signature.length !== 72) return false;
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  if (time === 0n || time >= 1n << 63n) return false;
  const key = await crypto.subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", key, signature.slice(8), utf8(`cosignature/v1\ntime ${time}\n${text}`));
}

async function readWitness(name: string, text: string): Promise<TrustedWitness | undefined> {
  const [, keyName = "", id = "", encoded = ""] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 33 || bytes[0] !== ed25519Cosignature) return undefined;
  const own = (await sha256(concat(utf8(`${keyName}\n`), bytes))).slice(0, 4);
  const told = Array.from(own, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return told === id ? { name, keyName, id: own, publicKey: bytes.slice(1) } : undefined;
}
