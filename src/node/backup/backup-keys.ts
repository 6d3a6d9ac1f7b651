// The keys that backups are sealed to. The public half stays at the node; the secret half is kept elsewhere, whole or in shares.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fromBase64, joinShares, makeOpener, readSealer, splitSecret, toBase64, type Opener, type Sealer } from "#seal";
import { NodeError } from "../errors.ts";

/** X-Wing: a backup lies about for years, and must hold against computers that are not there yet. */
const kem = "xwing";
const publicMark = "besa-backup-key/1";
const secretMark = "besa-backup-secret/1";
const shareMark = "besa-backup-share/1";
/** In the data folder: the public keys that each backup is sealed to. */
export const keysFolder = "backup-keys";
/** How the file of a public key ends. */
export const publicSuffix = ".besa-backup-key";

/** The files of a new key, by what stands in their names. */
export interface NewKey {
  readonly id: string;
  /** One line. */
  readonly publicText: string;
  /** One text, or as many as there are shares; each for one keeper. */
  readonly secrets: readonly string[];
}

/** Makes a key from 32 random bytes. With `split`, any `needed` of `shares` texts open together, and fewer tell nothing. */
export async function makeBackupKey(
  random: (length: number) => Uint8Array,
  split?: { readonly shares: number; readonly needed: number },
): Promise<NewKey> {
  const seed = random(32);
  const { id, publicKey } = await makeOpener(kem, seed);
  const publicText = `${publicMark} ${id} ${toBase64(publicKey)}\n`;
  if (split === undefined) return { id, publicText, secrets: [`${secretMark} ${id} ${toBase64(seed)}\n`] };
  const shares = await splitSecret(seed, split);
  const secrets = shares.map((share, at) => `${shareMark} ${id} ${split.needed} ${at + 1} ${toBase64(share)}\n`);
  return { id, publicText, secrets };
}

/** Reads the file of a public key. Throws `backup_bad_key`. */
export async function readPublicKey(path: string): Promise<Sealer> {
  const [mark, id, key = ""] = (await textOf(path)).trim().split(" ");
  const sealer = await readSealer(kem, fromBase64(key) ?? new Uint8Array()).catch((cause: unknown) => {
    throw new NodeError("backup_bad_key", { cause, detail: path });
  });
  if (mark !== publicMark || sealer.id !== id) throw new NodeError("backup_bad_key", { detail: path });
  return sealer;
}

/** The keys in the data folder. */
export async function keysOf(directory: string): Promise<Sealer[]> {
  const folder = join(directory, keysFolder);
  const names = await readdir(folder).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith(publicSuffix))
      .toSorted()
      .map((name) => readPublicKey(join(folder, name))),
  );
}

/** What opens, out of the files of secrets and shares. Throws `backup_bad_key`; `backup_shares_missing` when shares are too few. */
export async function openersIn(paths: readonly string[]): Promise<ReadonlyMap<string, Opener>> {
  const openers = new Map<string, Opener>();
  const shares = new Map<string, { needed: number; parts: Map<number, Uint8Array>; path: string }>();
  for (const path of paths) {
    const [mark, id = "", ...rest] = (await textOf(path)).trim().split(" ");
    if (mark === secretMark) openers.set(id, await openerOf(id, fromBase64(rest[0] ?? "") ?? new Uint8Array(), path));
    else if (mark === shareMark) {
      const [needed, place, bytes = ""] = rest;
      const found = shares.get(id) ?? { needed: Number(needed), parts: new Map(), path };
      found.parts.set(Number(place), fromBase64(bytes) ?? new Uint8Array());
      shares.set(id, found);
    } else throw new NodeError("backup_bad_key", { detail: path });
  }
  for (const [id, { needed, parts, path }] of shares) {
    if (openers.has(id)) continue;
    if (!(parts.size >= needed)) throw new NodeError("backup_shares_missing", { detail: `${parts.size} of ${needed}` });
    openers.set(id, await openerOf(id, await joined([...parts.values()].slice(0, needed), path), path));
  }
  return openers;
}

async function joined(shares: readonly Uint8Array[], path: string): Promise<Uint8Array> {
  return joinShares(shares).catch((cause: unknown) => {
    throw new NodeError("backup_bad_key", { cause, detail: path });
  });
}

/** The id tells whether the secret is the one: shares that do not belong together give another. */
async function openerOf(id: string, seed: Uint8Array, path: string): Promise<Opener> {
  const opener = await makeOpener(kem, seed).catch(() => undefined);
  if (opener?.id !== id) throw new NodeError("backup_bad_key", { detail: path });
  return opener;
}

async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch((cause: unknown) => {
    throw new NodeError("backup_bad_key", { cause, detail: path });
  });
}
