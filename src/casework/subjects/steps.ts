// The steps of a request. Each is one transaction: the case moves from the version that was seen, its clock follows, and the log says so.
import { afterStep, type ActId, type LegalClock, type SubjectDecision } from "#domain";
import { heldBy } from "#policy";
import type { FindingJudgement, StoreTransaction, StoredSubjectCase, SubjectChange } from "#store";
import { canExtend, changeClocks, end, extend, pauseFor, restart, resume } from "../clocks/legal-clocks.ts";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { givenTo } from "../sessions/open-session.ts";
import { readCase, type SubjectCaseView } from "./case-view.ts";
import { checkDecision } from "./decision-rules.ts";
import { writeLetter } from "./letter.ts";
import { requireDesk, subjectEntry, type SubjectNeeds } from "./needs.ts";

/** A step that somebody takes, and the version of the case that they have seen. */
export type TakenStep = { readonly seen: number } & (
  | { readonly step: "assign"; readonly login: string }
  | { readonly step: "ask-identity"; readonly words: string }
  | { readonly step: "prove-identity"; readonly proof: string }
  | { readonly step: "extend" | "reopen"; readonly reason: string }
  | ({ readonly step: "judge"; readonly finding: ActId } & FindingJudgement)
  | { readonly step: "decide"; readonly decision: SubjectDecision }
  | { readonly step: "answer" | "close" }
);

/** What a step does beside moving the state. */
interface Doing {
  readonly change?: SubjectChange;
  /** What the file says of it. */
  readonly data?: { readonly [name: string]: string | boolean | undefined };
  /** What becomes of the case's clock. */
  readonly clock?: (clock: LegalClock, today: string) => LegalClock;
  /** More that belongs into the same transaction. */
  readonly also?: (tx: StoreTransaction) => Promise<void>;
}

interface Taking {
  readonly needs: SubjectNeeds;
  readonly officer: Officer;
  readonly one: StoredSubjectCase;
}

/** Takes a step. Of two who take one from the same version one does, and the other is told so. */
export async function takeStep(
  needs: SubjectNeeds,
  officer: Officer,
  id: ActId,
  taken: TakenStep,
): Promise<SubjectCaseView> {
  requireDesk(officer);
  const one = await needs.store.subjects.get(id, officer.sight);
  if (one === undefined) throw new CaseworkError("not_found");
  const doing = await whatToDo({ needs, officer, one }, taken);
  await commitStep(needs, officer, one, { step: taken.step, seen: taken.seen, ...doing });
  return readCase(needs, officer, id);
}

/** Commits a step of a case: its state, its file, its clock and the entry of the log, or nothing. */
export async function commitStep(
  { store, ledger, chance }: SubjectNeeds,
  officer: Officer,
  one: StoredSubjectCase,
  {
    step,
    seen,
    change,
    data = {},
    clock,
    also,
  }: Doing & Pick<TakenStep, "seen"> & { readonly step: TakenStep["step"] },
): Promise<void> {
  const state = afterStep(one.state, step);
  if (seen !== one.version) throw new CaseworkError("subject_changed");
  if (state === undefined) throw new CaseworkError("subject_step");
  const at = chance.now().toISOString();
  await store.transact(async (tx) => {
    if (!(await tx.subjects.step(one.id, seen, { ...change, state }))) throw new CaseworkError("subject_changed");
    await also?.(tx);
    const event = { id: newActId(chance), case: one.id, version: seen + 1, at, by: officer.id };
    await tx.subjects.note({ ...event, step, data });
    if (clock !== undefined) await changeClocks({ tx, chance }, { matter: "subject-case", id: one.id }, clock);
    const outcome = { step, state, version: seen + 1, ...data };
    await ledger.write(tx.log, [subjectEntry(officer, "subject-step", { reference: one.id, outcome })]);
  }, officer.sight);
}

async function whatToDo(taking: Taking, taken: TakenStep): Promise<Doing> {
  const { needs, officer, one } = taking;
  switch (taken.step) {
    case "assign":
      return assign(needs, taken.login);
    case "ask-identity":
      return { data: { words: taken.words }, clock: pauseFor("identity-asked") };
    case "prove-identity":
      return { change: { identity: taken.proof }, data: { proof: taken.proof }, clock: resume };
    case "extend":
      return prolong(needs, officer, one.id, taken.reason);
    case "judge":
      return judge(one.id, taken);
    case "decide":
      return decide(taking, taken.decision);
    case "answer": {
      const letter = await writeLetter(needs, officer, one);
      return { change: { letter }, data: { language: one.language }, clock: end };
    }
    case "reopen":
      // What is examined again is to be answered again, in the time that is left.
      return { change: { decision: null }, data: { reason: taken.reason }, clock: restart };
    case "close":
      return {};
  }
}

async function assign({ store, chance }: SubjectNeeds, login: string): Promise<Doing> {
  const user = await store.users.byLogin(login);
  const held = user === undefined ? [] : heldBy(await givenTo(store, user), chance.now().toISOString()).roles;
  if (user === undefined || user.disabled || !held.includes("data-protection"))
    throw new CaseworkError("subject_assignee");
  return { change: { assignedTo: user.id }, data: { to: user.name } };
}

async function prolong({ store }: SubjectNeeds, officer: Officer, id: ActId, reason: string): Promise<Doing> {
  const clocks = await store.legalClocks(officer.sight).of("subject-case", [id]);
  if (!clocks.some(canExtend)) throw new CaseworkError("subject_extension");
  return { data: { reason }, clock: (clock) => (canExtend(clock) ? extend(clock) : clock) };
}

function judge(id: ActId, { finding, judgement, disclose, ownerSays }: Extract<TakenStep, { step: "judge" }>): Doing {
  // What is not about the subject is not theirs to be shown.
  const said = { judgement, disclose: disclose && judgement === "subject", ownerSays };
  return {
    data: { finding, ...said },
    also: async (tx) => {
      if (!(await tx.findings.judge(id, finding, said))) throw new CaseworkError("not_found");
    },
  };
}

async function decide({ needs, officer, one }: Taking, decision: SubjectDecision): Promise<Doing> {
  await checkDecision(needs, officer, one, decision);
  const at = needs.chance.now().toISOString();
  return {
    change: { decision: { ...decision, by: officer.id, byName: officer.name, at } },
    data: { outcome: decision.outcome, ground: decision.ground, reason: decision.reason },
  };
}
