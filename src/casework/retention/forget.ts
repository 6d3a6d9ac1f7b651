// After the tables: index, threads and disk forget what was erased, and each erasure ends with a receipt. Whatever kills the node, it is taken up again.
import { hash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { ErasureReceipt, LogDetail } from "#domain";
import { canonicalBytes } from "#seal";
import type { FeedCursor, NodeTransaction, Store } from "#store";
import { sealedAs } from "../officer.ts";
import type { IndexFollower } from "../records/index-follower.ts";
import { eraseEntries, type ErasureNeeds } from "./erase.ts";

/** What forgetting needs: `forget` makes memory and disk of this process forget what the index has given up. */
export interface ForgetNeeds extends ErasureNeeds {
  readonly follower: Pick<IndexFollower, "cursor">;
  readonly forget: () => Promise<void>;
  /** Sweeps from the disk the files that no record has. */
  readonly sweep: (signal: AbortSignal) => Promise<void>;
}

type StoredErasure = NonNullable<Awaited<ReturnType<Store["erasures"]["get"]>>>;

/** The node itself, in the log. */
export const nodeActor: LogDetail["who"] = { login: "node", name: "Node", unit: "" };

const lookEvery = 50;
/** Screening may be far behind, after a large list: what it writes late names the record by its id alone, and is swept another day. */
const patienceWithScreening = 10_000;

/** Makes everything forget what was erased and issues the receipts. Does nothing when there is nothing to forget; may be repeated. */
export async function forgetErased(needs: ForgetNeeds, signal: AbortSignal): Promise<void> {
  const { store, follower, forget, sweep } = needs;
  const open = await store.transactAsNode((tx) => tx.erasures.open());
  if (open.length === 0) return;
  const until = await store.feed.newest();
  while (!isPast(store, follower.cursor, until)) await pause(lookEvery, undefined, { signal });
  await forget();
  await sweep(signal);
  await waitForScreening(store, until, signal);
  for (const { id } of open) {
    signal.throwIfAborted();
    await store.transactAsNode((tx) => finish(tx, needs, id));
  }
}

async function waitForScreening(store: Store, until: FeedCursor, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < patienceWithScreening; waited += lookEvery) {
    const { cursor } = await store.screening.place();
    if (cursor === undefined || isPast(store, cursor, until)) return;
    await pause(lookEvery, undefined, { signal });
  }
}

function isPast(store: Store, cursor: FeedCursor | undefined, until: FeedCursor): boolean {
  return cursor !== undefined && store.feed.reaches(cursor, until);
}

/** Erases what was written meanwhile and ends the erasure, in one transaction with the entry that has the receipt's hash. */
async function finish(tx: NodeTransaction, { ledger, chance }: ErasureNeeds, id: StoredErasure["id"]): Promise<void> {
  await tx.erasures.sweep(id);
  const restated = await eraseEntries(tx, id);
  const erasure = (await tx.erasures.open()).find((one) => one.id === id);
  // Another process has ended it.
  if (erasure === undefined) return;
  const receipt = receiptOf(erasure, ledger.origin, chance.now().toISOString());
  const leaves = await ledger.write(tx.log, [
    ...restated,
    {
      act: "receipted",
      who: nodeActor,
      purpose: "audit",
      records: erasure.records.map(({ record }) => record),
      ...sealedAs(erasure.requires),
      outcome: { erasure: id, receipt: receiptHash(receipt) },
    },
  ]);
  const leaf = leaves.at(-1);
  if (leaf !== undefined) await tx.erasures.finish(id, { receipt, leaf: leaf.index });
}

function receiptOf(erasure: StoredErasure, origin: string, completedAt: string): ErasureReceipt {
  const { id, ground, erasedAt = completedAt, records, copies, logEntries } = erasure;
  return {
    statement: "besa.erasure/1",
    origin,
    erasure: id,
    ground,
    erasedAt,
    completedAt,
    records,
    copies,
    logEntries,
  };
}

/** SHA-256, hexadecimal, of a receipt's canonical JSON (RFC 8785): what the log's entry has of it. */
export function receiptHash(receipt: ErasureReceipt): string {
  return hash("sha256", canonicalBytes(receipt), "hex");
}
