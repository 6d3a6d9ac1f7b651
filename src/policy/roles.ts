import type { Purpose, Role } from "#domain";

interface RoleRule {
  /** Labels of sight that come with the role. The administrator and the auditor get none: they see no police record. */
  readonly grants: readonly string[];
  readonly purposes: readonly Purpose[];
  /** Whose log entries the role may read in detail. */
  readonly log: "own" | "all";
}

/** What each role brings. Rules are data; what is not in the row is not allowed. */
const rules = {
  officer: { grants: ["police"], purposes: ["border", "identification", "missing", "warning", "security"], log: "own" },
  desk: {
    grants: ["police", "desk"],
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
    log: "own",
  },
  administrator: { grants: [], purposes: ["administration"], log: "own" },
  auditor: { grants: [], purposes: ["audit"], log: "all" },
} as const satisfies Record<Role, RoleRule>;

/** The labels of sight that these roles and extra grants hold together. An extra grant alone, without a police role, opens nothing. */
export function grantsOf(roles: readonly Role[], extra: readonly string[]): string[] {
  const fromRoles = roles.flatMap((role): readonly string[] => rules[role].grants);
  return fromRoles.length === 0 ? [] : [...new Set([...fromRoles, ...extra])].toSorted();
}

/** The purposes these roles may look for, in the order of the first role that has them. */
export function purposesOf(roles: readonly Role[]): Purpose[] {
  return [...new Set(roles.flatMap((role): readonly Purpose[] => rules[role].purposes))];
}

/** Whether one of the roles reads every entry's detail, or only its own. */
export function readsWholeLog(roles: readonly Role[]): boolean {
  return roles.some((role) => rules[role].log === "all");
}

/** Whether somebody with these roles may use what is open to `access`. Nobody signed in has `undefined`. */
export function mayUse(access: "anyone" | "signed-in" | readonly Role[], roles: readonly Role[] | undefined): boolean {
  if (access === "anyone") return true;
  if (roles === undefined) return false;
  return access === "signed-in" || roles.some((role) => access.includes(role));
}
