// The operator's own register in Besa's table: CSV with a header, or JSON (an array, or one object a line). See docs/national-list.md.
import { FormatError } from "./errors.ts";
import { entryOf } from "./list-entry.ts";
import { fieldRows, textsIn, type FieldRow } from "./list-fields.ts";
import { rowProblem, type ListRow, type ListSource } from "./list-source.ts";
import { lineOf } from "./list-values.ts";
import { fieldPlan, nationalKinds, type NationalKind } from "./national-fields.ts";
import { NationalRow, RowFault } from "./national-row.ts";
import { nationalAlert, nationalSubject } from "./national-subjects.ts";

/**
 * Reads the list. `today` (ISO date) catches mistyped births.
 *
 * @throws FormatError file_format when a CSV header has a column that the table does not, or has no key
 */
export async function* readNationalList(source: ListSource, today: string): AsyncGenerator<ListRow> {
  let header = "";
  for await (const row of fieldRows(source)) {
    if (!("fields" in row)) {
      yield row;
      continue;
    }
    if (row.header !== undefined && header === "") header = checkedHeader(row.header, source.name);
    yield entryOfRow(row, { file: source.name, today });
  }
}

function checkedHeader(names: readonly string[], file: string): string {
  const unknown = names.find((name) => fieldPlan(name) === undefined);
  if (unknown !== undefined) throw new FormatError("file_format", file, `no such column: ${unknown}`);
  if (!names.includes("key")) throw new FormatError("file_format", file, "no column key");
  return names.join();
}

function entryOfRow(found: FieldRow, { file, today }: { readonly file: string; readonly today: string }): ListRow {
  const key = lineOf(textsIn(found.fields["key"])[0] ?? "");
  try {
    const row = new NationalRow(found.fields, kindOf(found), found.header !== undefined);
    const unborn = row.dates("born").find((date) => date.slice(0, 10) > today.slice(0, Math.min(date.length, 10)));
    if (unborn !== undefined) throw new RowFault(`born: ${unborn} lies in the future`);
    const alert = key === "" ? undefined : nationalAlert(row, key);
    return entryOf(
      {
        key,
        subject: nationalSubject(row),
        ...(alert === undefined ? {} : { alert }),
        original: found.original,
        line: found.line,
      },
      file,
    );
  } catch (fault) {
    if (!(fault instanceof RowFault)) throw fault;
    return rowProblem("row_content", fault.message, { file, line: found.line }, JSON.stringify(found.original));
  }
}

function kindOf({ fields }: FieldRow): NationalKind {
  const [text = "person"] = textsIn(fields["kind"]);
  const kind = nationalKinds.find((known) => known === text.toLowerCase());
  if (kind === undefined) throw new RowFault(`kind: "${text.slice(0, 60)}" is none of ${nationalKinds.join(", ")}`);
  return kind;
}
