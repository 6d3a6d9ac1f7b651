import type { Sight, SightLabels } from "#domain";

/** The rule of sight for somebody who holds these grants on that day (ISO 8601, UTC). No grant at all sees nothing. */
export function sightOf(grants: readonly string[], today: string): Sight {
  if (grants.length === 0) return { op: "nobody" };
  const held = [...new Set(grants)].toSorted();
  return {
    op: "all",
    of: [
      { op: "any-of", field: "audience", grants: held },
      { op: "all-of", field: "requires", grants: held },
      { op: "not-expired", field: "expiresOn", today },
    ],
  };
}

/** Whether the rule admits a record with these labels. The same data, compiled to SQL, is `#store`'s; a property test compares them. */
export function sees(sight: Sight, labels: SightLabels): boolean {
  switch (sight.op) {
    case "nobody":
      return false;
    case "all":
      return sight.of.length > 0 && sight.of.every((part) => sees(part, labels));
    case "any-of":
      return labels.audience.some((label) => sight.grants.includes(label));
    case "all-of":
      return labels.requires.every((label) => sight.grants.includes(label));
    case "not-expired":
      return labels.expiresOn === undefined || labels.expiresOn >= sight.today;
  }
}
