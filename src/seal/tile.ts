// C2SP tlog-tiles: the tree as files. A tile is up to 256 hashes side by side; its address says which.
import { SealError } from "./error.ts";

/** Which tile: of hashes at a level, or of the entries themselves. */
export interface TilePlace {
  readonly level: number | "entries";
  /** Counts from the left of its level. */
  readonly index: number;
  /** How many hashes or entries: 256, or fewer in the last tile of a tree. */
  readonly width: number;
}

/** Hashes in a full tile. */
export const tileWidth = 256;
/** Levels of the tree that a tile spans. */
export const tileHeight = 8;
const highestLevel = 63;
const longestEntry = 0xffff;

/** The address of a tile after the log's prefix: `tile/0/x001/x234/067.p/12`. */
export function tilePath({ level, index, width }: TilePlace): string {
  const digits = String(index).padStart(Math.ceil(String(index).length / 3) * 3, "0");
  const groups = digits.match(/\d{3}/g) ?? [];
  const path = groups.map((group, place) => (place === groups.length - 1 ? group : `x${group}`)).join("/");
  return `tile/${level}/${path}${width === tileWidth ? "" : `.p/${width}`}`;
}

/** The tile at an address; undefined for every address that is not written exactly as `tilePath` writes it. */
export function readTilePath(path: string): TilePlace | undefined {
  const [, level = "", groups = "", width] =
    /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  const place: TilePlace = {
    level: level === "entries" ? level : Number(level),
    index: Number(groups.replaceAll(/[x/]/g, "")),
    width: width === undefined ? tileWidth : Number(width),
  };
  const isOne = level !== "" && place.width >= 1 && (place.level === "entries" || place.level <= highestLevel);
  return isOne && tilePath(place) === path ? place : undefined;
}

/**
 * Whether a tree of `size` leaves has this tile, full or partial. A partial tile narrower than the tree's own is one of an earlier tree, and holds
 * for ever.
 */
export function hasTile(size: number, { level, index, width }: TilePlace): boolean {
  const height = level === "entries" ? 0 : level * tileHeight;
  // Sizes are whole numbers below 2^53, so that there is nothing above.
  if (height > 52) return false;
  return index * tileWidth + width <= Math.floor(size / 2 ** height);
}

/** Entries as a bundle: each after its length in two bytes, highest first. Throws `bad_size` for an entry over 65,535 bytes. */
export function bundleEntries(entries: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(
    entries.flatMap((entry) => {
      if (entry.length > longestEntry) throw new SealError("bad_size", `an entry of ${entry.length} bytes`);
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry];
    }),
  );
}
