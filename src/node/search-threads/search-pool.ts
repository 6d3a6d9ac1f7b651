import { Worker } from "node:worker_threads";
import { describeFailure, type Asking, type Searcher } from "#casework";
import type { SightLabels, Understood } from "#domain";
import { sees } from "#policy";
import { thresholds, type CheckOptions, type FoundAll, type SearchAnswer, type SearchIndex } from "#search";
import { Background } from "./background.ts";
import { taking, type CommonQuestions, type FromSearcher, type ToSearcher } from "./messages.ts";
import { Turn, type Waiting } from "./turn.ts";

/** Threads that search beside the main one. */
export interface SearchPool extends Searcher, AsyncDisposable {
  readonly threads: number;
  /** Tells every thread of segments that came and went now, and not when it is next asked, so that it lets go of their memory. */
  refresh(): void;
  /** Ends every thread and starts another in its place: what they were asked is answered by the main one. */
  restart(): Promise<void>;
}

/**
 * Starts threads that share the index's memory. Single Latin checks and numbers are answered by the main thread, and by others of what comes
 * together; names that must be decoded and batches go to all. A thread that fails is replaced, and what it was asked is answered by the main thread.
 */
export function startSearchPool(
  index: SearchIndex,
  { threads, log }: { readonly threads: number; readonly log: (line: string) => void },
): SearchPool {
  const pool = Array.from({ length: threads }, () => new SearchThread(index, log));
  const preparing = new Background(() => index.preparing());
  let prepared = -1;
  // Segments that came are made ready here too. What else there is to do when they come is done when a thread is next asked.
  const noticeSegments = (): void => {
    if (prepared === index.generation) return;
    prepared = index.generation;
    preparing.begin();
  };
  noticeSegments();
  for (const thread of pool) thread.update();
  let next = 0;
  const nextThread = (): SearchThread | undefined => pool[next++ % Math.max(1, pool.length)];
  const turn = new Turn((waiting, asking) => void searchTurn(index, pool, waiting, optionsOf(asking)));
  return {
    threads,
    check(asked, asking) {
      noticeSegments();
      const options = optionsOf(asking);
      if (isQuick(asked)) return turn.ask(asked, asking);
      const thread = nextThread();
      if (thread === undefined) return index.check(asked, options);
      return thread.search([asked], options).then(({ found: [found] }) => answerOf(index, found, asked, options));
    },
    async checkMany(asked, asking) {
      noticeSegments();
      const options = optionsOf(asking);
      // The main thread has more to do than to search: of its share the others take what it has no time for.
      const [own = [], ...shares] = sharesOf(asked, pool.length + 1);
      const common = commonOf(own);
      const elsewhere = pool.map((thread, i) => thread.search(shares[i] ?? [], options, common));
      const here = new Map<number, SearchAnswer>();
      await searchHere(index, common, options, (place, search) => here.set(place, search()));
      const found = await Promise.all(elsewhere);
      const taken = new Map(found.flatMap((one) => one.taken));
      return [
        ...own.map((one, place) => here.get(place) ?? answerOf(index, taken.get(place), one, options)),
        ...shares.flatMap((share, i) => share.map((one, at) => answerOf(index, found[i]?.found[at], one, options))),
      ];
    },
    refresh() {
      for (const thread of pool) thread.update();
    },
    async restart() {
      await Promise.all(pool.map((thread) => thread.restart()));
    },
    async [Symbol.asyncDispose]() {
      preparing.end();
      await Promise.all(pool.map((thread) => thread.end()));
    },
  };
}

/** Below `possible` nothing is shown to anybody who has not asked for it, so that it need not be looked for. */
function optionsOf({ sight, limit, isWide = false }: Asking): CheckOptions {
  return {
    sees: (labels: SightLabels) => sees(sight, labels),
    limit,
    least: isWide ? 0 : thresholds.possible,
    isWide,
  };
}

/** Whether a check costs less than the way to another thread: nothing in it must be decoded. */
function isQuick({ name = "", given = "", family = "" }: Understood): boolean {
  return /^[\p{Script=Latin}\P{L}]*$/u.test(name + given + family);
}

/** The answer to what a thread found, or where it failed, to a search made here. */
function answerOf(
  index: SearchIndex,
  found: FoundAll | undefined,
  asked: Understood,
  options: CheckOptions,
): SearchAnswer {
  return found === undefined ? index.check(asked, options) : index.answer(found, options);
}

/** Equal shares, in order. */
function sharesOf<T>(all: readonly T[], count: number): (readonly T[])[] {
  return Array.from({ length: count }, (_, i) =>
    all.slice(Math.floor((all.length * i) / count), Math.floor((all.length * (i + 1)) / count)),
  );
}

/** Takes questions until none is left, each to be searched in this thread, with a pause after every few milliseconds in which others are answered. */
async function searchHere(
  index: SearchIndex,
  common: CommonQuestions,
  options: CheckOptions,
  each: (place: number, search: () => SearchAnswer) => void,
): Promise<void> {
  let began = performance.now();
  for (const [place, one] of taking(common)) {
    each(place, () => index.check(one, options));
    if (performance.now() - began < longestStretch) continue;
    await new Promise((resume) => setImmediate(resume));
    began = performance.now();
  }
}

/** Questions that none has been taken of. */
function commonOf(asked: readonly Understood[]): CommonQuestions {
  return { asked, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
}

/**
 * Answers questions that came together: those searched here at once, those that another thread has taken when it has answered. A thread that has other work
 * takes none, and nobody waits for it. Never rejects.
 */
async function searchTurn(
  index: SearchIndex,
  pool: readonly SearchThread[],
  waiting: readonly Waiting[],
  options: CheckOptions,
): Promise<void> {
  const left = new Set(waiting);
  const settle = (one: Waiting | undefined, search: () => SearchAnswer): void => {
    if (one === undefined || !left.delete(one)) return;
    try {
      one.answer(search());
    } catch (error) {
      one.fail(error);
    }
  };
  const common = commonOf(waiting.map(({ asked }) => asked));
  const helping = waiting.length < fewest ? [] : pool;
  const elsewhere = helping.map(async (thread) => {
    const { taken } = await thread.search([], options, common);
    for (const [place, found] of taken) settle(waiting[place], () => index.answer(found, options));
  });
  await searchHere(index, common, options, (place, search) => settle(waiting[place], search));
  await Promise.allSettled(elsewhere);
  // Taken by a thread that failed.
  for (const one of left) settle(one, () => index.check(one.asked, options));
}

/** Fewer questions than these cost less than telling another thread of them. */
const fewest = 4;

const longestStretch = 4;

const nothing = { found: [], taken: [] } as const;

/** One thread, what it holds, and what it was asked and has not answered. */
class SearchThread {
  readonly #index: SearchIndex;
  readonly #log: (line: string) => void;
  #worker: Worker;
  #isEnding = false;
  #tickets = 0;
  #asked = new Map<number, (answer: Pick<FromSearcher, "found" | "taken">) => void>();
  #generation = -1;
  #held = new Set<string>();

  constructor(index: SearchIndex, log: (line: string) => void) {
    this.#index = index;
    this.#log = log;
    this.#worker = this.#start();
  }

  /** What is found for each question, and for those of the common ones that it took; nothing at all when the thread failed. */
  search(
    asked: readonly Understood[],
    options: CheckOptions,
    common?: CommonQuestions,
  ): Promise<Pick<FromSearcher, "found" | "taken">> {
    if (asked.length === 0 && common === undefined) return Promise.resolve(nothing);
    this.update();
    const ticket = ++this.#tickets;
    const wanted = { limit: options.limit ?? 10, least: options.least ?? 0, isWide: options.isWide ?? false };
    const visible = this.#index.visible(options.sees);
    return new Promise((resolve) => {
      this.#asked.set(ticket, resolve);
      this.#tell({ kind: "search", ticket, asked, visible, wanted, ...(common === undefined ? {} : { common }) });
    });
  }

  async end(): Promise<void> {
    this.#isEnding = true;
    await this.#worker.terminate();
    this.#giveUp();
  }

  /** Its end is noticed like a failure. */
  async restart(): Promise<void> {
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL("./search-thread.ts", import.meta.url), { name: "besa-search" });
    // A thread alone keeps no process alive.
    worker.unref();
    worker.on("message", ({ ticket, ...answer }: FromSearcher) => {
      this.#asked.get(ticket)?.(answer);
      this.#asked.delete(ticket);
    });
    worker.on("error", (error) =>
      this.#log(`A search thread failed and is replaced: ${JSON.stringify(describeFailure(error))}`),
    );
    worker.on("exit", () => {
      if (this.#isEnding || worker !== this.#worker) return;
      this.#generation = -1;
      this.#held = new Set();
      this.#worker = this.#start();
      this.#giveUp();
    });
    return worker;
  }

  /** Whoever waits for an answer that will not come searches here. */
  #giveUp(): void {
    const asked = [...this.#asked.values()];
    this.#asked = new Map();
    for (const resolve of asked) resolve(nothing);
  }

  /** Tells the thread of segments that came and went; before a question it must have heard. */
  update(): void {
    const { generation } = this.#index;
    if (generation === this.#generation) return;
    const partitions = this.#index.shared((partition, segment) => this.#held.has(`${partition}.${segment}`));
    this.#held = new Set(partitions.flatMap((held, at) => held.map(({ number }) => `${at}.${number}`)));
    this.#generation = generation;
    this.#tell({ kind: "hold", partitions });
  }

  #tell(message: ToSearcher): void {
    this.#worker.postMessage(message);
  }
}
