// Bytes nobody can guess, drawn from the system some thousand at a time: asking for sixteen costs as much as asking for all of these.
import { randomBytes, randomFillSync } from "node:crypto";

const drawnAtOnce = 8192;
/** What is longer than this is drawn by itself. */
const longestPooled = 1024;

/** A source of random bytes. Each byte is handed out once, and is gone from the pool then. */
export function makeRandom(): (count: number) => Uint8Array {
  const pool = new Uint8Array(drawnAtOnce);
  let next = drawnAtOnce;
  return (count) => {
    if (count > longestPooled) return randomBytes(count);
    if (next + count > drawnAtOnce) {
      randomFillSync(pool);
      next = 0;
    }
    const bytes = pool.slice(next, next + count);
    pool.fill(0, next, next + count);
    next += count;
    return bytes;
  };
}
