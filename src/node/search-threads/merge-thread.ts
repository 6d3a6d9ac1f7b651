// A thread that makes one segment of several, as often as it is asked: for merges that would keep the main thread from answering.
import { parentPort } from "node:worker_threads";
import { mergeSegments, Segment } from "#search";
import type { ToMerger } from "./messages.ts";

// The main thread sends just this (`merger.ts`).
parentPort?.on("message", (parts: ToMerger) =>
  parentPort?.postMessage(mergeSegments(parts.map((one) => new Segment(one))).parts),
);
