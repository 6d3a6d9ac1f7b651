import type { ApprovalSubject, Role } from "#domain";

interface FourEyes {
  /** Who may ask, and who may decide on it; nobody decides on what they asked for. */
  readonly ask: readonly Role[];
  readonly decide: readonly Role[];
  /** Both must be in the compartment that it is about: nobody else knows of it. */
  readonly members: boolean;
  /** Days after which it can no longer be approved. */
  readonly days: number;
}

const anyPolice = ["desk", "wanted-persons", "analyst", "coordinator", "integrity"] as const;

const policeOfficers = ["officer", "liaison", ...anyPolice] as const;

/** The acts that two must do. */
export const fourEyes = {
  // The auditor too: a node may have one administrator, and an auditor administers nothing.
  "give-roles": { ask: ["administrator"], decide: ["administrator", "auditor"], members: false, days: 14 },
  "give-clearance": { ask: ["administrator"], decide: ["administrator", "data-protection"], members: false, days: 14 },
  "make-compartment": { ask: ["integrity"], decide: ["integrity"], members: false, days: 7 },
  "add-member": { ask: anyPolice, decide: anyPolice, members: true, days: 7 },
  "export-record": { ask: policeOfficers, decide: anyPolice, members: true, days: 2 },
  "erase-detail": { ask: ["data-protection"], decide: ["auditor"], members: false, days: 14 },
  "erase-records": {
    ask: ["data-protection"],
    decide: ["data-protection", "auditor"],
    members: false,
    days: 14,
  },
  "change-agreement": {
    ask: ["desk", "wanted-persons", "coordinator", "administrator"],
    decide: ["desk", "wanted-persons", "coordinator", "administrator"],
    members: false,
    days: 14,
  },
  // Whoever answers for the data has a say in what leaves, beside whoever keeps the node running.
  "change-guard": {
    ask: ["administrator", "data-protection"],
    decide: ["administrator", "auditor", "data-protection"],
    members: false,
    days: 14,
  },
  // The auditor too: a hub may have one administrator.
  "change-federation": { ask: ["administrator"], decide: ["administrator", "auditor"], members: false, days: 14 },
  // What is erased on the word of a wrong clock does not come back.
  "believe-clock": { ask: ["administrator"], decide: ["administrator", "auditor"], members: false, days: 1 },
} as const satisfies Record<ApprovalSubject["act"], FourEyes>;

/** The rule of an act. */
export function fourEyesFor(act: ApprovalSubject["act"]): FourEyes {
  return fourEyes[act];
}
