// What is done to the records of a case: only to those that were judged to be the subject's, and each with the case, its file and the log in one transaction.
import { afterStep, type ActId, type BesaRecord, type RecordId, type SubjectStep } from "#domain";
import type { StoredSubjectCase } from "#store";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { requireFresh, type Officer } from "../officer.ts";
import { readCase, type SubjectCaseView } from "./case-view.ts";
import { deskEyes, requireDesk, subjectEntry, type SubjectNeeds } from "./needs.ts";
import { carryOut, type RecordAct } from "./record-acts.ts";

/** Does something to a record of the subject. */
export async function actOnRecord(
  needs: SubjectNeeds,
  officer: Officer,
  id: ActId,
  asked: RecordAct & { readonly seen: number },
): Promise<SubjectCaseView> {
  requireDesk(officer);
  const { store, ledger, chance } = needs;
  const one = await store.subjects.get(id, officer.sight);
  if (one === undefined) throw new CaseworkError("not_found");
  const step: SubjectStep = asked.act;
  if (one.version !== asked.seen) throw new CaseworkError("subject_changed");
  if (afterStep(one.state, step) === undefined) throw new CaseworkError("subject_step");
  if (asked.act === "erase") requireErasure(needs, officer, one);
  const record = await recordOfCase(needs, officer, one, asked.record);
  const at = chance.now().toISOString();
  await store.transactAsNode(async (tx) => {
    if (!(await tx.subjects.step(id, asked.seen, {}))) throw new CaseworkError("subject_changed");
    const { entry, data } = await carryOut(
      { needs, tx, officer, reference: id, record, sight: deskEyes(chance) },
      asked,
    );
    const event = { id: newActId(chance), case: id, version: asked.seen + 1, at, by: officer.id, step };
    await tx.subjects.note({ ...event, data: { record: asked.record, reason: asked.reason, ...data } });
    const said = { reference: id, reason: asked.reason, records: [asked.record], requires: record.labels.requires };
    await ledger.write(tx.log, [subjectEntry(officer, entry, { ...said, outcome: { step, ...data } })]);
  });
  return readCase(needs, officer, id);
}

/** Whoever decided does not erase: two see to it that what cannot be brought back is meant to go. */
function requireErasure({ chance }: SubjectNeeds, officer: Officer, { decision }: StoredSubjectCase): void {
  requireFresh(officer, chance.now());
  if (decision === undefined || !["granted", "partly"].includes(decision.outcome))
    throw new CaseworkError("subject_step");
  if (decision.by === officer.id) throw new CaseworkError("subject_four_eyes");
}

/** The newest version of a record that was judged to be the subject's; not_found for any other. */
async function recordOfCase(
  { store, chance }: SubjectNeeds,
  officer: Officer,
  { id }: StoredSubjectCase,
  record: RecordId,
): Promise<BesaRecord> {
  const findings = await store.findings.list(id, officer.sight);
  const isTheirs = findings.some(
    ({ kind, ref, judgement }) => kind === "record" && ref === record && judgement === "subject",
  );
  // The newest of the history is without the mark, as its owner wrote it.
  const [newest] = isTheirs ? await store.records.history(record, deskEyes(chance)) : [];
  if (newest === undefined) throw new CaseworkError("not_found");
  return newest;
}
