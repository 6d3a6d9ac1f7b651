// The node's folder on disk: keys, set-up code, the lock that keeps two nodes out of one folder, and the note that tells the command
// line where the node listens. Everything in it is the operator's alone (0700, 0600).
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { NodeError } from "./errors.ts";

/** What `<data>/node.json` says while the node runs. */
export interface NodeNote {
  readonly address: string;
  readonly pid: number;
  readonly demo: boolean;
  readonly startedAt: string;
}

/**
 * Makes the folder if needed (0711: the unprivileged user of PostgreSQL must pass through it; every file in it is 0600) and takes it for this process. Throws node_running when another living node has it.
 */
export function takeDataFolder(directory: string): Disposable {
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const lock = join(directory, "node.lock");
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid), { mode: 0o600 });
  try {
    for (let attempt = 0; ; attempt += 1) {
      try {
        // A link is made whole or not at all, so of two starters one has the lock and the other can read whose it is.
        linkSync(mine, lock);
        break;
      } catch (cause) {
        const owner = Number(readIfThere(lock));
        if (attempt > 20 || (owner !== process.pid && isBesa(owner))) {
          throw new NodeError("node_running", { cause, detail: noteOf(directory)?.address ?? `process ${owner}` });
        }
        rmSync(lock, { force: true });
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return { [Symbol.dispose]: () => rmSync(lock, { force: true }) };
}

/** Writes a file so that it is there whole, readable by its owner only, and still there when the machine loses its power: others are told of keys at once. */
export function writePrivate(path: string, text: string): void {
  const part = `${path}.part`;
  writeFileSync(part, text, { mode: 0o600 });
  onDisk(part);
  renameSync(part, path);
  onDisk(dirname(path));
}

function onDisk(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A secret of this folder: made at first use, the same ever after. */
export function secretIn(directory: string, name: string, make: () => string): string {
  const path = join(directory, name);
  if (!existsSync(path)) writePrivate(path, `${make()}\n`);
  return readFileSync(path, "utf8").trim();
}

/** A secret of 32 random bytes, kept as hexadecimal. Throws secret_unreadable where the file holds anything else: half a key is none. */
export function keyIn(directory: string, name: string): Uint8Array {
  const text = secretIn(directory, name, () => randomBytes(32).toString("hex"));
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new NodeError("secret_unreadable", { detail: join(directory, name) });
  return Buffer.from(text, "hex");
}

/** The seed of the log's Ed25519 key. Losing it ends this log's identity: it belongs in the backup. */
export function logSeed(directory: string): Uint8Array {
  return keyIn(directory, "log-signing.seed");
}

/** The key that seals secrets kept in the database. Without it nobody's authenticator app counts: it belongs in the backup, apart from the database. */
export function secretKey(directory: string): Uint8Array {
  return keyIn(directory, "secrets.key");
}

/** The code that the first-run page asks for: proof that whoever sets the node up has its machine. */
export function setupCode(directory: string): string {
  return secretIn(directory, "setup-code", () =>
    randomBytes(9)
      .toString("hex")
      .replaceAll(/(.{6})(?=.)/g, "$1-"),
  );
}

/**
 * The code that stands for whoever has the node's machine, in the file `machine-code`: made anew at each start and after each use. Answers what takes it:
 * true for the right one, which then is gone.
 */
export function machineCode(directory: string): (code: string) => boolean {
  const path = join(directory, "machine-code");
  const renew = (): string => {
    const code = randomBytes(16).toString("hex");
    writePrivate(path, `${code}\n`);
    return code;
  };
  let current = renew();
  return (code) => {
    const isRight = timingSafeEqual(digestOf(code.trim()), digestOf(current));
    if (isRight) current = renew();
    return isRight;
  };
}

/** Of the same length whatever is given, so that two can be compared in constant time. */
function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Where the node of this folder listens, if its note is there. */
export function noteOf(directory: string): NodeNote | undefined {
  try {
    const note: unknown = JSON.parse(readIfThere(join(directory, "node.json")));
    if (typeof note !== "object" || note === null || !("address" in note) || typeof note.address !== "string")
      return undefined;
    const has = (key: string): unknown => Object.getOwnPropertyDescriptor(note, key)?.value;
    return {
      address: note.address,
      pid: Number(has("pid")),
      demo: has("demo") === true,
      startedAt: String(has("startedAt")),
    };
  } catch {
    return undefined;
  }
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

/** Whether a process of that number lives and is a node: numbers are given out again after a restart of the machine. */
function isBesa(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || /node|besa/.test(readFileSync(commandLine, "utf8"));
}
