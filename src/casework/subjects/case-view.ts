// A request as its desk is shown it: with its clock, what was found, and what was done.
import {
  afterStep,
  clockFace,
  RecordId,
  SubjectStep,
  type ActId,
  type BesaRecord,
  type ClockFace,
  type PartialDate,
  type Restriction,
} from "#domain";
import { release, type Released } from "#policy";
import type { ClockNotice, ListedSubjectEvent, Store, StoredFinding, StoredSubjectCase } from "#store";
import { restDays } from "../clocks/legal-clocks.ts";
import { today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { titleOf } from "../records/title.ts";
import { deskEyes, type SubjectNeeds } from "./needs.ts";

/** A clock with what was told of it. */
export interface SubjectClock extends ClockFace {
  readonly notices: readonly Omit<ClockNotice, "clock">[];
}

/** A request in a list. */
export interface SubjectRow extends Omit<StoredSubjectCase, "letter"> {
  /** What people call it: `DS-12`. */
  readonly reference: string;
  readonly clock: SubjectClock;
}

/** Something found, read anew under the desk's eyes; without a title when it is not there any more. */
export interface FindingView extends StoredFinding {
  readonly title?: string;
  readonly originalTitle?: string;
  readonly owner?: BesaRecord["owner"];
  /** Whether this node's authority made the record: it may correct it; of another's it can only propose. */
  readonly own?: boolean;
  readonly list?: string;
  /** All its names, of a person or organisation. */
  readonly names?: readonly string[];
  readonly born?: readonly PartialDate[];
  readonly restricted?: Restriction;
  /** The record's newest version. */
  readonly version?: number;
}

/** A request with all that belongs to it. */
export interface SubjectCaseView extends SubjectRow {
  readonly events: readonly ListedSubjectEvent[];
  readonly findings: readonly FindingView[];
  /** What can be done with it now. */
  readonly steps: readonly SubjectStep[];
  /** As it was sent. */
  readonly letter: string | undefined;
}

/** Requests with their clocks. */
export async function withClocks(
  { store, chance }: SubjectNeeds,
  officer: Officer,
  cases: readonly StoredSubjectCase[],
): Promise<SubjectRow[]> {
  const reader = store.legalClocks(officer.sight);
  const clocks = await reader.of(
    "subject-case",
    cases.map(({ id }) => id),
  );
  const [rest, notices] = await Promise.all([restDays(store), reader.notices(clocks.map(({ id }) => id))]);
  return cases.flatMap((one): SubjectRow[] => {
    const clock = clocks.find(({ matterId }) => matterId === one.id);
    if (clock === undefined) return [];
    const told = notices.filter((notice) => notice.clock === clock.id).map(({ clock: _, ...notice }) => notice);
    const { letter: _, ...shown } = one;
    const { matter: __, matterId: ___, audience: ____, requires: _____, ...plain } = clock;
    const face = clockFace(plain, rest, today(chance));
    return [{ ...shown, reference: referenceOf(one), clock: { ...face, notices: told } }];
  });
}

/** What people call a request. */
export function referenceOf({ number }: Pick<StoredSubjectCase, "number">): string {
  return `DS-${number}`;
}

/** The request with this id; not_found when the officer may not see it. */
export async function readCase(needs: SubjectNeeds, officer: Officer, id: ActId): Promise<SubjectCaseView> {
  const { store, chance } = needs;
  const one = await store.subjects.get(id, officer.sight);
  if (one === undefined) throw new CaseworkError("not_found");
  const [row] = await withClocks(needs, officer, [one]);
  if (row === undefined) throw new CaseworkError("not_found");
  const [events, found] = await Promise.all([
    store.subjects.events(id, officer.sight),
    store.findings.list(id, officer.sight),
  ]);
  const country = await store.settings.get("node.country");
  const eyes = deskEyes(chance);
  const recordIds = found.filter(({ kind }) => kind === "record").map(({ ref }) => RecordId.parse(ref));
  const records = new Map(
    release({ sight: eyes, purpose: "data-subject" }, await store.records.get(recordIds, eyes)).shown.map((record) => [
      String(record.id),
      record,
    ]),
  );
  const titles = await otherTitles(store, found, eyes);
  return {
    ...row,
    events,
    findings: found.map((finding) => ({
      ...finding,
      ...recordFacts(records.get(finding.ref), country),
      ...titles.get(finding.ref),
    })),
    steps: SubjectStep.options.filter((step) => afterStep(one.state, step) !== undefined),
    letter: one.letter,
  };
}

function recordFacts(record: Released<BesaRecord> | undefined, country: unknown): Partial<FindingView> {
  if (record === undefined || record.withdrawn) return {};
  const { content, owner, provenance, restricted } = record;
  return {
    ...titleOf(content),
    owner,
    own: isOwn(owner, country),
    version: record.version,
    ...(provenance.list === undefined ? {} : { list: provenance.list }),
    ...("names" in content ? { names: content.names.map(({ full }) => full) } : {}),
    ...(content.kind === "person" ? { born: content.born } : {}),
    ...(restricted === undefined ? {} : { restricted }),
  };
}

/** Whether a record is of this node's own authority. */
export function isOwn(owner: string, country: unknown): boolean {
  return typeof country === "string" && (owner === country || owner.startsWith(`${country}/`));
}

/** What watches and hits are called; decisions are named by their record. */
async function otherTitles(
  store: Store,
  found: readonly StoredFinding[],
  eyes: Officer["sight"],
): Promise<Map<string, { title: string }>> {
  const titles = new Map<string, { title: string }>();
  for (const { kind, ref } of found) {
    // A finding's reference is an id of its kind.
    if (kind === "watch") titles.set(ref, { title: (await store.watches.get(ref as ActId, eyes))?.title ?? "" });
    if (kind === "hit") titles.set(ref, { title: (await store.hits.get(ref as ActId, eyes))?.watchTitle ?? "" });
  }
  return new Map([...titles].filter(([, { title }]) => title !== ""));
}
