// What a federation needs of the machine: secrets in files of their own, and the wire to a hub.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FederationMachine } from "#casework";
import { keyIn } from "./data-folder.ts";

const patience = 30_000;
/** Characters of an answer that are read: 64 versions of a directory of 2,000 members, with its parts. */
const longestAnswer = 64 * 1024 * 1024;

/** The federation's secrets lie in `<data>/federation`, one a file, 32 bytes in hexadecimal. Losing them ends this node's identity: they belong in the backup. */
export function federationMachine(directory: string): FederationMachine {
  const folder = join(directory, "federation");
  return {
    secret(name) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return keyIn(folder, `${name}.seed`);
    },
    async post(url, body) {
      const response = await fetch(url, {
        method: "POST",
        body,
        headers: { "content-type": body.startsWith("{") ? "application/json" : "text/plain; charset=utf-8" },
        redirect: "error",
        signal: AbortSignal.timeout(patience),
      });
      return { status: response.status, text: await readAtMost(response) };
    },
  };
}

async function readAtMost(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length > longestAnswer) throw new RangeError("an answer of the hub is too long");
  }
  return Buffer.concat(pieces).toString();
}
