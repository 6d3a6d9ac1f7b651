// A thread that searches the memory of the index. It reads what the main thread writes, and writes nothing.
import { parentPort } from "node:worker_threads";
import { SharedSearch } from "#search";
import type { FromSearcher, ToSearcher } from "./messages.ts";

const search = new SharedSearch();

parentPort?.on("message", (message: ToSearcher) => {
  if (message.kind === "hold") {
    search.update(message.partitions);
    return;
  }
  const { ticket, asked, visible, wanted } = message;
  const answer: FromSearcher = { ticket, found: asked.map((one) => search.check(one, visible, wanted)) };
  parentPort?.postMessage(answer);
});
