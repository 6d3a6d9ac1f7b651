// Erasures as those see them who answer for them, and the receipts that prove them.
import type { ActId, ErasureGround, ErasureReceipt, RecordId } from "#domain";
import type { Store } from "#store";
import { CaseworkError } from "../error.ts";
import type { ProofView } from "../log/read-log.ts";
import { type Officer, requireRole } from "../officer.ts";
import type { ErasureNeeds } from "./erase.ts";

/** An erasure, without a word of what was erased. */
export interface ErasureRow {
  readonly id: ActId;
  readonly ground: ErasureGround;
  readonly at: string;
  /** Who erased; absent when the node did, because a term had ended. */
  readonly by?: string;
  readonly records: RecordId[];
  readonly versions: number;
  readonly logEntries: number;
  /** `erasing` until the last copy is gone and the receipt is there. */
  readonly state: "erasing" | "done";
  readonly doneAt?: string;
  readonly leaf?: number;
}

/** A receipt with the proof that its hash stands in the log. Names nobody. */
export interface ReceiptView {
  readonly receipt: ErasureReceipt;
  readonly proof: ProofView;
}

const readers = ["data-protection", "auditor", "desk", "wanted-persons", "administrator"] as const;

/** Erasures, newest first. Those of a compartment's records are known to its members. */
export async function listErasures(
  { store }: Pick<ErasureNeeds, "store">,
  officer: Officer,
  query: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ items: ErasureRow[]; next?: string }> {
  requireRole(officer, readers);
  const { erasures, next } = await store.erasures.list({
    before: query.after,
    limit: query.limit,
    sight: officer.sight,
  });
  return { items: erasures.map(row), ...(next === undefined ? {} : { next }) };
}

/** The receipt of an erasure, once the last copy is gone (`not_ready_yet` before). */
export async function readReceipt(
  { store, ledger }: Pick<ErasureNeeds, "store" | "ledger">,
  officer: Officer,
  id: ActId,
): Promise<ReceiptView> {
  requireRole(officer, readers);
  const erasure = await store.erasures.get(id, officer.sight);
  if (erasure === undefined) throw new CaseworkError("not_found");
  const { receipt, leaf } = erasure;
  if (receipt === undefined || leaf === undefined) throw new CaseworkError("receipt_pending");
  const { leafData, proof, ...entry } = await ledger.prove(leaf);
  return { receipt, proof: { ...entry, data: leafData, proof: [...proof], key: ledger.verifierKey } };
}

function row({
  id,
  ground,
  askedAt,
  byName,
  records,
  logEntries,
  state,
  doneAt,
  leaf,
}: NonNullable<Awaited<ReturnType<Store["erasures"]["get"]>>>): ErasureRow {
  return {
    id,
    ground,
    at: askedAt,
    ...(byName === undefined ? {} : { by: byName }),
    records: records.map(({ record }) => record),
    versions: records.reduce((sum, { versions }) => sum + versions, 0),
    logEntries,
    state: state === "done" ? "done" : "erasing",
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(leaf === undefined ? {} : { leaf }),
  };
}
