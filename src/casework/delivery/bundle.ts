// Parcels in files: on a stick, or through a diode. The bytes are those that go over a wire.
import { DeliveryClass } from "#domain";
import { ExchangeError, packParcel, type Sealing, unpackParcel } from "#exchange";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole } from "../officer.ts";
import type { DeliveryNeeds } from "./needs.ts";
import type { PostOffice } from "./post-office.ts";

interface BundleNeeds extends DeliveryNeeds {
  readonly office: PostOffice;
}

/** A sealed file that is carried beside a parcel. */
interface Attachment {
  readonly sha256: string;
  readonly size: number;
}

const carriers = ["desk", "administrator"] as const;

/** A parcel of what waits for a node, to be carried there. It is sent over the wire as well, should that work first: the recipient takes each once. */
export async function exportBundle(
  { office, ledger, chance }: BundleNeeds,
  officer: Officer,
  { to }: { readonly to: string },
): Promise<{ parcel: string; envelopes: number; more: boolean; attachments: readonly Attachment[] }> {
  requireRole(officer, carriers);
  requireFresh(officer, chance.now());
  const { sender, sealing, standing } = await office.requireStaff();
  if (!standing.book.places().some(({ node }) => node.id === to))
    throw new CaseworkError("share_unknown", { detail: to });
  const { items, isCut } = await sender.prepareFile(to, DeliveryClass.options);
  await ledger.record({
    act: "deliveries-listed",
    who: actor(officer),
    purpose: "administration",
    records: [],
    outcome: { file: true, to, envelopes: items.map(({ id }) => id) },
  });
  const parcel = Buffer.from(packParcel(items.map(({ bytes }) => bytes))).toString("base64");
  const attachments = await attachmentsOf(
    items.map(({ bytes }) => bytes),
    sealing,
  );
  return { parcel, envelopes: items.length, more: isCut, attachments };
}

/** Takes a parcel from a file. The answer, its receipts, is to be carried back. */
export async function importBundle(
  { office, ledger }: BundleNeeds,
  officer: Officer,
  body: Uint8Array,
): Promise<{
  answer: string;
  envelopes: number;
  receipts: number;
  refused: readonly string[];
  attachments: readonly Attachment[];
}> {
  requireRole(officer, carriers);
  const { counter, sealing } = await office.requireStaff();
  try {
    const { answer, envelopes, receipts, refused } = await counter.handIn(body);
    await ledger.record({
      act: "deliveries-listed",
      who: actor(officer),
      purpose: "administration",
      records: [],
      outcome: { file: true, envelopes, receipts, refused: [...refused] },
    });
    const attachments = await attachmentsOf(unpackParcel(body).items, sealing);
    return { answer: Buffer.from(answer).toString("base64"), envelopes, receipts, refused, attachments };
  } catch (cause) {
    if (cause instanceof ExchangeError) throw new CaseworkError("federation_refused", { cause, detail: cause.code });
    throw cause;
  }
}

/** What the headers of envelopes name; what cannot be read names nothing. */
async function attachmentsOf(
  items: readonly Uint8Array[],
  sealing: Pick<Sealing, "isReceipt" | "read">,
): Promise<Attachment[]> {
  const named = new Map<string, Attachment>();
  for (const item of items) {
    if (sealing.isReceipt(item)) continue;
    const facts = await sealing
      .read(item)
      .catch((error: unknown) => (error instanceof ExchangeError ? undefined : Promise.reject(error)));
    for (const { sha256, size } of facts?.attachments ?? []) named.set(sha256, { sha256, size });
  }
  return [...named.values()];
}
