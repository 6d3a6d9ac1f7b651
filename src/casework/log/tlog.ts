// The log as other programs read and judge it, by the public formats of C2SP: tiles, checkpoints, proofs; and this node as a witness.
import type { Ledger, Witness, WitnessAnswer, Witnessing } from "#ledger";
import { readsWholeLog } from "#policy";
import { readTilePath, toBase64, writeTlogProof, fromBase64 } from "#seal";
import type { Store } from "#store";
import { CaseworkError } from "../error.ts";
import { lostLog } from "../federation/lost-log.ts";
import { type Officer } from "../officer.ts";
import { sealed } from "./read-log.ts";

interface Needs {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly witness: Witness;
  readonly witnessing: Witnessing;
}

type ProofNeeds = Pick<Needs, "store" | "ledger" | "witnessing">;

/** That the log grew from one checkpoint to another without anything changed. Hashes are base64. */
export interface ConsistencyView {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly string[];
  /** The newer checkpoint, signed and cosigned. */
  readonly checkpoint: string;
}

/** The newest checkpoint of all, signed now where something was written since the last. */
export async function ownCheckpoint({ store, ledger }: Pick<Needs, "store" | "ledger">): Promise<string> {
  await demandWhole(store);
  return ledger.checkpoint();
}

/** The newest checkpoint that the policy's witnesses have cosigned, with their lines; the newest of all where there is no policy. */
export async function publishedCheckpoint({ witnessing, store }: Needs): Promise<string> {
  await demandWhole(store);
  const published = await witnessing.published();
  if (published === undefined) throw new CaseworkError("not_found");
  return published.note + published.lines.join("");
}

/**
 * A tile of the log (C2SP tlog-tiles) by its address after the prefix. Hashes are anybody's: they say how many entries there are, as every
 * checkpoint does, and nothing of them. Entries themselves say what kind of act was done when, and are for those who may export the log.
 */
export async function readLogTile({ store, ledger }: Needs, path: string, officer?: Officer): Promise<Uint8Array> {
  const place = readTilePath(path);
  const newest = place === undefined ? undefined : await store.log.newestCheckpoint();
  if (place === undefined || newest === undefined) throw new CaseworkError("not_found");
  if (place.level === "entries" && !mayReadEntries(officer)) throw new CaseworkError("not_found");
  const tile = await ledger.tile(newest.size, place);
  if (tile === undefined) throw new CaseworkError("not_found");
  return tile;
}

/** Whether somebody may read the entries' own bytes. */
function mayReadEntries(officer: Officer | undefined): boolean {
  return officer !== undefined && (readsWholeLog(officer.roles) || officer.roles.includes("administrator"));
}

/**
 * The proof of one entry as C2SP tlog-proof, under a witnessed checkpoint if the entry is in one. Its extra data are the entry as JSON: `data`,
 * `salt` and `detail`. Whoever does not read the whole log gets proofs of their own acts only.
 */
export async function proveEntryAsText(needs: ProofNeeds, officer: Officer, index: number): Promise<string> {
  const { size } = await needs.store.log.head();
  if (index >= size) throw new CaseworkError("not_found");
  return provenText(needs, officer, index);
}

/**
 * The same for an entry that was just made: where witnesses are asked for they are asked at once, so that the proof is under a checkpoint that they
 * have cosigned; whoever of them does not answer is missing in it.
 */
export async function proofTextOf(needs: ProofNeeds, officer: Officer, index: number): Promise<string> {
  await needs.ledger.checkpoint();
  await needs.witnessing.submit();
  return provenText(needs, officer, index);
}

async function provenText({ ledger, witnessing }: ProofNeeds, officer: Officer, index: number): Promise<string> {
  const published = await witnessing.published();
  const isPublished = published !== undefined && index < published.size;
  const entry = sealed(officer, await ledger.prove(index, isPublished ? published : undefined));
  if (!readsWholeLog(officer.roles) && entry.detail?.who.id !== officer.id) throw new CaseworkError("not_found");
  const { leafData: data, salt, detail } = entry;
  const lines = isPublished ? published.lines.join("") : "";
  return writeTlogProof({
    index,
    proof: entry.proof.map((hash) => fromBase64(hash) ?? new Uint8Array()),
    checkpoint: entry.checkpoint + lines,
    extra: Buffer.from(JSON.stringify({ data, salt, detail })),
  });
}

/** The proof that the published log extends the one of `from` leaves. */
export async function proveConsistency({ ledger, witnessing, store }: Needs, from: number): Promise<ConsistencyView> {
  await demandWhole(store);
  const published = await witnessing.published();
  if (published === undefined || from > published.size) throw new CaseworkError("not_found");
  const proof = await ledger.consistency(from, published.size);
  return {
    from,
    to: published.size,
    proof: proof.map(toBase64),
    checkpoint: published.note + published.lines.join(""),
  };
}

/** A hub that has lost entries which members have seen shows nobody another log in its place. Throws `not_found`: why is told on the federation's page. */
async function demandWhole(store: Store): Promise<void> {
  if ((await lostLog(store)) !== undefined) throw new CaseworkError("not_found");
}

/** Judges a checkpoint that another log sends to this node as its witness. */
export async function addCheckpoint({ witness }: Needs, body: Uint8Array): Promise<WitnessAnswer> {
  return witness.addCheckpoint(body);
}

/** The newest checkpoint that this node has cosigned of the log whose origin has this SHA-256. */
export async function witnessedCheckpoint({ witness }: Needs, originHash: string): Promise<string> {
  const note = /^[0-9a-f]{64}$/.test(originHash) ? await witness.newest(originHash) : undefined;
  if (note === undefined) throw new CaseworkError("not_found");
  return note;
}
