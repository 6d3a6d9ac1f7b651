// JSON objects as a stream: one a line (NDJSON), in an array, or alone, pretty-printed or not. Memory is bounded by the largest object.
import { FormatError, formatErrors, type RowProblemCode } from "./errors.ts";

/** An object and the line it begins on. */
export interface JsonRow {
  readonly line: number;
  readonly value: JsonObject;
}
export type JsonObject = { readonly [name: string]: unknown };

/** A row that is none. */
export interface JsonFault {
  readonly line: number;
  readonly code: Extract<RowProblemCode, "row_json" | "row_too_long">;
  readonly reason: string;
  readonly snippet: string;
}

/** The longest object in characters: an answer of the INTERPOL API with 160 notices has some 200,000. */
const longestObject = 4_000_000;
const deepest = 20;

/**
 * The objects of a text, in order. In NDJSON a bad line is a fault and the next is read; in an array a bad element is.
 *
 * @throws FormatError file_format when the text does not begin as JSON, file_truncated when it ends inside an object or array
 */
export async function* jsonRows(text: AsyncIterable<string>, file: string): AsyncGenerator<JsonRow | JsonFault> {
  const reader = new JsonReader(file);
  for await (const piece of text) yield* reader.read(piece, false);
  yield* reader.read("", true);
}

/** Owns the text not yet read, the number of the line it begins on, and the way the file is written once that is known. */
class JsonReader {
  readonly #file: string;
  #text = "";
  #line = 1;
  #way: "unknown" | "lines" | "objects" = "unknown";
  #skipping = false;
  #inArray = false;

  constructor(file: string) {
    this.#file = file;
  }

  *read(piece: string, final: boolean): Generator<JsonRow | JsonFault> {
    this.#text += piece;
    if (this.#way === "unknown" && !this.#begin(final)) return;
    yield* this.#way === "lines" ? this.#lines(final) : this.#objects(final);
  }

  /** Whether it is known how the file is written: a first line that is an object by itself says one object a line. */
  #begin(final: boolean): boolean {
    this.#advance(/^\s*/.exec(this.#text)?.[0].length ?? 0);
    if (this.#text === "" && !final) return false;
    if (!/^[[{]/.test(this.#text)) throw new FormatError("file_format", this.#file, "not JSON");
    const end = this.#text.indexOf("\n");
    if (end === -1 && !final && this.#text.length <= longestObject) return false;
    const first = (end === -1 ? this.#text : this.#text.slice(0, end)).trimEnd();
    this.#way = first.startsWith("{") && first.endsWith("}") ? "lines" : "objects";
    return true;
  }

  *#lines(final: boolean): Generator<JsonRow | JsonFault> {
    let at = 0;
    for (
      let end = this.#text.indexOf("\n");
      end !== -1 || (final && at < this.#text.length);
      end = this.#text.indexOf("\n", at)
    ) {
      const line = this.#text.slice(at, end === -1 ? this.#text.length : end);
      if (!this.#skipping && line.trim() !== "") yield this.#lineRow(line, end === -1);
      this.#skipping = false;
      this.#line += 1;
      at = end === -1 ? this.#text.length : end + 1;
    }
    this.#text = this.#text.slice(at);
    if (this.#text.length <= longestObject) return;
    if (!this.#skipping) yield this.#tooLong(this.#text);
    this.#skipping = true;
    this.#text = "";
  }

  *#objects(final: boolean): Generator<JsonRow | JsonFault> {
    for (;;) {
      const between = /^[\s,[\]]*/.exec(this.#text)?.[0] ?? "";
      if (between.includes("[")) this.#inArray = true;
      if (between.includes("]")) this.#inArray = false;
      this.#advance(between.length);
      if (this.#text === "") break;
      const end = this.#text.startsWith("{") ? endOfObject(this.#text) : endOfScalar(this.#text, final);
      if (end === -1 && this.#text.length > longestObject)
        throw new FormatError(
          "file_format",
          this.#file,
          `line ${this.#line}: an object of more than ${longestObject} characters`,
        );
      if (end === -1) break;
      yield this.#parse(this.#text.slice(0, end));
      this.#advance(end);
    }
    if (final && (this.#text !== "" || this.#inArray))
      throw new FormatError("file_truncated", this.#file, `line ${this.#line}`);
  }

  /** One line; the last of a file, wrong and without a line break, was cut off. */
  #lineRow(line: string, unended: boolean): JsonRow | JsonFault {
    const row = line.length > longestObject ? this.#tooLong(line) : this.#parse(line);
    if (unended && !("value" in row) && !line.trimEnd().endsWith("}"))
      throw new FormatError("file_truncated", this.#file, `line ${this.#line}`);
    return row;
  }

  #parse(text: string): JsonRow | JsonFault {
    const value = parsed(text);
    if (value !== undefined) return { line: this.#line, value };
    return { line: this.#line, code: "row_json", reason: formatErrors.row_json, snippet: text.slice(0, 200) };
  }

  #tooLong(text: string): JsonFault {
    return { line: this.#line, code: "row_too_long", reason: formatErrors.row_too_long, snippet: text.slice(0, 200) };
  }

  #advance(length: number): void {
    for (let at = this.#text.indexOf("\n"); at !== -1 && at < length; at = this.#text.indexOf("\n", at + 1))
      this.#line += 1;
    this.#text = this.#text.slice(length);
  }
}

/** Where the object that the text begins with ends; -1 while it does not. */
function endOfObject(text: string): number {
  let depth = 0;
  const marks = /["{}[\]]/g;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '"') {
      marks.lastIndex = endOfString(text, mark.index);
      if (marks.lastIndex === 0) return -1;
    } else depth += mark[0] === "{" || mark[0] === "[" ? 1 : -1;
    if (depth === 0) return mark.index + 1;
  }
  return -1;
}

/** The place after the string that begins at `from`; 0 while it does not end. */
function endOfString(text: string, from: number): number {
  const rest = /"|\\./gs;
  rest.lastIndex = from + 1;
  for (let mark = rest.exec(text); mark !== null; mark = rest.exec(text)) if (mark[0] === '"') return mark.index + 1;
  return 0;
}

function endOfScalar(text: string, final: boolean): number {
  const end = /[,\]\n]/.exec(text)?.index;
  return end ?? (final ? text.length : -1);
}

/** The object, or nothing when it is none, or nested or holding numbers beyond what JSON stores keep. */
function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || !isStorable(value, deepest)) return undefined;
    // Escapes that PostgreSQL's jsonb cannot hold (NUL, halves of surrogate pairs) are rare enough to be looked for in the text.
    if (!/\\u(?:0000|[dD][89a-fA-F])/.test(text)) return value;
    const mended = wellFormed(value);
    return isObject(mended) ? mended : undefined;
  } catch {
    return undefined;
  }
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed().replaceAll("\u0000", "\uFFFD");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [String(wellFormed(name)), wellFormed(part)]));
}

function isStorable(value: unknown, depth: number): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isStorable(part, depth - 1));
}

/** Whether a value is an object with names, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
