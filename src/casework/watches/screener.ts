// Delta screening: follows the change feed and tells whom it brings to the watches, and whom it takes away.
import type { ActId, BesaRecord, LogDetail, RecordId, Watch } from "#domain";
import type { Ledger } from "#ledger";
import type { FeedCursor, NodeTransaction, Store } from "#store";
import type { LookUpNeeds } from "../checks/look-up.ts";
import { newActId, today, type Chance } from "../clock.ts";
import type { IndexFollower } from "../records/index-follower.ts";
import { sealedAs } from "../officer.ts";
import { gone, seen, type Change } from "./hit-rules.ts";
import { lookFor, type Look } from "./look.ts";
import { Waiting } from "./waiting.ts";
import { WatchBook } from "./watch-book.ts";

export interface ScreenerNeeds extends LookUpNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly follower: IndexFollower;
  readonly chance: Chance;
}

type Place = Awaited<ReturnType<Store["screening"]["place"]>>;

/** What one transaction takes over: what was found for which watches, and what becomes true with it. */
interface Found {
  readonly watches: readonly Watch[];
  readonly looks: ReadonlyMap<ActId, Look>;
  readonly withdrawn: ReadonlySet<RecordId>;
  /** By which it was looked for them. */
  readonly day: string;
  readonly isFirst: boolean;
  readonly advance?: FeedCursor;
}

/** Changes read from the feed at once (the more, the fewer times all watches are asked), and watches whose hits are written in one transaction. */
const changesAtOnce = 20_000;
const watchesAtOnce = 256;
/** How often, in milliseconds, it looks whether the index has moved, and whether another process has changed a watch. */
const pollEvery = 200;
const askEvery = 5000;

/**
 * Screens until its signal comes. Of several processes on one store each may: whatever one works out is written only if screening is still where
 * it began (`hold`), hits are one a pair, and the place in the feed moves in the transaction of the last hits it
 * brought. So what is killed at any moment is done again from there, finds what it wrote already, and doubles nothing.
 */
export class Screener {
  readonly #needs: ScreenerNeeds;
  readonly #book: WatchBook;
  readonly #waiting = new Waiting();
  /** Where the index was when nothing was left to do. */
  #idleAt: FeedCursor | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #isNudged = false;
  #wake: () => void = () => undefined;

  constructor(needs: ScreenerNeeds) {
    this.#needs = needs;
    this.#book = new WatchBook(needs.stopwatch);
  }

  /** Settles when a new watch has been screened, or after so many milliseconds: then it will be. */
  async screened(id: ActId, patience: number): Promise<void> {
    const settled = this.#waiting.for(id, patience);
    this.nudge();
    await settled;
  }

  /** Tells that a watch was made or closed. */
  nudge(): void {
    this.#isNudged = true;
    this.#wake();
  }

  /** Screens until the signal aborts. A failure of the store is told to `log` and tried again. */
  async run(signal: AbortSignal, log: (line: string) => void): Promise<void> {
    signal.addEventListener("abort", () => this.#wake(), { once: true });
    while (!signal.aborted) {
      // Whoever nudges now is heard when there is an index: until then this waits, and leaves the event loop to those who make it.
      if (!this.#needs.follower.ready) {
        await this.#pause(pollEvery);
        continue;
      }
      let isBusy = false;
      try {
        isBusy = await this.#round();
      } catch (error) {
        log(`Screening pauses: ${error instanceof Error ? error.name : "unknown failure"}`);
        await this.#pause(askEvery);
      }
      if (!isBusy && !signal.aborted && !this.#isNudged) await this.#pause(pollEvery);
    }
  }

  /** One piece of work. False when there is none. */
  async #round(): Promise<boolean> {
    const { store, follower, stopwatch } = this.#needs;
    const isDue = this.#isNudged || stopwatch() - this.#askedAt >= askEvery;
    if (!isDue && follower.cursor === this.#idleAt) return false;
    this.#isNudged = false;
    // Not idle until a round has found nothing to do.
    this.#idleAt = undefined;
    this.#askedAt = stopwatch();
    const reached = follower.cursor;
    const place = await store.screening.place();
    if (await this.#isAhead(place)) return true;
    await this.#readWatches(place.revision);
    if (this.#book.pending(1).length > 0) return this.#screenNew(place, reached);
    const isBusy = await this.#screenChanges(place, reached);
    if (!isBusy) this.#idleAt = reached;
    return isBusy;
  }

  /**
   * Whether watches were screened by a day that is yet to come: the clock was ahead, and all is screened anew. A day is nothing: the clocks of two
   * processes are not the same at midnight.
   */
  async #isAhead({ day }: Place): Promise<boolean> {
    const { store, chance } = this.#needs;
    const now = today(chance);
    if (day === undefined || Date.parse(day) - Date.parse(now) <= 86_400_000) return false;
    await store.transactAsNode((tx) => tx.screening.startOver(now));
    return true;
  }

  async #readWatches(revision: number): Promise<void> {
    for (;;) {
      if (this.#book.last.revision > revision) return;
      const changes = await this.#needs.store.screening.changedSince(this.#book.last, changesAtOnce);
      this.#book.take(changes);
      if (changes.length < changesAtOnce) return;
    }
  }

  /** All records are looked through for watches that are new. What is committed after the place in the feed comes to them with the changes. */
  async #screenNew(place: Place, reached: FeedCursor | undefined): Promise<boolean> {
    if (place.cursor !== undefined && !this.#reaches(reached, place.cursor)) return false;
    const watches = this.#book.pending(watchesAtOnce);
    const day = today(this.#needs.chance);
    const looks = await lookFor(this.#needs, watches, day);
    // With the first watch of all screening begins: what the index has is what was looked through.
    const advance = place.cursor === undefined && reached !== undefined ? { advance: reached } : {};
    const found = { watches, looks, withdrawn: new Set<RecordId>(), day, isFirst: true, ...advance };
    if (!(await this.#write(place, found))) return true;
    const ids = watches.map(({ id }) => id);
    this.#book.settle(ids);
    this.#waiting.tell(ids);
    return true;
  }

  /** The next changes of the feed are brought to the watches. */
  async #screenChanges(place: Place, reached: FeedCursor | undefined): Promise<boolean> {
    const { store } = this.#needs;
    if (place.cursor === undefined || reached === undefined) return false;
    if (this.#book.size === 0) return this.#skip(place, reached);
    const { changes, next } = await store.feed.read(place.cursor, changesAtOnce);
    if (changes.length === 0) return false;
    // The full look asks the index, which must know of the changes. It follows the same feed and is there in a moment.
    if (!this.#reaches(this.#needs.follower.cursor, next)) {
      await this.#pause(20);
      return true;
    }
    const news = newsOf(changes.map(({ record }) => record));
    const touched = await this.#book.touchedBy(news.standing);
    for (const id of await store.screening.watchesOf(news.concerned)) touched.add(id);
    await this.#screenAgain(place, this.#book.running(touched), { withdrawn: news.withdrawn, next });
    return true;
  }

  async #screenAgain(
    place: Place,
    watches: readonly Watch[],
    { withdrawn, next }: { readonly withdrawn: ReadonlySet<RecordId>; readonly next: FeedCursor },
  ): Promise<void> {
    const day = today(this.#needs.chance);
    const running = watches.filter(({ endsOn }) => endsOn >= day);
    for (let start = 0; start === 0 || start < running.length; start += watchesAtOnce) {
      const some = running.slice(start, start + watchesAtOnce);
      const looks = await lookFor(this.#needs, some, day);
      const isLast = start + watchesAtOnce >= running.length;
      const found = { watches: some, looks, withdrawn, day, isFirst: false, ...(isLast ? { advance: next } : {}) };
      if (!(await this.#write(place, found))) return;
    }
  }

  /** Without a watch nothing is to be screened: the feed is left behind unread. */
  async #skip(place: Place, reached: FeedCursor): Promise<boolean> {
    if (place.cursor === undefined || this.#reaches(place.cursor, reached)) return false;
    await this.#write(place, {
      watches: [],
      looks: new Map(),
      withdrawn: new Set(),
      day: today(this.#needs.chance),
      isFirst: false,
      advance: reached,
    });
    return false;
  }

  /** Writes what was found; false, and nothing, if screening has moved or a watch has changed since. */
  async #write(place: Place, found: Found): Promise<boolean> {
    const { store, ledger, chance } = this.#needs;
    const at = chance.now().toISOString();
    const ids = found.watches.map(({ id }) => id);
    return store.transactAsNode(async (tx) => {
      // A change passes by watches only if all of them were asked; a new watch asks for itself, whatever others come.
      const { cursor } = place;
      if (!(await tx.screening.hold(found.isFirst ? { cursor } : place))) return false;
      const changes = await this.#changes(tx, found, at);
      await tx.screening.saveHits(changes.map(({ hit }) => hit));
      await tellDesk(tx, changes, { at, newId: () => newActId(chance) });
      if (found.isFirst) await tx.screening.markScreened(ids, at);
      await tx.screening.advance({ day: found.day, cursor: found.advance });
      const titles = new Map(
        [...found.looks.values()].flatMap(({ sightings }) => sightings.map((one) => [one.record, one.title])),
      );
      const watches = new Map(found.watches.map((watch) => [watch.id, watch]));
      const news = changes.filter(({ isNews }) => isNews);
      await ledger.write(
        tx.log,
        news.flatMap(({ hit }) => {
          const watch = watches.get(hit.watch);
          return watch === undefined ? [] : [entry(watch, hit, titles.get(hit.record))];
        }),
      );
      return true;
    });
  }

  async #changes(tx: NodeTransaction, found: Found, at: string): Promise<Change[]> {
    const before = Map.groupBy(await tx.screening.hitsOf(found.watches.map(({ id }) => id)), ({ watch }) => watch);
    return found.watches.flatMap(({ id: watch }) => {
      const look = found.looks.get(watch) ?? { sightings: [], isCut: true };
      const known = new Map((before.get(watch) ?? []).map((hit) => [hit.record, hit]));
      const shown = look.sightings.flatMap(({ title: _, ...now }) => {
        const hit = known.get(now.record);
        known.delete(now.record);
        return seen(hit, now, { id: newActId(this.#needs.chance), watch, at }) ?? [];
      });
      const missing = [...known.values()].filter(({ record }) => !look.isCut || found.withdrawn.has(record));
      return [...shown, ...missing.flatMap((hit) => gone(hit, at) ?? [])];
    });
  }

  #reaches(cursor: FeedCursor | undefined, other: FeedCursor): boolean {
    return cursor !== undefined && this.#needs.store.feed.reaches(cursor, other);
  }

  async #pause(milliseconds: number): Promise<void> {
    await new Promise<void>((resume) => {
      const timer = setTimeout(resume, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }
}

/** What some changes are to watches. */
interface News {
  /** The newest versions of what can be found, not withdrawn. */
  readonly standing: readonly BesaRecord[];
  readonly withdrawn: ReadonlySet<RecordId>;
  /** Records whose hits may be others now: they changed, or what is said about them did. */
  readonly concerned: readonly RecordId[];
}

function newsOf(records: readonly BesaRecord[]): News {
  const newest = new Map(records.map((record) => [record.id, record]));
  const all = [...newest.values()];
  const concerned = all.flatMap(({ id, content }) => {
    if (content.kind !== "alert") return [id];
    return content.subject === undefined ? [] : [content.subject];
  });
  return {
    standing: all.filter(({ withdrawn, content }) => !withdrawn && content.kind !== "alert"),
    withdrawn: new Set(all.filter(({ withdrawn }) => withdrawn).map(({ id }) => id)),
    concerned: [...new Set(concerned)],
  };
}

/** Tells the desks at once of whom they are to decide on, and that nothing is left to decide of the others. */
async function tellDesk(
  tx: NodeTransaction,
  changes: readonly Change[],
  { at, newId }: { readonly at: string; readonly newId: () => ActId },
): Promise<void> {
  const news = changes.filter(({ isNews }) => isNews);
  const [open, settled] = [
    news.filter(({ hit }) => hit.state === "open"),
    news.filter(({ hit }) => hit.state !== "open"),
  ];
  await tx.liveAlerts.raise(open.map(({ hit }) => ({ id: newId(), kind: "watch-hit", about: hit.id, at })));
  await tx.liveAlerts.answer(
    "watch-hit",
    settled.map(({ hit }) => hit.id),
  );
}

/** Screening is an act of the node for the unit that keeps the watch. */
function entry(watch: Watch, hit: Change["hit"], title: string | undefined): LogDetail {
  return {
    act: "screened",
    who: { login: "node", name: "Node", unit: watch.unit },
    purpose: watch.purpose,
    reason: watch.reason,
    reference: watch.id,
    subject: `${watch.title}${title === undefined ? "" : ` · ${title}`}`.slice(0, 1000).toWellFormed(),
    records: [hit.record],
    ...sealedAs(watch.requires),
    outcome: { hit: hit.id, state: hit.state, strength: hit.strength, verdict: hit.verdict },
  };
}
