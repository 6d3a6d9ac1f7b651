// What no row names any more goes from the disk. Killed at any moment it is simply done again; and what is just being added cannot be swept away: whoever
// adds holds its name in the transaction that names it, and whoever sweeps looks once more while holding it.
import { askForLost } from "./again.ts";
import type { FileNeeds } from "./needs.ts";

/**
 * Sweeps the disk of sealed files and parts that nothing names. What is erased is gone from the disk when it resolves. What is named and not there is asked for again,
 * where it came from elsewhere.
 */
export async function sweepFiles(
  needs: Pick<FileNeeds, "store" | "ledger" | "blobs" | "chance">,
  signal: AbortSignal,
): Promise<void> {
  const { store, blobs, chance } = needs;
  const now = chance.now();
  await store.transactAsNode(async (tx) => {
    await tx.files.forgetUploads(now.toISOString());
    await tx.files.forgetRelayed(new Date(now.getTime() - clockTolerance).toISOString());
  });
  for await (const found of blobs.list()) {
    const named = await store.transactAsNode((tx) => tx.files.named(found));
    for (const blob of found) {
      signal.throwIfAborted();
      if (!named.has(blob)) await sweepOne(store, blobs, blob);
    }
  }
  await sweepParts({ store, blobs }, signal);
  await askForLost(needs, signal);
}

/** An envelope that has expired may still be answered for so long, in milliseconds. */
const clockTolerance = 10 * 60_000;

async function sweepOne(store: FileNeeds["store"], blobs: FileNeeds["blobs"], blob: string): Promise<void> {
  await store.transactAsNode(async (tx) => {
    await tx.files.holdBlob(blob);
    if (!(await tx.files.named([blob])).has(blob)) await blobs.remove(blob);
  });
}

async function sweepParts({ store, blobs }: Pick<FileNeeds, "store" | "blobs">, signal: AbortSignal): Promise<void> {
  const parts = (await blobs.listParts()).map((name) => {
    const [kind = "", ...rest] = name.split("-");
    return { name, kind, of: kind === "fetch" ? (rest[0] ?? "") : rest.join("-") };
  });
  const fetched = parts.filter(({ kind }) => kind === "fetch").map(({ of }) => of);
  const sent = parts.filter(({ kind }) => kind !== "fetch").map(({ of }) => of);
  const [named, open] = await store.transactAsNode(async (tx) => [
    await tx.files.named(fetched),
    await tx.files.openUploads(sent),
  ]);
  for (const { name, kind, of } of parts) {
    signal.throwIfAborted();
    if (!(kind === "fetch" ? named : open).has(of)) await blobs.removePart(name);
  }
}
