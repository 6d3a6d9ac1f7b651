import type { Sight, SightLabels } from "#domain";

/** The rule of sight for somebody who holds these grants on that day (ISO 8601, UTC). No grant at all sees nothing. */
export function sightOf(grants: readonly string[], today: string): Sight {
  return grants.length === 0 ? { op: "nobody" } : { op: "holds", grants: [...new Set(grants)].toSorted(), today };
}

/**
 * The same rule for work of the node that is shown to nobody: it sees as well what is held back since a restore, until its owner's node has answered. The grant is no
 * label, so that nobody can be given it.
 */
export function sightOfAll(grants: readonly string[], today: string): Sight {
  return grants.length === 0 ? sightOf(grants, today) : sightOf([...grants, "*unconfirmed"], today);
}

/** Whether the rule admits a record with these labels. The same rule in SQL is `#store`'s row-level security; a property test compares them. */
export function sees(sight: Sight, { audience, requires, expiresOn }: SightLabels): boolean {
  // What a later version of the rule may be is not known here: in doubt, deny.
  if (sight.op !== "holds") return false;
  const { grants, today } = sight;
  return (
    audience.some((label) => grants.includes(label)) &&
    requires.every((label) => grants.includes(label)) &&
    (expiresOn === undefined || expiresOn >= today)
  );
}
