// Lending what one holds, and standing in for somebody who is away. What is lent ends by itself.
import type { ActId, Delegation } from "#domain";
import { canBeLent, heldBy, mayUse } from "#policy";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { type Officer, policeRoles, requireFresh, requireRole } from "../officer.ts";
import { organisationEntry, type OrganisationNeeds } from "./needs.ts";

const longestLoan = 90 * 86_400_000;
const mostListed = 200;

/** A loan as it is listed: with the names of both. */
export interface LoanView extends Delegation {
  readonly fromName: string;
  readonly toName: string;
}

/** Loans from and to this officer; all of them for administrators, who end those of people who are gone. */
export async function listLoans(
  { store }: Pick<OrganisationNeeds, "store">,
  officer: Officer,
): Promise<{ items: LoanView[] }> {
  const all = mayUse(["administrator"], officer.roles);
  const loans = await store.organisation.delegations(all ? undefined : officer.id, mostListed);
  return { items: await named(store, loans) };
}

/**
 * Lends labels that the officer holds, or, as a substitution, all that their postings bring. An administrator may say who stands in for somebody (`of`).
 */
export async function lend(
  { store, ledger, chance, remembered }: OrganisationNeeds,
  officer: Officer,
  request: {
    readonly kind: Delegation["kind"];
    readonly of?: string | undefined;
    readonly to: string;
    readonly labels: readonly string[];
    readonly startsAt?: string | undefined;
    readonly endsAt: string;
    readonly reason: string;
  },
): Promise<LoanView> {
  requireFresh(officer, chance.now());
  const lender = await lenderOf(store, officer, request);
  const borrower = await store.users.byLogin(request.to);
  if (borrower === undefined || borrower.disabled) throw new CaseworkError("not_found");
  const now = chance.now().toISOString();
  const [startsAt, endsAt] = [request.startsAt ?? now, request.endsAt];
  const lasts = Date.parse(endsAt) - Math.max(Date.parse(startsAt), Date.parse(now));
  if (borrower.id === lender || lasts <= 0 || lasts > longestLoan) throw new CaseworkError("loan_refused");
  const labels = request.kind === "substitution" ? [] : [...new Set(request.labels)].toSorted();
  if (request.kind === "delegation" && !(await mayLend(store, lender, labels, now)))
    throw new CaseworkError("loan_refused");
  const { kind, reason } = request;
  const loan: Delegation = {
    id: newActId(chance),
    kind,
    from: lender,
    to: borrower.id,
    labels,
    startsAt,
    endsAt,
    reason,
    ended: false,
  };
  const lends = store.transact(async (tx) => {
    await tx.organisation.addDelegation(loan);
    const outcome = { kind, labels, startsAt, endsAt, from: lender };
    await ledger.write(tx.log, [organisationEntry(officer, "delegated", { subject: borrower.login, reason, outcome })]);
  });
  await lends.finally(() => remembered.forgetAllOf(borrower.id));
  const [view] = await named(store, [loan]);
  if (view === undefined) throw new CaseworkError("not_found");
  return view;
}

/** Ends a loan at once: either of the two may, and an administrator. */
export async function endLoan(
  { store, ledger, remembered }: OrganisationNeeds,
  officer: Officer,
  id: ActId,
): Promise<LoanView> {
  const whose = mayUse(["administrator"], officer.roles) ? undefined : officer.id;
  const ended = await store.transact(async (tx) => {
    const loan = await tx.organisation.endDelegation(id, whose);
    if (loan === undefined) throw new CaseworkError("not_found");
    await ledger.write(tx.log, [
      organisationEntry(officer, "delegation-ended", { outcome: { loan: id, to: loan.to } }),
    ]);
    return loan;
  });
  remembered.forgetAllOf(ended.to);
  const [view] = await named(store, [ended]);
  if (view === undefined) throw new CaseworkError("not_found");
  return view;
}

async function lenderOf(
  store: OrganisationNeeds["store"],
  officer: Officer,
  { kind, of }: { readonly kind: Delegation["kind"]; readonly of?: string | undefined },
): Promise<Officer["id"]> {
  if (of === undefined || of === officer.login) {
    requireRole(officer, policeRoles);
    return officer.id;
  }
  requireRole(officer, ["administrator"]);
  const lender = kind === "substitution" ? await store.users.byLogin(of) : undefined;
  if (lender === undefined) throw new CaseworkError("not_found");
  return lender.id;
}

/** Only what the lender holds by themselves: what was lent to them is not theirs to lend on. */
async function mayLend(
  store: OrganisationNeeds["store"],
  lender: Officer["id"],
  labels: readonly string[],
  now: string,
): Promise<boolean> {
  const given = await store.access.of(lender);
  if (given === undefined || labels.length === 0) return false;
  const { grants } = heldBy({ ...given, lent: [] }, now);
  return labels.every((label) => canBeLent(label) && grants.includes(label));
}

async function named(store: OrganisationNeeds["store"], loans: readonly Delegation[]): Promise<LoanView[]> {
  const ids = [...new Set(loans.flatMap(({ from, to }) => [from, to]))];
  const users = new Map(
    await Promise.all(ids.map(async (id) => [id, (await store.users.byId(id))?.name ?? ""] as const)),
  );
  return loans.map((loan) => ({ ...loan, fromName: users.get(loan.from) ?? "", toName: users.get(loan.to) ?? "" }));
}
