// The three files of OFAC's SDN list: which is which, and the aliases and addresses by entity.
import { csvRows, type CsvRow } from "./csv-rows.ts";
import { FormatError } from "./errors.ts";
import { rowProblem, type ListProblem, type ListSource } from "./list-source.ts";
import { textOf } from "./list-text.ts";

/** Columns of SDN.CSV, ALT.CSV and ADD.CSV (OFAC, "SDN data formats", 2024); their number tells the files apart. */
const columns = { sdn: 12, alt: 5, add: 6 } as const;
export type OfacFile = keyof typeof columns;

/** A row with the marks of old end-of-file (0x1A) taken out; OFAC's joined files have them in the middle too. */
export interface OfacRow extends CsvRow {
  readonly key: string;
}

/**
 * The files by what they are.
 *
 * @throws FormatError file_format when a file has other columns, file_missing without SDN.CSV, file_unknown for two of a kind
 */
export async function sortFiles(
  files: readonly ListSource[],
): Promise<Partial<Record<OfacFile, ListSource>> & { readonly sdn: ListSource }> {
  const sorted = new Map<OfacFile, ListSource>();
  for (const file of files) {
    const kind = await kindOf(file);
    if (sorted.has(kind)) throw new FormatError("file_unknown", file.name, `a second file of ${columns[kind]} columns`);
    sorted.set(kind, file);
  }
  const sdn = sorted.get("sdn");
  if (sdn === undefined) throw new FormatError("file_missing", "SDN.CSV", `no file of ${columns.sdn} columns`);
  return { ...Object.fromEntries(sorted), sdn };
}

async function kindOf(file: ListSource): Promise<OfacFile> {
  const counts = new Map<number, OfacFile>([
    [columns.sdn, "sdn"],
    [columns.alt, "alt"],
    [columns.add, "add"],
  ]);
  let seen = 0;
  for await (const row of csvRows(textOf(file, { legacy: true }), form)) {
    const kind = "cells" in row && /^\d+$/.test(row.cells[0] ?? "") ? counts.get(row.cells.length) : undefined;
    if (kind !== undefined) return kind;
    // A few bad rows at the top must not hide what the file is; a hundred say that it is another.
    seen += 1;
    if (seen === 100) break;
  }
  throw new FormatError(
    "file_format",
    file.name,
    `no row has ${Object.values(columns).join(", ")} columns and a number first`,
  );
}

const form = { delimiter: ",", multiline: false } as const;

/**
 * The rows of one file, and its bad rows as problems.
 *
 * @throws FormatError file_truncated when the file ends inside a row
 */
export async function* ofacRows(file: ListSource, kind: OfacFile): AsyncGenerator<OfacRow | ListProblem> {
  for await (const row of csvRows(textOf(file, { legacy: true }), form)) {
    const at = { file: file.name, line: row.line };
    const whole =
      "cells" in row &&
      (row.cells.length === columns[kind] || row.cells.join("").replaceAll("\u001A", "").trim() === "");
    if (row.unended === true && !whole) throw new FormatError("file_truncated", file.name, `line ${row.line}`);
    if (!("cells" in row)) {
      yield rowProblem(row.code, row.reason, at, row.snippet);
      continue;
    }
    const cells = row.cells.map((cell) => cell.replaceAll("\u001A", ""));
    if (cells.length === 1 && cells[0]?.trim() === "") continue;
    const key = cells[0]?.trim() ?? "";
    if (cells.length !== columns[kind])
      yield rowProblem("row_columns", `${cells.length} cells, not ${columns[kind]}`, at, row.cells.join(","));
    else if (!/^\d+$/.test(key)) yield rowProblem("row_key", "the entity number is no number", at, row.cells.join(","));
    else yield { ...row, cells, key };
  }
}

/** What a cell says; OFAC writes `-0-` for nothing. */
export function valueOf(cell: string | undefined): string | undefined {
  const value = cell?.trim() ?? "";
  return value === "" || value === "-0-" ? undefined : value;
}
