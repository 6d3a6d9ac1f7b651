// Passwords at rest: argon2id (RFC 9106) by OpenSSL through node:crypto, in the PHC string format.
import { argon2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

// OWASP's second recommended setting: 19 MiB, two passes, one lane.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const derive = promisify(argon2);
const format = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** The PHC string to store for a password. `salt` is 16 random bytes. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const tag = await derive("argon2id", { ...cost, message: password.normalize("NFKC"), nonce: salt });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** Whether the password is the one stored. For an unknown user pass `undefined`: as much work is done, and the answer is no. */
export async function passwordMatches(password: string, stored: string | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = format.exec(stored ?? "") ?? [];
  const wanted = Buffer.from(tag ?? "", "base64");
  const given = await derive("argon2id", {
    message: password.normalize("NFKC"),
    nonce: salt === undefined ? Buffer.alloc(16) : Buffer.from(salt, "base64"),
    memory: Number(memory ?? cost.memory),
    passes: Number(passes ?? cost.passes),
    parallelism: Number(parallelism ?? cost.parallelism),
    tagLength: wanted.length === 0 ? cost.tagLength : wanted.length,
  });
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password that can be read over the telephone: four groups of four, 31^16 possibilities (79 bits). */
export function readablePassword(random: (bytes: number) => Uint8Array): string {
  return readableCode(random, 16);
}

/** So many letters in groups of four; five bits less a little for each. */
export function readableCode(random: (bytes: number) => Uint8Array, length: number): string {
  const letters: string[] = [];
  while (letters.length < length) {
    // A byte of 248 and more is thrown away, so that each of the 31 letters is equally likely.
    for (const byte of random(32)) if (byte < 248 && letters.length < length) letters.push(alphabet[byte % 31] ?? "");
  }
  return (letters.join("").match(/.{4}/g) ?? []).join("-");
}

function unpadded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64").replaceAll("=", "");
}
