// What becomes of an act once a second person has approved it, in the transaction of the approval.
import { Label, type ApprovalSubject, type UserId } from "#domain";
import type { NodeTransaction, StoredApproval } from "#store";
import { newActId, today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { changeFederation } from "../federation/admit.ts";
import type { FederationNeeds } from "../federation/needs.ts";
import { changeGuard } from "../guard/use-cases.ts";
import type { Officer } from "../officer.ts";
import { organisationEntry } from "./needs.ts";
import { changeAgreement } from "../queries/agreements.ts";
import type { RecallNeeds } from "../recall/needs.ts";
import { believeClock } from "../retention/believe-clock.ts";
import { eraseIn } from "../retention/erase.ts";
import { rolesGoTogether } from "../users/role-rules.ts";

/** Who holds something new, and the labels that the log's entry of it asks of its readers. */
export interface Done {
  readonly gained: readonly UserId[];
  readonly requires: readonly string[];
}

/** Who carries out, and with what. */
interface Carrying extends Pick<FederationNeeds, "store" | "ledger" | "federation">, Pick<RecallNeeds, "standing"> {
  readonly officer: Officer;
  readonly chance: Chance;
}

/** Does what was approved. */
export async function carryOut(
  tx: NodeTransaction,
  { id, subject, reason, askedBy }: StoredApproval,
  needs: Carrying,
): Promise<Done> {
  const { officer, chance } = needs;
  const give = (user: UserId, label: string, days: { readonly from: string; readonly to?: string | undefined }) =>
    tx.organisation.addHolding({
      id: newActId(chance),
      user,
      label,
      from: days.from,
      ...(days.to === undefined ? {} : { to: days.to }),
      reason,
      ended: false,
    });
  switch (subject.act) {
    case "give-roles":
      await giveRoles(tx, subject, chance);
      return { gained: [subject.user], requires: [] };
    case "give-clearance":
      await give(subject.user, `clearance:${subject.clearance}`, subject);
      return { gained: [subject.user], requires: [] };
    case "add-member":
      await give(subject.user, subject.label, subject);
      return { gained: [subject.user], requires: [subject.label] };
    case "make-compartment": {
      // Never "there is one already": nobody is to learn that from trying names.
      const label = Label.parse(`compartment:${subject.code}-${Buffer.from(chance.random(3)).toString("hex")}`);
      await tx.organisation.addCompartment({ label, name: subject.name });
      for (const user of [askedBy, officer.id]) await give(user, label, { from: today(chance) });
      return { gained: [askedBy, officer.id], requires: [label] };
    }
    case "erase-detail": {
      const { leaf } = subject;
      const erased = await tx.erasures.eraseDetail(leaf);
      await needs.ledger.write(tx.log, [organisationEntry(officer, "erased", { reason, outcome: { leaf, erased } })]);
      return { gained: [], requires: [] };
    }
    case "erase-records": {
      const { records, ground } = subject;
      await eraseIn(tx, needs, officer, { records, ground, reason, reference: id });
      return { gained: [], requires: [] };
    }
    case "change-agreement":
      await changeAgreement(needs, tx, officer, subject.change);
      return { gained: [], requires: [] };
    case "change-federation":
      await changeFederation(needs, tx, subject.change);
      return { gained: [], requires: [] };
    case "change-guard":
      await changeGuard(needs, tx, officer, { approval: id, rules: subject.rules });
      return { gained: [], requires: [] };
    case "believe-clock":
      await believeClock(tx, chance, subject.day);
      return { gained: [], requires: [] };
    // Done by whoever asked, within the time that the approval holds.
    case "export-record":
      return { gained: [], requires: [] };
  }
}

/** With the account or as a posting. Sessions end: whoever signs in with more to hold may be asked for more than a password. */
async function giveRoles(
  tx: NodeTransaction,
  { user: id, roles, unit, from, to }: Extract<ApprovalSubject, { act: "give-roles" }>,
  chance: Chance,
): Promise<void> {
  const user = await tx.users.byId(id);
  if (user === undefined || user.disabled) throw new CaseworkError("not_found");
  const held = [...new Set([...user.roles, ...roles])];
  if (!rolesGoTogether(held)) throw new CaseworkError("roles_apart");
  if (unit === undefined) await tx.users.update(id, { roles: held });
  else {
    const isOpen = (await tx.organisation.units()).some((one) => one.id === unit && !one.closed);
    if (!isOpen) throw new CaseworkError("unit_unknown");
    const days = { from: from ?? today(chance), ...(to === undefined ? {} : { to }) };
    await tx.organisation.addPosting({ id: newActId(chance), user: id, unit, roles, ...days, ended: false });
  }
  await tx.sessions.revokeAllOf(id);
}
