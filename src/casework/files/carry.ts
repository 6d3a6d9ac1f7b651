// Sealed files beside a parcel in a file: those that its envelopes name are carried with it, and taken in where it is.
import { CaseworkError } from "../error.ts";
import { actor, type Officer, requireFresh, requireRole } from "../officer.ts";
import { partOf } from "./blobs.ts";
import type { FileNeeds } from "./needs.ts";

const carriers = ["desk", "administrator"] as const;

type CarryNeeds = Pick<FileNeeds, "store" | "blobs" | "ledger" | "chance">;

/** A sealed file that belongs to what waits for a node, as it is: only its recipient can open it. Throws `not_found`. */
export async function openOffered(
  { store, blobs, ledger, chance }: CarryNeeds,
  officer: Officer,
  { sha256, to }: { readonly sha256: string; readonly to: string },
): Promise<{ readonly size: number; readonly bytes: AsyncIterable<Uint8Array> }> {
  requireRole(officer, carriers);
  requireFresh(officer, chance.now());
  const found = (await store.transactAsNode((tx) => tx.files.offered(to))).find(({ blob }) => blob === sha256);
  await ledger.record({
    act: "deliveries-listed",
    who: actor(officer),
    purpose: "administration",
    records: [],
    outcome: { file: true, to, attachment: sha256, shown: found !== undefined },
  });
  if (found === undefined || !(await blobs.has(sha256))) throw new CaseworkError("not_found");
  return { size: found.size, bytes: copied(blobs.read(sha256)) };
}

/** Takes in a sealed file that was carried here. It is verified as one that came by a wire. Throws `not_found` for what no envelope has named. */
export async function takeCarried(
  needs: CarryNeeds,
  officer: Officer,
  { sha256 }: { readonly sha256: string },
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  requireRole(officer, carriers);
  const { store, blobs, ledger } = needs;
  const coming = await store.transactAsNode((tx) => tx.files.coming());
  const wanted = coming.find(({ blob }) => blob === sha256);
  if (wanted === undefined) throw new CaseworkError("not_found");
  const part = partOf.fetch(sha256, wanted.from ?? "");
  await blobs.requireRoom(wanted.size);
  await blobs.append(part, 0, atMost(bytes, wanted.size));
  if ((await blobs.digestOf(part)) !== sha256) {
    await blobs.removePart(part);
    throw new CaseworkError("federation_refused", { detail: "altered_attachment" });
  }
  await ledger.record({
    act: "deliveries-listed",
    who: actor(officer),
    purpose: "administration",
    records: [],
    outcome: { file: true, attachment: sha256, taken: true },
  });
}

/** For whoever asks for the next before the last is gone. */
async function* copied(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) yield Uint8Array.from(piece);
}

async function* atMost(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > most) throw new CaseworkError("federation_refused", { detail: "altered_attachment" });
    yield piece;
  }
}
