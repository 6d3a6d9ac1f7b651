import { numbers32, type Allocate } from "./shared-arrays.ts";

// Four words a name that tell a scan which tokens it may hold, so that of the names in a list nearly all are passed over with one look at memory.

/** Bits of a token that a signature keeps; a filter by them has this many rows and one. */
export const filterMask = 0x3fff;
/** In the place of a token where a name has none: a row of every filter that stays empty. */
export const noToken = filterMask + 1;
/** A word of a signature behind the last token. */
export const noTokens = (noToken | (noToken << 16)) >>> 0;
/** The first word of a name with more tokens than a signature holds: its items must be read. */
export const manyTokens = 0xffffffff;

/** Words of a signature. */
export const signatureWords = 4;

/** The signatures of names: the lowest bits of up to eight tokens each, 16 bits apart in four words. Of a hundred names one has more. */
export function signaturesOf(
  { items, itemStarts }: { readonly items: Uint32Array; readonly itemStarts: Uint32Array },
  allocate: Allocate,
): Uint32Array {
  const names = itemStarts.length - 1;
  const signatures = numbers32(allocate, names * signatureWords);
  for (let name = 0; name < names; name++) {
    const from = (itemStarts[name] ?? 0) + 1;
    const end = itemStarts[name + 1] ?? 0;
    const bits = (at: number): number => (at < end ? (items[at] ?? 0) & filterMask : noToken);
    for (let word = 0; word < signatureWords; word++)
      signatures[name * signatureWords + word] = bits(from + 2 * word) | (bits(from + 2 * word + 1) << 16);
    if (end - from > 2 * signatureWords) signatures[name * signatureWords] = manyTokens;
  }
  return signatures;
}
