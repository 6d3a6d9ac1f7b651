// One door to every list: the format is named, the files are handed in, entries and problems come out.
import type { ListFormat } from "#domain";
import { FormatError } from "./errors.ts";
import { readInterpolList } from "./interpol-list.ts";
import { isProblem, rowProblem, type ListRow, type ListSource } from "./list-source.ts";
import { readNationalList } from "./national-list.ts";
import { readOfacList } from "./ofac-list.ts";
import { readUnList } from "./un-list.ts";

/** Options of {@link readList}. */
export interface ReadListOptions {
  /** The day of the import, ISO 8601: nobody on a national list is born after it. */
  readonly today: string;
}

/** What an operator needs to know of a format before importing it, and how many files it takes. */
export const listFormats = {
  ofac: {
    files: [1, 3],
    extensions: ["csv"],
    takes: "SDN.CSV, and ALT.CSV (aliases) and ADD.CSV (addresses) of the same day",
    publisher: "US Treasury, OFAC",
  },
  un: { files: [1, 1], extensions: ["xml"], takes: "the consolidated list in XML", publisher: "UN Security Council" },
  interpol: {
    files: [1, 100],
    extensions: ["json", "ndjson", "jsonl", "csv"],
    takes: "answers of the public notices service, single notices, one a line, or a table",
    publisher: "INTERPOL",
  },
  national: {
    files: [1, 1],
    extensions: ["csv", "tsv", "json", "ndjson", "jsonl"],
    takes: "your own register in the table of docs/national-list.md",
    publisher: "the operator",
  },
} as const satisfies Record<ListFormat, ListFormatPlan>;

interface ListFormatPlan {
  readonly files: readonly [least: number, most: number];
  readonly extensions: readonly string[];
  readonly takes: string;
  readonly publisher: string;
}

/**
 * Reads a list as a stream: memory does not grow with the file, except for the set of its keys. A bad row is yielded as a problem and stops
 * nothing else; of two rows with one key the first counts.
 *
 * @throws FormatError when a whole file cannot be read as its format; what was yielded before it is good but not complete
 */
export async function* readList(
  format: ListFormat,
  files: readonly ListSource[],
  options: ReadListOptions,
): AsyncGenerator<ListRow> {
  const [least, most] = listFormats[format].files;
  const [first, ...others] = files;
  if (first === undefined || files.length < least) throw new FormatError("file_missing", format, `${least} needed`);
  if (files.length > most) throw new FormatError("file_unknown", files[most]?.name ?? format, `at most ${most} files`);
  const names = files.map(({ name }) => name).join(", ");
  const keys = new Set<string>();
  for await (const row of rowsOf(format, [first, ...others], options)) {
    if (isProblem(row) || !keys.has(row.key)) yield row;
    else
      yield rowProblem(
        "row_duplicate",
        `key ${row.key}`,
        { file: names, line: row.line },
        JSON.stringify(row.original),
      );
    if (!isProblem(row)) keys.add(row.key);
  }
}

function rowsOf(
  format: ListFormat,
  files: readonly [ListSource, ...ListSource[]],
  options: ReadListOptions,
): AsyncIterable<ListRow> {
  switch (format) {
    case "ofac":
      return readOfacList(files);
    case "un":
      return readUnList(files[0]);
    case "interpol":
      return readInterpolList(files);
    case "national":
      return readNationalList(files[0], options.today);
  }
}
