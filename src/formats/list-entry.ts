// The last gate of every reader: a row becomes an entry only if its content fits the domain's schemas.
import { Alert, Content, RecordId, type ListEntry } from "#domain";
import { rowProblem, type ListRow } from "./list-source.ts";

/** What a reader makes of a row before it is checked. */
export interface DraftEntry {
  readonly key: string;
  readonly subject: unknown;
  readonly alert?: unknown;
  readonly original: ListEntry["original"];
  readonly line: number;
}

/** Stands in for the subject's id while an alert is checked: the id is known only when the entry is applied. */
const anySubject = RecordId.parse("00000000-0000-7000-8000-000000000000");

/** The entry, or a problem `row_key` or `row_content` that names the first field that does not fit. */
export function entryOf(draft: DraftEntry, file: string): ListRow {
  const at = { file, line: draft.line };
  const snippet = (): string => JSON.stringify(draft.original);
  if (draft.key === "" || draft.key.length > 200) return rowProblem("row_key", "no key", at, snippet());
  const subject = Content.safeParse(draft.subject);
  if (!subject.success) return rowProblem("row_content", issueOf(subject.error), at, snippet());
  if (subject.data.kind === "alert")
    return rowProblem("row_content", "an alert cannot be its own subject", at, snippet());
  const entry = { key: draft.key, subject: subject.data, original: draft.original, line: draft.line };
  if (draft.alert === undefined) return entry;
  const alert = Alert.safeParse(
    typeof draft.alert === "object" ? { ...draft.alert, subject: anySubject } : draft.alert,
  );
  if (!alert.success) return rowProblem("row_content", issueOf(alert.error), at, snippet());
  const { subject: _, ...rest } = alert.data;
  return { ...entry, alert: rest };
}

function issueOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): string {
  const [issue] = error.issues;
  return issue === undefined ? "does not fit" : `${issue.path.map(String).join(".")}: ${issue.message}`;
}
