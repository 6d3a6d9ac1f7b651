// C2SP tlog-checkpoint: a log's size and root as a signed note.
import { fromBase64, toBase64 } from "./base64.ts";
import { SealError } from "./error.ts";
import { demandCount, demandHash, hashLength } from "./hash.ts";
import type { Signer, Verifier } from "./keys.ts";
import { openNote, signNote } from "./note.ts";

/** What a checkpoint says. `extensions` are opaque lines; Besa writes none. */
export interface Checkpoint {
  /** The log's name for ever, such as `node.example.al/log`. */
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly extensions?: readonly string[];
}

/** Signs a checkpoint. Whether it extends the last one is for the caller to have checked. Throws `bad_checkpoint`, `bad_size`, `bad_hash`. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  const { origin, size, root, extensions = [] } = checkpoint;
  demandCount(size, "tree size");
  demandHash(root);
  const lines = [origin, String(size), toBase64(root), ...extensions];
  if (lines.some((line) => line === "" || line.includes("\n")))
    throw new SealError("bad_checkpoint", "origin and extensions are single lines, not empty");
  return signNote(`${lines.join("\n")}\n`, signer);
}

/**
 * Opens a checkpoint signed by one of the known keys, of the log `origin` when that is given. Throws what `openNote` throws, and
 * `bad_checkpoint` when the text is another log's or is not in the format.
 */
export function openCheckpoint(note: string, known: readonly Verifier[], origin?: string): Checkpoint {
  const checkpoint = readCheckpoint(openNote(note, known).text);
  if (origin !== undefined && checkpoint.origin !== origin)
    throw new SealError("bad_checkpoint", `the checkpoint is of ${checkpoint.origin}, not of ${origin}`);
  return checkpoint;
}

/** Reads the text of a checkpoint, its last newline included; whoever calls has checked who signed it. Throws `bad_checkpoint`. */
export function readCheckpoint(text: string): Checkpoint {
  const [origin = "", digits = "", encoded = "", ...extensions] = text.slice(0, -1).split("\n");
  const root = fromBase64(encoded);
  const size = Number(digits);
  if (
    origin === "" ||
    !/^(0|[1-9]\d*)$/.test(digits) ||
    !Number.isSafeInteger(size) ||
    root?.length !== hashLength ||
    extensions.includes("")
  )
    throw new SealError("bad_checkpoint", "not the three lines of a checkpoint");
  return { origin, size, root, ...(extensions.length === 0 ? {} : { extensions }) };
}
