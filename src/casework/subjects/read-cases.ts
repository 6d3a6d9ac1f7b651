// Reading requests: the desk's list, one case, and its letter. Each look has an entry of the log.
import { RecordId, type ActId } from "#domain";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { readCase, referenceOf, withClocks, type SubjectCaseView, type SubjectRow } from "./case-view.ts";
import { writeLetter } from "./letter.ts";
import { requireDesk, subjectEntry, type SubjectNeeds } from "./needs.ts";

/** Which requests to list. */
export interface SubjectQuery {
  readonly state?: "open" | "ended" | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Requests, newest first. `after` is the number of the last one of the page before. */
export async function listSubjects(
  needs: SubjectNeeds,
  officer: Officer,
  { state, after, limit }: SubjectQuery,
): Promise<{ items: SubjectRow[]; next?: string }> {
  requireDesk(officer);
  const before = after === undefined ? undefined : /^\d{1,9}$/.test(after) ? Number(after) : 0;
  const { cases, next } = await needs.store.subjects.list({ state, before, limit, sight: officer.sight });
  const items = await withClocks(needs, officer, cases);
  const shown = { cases: items.map(({ id }) => id) };
  await needs.ledger.record(subjectEntry(officer, "subjects-listed", { outcome: shown }));
  return { items, ...(next === undefined ? {} : { next: String(next) }) };
}

/** One request. Unknown and hidden are the same answer. */
export async function readSubject(needs: SubjectNeeds, officer: Officer, id: ActId): Promise<SubjectCaseView> {
  requireDesk(officer);
  const view = await readCase(needs, officer, id).catch((error: unknown) => notFoundOf(error));
  await needs.ledger.record(
    subjectEntry(officer, "subject-read", {
      reference: id,
      records: view === undefined ? [] : recordsOf(view),
      outcome: { shown: view !== undefined },
    }),
  );
  if (view === undefined) throw new CaseworkError("not_found");
  return view;
}

/** The letter of a request: as it was sent, or as it would be sent now. */
export async function readLetter(
  needs: SubjectNeeds,
  officer: Officer,
  id: ActId,
): Promise<{ readonly name: string; readonly text: string }> {
  requireDesk(officer);
  const one = await needs.store.subjects.get(id, officer.sight);
  const text = one === undefined ? undefined : (one.letter ?? (await writeLetter(needs, officer, one)));
  await needs.ledger.record(
    subjectEntry(officer, "subject-letter", { reference: id, outcome: { sent: one?.letter !== undefined } }),
  );
  if (one === undefined || text === undefined) throw new CaseworkError("not_found");
  return { name: `${referenceOf(one)}.txt`, text };
}

function recordsOf({ findings }: SubjectCaseView): RecordId[] {
  return findings.flatMap(({ kind, ref, title }) =>
    kind === "record" && title !== undefined ? [RecordId.parse(ref)] : [],
  );
}

function notFoundOf(error: unknown): undefined {
  if (error instanceof CaseworkError && error.code === "not_found") return undefined;
  throw error;
}
