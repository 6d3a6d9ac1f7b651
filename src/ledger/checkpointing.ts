// Signing the head. "A log MUST not sign any checkpoint which is inconsistent with any checkpoint it previously signed" (C2SP tlog-checkpoint).
import type { LogHead } from "#domain";
import {
  consistencyProof,
  openCheckpoint,
  readVerifierKey,
  rootOf,
  sameHash,
  SealError,
  signCheckpoint,
  verifyConsistency,
} from "#seal";
import type { Checkpoint, NodeReader, Signer } from "#seal";
import { LedgerError } from "./error.ts";
import type { LogStore, TreePlace } from "./log-store.ts";

/** A checkpoint and the note that says it. */
export interface OpenedCheckpoint extends Checkpoint {
  readonly note: string;
}

/** What signing needs. */
export interface CheckpointOptions {
  readonly origin: string;
  readonly signer: Signer;
  readonly log: LogStore;
}

/**
 * The newest checkpoint; signs and stores a new one if the head has moved since. The note is stored before it is given out, and is
 * given out only if the tree stored now begins with the leaves of the last signed one. Throws `log_forked`, `log_damaged`.
 */
export async function newestCheckpoint({ origin, signer, log }: CheckpointOptions): Promise<OpenedCheckpoint> {
  // Before the head: a checkpoint that another process signs in between would look larger than the log.
  const stored = await log.newestCheckpoint();
  const head = await log.head();
  const root = rootOfHead(head);
  const last = stored && { ...openOwn(stored.note, { origin, signer }), note: stored.note };
  if (last !== undefined) await demandExtends(last, { head, root, log });
  if (last?.size === head.size) return last;
  const checkpoint = { origin, size: head.size, root };
  const note = signCheckpoint(checkpoint, signer);
  await log.saveCheckpoint(head.size, note);
  return { ...checkpoint, note };
}

/** A checkpoint that this log has signed, wherever it was kept, and whether the tree stored now begins with it. Throws SealError for what it has not signed. */
export async function judgeSigned(
  { origin, key, log }: Pick<CheckpointOptions, "origin" | "log"> & { readonly key: string },
  note: string,
): Promise<{ readonly size: number; readonly isHere: boolean }> {
  const signed = openCheckpoint(note, [readVerifierKey(key)], origin);
  const head = await log.head();
  try {
    await demandExtends(signed, { head, root: rootOfHead(head), log });
    return { size: signed.size, isHere: true };
  } catch (error) {
    if (error instanceof LedgerError && error.code === "log_forked") return { size: signed.size, isHere: false };
    throw error;
  }
}

/** Reads full nodes from the store: those asked for at the same moment in one look. Throws `log_damaged` for one that is not there. */
export function nodeReader(log: LogStore): NodeReader {
  let asked: TreePlace[] = [];
  let answer: Promise<readonly (Uint8Array | undefined)[]> | undefined;
  const look = async (): Promise<readonly (Uint8Array | undefined)[]> => {
    // Whoever asks in the same turn gets into the same look.
    await Promise.resolve();
    const places = asked;
    [asked, answer] = [[], undefined];
    return log.nodes(places);
  };
  return async (level, index) => {
    const place = asked.push({ level, index }) - 1;
    answer ??= look();
    const hash = (await answer)[place];
    if (hash === undefined) throw new LedgerError("log_damaged", `node ${index} of level ${level} is missing`);
    return hash;
  };
}

function rootOfHead(head: LogHead): Uint8Array {
  try {
    return rootOf(head);
  } catch (cause) {
    throw new LedgerError("log_damaged", "the stored head is not the edge of a tree", { cause });
  }
}

function openOwn(note: string, { origin, signer }: Pick<CheckpointOptions, "origin" | "signer">): Checkpoint {
  try {
    return openCheckpoint(note, [readVerifierKey(signer.verifierKey)], origin);
  } catch (cause) {
    throw new LedgerError("log_forked", "the newest stored checkpoint was not signed by this log's key", { cause });
  }
}

async function demandExtends(last: Checkpoint, now: { head: LogHead; root: Uint8Array; log: LogStore }): Promise<void> {
  const { head, root, log } = now;
  if (last.size > head.size)
    throw new LedgerError("log_forked", `${last.size} leaves were signed, ${head.size} are left`);
  if (last.size === head.size) {
    if (!sameHash(last.root, root))
      throw new LedgerError("log_forked", `another tree of ${last.size} leaves was signed`);
    return;
  }
  if (last.size === 0) return;
  try {
    const proof = await consistencyProof(nodeReader(log), last.size, head.size);
    verifyConsistency({ older: last.size, newer: head.size, olderRoot: last.root, newerRoot: root, proof });
  } catch (cause) {
    if (!(cause instanceof SealError)) throw cause;
    throw new LedgerError("log_forked", `the tree does not begin with the ${last.size} leaves that were signed`, {
      cause,
    });
  }
}
