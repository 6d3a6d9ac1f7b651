// What is done to records because somebody asked about themselves: restricted, corrected, proposed to their owner, erased.
import {
  scriptOf,
  type ActId,
  type BesaRecord,
  type Country,
  type PartialDate,
  type Purpose,
  type RecordId,
  type Restriction,
  type RestrictionGround,
  type Sex,
  type Sight,
} from "#domain";
import type { Json, NodeTransaction } from "#store";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { eraseIn } from "../retention/erase.ts";
import { isOwn } from "./case-view.ts";
import type { SubjectNeeds } from "./needs.ts";

/** What is done to one record, and why. */
export type RecordAct = { readonly record: RecordId; readonly reason: string } & (
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

/** Who does it, for which case or inquiry, and to which version of the record, as its owner wrote it. */
export interface Acting {
  readonly needs: SubjectNeeds;
  readonly tx: NodeTransaction;
  readonly officer: Officer;
  readonly reference: ActId;
  readonly record: BesaRecord;
  /** With whose eyes. */
  readonly sight: Sight;
}

/** What was done, for the file and the log. */
export interface Done {
  readonly entry: "record-restricted" | "restriction-lifted" | "record-corrected" | "subject-step";
  readonly data: { readonly [name: string]: Json | undefined };
}

/** Does it, inside the transaction of whoever asks who may. */
export async function carryOut(acting: Acting, asked: RecordAct): Promise<Done> {
  const { needs, tx, officer, reference, record } = acting;
  switch (asked.act) {
    case "restrict": {
      const { ground, purposes } = asked;
      const since = needs.chance.now().toISOString();
      const alerts = await mark(acting, { ground, purposes: [...new Set(purposes)], since });
      return { entry: "record-restricted", data: { ground, purposes, alerts } };
    }
    case "lift":
      return { entry: "restriction-lifted", data: { alerts: await mark(acting, undefined) } };
    case "propose":
      return { entry: "subject-step", data: { owner: record.owner, words: asked.words } };
    case "correct":
      return correct(acting, asked);
    case "erase": {
      const erased = { records: [record.id], ground: "data-subject" as const, reason: asked.reason, reference };
      const erasures = await eraseIn(tx, needs, officer, erased);
      return { entry: "subject-step", data: { erasures: erasures.map(({ erasure }) => erasure) } };
    }
  }
}

/** Marks a record, and with it the alerts about it, which say of the person what the record is about; answers those. */
async function mark({ needs, tx, sight, record }: Acting, restriction: Restriction | undefined): Promise<RecordId[]> {
  const alerts = (await needs.store.records.about([record.id], sight)).map(({ id }) => id);
  for (const id of [record.id, ...alerts]) await tx.records.restrict(id, restriction);
  return alerts;
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
