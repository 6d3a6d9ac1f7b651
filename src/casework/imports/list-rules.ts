import { AuthorityId, type Labels, type ListFormat } from "#domain";

interface ListRule {
  readonly owner: AuthorityId;
  readonly labels: Labels;
}

/** Published lists may be shown to any police officer (H0). Their facts are the publisher's own: B2 in the 4x4 grid, not A1, since lists err. */
const published: Labels = {
  audience: ["police"],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "B", information: "2" },
  // Published by their owners for whoever meets one of these people, whatever the police look for (decision 0017).
  purposes: [
    "border",
    "arrest",
    "investigation",
    "warning",
    "missing",
    "witness",
    "identification",
    "forensic",
    "security",
    "threats",
  ],
};

/** Whose statement a list is, and the labels its records get when the operator names no others. */
export const listRules = {
  ofac: { owner: AuthorityId.parse("OFAC"), labels: published },
  un: { owner: AuthorityId.parse("UN"), labels: published },
  interpol: { owner: AuthorityId.parse("XPO"), labels: published },
  national: {
    owner: AuthorityId.parse("NAT"),
    // A state's own register of persons wanted and missing and of things stolen; its operator may name other purposes.
    labels: {
      ...published,
      evaluation: { source: "A", information: "1" },
      purposes: ["border", "arrest", "investigation", "warning", "missing", "witness", "identification", "security"],
    },
  },
} as const satisfies Record<ListFormat, ListRule>;

const sources = {
  ofac: "OFAC Specially Designated Nationals list",
  un: "United Nations Security Council consolidated list",
  interpol: "INTERPOL public notices",
  national: "National register",
} as const satisfies Record<ListFormat, string>;

/** The publisher's name of a list, for provenance. */
export function sourceOf(format: ListFormat): string {
  return sources[format];
}
