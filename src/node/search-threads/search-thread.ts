// A thread that searches the memory of the index. It reads what the main thread writes, and writes nothing.
import { parentPort } from "node:worker_threads";
import type { Understood } from "#domain";
import { SharedSearch, type FoundAll } from "#search";
import { Background } from "./background.ts";
import { taking, type FromSearcher, type ToSearcher } from "./messages.ts";

const search = new SharedSearch();
const preparing = new Background(() => search.preparing());

parentPort?.on("message", (message: ToSearcher) => {
  if (message.kind === "hold") {
    search.update(message.partitions);
    preparing.begin();
    return;
  }
  const { ticket, asked, visible, wanted, common } = message;
  const found = (one: Understood): FoundAll => search.check(one, visible, wanted);
  const answer: FromSearcher = {
    ticket,
    found: asked.map(found),
    taken: common === undefined ? [] : Array.from(taking(common), ([place, one]) => [place, found(one)]),
  };
  parentPort?.postMessage(answer);
});
