// Clearances and memberships that were given, as far as somebody may know of them, and taking them back.
import type { ActId, Compartment, Holding } from "#domain";
import { mayUse } from "#policy";
import { CaseworkError } from "../error.ts";
import { type Officer, sealedAs } from "../officer.ts";
import { organisationEntry, type OrganisationNeeds } from "./needs.ts";

const mostListed = 200;

/** The compartments that this officer is in. */
export async function listCompartments(
  { store }: Pick<OrganisationNeeds, "store">,
  officer: Officer,
): Promise<{ items: Compartment[] }> {
  return { items: await store.organisation.compartments(officer.sight) };
}

/** Clearances, for administrators; memberships of their own compartments, for members. */
export async function listHoldings(
  { store }: Pick<OrganisationNeeds, "store">,
  officer: Officer,
): Promise<{ items: Holding[] }> {
  const holdings = await store.organisation.holdings(undefined, mostListed, officer.sight);
  const all = mayUse(["administrator", "data-protection"], officer.roles);
  return { items: holdings.filter(({ user, label }) => all || user === officer.id || officer.grants.includes(label)) };
}

/** Takes a clearance or a membership back, at once. One person can: it only takes away. */
export async function endHolding(
  { store, ledger, remembered }: OrganisationNeeds,
  officer: Officer,
  id: ActId,
): Promise<Holding> {
  const mine = (await listHoldings({ store }, officer)).items.find((one) => one.id === id && !one.ended);
  const isClearance = mine?.label.startsWith("clearance:") === true;
  if (mine === undefined || (isClearance && !mayUse(["administrator"], officer.roles)))
    throw new CaseworkError("not_found");
  const ends = store.transact(async (tx) => {
    const holding = await tx.organisation.endHolding(id);
    if (holding === undefined) throw new CaseworkError("not_found");
    const sealed = sealedAs(isClearance ? [] : [holding.label]);
    await ledger.write(tx.log, [
      organisationEntry(officer, "holding-ended", { ...sealed, outcome: { user: holding.user, label: holding.label } }),
    ]);
    return holding;
  }, officer.sight);
  return ends.finally(() => remembered.forgetAllOf(mine.user));
}
