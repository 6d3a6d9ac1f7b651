import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { mergeSegments, Segment, type Merger, type SegmentParts } from "#search";

/** Merges small segments at once, and large ones in a thread of their own. A merge that fails is told; the index goes on with what it has. */
export function mergerInThreads(log: (line: string) => void): Merger {
  return (segments) => {
    const docs = segments.reduce((sum, segment) => sum + segment.docs, 0);
    if (docs <= mergedAtOnce) return mergeSegments(segments);
    return mergeElsewhere(segments).catch((error: unknown) => {
      log(
        `Segments of the search index were not merged: ${error instanceof Error ? error.message : "unknown failure"}`,
      );
      throw error;
    });
  };
}

/** Some ten milliseconds of work. */
const mergedAtOnce = 2000;

async function mergeElsewhere(segments: readonly Segment[]): Promise<Segment> {
  const thread = new Worker(new URL("./merge-thread.ts", import.meta.url), {
    workerData: segments.map(({ parts }) => parts),
    name: "besa-merge",
  });
  try {
    // The thread answers once, with the memory of the merged segment; an error of its is thrown by `once`.
    const [parts] = (await once(thread, "message")) as [SegmentParts];
    return new Segment(parts);
  } finally {
    await thread.terminate();
  }
}
