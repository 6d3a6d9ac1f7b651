// What can go wrong in this room. Codes are API; the words beside them are for people and stand in docs/errors.md.

/** Every error code of the room: what it means and what to do. `row_` codes report one row and stop nothing; the others refuse the whole input. */
export const formatErrors = {
  mrz_length: "The text is not as long as any machine readable zone. Scan or type all its lines.",
  mrz_characters: "A machine readable zone holds only A-Z, 0-9 and the filler <. Scan it again.",
  mrz_format: "The text has the length of a machine readable zone but not its form. Scan it again.",
  mrz_unsupported:
    "This is a machine readable zone of a kind that Besa does not read (driving licences). Type the name and the number.",
  file_missing: "A file of the list is missing. Name all the files that the format needs.",
  file_unknown: "The list was given a file that its format has no use for. Check the format and the files' names.",
  file_empty: "The file is empty. Fetch it again.",
  file_compressed: "The file is compressed (zip, gzip, bzip2, xz, zstd). Unpack it and import what is inside.",
  file_encoding: "The file's bytes are not text in the encoding that its format has. Save it as UTF-8.",
  file_format:
    "The file is not in the format that was named (not XML, not JSON, another root element, other columns). Check format and file.",
  file_truncated: "The file ends in the middle. Rows before it were read; fetch it again.",
  file_forbidden:
    "The file uses what lists have no need of and attackers like (a document type or entities in XML). It was not read.",
  row_columns: "The row has another number of cells than its list has columns.",
  row_quotes: "The row's quotation marks do not match.",
  row_too_long: "The row is longer than any real one and was skipped.",
  row_json: "The line is not JSON, or not an object.",
  row_key: "The row has no key of its own, so that a later edition could not be compared with it.",
  row_duplicate: "Another row of the file has the same key.",
  row_orphan: "The alias or address belongs to an entry that the main file does not have (files of different dates).",
  row_content: "A value of the row does not fit its field.",
} as const;

/** A code of {@link formatErrors}. */
export type FormatErrorCode = keyof typeof formatErrors;
/** The codes that refuse an MRZ. */
export type MrzProblemCode = Extract<FormatErrorCode, `mrz_${string}`>;
/** The codes that report one row of a list. */
export type RowProblemCode = Extract<FormatErrorCode, `row_${string}`>;
/** The codes that refuse a whole file. */
export type FileErrorCode = Extract<FormatErrorCode, `file_${string}`>;

/** A whole file that cannot be read as its format. Rows yielded before it was thrown are good, but the list is not complete. */
export class FormatError extends Error {
  override readonly name = "FormatError";
  readonly code: FileErrorCode;
  /** The file's name as it was given. */
  readonly file: string;

  constructor(code: FileErrorCode, file: string, detail = "", options: { cause?: unknown } = {}) {
    super(`${file}: ${formatErrors[code]}${detail === "" ? "" : ` (${detail})`}`, options);
    this.code = code;
    this.file = file;
  }
}
