import type { SearchIndex } from "#search";

/** Milliseconds in which nothing came before segments are merged. */
const quiet = 2000;
/** A segment is left as it is while it has so many times as much as what came after it: merging it again would cost more than it spares. */
const growth = 1000;

/**
 * Merges segments further than is done while records come: a list that came in a thousand pieces lies in some ten segments, and each of them is asked in
 * each check. Looks every so many milliseconds, and does something when nothing came between two looks. Keeps no process alive.
 */
export function settleWhenQuiet(index: SearchIndex, every = quiet): Disposable {
  let seen = index.generation;
  let settled = -1;
  const look = (): void => {
    const { generation } = index;
    const isQuiet = generation === seen && generation !== settled;
    seen = generation;
    if (!isQuiet) return;
    // Once for each state: a merge that failed is tried again when something has come.
    settled = generation;
    void index.settle(growth);
  };
  const timer = setInterval(look, every);
  timer.unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
