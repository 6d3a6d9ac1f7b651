// The desk looks for a subject in all that this node holds: records in every script, watches, and what was decided about the records found.
import { afterStep, type ActId, type Sight, type Watch } from "#domain";
import type { NewFinding, StoredSubjectCase } from "#store";
import { newActId, today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { readCase, type SubjectCaseView } from "./case-view.ts";
import { findRecords, type FoundRecord, watchesAbout } from "./looking.ts";
import { deskEyes, inquireJob, requireDesk, subjectEntry, type SubjectSearchNeeds } from "./needs.ts";

/**
 * Looks for the subject of a request, and has those asked who see what the desk does not (`inquire.ts`). May be repeated: what was judged stands.
 */
export async function searchForSubject(
  needs: SubjectSearchNeeds,
  officer: Officer,
  id: ActId,
  { seen }: { readonly seen: number },
): Promise<SubjectCaseView> {
  requireDesk(officer);
  const { store, ledger, chance } = needs;
  const one = await store.subjects.get(id, officer.sight);
  if (one === undefined) throw new CaseworkError("not_found");
  if (afterStep(one.state, "search") === undefined) throw new CaseworkError("subject_step");
  const found = await findRecords(needs, one.subject, deskEyes(chance));
  const findings = await findingsOf(needs, one, found);
  const at = chance.now().toISOString();
  await store.transact(async (tx) => {
    if (!(await tx.subjects.step(id, seen, { searchedAt: at }))) throw new CaseworkError("subject_changed");
    await tx.findings.put(findings);
    const counts = Object.fromEntries(
      (["record", "watch", "decision", "hit"] as const).map((kind) => [
        kind,
        findings.filter((finding) => finding.kind === kind).length,
      ]),
    );
    const event = { id: newActId(chance), case: id, version: seen + 1, at, by: officer.id };
    await tx.subjects.note({ ...event, step: "search", data: counts });
    await tx.jobs.enqueue(inquireJob, { case: id }, { key: `${inquireJob}-${id}` });
    const records = found.map(({ record }) => record);
    await ledger.write(tx.log, [
      subjectEntry(officer, "subject-searched", {
        reference: id,
        subject: [...one.subject.names, one.subject.born, ...one.subject.numbers]
          .join(" · ")
          .slice(0, 1000)
          .toWellFormed(),
        records,
        outcome: counts,
      }),
    ]);
  }, officer.sight);
  return readCase(needs, officer, id);
}

/** What is written down of a search: the records, what is kept about them, and the watches that the subject answers to. */
async function findingsOf(
  { store, chance, stopwatch }: SubjectSearchNeeds,
  { id, subject }: Pick<StoredSubjectCase, "id" | "subject">,
  found: readonly FoundRecord[],
): Promise<NewFinding[]> {
  const eyes = deskEyes(chance);
  const ids = found.map(({ record }) => record);
  const uses = await store.findings.usesOf(ids, eyes);
  const watches = await watchesAbout(subject, await watchesSeen(store, eyes, today(chance)), stopwatch);
  const base = (): Pick<NewFinding, "id" | "case"> => ({ id: newActId(chance), case: id });
  return [
    ...found.map(({ record, version, strength }) => ({
      ...base(),
      kind: "record" as const,
      ref: record,
      strength,
      ...(version === undefined ? {} : { recordVersion: version }),
    })),
    ...uses.map(({ kind, id: ref }) => ({ ...base(), kind, ref })),
    ...watches.map((watch) => ({ ...base(), kind: "watch" as const, ref: watch.id })),
  ];
}

/** All watches that these eyes see, whether they run or have ended. */
async function watchesSeen(store: SubjectSearchNeeds["store"], sight: Sight, day: string): Promise<Watch[]> {
  const watches: Watch[] = [];
  for (let before: string | undefined; ;) {
    const { items, next } = await store.watches.list({ before, today: day, limit: 500, sight });
    watches.push(...items.map(({ watch }) => watch));
    if (next === undefined) return watches;
    before = next;
  }
}
