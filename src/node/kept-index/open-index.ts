import { join } from "node:path";
import { briefFailure, followFeed, type IndexFollower } from "#casework";
import { SearchIndex } from "#search";
import type { FeedCursor, Store } from "#store";
import { mergerInThreads } from "../search-threads/merger.ts";
import { IndexFolder, type KeptPlace } from "./kept-index.ts";
import { settleWhenQuiet } from "./settle-when-quiet.ts";

/** The search index of a node and what keeps it up to date. */
export interface OpenIndex {
  readonly index: SearchIndex;
  readonly follower: IndexFollower;
  /** Forgets what was given up before the call, in memory and on disk. Rejects when it could not; it may be tried again. */
  readonly forget: () => Promise<void>;
}

/**
 * Opens the search index: the one kept on disk if it is of this program and of this store's history, else an empty one that is filled from the
 * store. It is written again from time to time and at the end, so that the next start need only read what was committed since.
 */
export async function openIndex(
  directory: string,
  store: Store,
  {
    stack,
    log,
    onForgotten,
  }: {
    readonly stack: AsyncDisposableStack;
    readonly log: (line: string) => void;
    /** Called when segments that held what is to be forgotten were replaced. */
    readonly onForgotten: () => void;
  },
): Promise<OpenIndex> {
  const folder = new IndexFolder(join(directory, "search"));
  const kept = await readKept(folder, store, log);
  const index = kept?.index ?? new SearchIndex({ merge: mergerInThreads(log) });
  const forget = oneAfterAnother(async () => {
    if (!(await index.purge())) throw new Error("a segment of the search index was not rewritten");
    onForgotten();
    await write(true);
  });
  const onErased = (): void => void forget().catch((error: unknown) => log(`Erased records: ${briefFailure(error)}`));
  const follower = followFeed({ store, index, now: () => new Date(), log, after: kept?.after, onErased });
  let written = kept?.after;
  const write = async (anew = false): Promise<void> => {
    const place = await placeOf(store, follower);
    if (place === undefined || (place.cursor === written && !anew)) return;
    await folder.write(index, place);
    written = store.feed.cursorOf(place.cursor);
  };
  const tryToWrite = (): Promise<void> =>
    write().catch((error: unknown) => log(`The search index could not be kept on disk: ${briefFailure(error)}`));
  const timer = setInterval(() => void tryToWrite(), writeEvery);
  timer.unref();
  stack.use(settleWhenQuiet(index));
  // In this order: nothing is followed any more when the index is written for the last time.
  stack.defer(tryToWrite);
  stack.defer(async () => {
    clearInterval(timer);
    await follower[Symbol.asyncDispose]();
    await index.idle();
  });
  follower.caughtUp.then(tryToWrite, () => undefined);
  return { index, follower, forget };
}

/** Work that runs one at a time: whoever calls while it runs waits for a run that began after the call. */
function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= last
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return work();
      });
    last = next;
    return next;
  };
}

const writeEvery = 10 * 60 * 1000;

async function readKept(
  folder: IndexFolder,
  store: Store,
  log: (line: string) => void,
): Promise<{ readonly index: SearchIndex; readonly after: FeedCursor } | undefined> {
  try {
    const kept = await folder.read(mergerInThreads(log));
    if (kept === undefined) return undefined;
    const after = store.feed.cursorOf(kept.place.cursor);
    if ((await store.feed.markOf(after)) === kept.place.mark) return { index: kept.index, after };
    log("The search index on disk belongs to another history of the store: it is built again.");
  } catch (error) {
    log(`The search index on disk is of no use (${briefFailure(error)}): it is built again.`);
  }
  await folder.forget();
  return undefined;
}

/** Where in the feed the index is; undefined when it is not known, or the store is empty. */
async function placeOf(store: Store, follower: IndexFollower): Promise<KeptPlace | undefined> {
  const { cursor, ready } = follower;
  if (!ready || cursor === undefined) return undefined;
  const mark = await store.feed.markOf(cursor);
  return mark === undefined ? undefined : { cursor, mark };
}
