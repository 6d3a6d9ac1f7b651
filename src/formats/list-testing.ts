// For tests of readers: files from memory or disk, and what a reader made of them.
import { createReadStream, existsSync } from "node:fs";
import type { ListEntry } from "#domain";
import { isProblem, type ListProblem, type ListRow, type ListSource } from "./list-source.ts";

/** The folder of the public lists, and why a test that needs them is skipped where they are absent. */
export const lists = "../shared/data/lists";
export const skip = existsSync(lists) ? false : `${lists} is absent`;

/** A file on disk. */
export function fileSource(path: string): ListSource {
  return { name: path, open: () => createReadStream(path) };
}

/** A file in memory, handed out in pieces of `size` bytes. */
export function memorySource(name: string, content: string | Uint8Array, size = 1000): ListSource {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return {
    name,
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** Everything a reader yields, and the error that ended it, if one did. */
export async function readAll(
  rows: AsyncIterable<ListRow>,
): Promise<{ entries: ListEntry[]; problems: ListProblem[]; error?: unknown }> {
  const entries: ListEntry[] = [];
  const problems: ListProblem[] = [];
  try {
    for await (const row of rows) {
      if (isProblem(row)) problems.push(row);
      else entries.push(row);
    }
  } catch (error) {
    return { entries, problems, error };
  }
  return { entries, problems };
}
