// A request comes in: it gets a number, and its clock begins with the day it came.
import { subjectClock } from "#domain";
import type { StoredSubjectCase } from "#store";
import { startClock } from "../clocks/legal-clocks.ts";
import { newActId, today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { deskLabel, requireDesk, subjectEntry, type SubjectNeeds } from "./needs.ts";
import { readCase, type SubjectCaseView } from "./case-view.ts";

/** A request as it is taken down. */
export type ReceivedRequest = Pick<StoredSubjectCase, "kind" | "law" | "channel" | "subject" | "wish" | "language"> & {
  readonly represented?: StoredSubjectCase["represented"];
  /** The day it came; today when left out. */
  readonly receivedOn?: string | undefined;
};

/** Takes a request down. */
export async function receiveRequest(
  needs: SubjectNeeds,
  officer: Officer,
  request: ReceivedRequest,
): Promise<SubjectCaseView> {
  requireDesk(officer);
  const { store, ledger, chance } = needs;
  const receivedOn = request.receivedOn ?? today(chance);
  if (receivedOn > today(chance)) throw new CaseworkError("subject_date");
  const id = newActId(chance);
  const at = chance.now().toISOString();
  await store.transact(async (tx) => {
    const number = await tx.subjects.add({
      ...request,
      represented: request.represented,
      id,
      receivedOn,
      by: officer.id,
      at,
    });
    await tx.subjects.note({
      id: newActId(chance),
      case: id,
      version: 1,
      at,
      by: officer.id,
      step: "receive",
      data: { channel: request.channel, receivedOn },
    });
    await startClock(
      { tx, chance },
      {
        rule: subjectClock(request.law, request.kind),
        matter: "subject-case",
        matterId: id,
        audience: [deskLabel],
        requires: [],
        beganOn: receivedOn,
      },
    );
    const outcome = { number, kind: request.kind, law: request.law, receivedOn };
    await ledger.write(tx.log, [subjectEntry(officer, "subject-received", { reference: id, outcome })]);
  }, officer.sight);
  return readCase(needs, officer, id);
}
