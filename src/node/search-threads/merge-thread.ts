// A thread that makes one segment of several and ends: for merges that would keep the main thread from answering.
import { parentPort, workerData } from "node:worker_threads";
import { mergeSegments, Segment } from "#search";
import type { ToMerger } from "./messages.ts";

// The main thread sends just this (`merger.ts`).
const parts = workerData as ToMerger;
parentPort?.postMessage(mergeSegments(parts.map((one) => new Segment(one))).parts);
