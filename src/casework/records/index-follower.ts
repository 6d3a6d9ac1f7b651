// Keeps the search index at the head of the change feed: everything at the start, then every commit as it happens.
import type { BesaRecord } from "#domain";
import type { SearchIndex } from "#search";
import type { Store } from "#store";

/** The index and how far it is. */
export interface IndexFollower extends AsyncDisposable {
  /** Whether all records of the store are in the index. Until then no check is answered: a "nothing held" would be a guess. */
  readonly ready: boolean;
  /** Settles when the index is ready; rejects when the store cannot be read. */
  readonly caughtUp: Promise<void>;
}

interface Needs {
  readonly store: Pick<Store, "feed">;
  readonly index: SearchIndex;
  readonly log: (line: string) => void;
}

/** Starts following. The feed survives a lost connection by itself; what it cannot mend is logged and makes the follower not ready. */
export function followFeed({ store, index, log }: Needs): IndexFollower {
  const stop = new AbortController();
  let ready = false;
  const { promise: caughtUp, resolve, reject } = Promise.withResolvers<void>();
  const following = (async () => {
    const cursor = await store.feed.snapshot((records) => apply(index, records), stop.signal);
    ready = true;
    resolve();
    await store.feed.follow(
      cursor,
      (changes) =>
        apply(
          index,
          changes.map((change) => change.record),
        ),
      stop.signal,
    );
  })().catch((error: unknown) => {
    ready = false;
    reject(error);
    if (!stop.signal.aborted)
      log(
        `The search index stopped following the store: ${error instanceof Error ? error.message : "unknown failure"}`,
      );
  });
  // Whoever waits for caughtUp hears of a failure; nobody has to.
  caughtUp.catch(() => {});
  return {
    get ready() {
      return ready;
    },
    caughtUp,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await following;
    },
  };
}

/** Applies in slices, so that checks are answered between them while a large list arrives. */
async function apply(index: SearchIndex, records: readonly BesaRecord[]): Promise<void> {
  const slice = 500;
  for (let start = 0; start < records.length; start += slice) {
    index.apply(records.slice(start, start + slice));
    await new Promise((resume) => setImmediate(resume));
  }
}
