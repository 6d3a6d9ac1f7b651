// Symmetric deletes (W. Garbe's SymSpell): two words that are at most so many slips apart have a text in common that is left of both when as many
// letters are taken out.
import { spelling } from "#names";

/**
 * Writes the hash of every text left when as many units as may be edited, at most `most`, are taken out of the first ten; gives how many there are,
 * at most `mostDeletes`. The hashes are polynomials, so that each is put together from those of the pieces in a few multiplications.
 */
export function deletesOf(units: Uint16Array, into: Uint32Array, most = 2): number {
  const length = Math.min(units.length, deletePrefix);
  const edits = Math.min(most, spelling.editsAllowed(units.length));
  if (edits === 0) return 0;
  for (let i = 0; i < length; i++) heads[i + 1] = Math.imul(heads[i] ?? 0, factor) + (units[i] ?? 0) + 1;
  let count = 0;
  into[count++] = spread(heads[length] ?? 0, length);
  for (let i = 0; i < length; i++) {
    const without = joined(heads[i] ?? 0, piece(i + 1, length), length - i - 1);
    into[count++] = spread(without, length - 1);
    if (edits === 1) continue;
    for (let j = i + 1; j < length; j++) {
      const left = joined(heads[i] ?? 0, piece(i + 1, j), j - i - 1);
      into[count++] = spread(joined(left, piece(j + 1, length), length - j - 1), length - 2);
    }
  }
  return count;
}

/** The polynomial of the units from one place to another, of what the heads hold. */
function piece(from: number, to: number): number {
  return (heads[to] ?? 0) - Math.imul(heads[from] ?? 0, powers[to - from] ?? 1);
}

/** The polynomial of two pieces behind each other, the second so long. */
function joined(first: number, second: number, length: number): number {
  return Math.imul(first, powers[length] ?? 1) + second;
}

/** Mixes a polynomial so that all its bits are of use. */
function spread(polynomial: number, length: number): number {
  let hash = Math.imul(polynomial ^ (polynomial >>> 16) ^ length, 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const factor = 0x01000193;
/** Longer prefixes make more keys and far fewer tokens that must be compared: 10 beats 8 and 7 (search-core.md, section 3). */
const deletePrefix = 10;
/** The whole, ten texts without one unit, and 45 without two. */
export const mostDeletes = 1 + deletePrefix + (deletePrefix * (deletePrefix - 1)) / 2;
/** Polynomials of the beginnings of a text. Owned by `deletesOf`. */
const heads = new Int32Array(deletePrefix + 1);
const powers = Int32Array.from({ length: deletePrefix + 1 }, (_, i) => {
  let power = 1;
  for (let times = 0; times < i; times++) power = Math.imul(power, factor);
  return power;
});
