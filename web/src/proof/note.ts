import { areSame, concat, fromBase64, sha256, toHex, utf8, type Bytes } from "./bytes.ts";

/** A checkpoint whose signature holds: origin, size and root of the log. */
export interface OpenedCheckpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Bytes;
  /** The signing key's id, eight hexadecimal digits. */
  readonly keyId: string;
}

interface Key {
  readonly name: string;
  readonly id: Bytes;
  readonly publicKey: Bytes;
}

const ed25519 = 0x01;

/** Reads a verifier key `name+hash+base64` (C2SP signed-note) and checks that its hash is its own. */
async function readKey(text: string): Promise<Key | undefined> {
  const [, name = "", id = "", encoded = ""] = /^([^+\s]+)\+([0-9a-f]{8})\+(.+)$/s.exec(text.trim()) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 33 || bytes[0] !== ed25519) return undefined;
  const own = (await sha256(concat(utf8(`${name}\n`), bytes))).slice(0, 4);
  return toHex(own) === id ? { name, id: own, publicKey: bytes.slice(1) } : undefined;
}

/** Opens a signed checkpoint (C2SP tlog-checkpoint). `undefined` unless the key has signed exactly this text. */
export async function openCheckpoint(note: string, verifierKey: string): Promise<OpenedCheckpoint | undefined> {
  const key = await readKey(verifierKey);
  const end = note.lastIndexOf("\n\n");
  if (key === undefined || end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const signatures = note
    .slice(end + 2)
    .split("\n")
    .flatMap((line) => signatureOf(line, key) ?? []);
  const [signature] = signatures;
  if (signature === undefined || !(await verify(key, signature, text))) return undefined;
  const [origin = "", size = "", encoded = ""] = text.split("\n");
  const root = fromBase64(encoded);
  if (origin === "" || !/^(0|[1-9]\d*)$/.test(size) || root?.length !== 32) return undefined;
  return { origin, size: Number(size), root, keyId: toHex(key.id) };
}

function signatureOf(line: string, key: Key): Bytes | undefined {
  const [dash, name, encoded = ""] = line.split(" ");
  const bytes = fromBase64(encoded);
  const isTheKeys = dash === "\u2014" && name === key.name && bytes !== undefined && areSame(bytes.slice(0, 4), key.id);
  return isTheKeys ? bytes.slice(4) : undefined;
}

async function verify(key: Key, signature: Bytes, text: string): Promise<boolean> {
  const imported = await crypto.subtle.importKey("raw", key.publicKey, "Ed25519", false, ["verify"]);
  return crypto.subtle.verify("Ed25519", imported, signature, utf8(text));
}
