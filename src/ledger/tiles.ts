// The log as C2SP tlog-tiles, for whoever computes proofs by themselves. Only what a published checkpoint signs is given out.
import { bundleEntries, hasTile, tileHeight } from "#seal";
import type { TilePlace } from "#seal";
import { LedgerError } from "./error.ts";
import type { LogStore } from "./log-store.ts";

/** The bytes of a tile of a tree of `size` leaves; undefined when that tree has no such tile. Throws `log_damaged`. */
export async function readTile(log: LogStore, size: number, place: TilePlace): Promise<Uint8Array | undefined> {
  if (!hasTile(size, place)) return undefined;
  const { level, index, width } = place;
  const from = index * 256;
  const parts =
    level === "entries"
      ? (await log.leaves(from, width)).map(({ data }) => data)
      : await log.hashes(level * tileHeight, from, from + width);
  if (parts.length !== width)
    throw new LedgerError("log_damaged", `${parts.length} of ${width} hashes are left in a tile`);
  return level === "entries" ? bundleEntries(parts) : Buffer.concat(parts);
}
