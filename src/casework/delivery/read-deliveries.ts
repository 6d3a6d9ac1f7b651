// The delivery page: where each envelope is, how the links fare, and what was put aside.
import type { ActId, DeliveryClass, RecordId } from "#domain";
import type { KeptReceipt, ListedDelivery, ListedLink, ListedQuarantined } from "#store";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireRole, sealedAs } from "../officer.ts";
import type { DeliveryNeeds } from "./needs.ts";

const readers = ["desk", "wanted-persons", "administrator"] as const;

/** A receipt as it is shown: `signed` is the receipt itself, base64, to be checked by anybody. */
export type ReceiptView = Omit<KeptReceipt, "bytes"> & { readonly signed: string };

/** What is asked of the list. */
export interface DeliveryQuery {
  readonly to?: string | undefined;
  readonly open?: boolean | undefined;
  readonly class?: DeliveryClass | undefined;
  readonly record?: RecordId | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Envelopes to other nodes that the officer may know of, newest first. */
export async function listDeliveries(
  { store, ledger }: DeliveryNeeds,
  officer: Officer,
  query: DeliveryQuery,
): Promise<{ items: ListedDelivery[]; next?: string }> {
  requireRole(officer, readers);
  const { to, open, record, after, limit } = query;
  const asked = { to, isOpen: open, class: query.class, record, before: after, limit, sight: officer.sight };
  const page = await store.delivery.reader.list(asked);
  await ledger.record({
    act: "deliveries-listed",
    who: actor(officer),
    purpose: "administration",
    records: [...new Set(page.items.flatMap(({ records }) => records))].slice(0, 1000),
    ...sealedAs(page.items.flatMap(({ requires }) => requires)),
    outcome: { to: to ?? null, envelopes: page.items.map(({ id }) => id) },
  });
  return page;
}

/** One of them with its signed receipts. Unknown and hidden are the same answer. */
export async function readDelivery(
  { store, ledger }: DeliveryNeeds,
  officer: Officer,
  id: ActId,
): Promise<{ item: ListedDelivery; receipts: ReceiptView[] }> {
  requireRole(officer, readers);
  const found = await store.delivery.reader.get(id, officer.sight);
  await ledger.record({
    act: "deliveries-listed",
    who: actor(officer),
    purpose: "administration",
    reference: id,
    records: [...(found?.item.records ?? [])],
    ...sealedAs(found?.item.requires ?? []),
    outcome: { shown: found !== undefined },
  });
  if (found === undefined) throw new CaseworkError("not_found");
  const receipts = found.receipts.map(({ bytes, ...receipt }) => ({
    ...receipt,
    signed: Buffer.from(bytes).toString("base64"),
  }));
  return { item: found.item, receipts };
}

/** How the links fare. What waits on them is counted as far as the officer may know of it. */
export async function listLinks({ store }: DeliveryNeeds, officer: Officer): Promise<{ items: ListedLink[] }> {
  requireRole(officer, readers);
  return { items: await store.delivery.reader.links(officer.sight) };
}

const mostShown = 200;

/** What could not be read, opened or applied: who sent it and why, nothing of its content. */
export async function listQuarantined(
  { store }: DeliveryNeeds,
  officer: Officer,
): Promise<{ items: ListedQuarantined[] }> {
  requireRole(officer, readers);
  return { items: await store.delivery.reader.quarantined(mostShown) };
}
