// Numbers that look random and are the same each time, for any person by number without making those before.

/** Draws numbers in [0, 1). */
export type Chance = () => number;

/** A fast generator that starts from one number: mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One number of 32 bits out of two, well mixed, so that neighbours start far apart. */
export function mixed(seed: number, index: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 0x165667b1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

/** One of a list that is not empty. */
export function pick<T>(from: readonly T[], chance: Chance): T {
  const one = from[Math.floor(chance() * from.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

/** A copy in an order that the seed tells. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const chance = seeded(seed);
  return items
    .map((item) => ({ item, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/**
 * Ranks as names have them: the nth commonest is met in proportion to 1 / (n + flat) ** steep (Zipf and Mandelbrot). The inverse of the
 * integral, so that a million ranks need no table.
 */
export function ranks(size: number, { steep, flat }: { steep: number; flat: number }): (chance: Chance) => number {
  const power = 1 - steep;
  const low = flat ** power;
  const span = (size + flat) ** power - low;
  return (chance) => Math.min(size - 1, Math.floor((low + chance() * span) ** (1 / power) - flat));
}
