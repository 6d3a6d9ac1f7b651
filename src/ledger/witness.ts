// C2SP tlog-witness, the witness's side: other logs send their checkpoints, and get a cosignature for those that extend the last one.
import {
  fromBase64,
  noteText,
  openNote,
  readCheckpoint,
  readVerifierKey,
  rootOf,
  sameHash,
  SealError,
  verifyConsistency,
} from "#seal";
import type { Checkpoint, Cosigner } from "#seal";
import type { WitnessedLog, WitnessStore } from "./witness-store.ts";

/** What a witness is made of. */
export interface WitnessOptions {
  /** Sign what is witnessed; each with a key of its own. */
  readonly cosigners: readonly Cosigner[];
  readonly store: WitnessStore;
  readonly now: () => Date;
}

/** What came of a checkpoint that was sent. */
export type WitnessAnswer =
  /** Signature lines, each with its newline. */
  | { readonly outcome: "cosigned"; readonly lines: string }
  /** The old size is not that of the newest cosigned checkpoint, which is this. */
  | { readonly outcome: "conflict"; readonly size: number }
  /** Not a request as the protocol has it, or the old size is larger than the checkpoint's. */
  | { readonly outcome: "malformed" }
  /** Not signed by a key that is trusted for this origin. */
  | { readonly outcome: "unsigned" }
  | { readonly outcome: "unknown_log" }
  /** The proof does not show that the checkpoint extends the newest one: perhaps the log has two histories. */
  | { readonly outcome: "inconsistent" };

/** A request as it is sent. */
interface Submission {
  readonly oldSize: number;
  readonly proof: readonly Uint8Array[];
  readonly note: string;
  readonly text: string;
  readonly checkpoint: Checkpoint;
}

const mostHashes = 63;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const emptyRoot = rootOf({ size: 0, frontier: [] });

/** A witness: remembers of each log the newest checkpoint that it cosigned, and cosigns nothing that does not extend it. */
export class Witness {
  readonly #cosigners: readonly Cosigner[];
  readonly #store: WitnessStore;
  readonly #now: () => Date;

  constructor({ cosigners, store, now }: WitnessOptions) {
    this.#cosigners = cosigners;
    this.#store = store;
    this.#now = now;
  }

  /** The keys that cosignatures are checked with. */
  get verifierKeys(): readonly string[] {
    return this.#cosigners.map(({ verifierKey }) => verifierKey);
  }

  /**
   * Judges the body of an `add-checkpoint` request. The new checkpoint is durable before its cosignature is given out. The work is bounded: a hundred
   * signatures at most, of which known keys' are checked, then 63 hashes and one row.
   */
  async addCheckpoint(body: Uint8Array): Promise<WitnessAnswer> {
    const submission = readSubmission(body);
    if (submission === undefined) return { outcome: "malformed" };
    const log = await this.#store.find(submission.checkpoint.origin);
    if (log === undefined) return { outcome: "unknown_log" };
    const signed = signatureLines(submission.note, log.keys);
    if (signed === undefined) return { outcome: "unsigned" };
    if (submission.oldSize > submission.checkpoint.size) return { outcome: "malformed" };
    let answer: WitnessAnswer = { outcome: "unknown_log" };
    await this.#store.advance(log.origin, (newest) => {
      const judged = this.#judge(newest, submission);
      answer = judged.answer;
      return judged.answer.outcome === "cosigned"
        ? {
            size: submission.checkpoint.size,
            note: `${submission.text}\n${signed}${judged.answer.lines}`,
            cosignedAt: judged.at,
          }
        : undefined;
    });
    return answer;
  }

  /** The newest checkpoint cosigned of the log whose origin has this SHA-256 (hexadecimal), for monitors. */
  async newest(originHash: string): Promise<string | undefined> {
    return (await this.#store.findByHash(originHash))?.note;
  }

  #judge(newest: WitnessedLog, submission: Submission): { readonly answer: WitnessAnswer; readonly at: number } {
    // A cosignature says which tree was the largest at its time: it is never given an earlier time than one before it.
    const at = Math.max(Math.floor(this.#now().getTime() / 1000), newest.cosignedAt);
    if (submission.oldSize !== newest.size) return { answer: { outcome: "conflict", size: newest.size }, at };
    if (!extendsNewest(newest, submission)) return { answer: { outcome: "inconsistent" }, at };
    const lines = this.#cosigners.map((cosigner) => cosigner.cosign(submission.text, at)).join("");
    return { answer: { outcome: "cosigned", lines }, at };
  }
}

/** Reads the lines `old <size>`, hashes, an empty one, and the checkpoint. Undefined when it is anything else. */
function readSubmission(body: Uint8Array): Submission | undefined {
  try {
    const request = decoder.decode(body);
    const end = request.indexOf("\n\n");
    const [first = "", ...hashes] = request.slice(0, Math.max(end, 0)).split("\n");
    const oldSize = Number(/^old (0|[1-9]\d*)$/.exec(first)?.[1]);
    const proof = hashes.map((line) => fromBase64(line));
    if (!Number.isSafeInteger(oldSize) || proof.length > mostHashes || !proof.every(isHash)) return undefined;
    const note = request.slice(end + 2);
    const text = noteText(note);
    return { oldSize, proof, note, text, checkpoint: readCheckpoint(text) };
  } catch (error) {
    // A TypeError is what the decoder throws for bytes that are not UTF-8.
    if (error instanceof SealError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function isHash(bytes: Uint8Array | undefined): bytes is Uint8Array {
  return bytes?.length === 32;
}

/** The lines that the log's keys have signed; undefined when none has, or one of them is wrong. */
function signatureLines(note: string, keys: readonly string[]): string | undefined {
  try {
    const { signatures } = openNote(note, keys.map(readVerifierKey));
    return signatures.map(({ line }) => line).join("");
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

function extendsNewest(newest: WitnessedLog, { checkpoint, proof }: Submission): boolean {
  const { size, root } = checkpoint;
  if (size === 0 && !sameHash(root, emptyRoot)) return false;
  // The empty tree is consistent with any: there is nothing to prove.
  if (newest.size === 0) return proof.length === 0;
  const older = readCheckpoint(noteText(newest.note ?? ""));
  try {
    verifyConsistency({ older: older.size, newer: size, olderRoot: older.root, newerRoot: root, proof });
    return true;
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}
