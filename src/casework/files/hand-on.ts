// Gives the hub the sealed files of envelopes that went through it: once for all their recipients, going on where it broke off.
import { linkRetry, waitAfter } from "#exchange";
import { rest } from "../delivery/courier.ts";
import { chanceOf } from "../delivery/needs.ts";
import type { Staff } from "../delivery/post-office.ts";
import { hubOf, LinkFailure } from "../delivery/routes-between.ts";
import { type FetchNeeds, pieceSizes } from "./fetch.ts";

const lookEvery = 500;

/** Gives until the signal aborts. At the hub itself, and without one, there is nothing to give. */
export async function handOn(needs: FetchNeeds, signal: AbortSignal, log: (line: string) => void): Promise<void> {
  const given = new Set<string>();
  let [failures, piece] = [0, pieceSizes.first as number];
  while (!signal.aborted) {
    try {
      const staff = await needs.office.staff();
      const hub = staff === undefined ? undefined : hubOf(staff);
      const [way] = hub?.ways ?? [];
      if (staff !== undefined && way !== undefined)
        for (const attachment of await waiting(needs, way.node, given)) {
          await give(needs, { staff, way, piece }, attachment, signal);
          given.add(attachment.blob);
          [failures, piece] = [0, Math.min(pieceSizes.most, piece * 2)];
        }
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      piece = Math.max(pieceSizes.least, piece / 2);
      if (failures === 1) log(`The hub has not taken a file: ${error instanceof LinkFailure ? error.code : "failed"}`);
      await rest(waitAfter(failures, linkRetry, chanceOf(needs.chance)()), signal);
    }
    await rest(lookEvery, signal);
  }
}

/** What the hub is to get. What nothing waits for any more is forgotten, so that it is given anew when it is sent again. */
async function waiting(
  { store }: FetchNeeds,
  hub: string,
  given: Set<string>,
): Promise<readonly { readonly blob: string; readonly size: number }[]> {
  const relayed = await store.transactAsNode((tx) => tx.files.relayed(hub));
  const now = new Set(relayed.map(({ blob }) => blob));
  for (const blob of given) if (!now.has(blob)) given.delete(blob);
  return relayed.filter(({ blob }) => !given.has(blob));
}

async function give(
  { ways, blobs }: FetchNeeds,
  { staff, way, piece }: { readonly staff: Staff; readonly way: Parameters<typeof ways.givePiece>[1]; readonly piece: number },
  { blob, size }: { readonly blob: string; readonly size: number },
  signal: AbortSignal,
): Promise<void> {
  // None of it was removed here meanwhile, or there is nothing to give.
  if (!(await blobs.has(blob))) return;
  const nothing = new Uint8Array();
  let { at, done } = await ways.givePiece(staff, way, { sha256: blob, from: 0, bytes: nothing }, signal);
  while (!done) {
    signal.throwIfAborted();
    const length = Math.min(piece, size - at);
    const bytes = length === 0 ? nothing : Buffer.concat(await Array.fromAsync(blobs.read(blob, { from: at, length })));
    ({ at, done } = await ways.givePiece(staff, way, { sha256: blob, from: at, bytes }, signal));
  }
}
