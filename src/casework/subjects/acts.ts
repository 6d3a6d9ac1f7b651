// What is done to records because of a request: restricted, corrected, proposed to their owner, erased. Only to what was judged to be the subject's, and
// each with the case, its file and the log in one transaction.
import {
  afterStep,
  scriptOf,
  type ActId,
  type BesaRecord,
  type Country,
  type PartialDate,
  type Purpose,
  type RecordId,
  type RestrictionGround,
  type Sex,
  type SubjectStep,
} from "#domain";
import type { Json, NodeTransaction, StoredSubjectCase } from "#store";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { requireFresh, type Officer } from "../officer.ts";
import { eraseIn } from "../retention/erase.ts";
import { isOwn, readCase, type SubjectCaseView } from "./case-view.ts";
import { deskEyes, requireDesk, subjectEntry, type SubjectNeeds } from "./needs.ts";

/** What is done to one record, and the versions of case and record that were seen. */
export type RecordAct = { readonly seen: number; readonly record: RecordId; readonly reason: string } & (
  | { readonly act: "restrict"; readonly ground: RestrictionGround; readonly purposes: readonly Purpose[] }
  | { readonly act: "lift" | "erase" }
  | { readonly act: "propose"; readonly words: string }
  | { readonly act: "correct"; readonly recordVersion: number; readonly changes: PersonChanges }
);

/** What is corrected of a person: each list as it is to be. What is left out stays. */
export interface PersonChanges {
  readonly names?: readonly string[] | undefined;
  readonly born?: readonly PartialDate[] | undefined;
  readonly nationalities?: readonly Country[] | undefined;
  readonly sex?: Sex | undefined;
}

interface Acting {
  readonly needs: SubjectNeeds;
  readonly tx: NodeTransaction;
  readonly officer: Officer;
  readonly one: StoredSubjectCase;
  readonly record: BesaRecord;
}

/** What was done, for the file and the log. */
interface Done {
  readonly entry: "record-restricted" | "restriction-lifted" | "record-corrected" | "subject-step";
  readonly data: { readonly [name: string]: Json | undefined };
}

/** Does something to a record of the subject. */
export async function actOnRecord(
  needs: SubjectNeeds,
  officer: Officer,
  id: ActId,
  asked: RecordAct,
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
    const { entry, data } = await carryOut({ needs, tx, officer, one, record }, asked);
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

async function carryOut(acting: Acting, asked: RecordAct): Promise<Done> {
  const { needs, tx, officer, one, record } = acting;
  switch (asked.act) {
    case "restrict": {
      const { ground, purposes } = asked;
      const since = needs.chance.now().toISOString();
      await tx.records.restrict(record.id, { ground, purposes: [...new Set(purposes)], since });
      return { entry: "record-restricted", data: { ground, purposes } };
    }
    case "lift":
      await tx.records.restrict(record.id, undefined);
      return { entry: "restriction-lifted", data: {} };
    case "propose":
      return { entry: "subject-step", data: { owner: record.owner, words: asked.words } };
    case "correct":
      return correct(acting, asked);
    case "erase": {
      const erased = { records: [record.id], ground: "data-subject" as const, reason: asked.reason, reference: one.id };
      const erasures = await eraseIn(tx, needs, officer, erased);
      return { entry: "subject-step", data: { erasures: erasures.map(({ erasure }) => erasure) } };
    }
  }
}

/** A new version of a record of this node's own authority. Another's is its owner's to correct. */
async function correct(
  { tx, record }: Acting,
  { recordVersion, changes }: Extract<RecordAct, { act: "correct" }>,
): Promise<Done> {
  if (!isOwn(record.owner, await tx.settings.get("node.country"))) throw new CaseworkError("subject_not_own");
  if (record.version !== recordVersion) throw new CaseworkError("subject_record_changed");
  const { content } = record;
  if (content.kind !== "person") throw new CaseworkError("subject_step");
  const { names, born, nationalities, sex } = changes;
  const { id, owner, labels, provenance } = record;
  const corrected = {
    ...content,
    ...(names === undefined ? {} : { names: names.map((full, place) => nameOf(content.names, full, place)) }),
    ...(born === undefined ? {} : { born: [...born] }),
    ...(nationalities === undefined ? {} : { nationalities: [...nationalities] }),
    ...(sex === undefined ? {} : { sex }),
  };
  const [written] = await tx.records.put([{ id, owner, labels, provenance, content: corrected }]);
  // What was written meanwhile has another number than the one that follows.
  if (written?.version !== recordVersion + 1) throw new CaseworkError("subject_record_changed");
  const fields = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [field]));
  // The next edition of a list brings back what its publisher still says.
  return { entry: "record-corrected", data: { version: written.version, fields, list: provenance.list } };
}

type Person = Extract<BesaRecord["content"], { kind: "person" }>;

/** A name as the record has it, with its parts and kind; a new one is the primary name where it stands first. */
function nameOf(known: Person["names"], full: string, place: number): Person["names"][number] {
  const same = known.find((name) => name.full === full);
  return same ?? { full, kind: place === 0 ? "primary" : "alias", script: scriptOf(full) };
}
