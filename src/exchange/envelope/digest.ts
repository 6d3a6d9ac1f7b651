import { sha256 } from "#seal";

/** SHA-256 in hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return Buffer.from(sha256(bytes)).toString("hex");
}
