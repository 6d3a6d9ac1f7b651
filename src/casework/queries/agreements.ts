// Agreements on live queries: read by those who use them, changed by two officers.
import type { AgreementChange, QueryAgreement } from "#domain";
import type { Ledger } from "#ledger";
import type { NodeTransaction, Store } from "#store";
import { newActId, type Chance } from "../clock.ts";
import { actor, type Officer, policeRoles, requireRole } from "../officer.ts";

/** The agreements that stand; with `ended` those before them too. They say nothing of anybody. */
export async function listAgreements(
  { store }: { readonly store: Store },
  officer: Officer,
  { ended = false }: { readonly ended?: boolean },
): Promise<{ items: QueryAgreement[] }> {
  requireRole(officer, [...policeRoles, "administrator", "auditor", "data-protection"]);
  return { items: await store.agreements.list({ ended }) };
}

/** Makes or ends an agreement, in the transaction in which a second officer approves it. */
export async function changeAgreement(
  { ledger, chance }: { readonly ledger: Ledger; readonly chance: Chance },
  tx: NodeTransaction,
  officer: Officer,
  change: AgreementChange,
): Promise<void> {
  const at = chance.now().toISOString();
  const partner = change.kind === "set" ? change.terms.partner : change.partner;
  if (change.kind === "set") await tx.agreements.set(newActId(chance), change.terms, at);
  else await tx.agreements.end(partner, at);
  await ledger.write(tx.log, [
    {
      act: "agreement-changed",
      who: actor(officer),
      purpose: "administration",
      records: [],
      outcome: {
        kind: change.kind,
        partner,
        ...(change.kind === "set" ? { terms: JSON.stringify(change.terms) } : {}),
      },
    },
  ]);
}
