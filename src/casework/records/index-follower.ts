// Keeps the search index at the head of the change feed: everything at the start, then every commit as it happens.
import { erasedSource, type BesaRecord } from "#domain";
import type { SearchIndex } from "#search";
import type { FeedCursor, Store } from "#store";
import { briefFailure } from "../failure.ts";

/** The index and how far it is. */
export interface IndexFollower extends AsyncDisposable {
  /** Whether all records of the store are in the index. Until then no check is answered: a "nothing held" would be a guess. */
  readonly ready: boolean;
  /** Settles when the index is ready; rejects when the store cannot be read. */
  readonly caughtUp: Promise<void>;
  /** The place in the feed up to which the index has everything; undefined before it has anything. */
  readonly cursor: FeedCursor | undefined;
}

interface Needs {
  readonly store: Pick<Store, "feed">;
  readonly index: SearchIndex;
  readonly now: () => Date;
  readonly log: (line: string) => void;
  /** The place up to which the index has everything already; left out for an empty index. */
  readonly after?: FeedCursor | undefined;
  /** Hears that records were erased by law and are found no more: what is left of them in memory and on disk is to be forgotten. */
  readonly onErased?: () => void;
}

/** Starts following. The feed survives a lost connection by itself; what it cannot mend is logged and makes the follower not ready. */
export function followFeed({ store, index, now, log, after, onErased = () => {} }: Needs): IndexFollower {
  const stop = new AbortController();
  let ready = false;
  let cursor = after;
  const { promise: caughtUp, resolve, reject } = Promise.withResolvers<void>();
  const parted: Parted = (records) => partedByExpiry(records, now());
  const following = (async () => {
    cursor =
      after === undefined
        ? await fill(index, store, { parted, signal: stop.signal })
        : await catchUp(index, store, { after, parted, signal: stop.signal, onErased });
    ready = true;
    resolve();
    await store.feed.follow(
      cursor,
      async (changes) => {
        for (const slice of slices(changes)) {
          index.apply(parted(slice.map((change) => change.record)));
          cursor = slice.at(-1)?.cursor ?? cursor;
          await breath();
        }
        if (changes.some(isErased)) onErased();
      },
      stop.signal,
    );
  })().catch((error: unknown) => {
    ready = false;
    reject(error);
    if (!stop.signal.aborted) log(`The search index stopped following the store: ${briefFailure(error)}`);
  });
  // Whoever waits for caughtUp hears of a failure; nobody has to.
  caughtUp.catch(() => {});
  return {
    get ready() {
      return ready;
    },
    get cursor() {
      return cursor;
    },
    caughtUp,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await following;
    },
  };
}

/** Fills an empty index with all that stands; gives the place in the feed up to which it has everything. */
async function fill(
  index: SearchIndex,
  store: Needs["store"],
  { parted, signal }: { readonly parted: Parted; readonly signal: AbortSignal },
): Promise<FeedCursor> {
  let waiting: BesaRecord[] = [];
  const take = async (): Promise<void> => {
    index.load(parted(waiting));
    waiting = [];
    await breath();
  };
  const cursor = await store.feed.snapshot(async (records) => {
    waiting.push(...records);
    if (waiting.length >= atOnce) await take();
  }, signal);
  await take();
  await index.settle();
  return cursor;
}

/** Takes up what was committed while nobody followed. */
async function catchUp(
  index: SearchIndex,
  store: Needs["store"],
  {
    after,
    parted,
    signal,
    onErased,
  }: {
    readonly after: FeedCursor;
    readonly parted: Parted;
    readonly signal: AbortSignal;
    readonly onErased: () => void;
  },
): Promise<FeedCursor> {
  let cursor = after;
  for (;;) {
    signal.throwIfAborted();
    const { changes, next } = await store.feed.read(cursor, pageLength);
    for (const slice of slices(changes)) {
      index.apply(parted(slice.map((change) => change.record)));
      await breath();
    }
    if (changes.some(isErased)) onErased();
    cursor = next;
    if (changes.length < pageLength) return cursor;
  }
}

/** Records as the index is to have them. */
type Parted = (records: readonly BesaRecord[]) => BesaRecord[];

/**
 * What has expired when it comes lies apart under its last day: nobody sees it, unless the clock goes back before that day. What expires later lies
 * with what stays, and is found until it is erased: candidates are read again under the rule of sight, which asks for the day (decision 0005).
 */
export function partedByExpiry(records: readonly BesaRecord[], now: Date): BesaRecord[] {
  const today = now.toISOString().slice(0, 10);
  return records.map((record) => {
    const { expiresOn, ...labels } = record.labels;
    return expiresOn === undefined || expiresOn < today ? record : { ...record, labels };
  });
}

function isErased({ record }: { readonly record: BesaRecord }): boolean {
  return record.provenance.source === erasedSource;
}

/** Records put into the index at once while nobody asks it, and read from the feed at once. */
const atOnce = 20_000;
const pageLength = 5000;
/** Changes taken up between two checks: some milliseconds of work. */
const sliceLength = 200;

function* slices<T>(of: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < of.length; start += sliceLength) yield of.slice(start, start + sliceLength);
}

/** Lets checks and requests be answered. */
const breath = (): Promise<void> => new Promise((resume) => setImmediate(resume));
