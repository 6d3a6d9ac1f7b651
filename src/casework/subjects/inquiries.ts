// What is asked in circles that the data-protection desk knows nothing of: read and answered by those who see what it is about, and by nobody else.
import { clockFace, type ActId, type BesaRecord, type ClockFace, type LogDetail, type RecordId } from "#domain";
import { release } from "#policy";
import type { NodeTransaction, StoredInquiry } from "#store";
import { changeClocks, end, restDays } from "../clocks/legal-clocks.ts";
import { newActId, today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, policeRoles, requireFresh, requireRole, sealedAs, type Officer } from "../officer.ts";
import { titleOf } from "../records/title.ts";
import { deskEyes, deskLabel, requireDesk, type SubjectNeeds } from "./needs.ts";
import { carryOut, type RecordAct } from "./record-acts.ts";

/** An inquiry as those who may know of it are shown it. Never which request it belongs to. */
export interface InquiryView extends Omit<StoredInquiry, "case" | "things" | "audience" | "answeredById"> {
  readonly records: { readonly id: RecordId; readonly title: string; readonly owner: BesaRecord["owner"] }[];
  readonly watches: number;
  readonly clock: ClockFace | undefined;
}

/** Inquiries that the officer may know of, those that wait first. Nobody else is told that there are any. */
export async function listInquiries(needs: SubjectNeeds, officer: Officer): Promise<{ items: InquiryView[] }> {
  requireCircle(officer);
  const found = await needs.store.inquiries.list(officer.sight);
  const items = await Promise.all(found.map((one) => view(needs, officer, one)));
  await needs.ledger.record({
    act: "inquiries-read",
    who: actor(officer),
    purpose: "data-subject",
    records: [],
    // Sealed alike whether there was something or not: that there is must not be told by it.
    ...sealedAs(ownLabels(officer)),
    outcome: { inquiries: found.map(({ id }) => id) },
  });
  return { items };
}

/** What a circle answers. `tell`: the words go to the desk, and only then does it learn that there was something to ask. */
export interface InquiryAnswer {
  readonly answer: "nothing" | "tell";
  readonly words?: string | undefined;
}

/** Answers an inquiry. Of two who answer at once one does. */
export async function answerInquiry(
  needs: SubjectNeeds,
  officer: Officer,
  id: ActId,
  { answer, words }: InquiryAnswer,
): Promise<InquiryView> {
  requireCircle(officer);
  const { store, ledger, chance } = needs;
  const one = await store.inquiries.get(id, officer.sight);
  if (one === undefined) throw new CaseworkError("not_found");
  const at = chance.now().toISOString();
  await store.transactAsNode(async (tx) => {
    if (!(await tx.inquiries.answer(id, { answer, words, by: officer.id, at })))
      throw new CaseworkError("inquiry_answered");
    await changeClocks({ tx, chance }, { matter: "subject-inquiry", id }, end);
    const entries: LogDetail[] = [
      {
        // The act of any look at a record: how often circles are asked is nobody's to count.
        act: "consulted",
        who: actor(officer),
        purpose: "data-subject",
        reference: id,
        records: one.things.records.slice(0, 1000),
        ...sealedAs([...one.requires, ...one.audience]),
        outcome: { inquiry: id, answer },
      },
    ];
    if (answer === "tell") entries.push(await tellDesk(needs, tx, one.case, words ?? ""));
    await ledger.write(tx.log, entries);
  });
  const answered = await store.inquiries.get(id, officer.sight);
  return view(needs, officer, answered ?? one);
}

/**
 * Does something to a record of one's circle, for whoever asked: by a data-protection officer who is in it. What is erased is erased by another than who
 * answered the inquiry.
 */
export async function actInCircle(
  needs: SubjectNeeds,
  officer: Officer,
  id: ActId,
  asked: RecordAct,
): Promise<InquiryView> {
  requireDesk(officer);
  const { store, ledger, chance } = needs;
  const one = await store.inquiries.get(id, officer.sight);
  const isTheirs = one?.things.records.includes(asked.record) === true;
  const [record] = isTheirs ? await store.records.history(asked.record, officer.sight) : [];
  if (one === undefined || record === undefined) throw new CaseworkError("not_found");
  if (asked.act === "erase") {
    requireFresh(officer, chance.now());
    if (one.answeredById === undefined) throw new CaseworkError("subject_step");
    if (one.answeredById === officer.id) throw new CaseworkError("subject_four_eyes");
  }
  await store.transactAsNode(async (tx) => {
    const { data } = await carryOut({ needs, tx, officer, reference: id, record, sight: officer.sight }, asked);
    await ledger.write(tx.log, [
      {
        act: "consulted",
        who: actor(officer),
        purpose: "data-subject",
        reason: asked.reason,
        reference: id,
        records: [asked.record],
        ...sealedAs([...one.requires, ...one.audience]),
        outcome: { inquiry: id, step: asked.act, ...data },
      },
    ]);
  });
  return view(needs, officer, one);
}

/** Tells the desk what a circle wants to be known: neither by whom, nor from where. It stands in the words, if it is to be known. */
async function tellDesk({ chance }: SubjectNeeds, tx: NodeTransaction, id: ActId, words: string): Promise<LogDetail> {
  const version = (await tx.subjects.get(id, deskEyes(chance)))?.version ?? 0;
  const at = chance.now().toISOString();
  await tx.subjects.note({ id: newActId(chance), case: id, version, at, by: undefined, step: "told", data: { words } });
  const who = { login: "node", name: "Node", unit: "" };
  return {
    act: "subject-step",
    who,
    purpose: "data-subject",
    reference: id,
    records: [],
    ...sealedAs([deskLabel]),
    outcome: { step: "told" },
  };
}

async function view({ store, chance }: SubjectNeeds, officer: Officer, one: StoredInquiry): Promise<InquiryView> {
  const { case: _, things, audience: __, answeredById: ___, ...shown } = one;
  const [rest, clocks, records] = await Promise.all([
    restDays(store),
    store.legalClocks(officer.sight).of("subject-inquiry", [one.id]),
    store.records.get(things.records, officer.sight),
  ]);
  const [clock] = clocks.map(({ matter: _m, matterId: _i, audience: _a, requires: _r, ...plain }) => plain);
  return {
    ...shown,
    records: release({ sight: officer.sight, purpose: "data-subject" }, records).shown.map(
      ({ id, owner, content }) => ({
        id,
        owner,
        title: titleOf(content).title,
      }),
    ),
    watches: things.watches.length,
    clock: clock === undefined ? undefined : clockFace(clock, rest, today(chance)),
  };
}

/** What somebody holds beside what their work brings: their circles. */
function ownLabels({ held }: Officer): string[] {
  return held.filter((label) => !["police", "desk", deskLabel].includes(label));
}

/** Whoever may see records at all may be in a circle. */
function requireCircle(officer: Officer): void {
  requireRole(officer, [...policeRoles, "data-protection"]);
}
