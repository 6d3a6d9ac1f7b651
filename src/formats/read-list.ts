// One door to every list: the format is named, the files are handed in, entries and problems come out.
import type { ListFormat } from "#domain";
import { FormatError } from "./errors.ts";
import { readInterpolList } from "./interpol-list.ts";
import { isProblem, rowProblem, type ListRow, type ListSource } from "./list-source.ts";
import { readOfacList } from "./ofac-list.ts";
import { readUnList } from "./un-list.ts";

/** Options of {@link readList}. */
export interface ReadListOptions {
  /** The day of the import, ISO 8601; used where a list leaves the century out. */
  readonly today: string;
}

interface Reader {
  /** How many files the format takes. */
  readonly files: readonly [least: number, most: number];
  read(files: readonly ListSource[], options: ReadListOptions): AsyncIterable<ListRow>;
}

const readers = {
  ofac: { files: [1, 3], read: (files) => readOfacList(files) },
  interpol: { files: [1, 100], read: (files) => readInterpolList(files) },
  un: { files: [1, 1], read: ([file]) => (file === undefined ? nothing() : readUnList(file)) },
} as const satisfies Partial<Record<ListFormat, Reader>>;

/**
 * Reads a list as a stream: memory does not grow with the file, except for the set of its keys. A bad row is yielded as a problem and stops
 * nothing else; of two rows with one key the first counts.
 *
 * @throws FormatError when a whole file cannot be read as its format; what was yielded before it is good but not complete
 */
export async function* readList(
  format: keyof typeof readers,
  files: readonly ListSource[],
  options: ReadListOptions,
): AsyncGenerator<ListRow> {
  const reader: Reader = readers[format];
  const [least, most] = reader.files;
  if (files.length < least) throw new FormatError("file_missing", format, `${least} needed`);
  if (files.length > most) throw new FormatError("file_unknown", files[most]?.name ?? format, `at most ${most} files`);
  const keys = new Set<string>();
  for await (const row of reader.read(files, options)) {
    if (isProblem(row) || !keys.has(row.key)) yield row;
    else
      yield rowProblem(
        "row_duplicate",
        `key ${row.key}`,
        { file: files[0]?.name ?? format, line: row.line },
        JSON.stringify(row.original),
      );
    if (!isProblem(row)) keys.add(row.key);
  }
}

async function* nothing(): AsyncGenerator<ListRow> {}
