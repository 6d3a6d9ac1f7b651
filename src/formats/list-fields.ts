// Rows with named fields, from CSV with a header or from JSON, read the same way: each field is a list of texts.
import { csvRows, type CsvForm } from "./csv-rows.ts";
import { FormatError } from "./errors.ts";
import { jsonRows, isObject, type JsonObject } from "./json-rows.ts";
import { rowProblem, type ListProblem, type ListSource } from "./list-source.ts";
import { textOf } from "./list-text.ts";
import type { DraftEntry } from "./list-entry.ts";

/** A row by the names of its fields. */
export interface FieldRow {
  readonly line: number;
  readonly fields: JsonObject;
  readonly original: DraftEntry["original"];
  /** The names of the columns, where the file is CSV. */
  readonly header?: readonly string[];
}

/**
 * The rows of a file: JSON (array, single object, one object a line) when it begins with a bracket, else CSV with a header row, its cells
 * parted by commas, semicolons or tabs, whichever the header has. Empty cells are no fields.
 *
 * @throws FormatError file_empty, file_compressed, file_encoding, file_format, file_truncated
 */
export async function* fieldRows(source: ListSource): AsyncGenerator<FieldRow | ListProblem> {
  const { start, text } = await startOf(textOf(source), source.name);
  yield* /^[[{]/.test(start) ? jsonFields(text, source.name) : csvFields(text, source.name, formOf(start));
}

/** The beginning of a text (white space left out) and the whole text again. */
async function startOf(
  text: AsyncGenerator<string>,
  file: string,
): Promise<{ start: string; text: AsyncGenerator<string> }> {
  let held = "";
  while (!/\S[^\n]*\n/.test(held) && held.length < 65_536) {
    const next = await text.next();
    if (next.done === true) break;
    held += next.value;
  }
  if (held.trim() === "") throw new FormatError("file_empty", file);
  async function* again(): AsyncGenerator<string> {
    yield held;
    yield* text;
  }
  return { start: held.trimStart(), text: again() };
}

function formOf(start: string): CsvForm {
  const [header = ""] = start.split("\n");
  const counts = ([",", ";", "\t"] as const).map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return { delimiter: counts.toSorted((one, other) => other.count - one.count)[0]?.delimiter ?? ",", multiline: true };
}

async function* jsonFields(text: AsyncIterable<string>, file: string): AsyncGenerator<FieldRow | ListProblem> {
  for await (const row of jsonRows(text, file)) {
    // What JSON.parse made is JSON.
    if ("value" in row) yield { line: row.line, fields: row.value, original: row.value as DraftEntry["original"] };
    else yield rowProblem(row.code, row.reason, { file, line: row.line }, row.snippet);
  }
}

async function* csvFields(
  text: AsyncIterable<string>,
  file: string,
  form: CsvForm,
): AsyncGenerator<FieldRow | ListProblem> {
  let header: readonly string[] | undefined;
  for await (const row of csvRows(text, form)) {
    const at = { file, line: row.line };
    const whole = "cells" in row && (header === undefined || row.cells.length === header.length);
    if (row.unended === true && !whole && header !== undefined)
      throw new FormatError("file_truncated", file, `line ${row.line}`);
    if (!("cells" in row)) {
      if (header === undefined) throw new FormatError("file_format", file, "the header row cannot be read");
      yield rowProblem(row.code, row.reason, at, row.snippet);
    } else if (header === undefined) header = headerOf(row.cells, file);
    else if (row.cells.length !== header.length)
      yield rowProblem(
        "row_columns",
        `${row.cells.length} cells, not ${header.length}`,
        at,
        row.cells.join(form.delimiter),
      );
    else yield { line: row.line, header, ...named(header, row.cells) };
  }
}

function headerOf(cells: readonly string[], file: string): string[] {
  const header = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_"),
  );
  const wrong = header.find((name, index) => !/^[a-z][a-z0-9_]*$/.test(name) || header.indexOf(name) !== index);
  if (wrong !== undefined || header.length < 2)
    throw new FormatError(
      "file_format",
      file,
      `header: "${(wrong ?? header.join()).slice(0, 60)}" is no column, or is there twice`,
    );
  return header;
}

function named(
  header: readonly string[],
  cells: readonly string[],
): { fields: JsonObject; original: DraftEntry["original"] } {
  const original = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]));
  return { fields: Object.fromEntries(Object.entries(original).filter(([, cell]) => cell.trim() !== "")), original };
}

/** The texts in a value: of an array each element's, of an object (one line of JSON) itself; nothing for null, blank or missing. */
export function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  return isObject(value) && Object.keys(value).length > 0 ? [JSON.stringify(value)] : [];
}
