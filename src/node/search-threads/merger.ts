import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { briefFailure } from "#casework";
import { mergeSegments, Segment, type Merger, type SegmentParts } from "#search";
import type { ToMerger } from "./messages.ts";

/** Merges small segments at once, and large ones in a thread of their own. A merge that fails is told; the index goes on with what it has. */
export function mergerInThreads(log: (line: string) => void): Merger {
  const threads = new MergeThreads();
  return (segments) => {
    const docs = segments.reduce((sum, segment) => sum + segment.docs, 0);
    if (docs <= mergedAtOnce) return mergeSegments(segments);
    return threads.merge(segments).catch((error: unknown) => {
      log(`Segments of the search index were not merged: ${briefFailure(error)}`);
      throw error;
    });
  };
}

/** Some ten milliseconds of work. */
const mergedAtOnce = 2000;
/**
 * A thread takes further merges for so long after its start, in milliseconds: reading its program costs as much as merging many thousand records. Then it goes, with whatever
 * its memory still has of segments that are held no more.
 */
const usedFor = 20_000;

/** Threads that merge: as many as there are merges at once, of which one is kept for the next. */
class MergeThreads {
  /** It has nothing to do. Owned by #take, #rest and #end. */
  #resting: Worker | undefined;
  /** Those that take another merge. */
  readonly #young = new Set<Worker>();

  async merge(segments: readonly Segment[]): Promise<Segment> {
    const thread = this.#take();
    try {
      thread.postMessage(segments.map(({ parts }) => parts) satisfies ToMerger);
      // It answers each merge once, with the memory of the merged segment; an error of its is thrown by `once`.
      const [parts] = (await once(thread, "message")) as [SegmentParts];
      return new Segment(parts);
    } catch (error) {
      this.#young.delete(thread);
      throw error;
    } finally {
      this.#rest(thread);
    }
  }

  #take(): Worker {
    const thread = this.#resting ?? this.#start();
    this.#resting = undefined;
    // While it works, and no longer, the process waits for it.
    thread.ref();
    return thread;
  }

  #start(): Worker {
    const thread = new Worker(new URL("./merge-thread.ts", import.meta.url), { name: "besa-merge" });
    this.#young.add(thread);
    // Whoever waits for a merge hears of it too.
    thread.on("error", () => this.#end(thread));
    setTimeout(() => this.#end(thread), usedFor).unref();
    return thread;
  }

  #rest(thread: Worker): void {
    thread.unref();
    if (this.#resting === undefined && this.#young.has(thread)) this.#resting = thread;
    else void thread.terminate();
  }

  /** Ends it, once it has nothing to do. */
  #end(thread: Worker): void {
    this.#young.delete(thread);
    if (this.#resting !== thread) return;
    this.#resting = undefined;
    void thread.terminate();
  }
}
