import MiniSearch, { type SearchOptions } from "minisearch";
import { resident } from "../measure.ts";
import { plain, tenOf, type Filled, type NameRow, type Setting } from "./peer.ts";

/** MiniSearch: an inverted index in a radix tree, BM25+, edit distance by a share of the word's length. */
export async function fillMiniSearch(batches: Iterable<readonly NameRow[]>): Promise<Filled> {
  const before = resident();
  const index = new MiniSearch<{ id: number; name: string }>({ fields: ["name"], processTerm: (term) => term });
  const persons: number[] = [];
  for (const rows of batches) {
    index.addAll(rows.map(({ person, name }) => ({ id: persons.push(person) - 1, name: plain(name) })));
  }
  const setting = (label: string, options: SearchOptions): Setting => ({
    label,
    find: (name) =>
      tenOf(
        index
          .search(plain(name), options)
          .slice(0, 30)
          .map(({ id }) => persons[Number(id)] ?? -1),
      ),
  });
  return {
    settings: [
      setting("every word, fuzzy 0.2", { combineWith: "AND", fuzzy: 0.2 }),
      setting("any word, exact", { combineWith: "OR" }),
      setting("any word, fuzzy 0.2", { combineWith: "OR", fuzzy: 0.2 }),
    ],
    bytes: resident() - before,
    [Symbol.asyncDispose]: async () => {},
  };
}
