// Erasure: everything the node holds of a record goes, the log says that it went, and a receipt states it.
import type { ActId, ErasureGround, LawfulGround, LogDetail, RecordId } from "#domain";
import type { Ledger } from "#ledger";
import type { NodeTransaction, Store } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole, sealedAs } from "../officer.ts";
import { callBackErased } from "../recall/recall-erased.ts";
import type { RecallNeeds } from "../recall/needs.ts";
import { restated } from "./restate.ts";

/** What erasing needs. */
export interface ErasureNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
}

type BegunErasure = Awaited<ReturnType<NodeTransaction["erasures"]["erase"]>>[number];

/** The job that makes index, threads and disk forget what was erased, and issues the receipts. */
export const forgetJob = "forget-erased";

/** Records erased in one transaction, at most: a log entry names as many. */
export const mostErased = 500;

/** An erasure as it was begun. Nothing of the records can be read any more; the receipt follows when the last copy is gone. */
export interface ErasureView {
  readonly erasure: ActId;
  readonly records: readonly RecordId[];
}

/**
 * Erases records, and the alerts about them, at once and for good, on a ground of law; `reason` stands in the log and in no receipt. At most 500 at
 * a time. Whoever was sent them is called by the same transaction. Only a data-protection officer who has shown lately who they are: whoever calls has seen to it that a second person agreed. Records that
 * are unknown, or require labels the officer has not, are left out alike; `not_found` when nothing remains.
 */
export async function eraseRecords(
  needs: ErasureNeeds & Pick<RecallNeeds, "standing">,
  officer: Officer,
  asked: {
    readonly records: readonly RecordId[];
    readonly ground: LawfulGround;
    readonly reason: string;
    /** The case or approval that it belongs to. */
    readonly reference?: ActId | undefined;
  },
): Promise<ErasureView[]> {
  requireRole(officer, ["data-protection"]);
  requireFresh(officer, needs.chance.now());
  return needs.store.transactAsNode((tx) => eraseIn(tx, needs, officer, asked));
}

/** The same inside a transaction of the caller, who asks who may: the log's head is locked when it returns. */
export async function eraseIn(
  tx: NodeTransaction,
  needs: Pick<ErasureNeeds, "ledger" | "chance"> & Pick<RecallNeeds, "standing">,
  officer: Officer,
  asked: Parameters<typeof eraseRecords>[2],
): Promise<ErasureView[]> {
  const { ledger, chance } = needs;
  const { records, ground, reason, reference } = asked;
  const begun = await tx.erasures.erase({
    records: records.slice(0, mostErased),
    ground,
    blocks: "entry",
    by: officer.id,
    held: officer.held,
    newId: () => newActId(chance),
    at: chance.now().toISOString(),
  });
  if (begun.length === 0) throw new CaseworkError("not_found");
  const who = actor(officer);
  const recalled = [];
  for (const { records: gone, requires } of begun)
    recalled.push(...(await callBackErased(needs, tx, officer, { records: gone, requires, ground, reference })));
  await settle(tx, ledger, begun, { who, ground, reason, ...(reference === undefined ? {} : { reference }) });
  await ledger.write(tx.log, recalled);
  // An alert that requires more than this officer holds went too, and is not told of.
  return begun
    .filter(({ requires }) => requires.every((label) => officer.held.includes(label)))
    .map(({ id, records: gone }) => ({ erasure: id, records: gone }));
}

/** Erases what the log says of the records, says in the log that they were erased, and queues what else must forget them. */
export async function settle(
  tx: NodeTransaction,
  ledger: Ledger,
  begun: readonly BegunErasure[],
  said: Pick<LogDetail, "who" | "reason" | "reference"> & { readonly ground: ErasureGround },
): Promise<void> {
  const { ground, ...rest } = said;
  const entries: LogDetail[] = begun.map(({ id, requires, records }) => ({
    act: "erased",
    purpose: "audit",
    ...rest,
    records: [...records],
    ...sealedAs(requires),
    outcome: { erasure: id, ground },
  }));
  for (const { id } of begun) entries.push(...(await eraseEntries(tx, id)));
  await tx.jobs.enqueue(forgetJob, {}, { key: forgetJob });
  await ledger.write(tx.log, entries);
}

/** Erases the readable side of the log's entries about the records of an erasure; gives what is to stand instead. */
export async function eraseEntries(tx: NodeTransaction, erasure: ActId): Promise<LogDetail[]> {
  const entries = await tx.erasures.entriesOf(erasure);
  await tx.erasures.eraseEntries(
    erasure,
    entries.map(({ index }) => index),
  );
  return entries.map(restated);
}
