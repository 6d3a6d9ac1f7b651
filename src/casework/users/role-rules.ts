import type { Role } from "#domain";
import { policeRoles } from "../officer.ts";

/** Whether one person may have these roles together: whoever administers does no police work. */
export function rolesGoTogether(roles: readonly Role[]): boolean {
  return !roles.includes("administrator") || !roles.some((role) => policeRoles.some((police) => police === role));
}

/** Labels that come by two people's approval and not with an account. */
export function isReserved(label: string): boolean {
  return label.startsWith("compartment:") || label.startsWith("clearance:");
}
