// One conversation with a witness, as a client of C2SP tlog-witness has it.
import { openNote, readCosignerKey, SealError, toBase64 } from "#seal";
import type { OwnWitness } from "./cosignature-store.ts";

/** Sends a body to an address and gives the answer's status and text. Rejects when there is none in time. */
export type WitnessPost = (url: string, body: string) => Promise<{ readonly status: number; readonly text: string }>;

/** What is sent: the checkpoint, and how it extends what the witness has. */
export interface WitnessRequest {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  readonly note: string;
}

/** Why a witness has not cosigned. */
export type WitnessProblem =
  /** No answer, or none that means something. */
  | "unreachable"
  /** It does not know this log, or not this key: its operator has to add them. */
  | "not_known"
  /** It says that the checkpoint does not extend what it has seen: the log may have been rewritten. */
  | "inconsistent"
  /** It has cosigned more leaves than the log has: entries were lost, or the database was set back. */
  | "ahead"
  /** What it sent is not a cosignature by its key. */
  | "bad_cosignature";

/** What the witness said. */
export type WitnessReply =
  | { readonly kind: "cosigned"; readonly line: string }
  | { readonly kind: "conflict"; readonly size: number }
  | { readonly kind: "problem"; readonly problem: WitnessProblem };

/** Asks a witness for its cosignature. Never rejects: whatever goes wrong there is its reply. */
export async function askWitness(
  post: WitnessPost,
  witness: OwnWitness,
  request: WitnessRequest,
): Promise<WitnessReply> {
  const { oldSize, proof, note } = request;
  const body = `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join("")}\n${note}`;
  const answer = await post(`${witness.url}/add-checkpoint`, body).catch(() => ({ status: 0, text: "" }));
  switch (answer.status) {
    case 200:
      return readCosignature(note, answer.text, witness);
    case 409: {
      const size = /^(0|[1-9]\d{0,15})\n$/.exec(answer.text)?.[1];
      return size === undefined ? problem("unreachable") : { kind: "conflict", size: Number(size) };
    }
    case 403:
    case 404:
      return problem("not_known");
    case 422:
      return problem("inconsistent");
    default:
      return problem("unreachable");
  }
}

/** "The client MAY concatenate it to the checkpoint, and use a note verification function" (tlog-witness). */
function readCosignature(note: string, lines: string, witness: OwnWitness): WitnessReply {
  try {
    const [found] = openNote(note + lines, [readCosignerKey(witness.key)]).signatures;
    return found === undefined ? problem("bad_cosignature") : { kind: "cosigned", line: found.line };
  } catch (error) {
    if (error instanceof SealError) return problem("bad_cosignature");
    throw error;
  }
}

function problem(what: WitnessProblem): WitnessReply {
  return { kind: "problem", problem: what };
}
