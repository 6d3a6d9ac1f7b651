// Comma-separated rows (RFC 4180) as a stream. Written here rather than taken from a library for one property: after a row with unbalanced
// quotation marks it goes on with the very next line, so that one bad row costs one row, and no row can grow without bound.
import { formatErrors, type RowProblemCode } from "./errors.ts";

/** A row: its cells as printed between the commas, quotation marks undone, outer spaces of unquoted cells kept. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The text ends in it, without a line break: if it is also wrong, the file was cut off. */
  readonly unended?: true;
}

/** A row that is none. */
export interface CsvFault {
  readonly line: number;
  readonly code: Extract<RowProblemCode, "row_quotes" | "row_too_long">;
  readonly reason: string;
  readonly snippet: string;
  readonly unended?: true;
}

export interface CsvForm {
  readonly delimiter: "," | ";" | "\t";
  /** Whether a quoted cell may hold line breaks. Where it may not, a forgotten quotation mark is found at the end of its line. */
  readonly multiline: boolean;
}

/** The longest row in characters; the longest real one (OFAC remarks) has under 20,000. */
const longestRow = 262_144;

/** The rows of a text. Empty lines are no rows. */
export async function* csvRows(text: AsyncIterable<string>, form: CsvForm): AsyncGenerator<CsvRow | CsvFault> {
  const reader = new CsvReader(form);
  for await (const piece of text) yield* reader.read(piece, false);
  yield* reader.read("", true);
}

/** Owns the text not yet read and the number of the line it begins on. */
class CsvReader {
  readonly #form: CsvForm;
  #text = "";
  #line = 1;
  #skipping = false;

  constructor(form: CsvForm) {
    this.#form = form;
  }

  *read(piece: string, final: boolean): Generator<CsvRow | CsvFault> {
    this.#text += piece;
    let at = this.#skipping ? this.#skip(0) : 0;
    while (at < this.#text.length) {
      const record = recordAt(this.#text, at, final, this.#form);
      if (record !== "more" && typeof record !== "string") {
        if (record.cells.length > 1 || record.cells[0]?.trim() !== "")
          yield { line: this.#line, cells: record.cells, ...unended(record.end > this.#text.length) };
        at = this.#advance(at, record.end);
        continue;
      }
      if (record === "more" && this.#text.length - at <= longestRow) break;
      const end = this.#text.indexOf("\n", at);
      const code = record === "quotes" || (end !== -1 && end - at <= longestRow) ? "row_quotes" : "row_too_long";
      yield {
        line: this.#line,
        code,
        reason: formatErrors[code],
        snippet: this.#text.slice(at, at + 200),
        ...unended(final && end === -1),
      };
      at = this.#skip(at);
    }
    this.#text = this.#text.slice(at);
  }

  /** Passes over the rest of the line; when its end is not there yet, later pieces are dropped until it is. */
  #skip(at: number): number {
    const end = this.#text.indexOf("\n", at);
    this.#skipping = end === -1;
    return this.#advance(at, end === -1 ? this.#text.length : end + 1);
  }

  #advance(from: number, to: number): number {
    for (let at = this.#text.indexOf("\n", from); at !== -1 && at < to; at = this.#text.indexOf("\n", at + 1))
      this.#line += 1;
    return to;
  }
}

const unended = (is: boolean): { unended?: true } => (is ? { unended: true } : {});

interface CsvRecord {
  readonly cells: readonly string[];
  /** Where the next record begins. */
  readonly end: number;
}

/** The record that begins at `from`; `more` when the text ends too early, `quotes` when its quotation marks do not match. */
function recordAt(text: string, from: number, final: boolean, form: CsvForm): CsvRecord | "more" | "quotes" {
  const newline = text.indexOf("\n", from);
  if (newline === -1 && !final && !form.multiline) return "more";
  const lineEnd = newline === -1 ? text.length : newline;
  const cells: string[] = [];
  for (let at = from; ;) {
    const cell = cellAt(text, at, { lineEnd, final, form });
    if (typeof cell === "string") return cell;
    cells.push(cell.value);
    if (cell.next === "row") return { cells, end: cell.end + 1 };
    at = cell.end + 1;
  }
}

interface Cell {
  readonly value: string;
  /** Where the delimiter or line break behind it stands. */
  readonly end: number;
  readonly next: "cell" | "row";
}

interface Bounds {
  readonly lineEnd: number;
  readonly final: boolean;
  readonly form: CsvForm;
}

function cellAt(text: string, from: number, bounds: Bounds): Cell | "more" | "quotes" {
  const start = passSpaces(text, from);
  if (text[start] === '"') return quotedCell(text, start, bounds);
  const lineEnd = bounds.lineEnd >= from ? bounds.lineEnd : endOfLine(text, from);
  if (lineEnd === text.length && !bounds.final) return "more";
  const delimiter = text.indexOf(bounds.form.delimiter, from);
  if (delimiter !== -1 && delimiter < lineEnd)
    return { value: text.slice(from, delimiter), end: delimiter, next: "cell" };
  return { value: text.slice(from, lineEnd).replace(/\r$/, ""), end: lineEnd, next: "row" };
}

function quotedCell(text: string, start: number, { lineEnd, final, form }: Bounds): Cell | "more" | "quotes" {
  let value = "";
  for (let at = start + 1; ;) {
    const quote = text.indexOf('"', at);
    if (!form.multiline && (quote === -1 || quote > lineEnd)) return "quotes";
    if (quote === -1 || (quote === text.length - 1 && !final)) return final ? "quotes" : "more";
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') return closedCell(text, value, passSpaces(text, quote + 1), { final, form });
    value += '"';
    at = quote + 2;
  }
}

function closedCell(
  text: string,
  value: string,
  after: number,
  { final, form }: Pick<Bounds, "final" | "form">,
): Cell | "more" | "quotes" {
  const end = text[after] === "\r" ? after + 1 : after;
  if (end >= text.length) return final ? { value, end, next: "row" } : "more";
  if (text[end] === "\n") return { value, end, next: "row" };
  return text[end] === form.delimiter ? { value, end, next: "cell" } : "quotes";
}

function passSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at += 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
