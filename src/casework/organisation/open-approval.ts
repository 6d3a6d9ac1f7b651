import type { ActId, ApprovalSubject } from "#domain";
import type { Ledger } from "#ledger";
import { fourEyesFor } from "#policy";
import type { StoreTransaction } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { type Officer, sealedAs } from "../officer.ts";
import { organisationEntry } from "./needs.ts";

/** What is asked of a second person, and why. `requires` are labels that whoever may know of it holds. */
export interface Asked {
  readonly subject: ApprovalSubject;
  readonly requires: readonly string[];
  readonly reason: string;
}

/** Puts what two must do before a second person, within the caller's transaction. */
export async function openApproval(
  { tx, ledger, chance }: { readonly tx: StoreTransaction; readonly ledger: Ledger; readonly chance: Chance },
  officer: Officer,
  { subject, requires, reason }: Asked,
): Promise<ActId> {
  const at = chance.now();
  const id = newActId(chance);
  const askedAt = at.toISOString();
  const expiresAt = new Date(at.getTime() + fourEyesFor(subject.act).days * 86_400_000).toISOString();
  await tx.approvals.ask({ id, subject, requires, reason, askedBy: officer.id, askedAt, expiresAt });
  const sealed = {
    ...sealedAs(secretOf(subject, requires)),
    outcome: { approval: id, asks: JSON.stringify(subject) },
  };
  await ledger.write(tx.log, [organisationEntry(officer, "approval-asked", { reason, ...sealed })]);
  return id;
}

/** The asking for a compartment is sealed for all but those who can have to do with it: no label is there yet that could seal it otherwise. */
export function secretOf(subject: ApprovalSubject, requires: readonly string[]): readonly string[] {
  return subject.act === "make-compartment" && requires.length === 0 ? ["compartment:not-made-yet"] : requires;
}
