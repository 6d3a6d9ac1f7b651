import { create, insertMultiple, search } from "@orama/orama";
import { resident } from "../measure.ts";
import { plain, tenOf, type Filled, type NameRow, type Setting } from "./peer.ts";

/** Orama: an inverted index in a radix tree, BM25, edit distance in letters. */
export async function fillOrama(batches: Iterable<readonly NameRow[]>): Promise<Filled> {
  const before = resident();
  const index = create({ schema: { name: "string" } });
  const persons: number[] = [];
  for (const rows of batches) {
    const documents = rows.map(({ person, name }) => ({ id: String(persons.push(person) - 1), name: plain(name) }));
    await insertMultiple(index, documents, 2000);
  }
  const setting = (label: string, options: { tolerance: number; threshold: number }): Setting => ({
    label,
    find: async (name) => {
      const { hits } = await search(index, { term: plain(name), limit: 30, ...options });
      return tenOf(hits.map(({ id }) => persons[Number(id)] ?? -1));
    },
  });
  return {
    settings: [
      setting("every word, exact", { tolerance: 0, threshold: 0 }),
      setting("every word, tolerance 1", { tolerance: 1, threshold: 0 }),
      setting("any word, tolerance 1", { tolerance: 1, threshold: 1 }),
    ],
    bytes: resident() - before,
    [Symbol.asyncDispose]: async () => {},
  };
}
