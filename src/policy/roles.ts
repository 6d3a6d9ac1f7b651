import type { Purpose, Role } from "#domain";

/** What a role brings. Rules are data; what is not in the row is not allowed. */
export interface RoleRule {
  /** Labels of sight that come with the role. The administrator and the auditor get none: they see no police record. */
  readonly grants: readonly string[];
  readonly purposes: readonly Purpose[];
  /** Purposes for which a look must name a case, or say why. */
  readonly reasonFor: readonly Purpose[];
  /** Whose log entries the role may read in detail. */
  readonly log: "own" | "all";
  /** Labels that open sealed sides of the log to the role, and nothing else. */
  readonly opens?: readonly string[];
}

const desk: readonly Purpose[] = [
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
];

/** What each role brings. */
export const roles = {
  officer: {
    grants: ["police"],
    purposes: ["border", "identification", "missing", "warning", "security"],
    reasonFor: [],
    log: "own",
  },
  desk: { grants: ["police", "desk"], purposes: desk, reasonFor: [], log: "own" },
  "wanted-persons": {
    grants: ["police", "desk"],
    purposes: ["arrest", "investigation", "identification", "missing", "warning"],
    reasonFor: [],
    log: "own",
  },
  liaison: {
    grants: ["police"],
    purposes: ["arrest", "investigation", "identification", "missing", "security"],
    reasonFor: ["investigation", "security"],
    log: "own",
  },
  analyst: {
    grants: ["police"],
    purposes: ["investigation", "threats"],
    reasonFor: ["investigation", "threats"],
    log: "own",
  },
  coordinator: {
    grants: ["police"],
    purposes: ["border", "arrest", "identification", "security"],
    reasonFor: ["arrest"],
    log: "own",
  },
  integrity: {
    grants: ["police"],
    purposes: ["investigation", "audit"],
    reasonFor: ["investigation", "audit"],
    log: "all",
  },
  // Sees records only where a request is examined (`casework/subjects`), never by the routes of police work.
  "data-protection": {
    grants: ["data-protection", "police", "desk"],
    purposes: ["data-subject", "audit"],
    reasonFor: [],
    log: "all",
  },
  administrator: { grants: [], purposes: ["administration"], reasonFor: [], log: "own" },
  auditor: { grants: [], purposes: ["audit"], reasonFor: [], log: "all", opens: ["data-protection"] },
} as const satisfies Record<Role, RoleRule>;

/** Whoever keeps the node running sees no police record, whatever else they are given. */
const blind: readonly Role[] = ["administrator"];

/** The labels of sight that these roles and extra grants hold together. An extra grant alone, without a police role, opens nothing. */
export function grantsOf(held: readonly Role[], extra: readonly string[]): string[] {
  if (held.some((role) => blind.includes(role))) return [];
  const fromRoles = held.flatMap((role): readonly string[] => roles[role].grants);
  return fromRoles.length === 0 ? [] : [...new Set([...fromRoles, ...extra])].toSorted();
}

/** The purposes these roles may look for, in the order of the first role that has them. */
export function purposesOf(held: readonly Role[]): Purpose[] {
  return [...new Set(held.flatMap((role): readonly Purpose[] => roles[role].purposes))];
}

/** Whether a look for this purpose must say why: when each role that brings the purpose asks for it. */
export function needsReason(held: readonly Role[], purpose: Purpose): boolean {
  const bring = held.map((role): RoleRule => roles[role]).filter(({ purposes }) => purposes.includes(purpose));
  return bring.length > 0 && bring.every(({ reasonFor }) => reasonFor.includes(purpose));
}

/** The labels that open sealed sides of the log to these roles, beside what they hold. */
export function opensLog(held: readonly Role[]): string[] {
  return held.flatMap((role): readonly string[] => {
    const { opens = [] }: RoleRule = roles[role];
    return opens;
  });
}

/** Whether one of the roles reads every entry's detail, or only its own. */
export function readsWholeLog(held: readonly Role[]): boolean {
  return held.some((role) => roles[role].log === "all");
}

/** Whose task it is to know who looks at a record: the desks that answer for it, and who looks for misuse. */
const lookers: readonly Role[] = ["desk", "wanted-persons", "integrity"];

/** Whether somebody with these roles sees who has looked at a record that they see; others see their own looks. */
export function seesLooks(held: readonly Role[]): boolean {
  return held.some((role) => lookers.includes(role));
}

/** Whether somebody with these roles may use what is open to `access`. Nobody signed in has `undefined`. */
export function mayUse(access: "anyone" | "signed-in" | readonly Role[], held: readonly Role[] | undefined): boolean {
  if (access === "anyone") return true;
  if (held === undefined) return false;
  return access === "signed-in" || held.some((role) => access.includes(role));
}
