// What every reader of lists takes and gives.
import type { ListEntry } from "#domain";
import type { RowProblemCode } from "./errors.ts";

/** A file of a list. `open` may be called once or several times; the bytes come in pieces of any size. */
export interface ListSource {
  readonly name: string;
  open(): AsyncIterable<Uint8Array>;
}

/** A row that could not be read. It stops nothing else; the row after it is read. */
export interface ListProblem {
  readonly code: RowProblemCode;
  /** What is wrong, for people. */
  readonly reason: string;
  /** The file and the line in it, from 1. */
  readonly file: string;
  readonly line: number;
  /** The first 200 characters of the row. */
  readonly snippet: string;
}

/** What a reader yields, in the order of the file. */
export type ListRow = ListEntry | ListProblem;

/** Whether a row is a problem. */
export function isProblem(row: ListRow): row is ListProblem {
  return "snippet" in row;
}

/** A problem as readers report it, its snippet cut. */
export function rowProblem(
  code: RowProblemCode,
  reason: string,
  at: { readonly file: string; readonly line: number },
  snippet: string,
): ListProblem {
  // A cut may halve a letter.
  return {
    code,
    reason: reason.toWellFormed(),
    file: at.file,
    line: at.line,
    snippet: snippet.slice(0, 200).toWellFormed(),
  };
}
