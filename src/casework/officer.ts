import type { LogDetail, Purpose, Role, Sight, UserId } from "#domain";
import { mayUse } from "#policy";
import { CaseworkError } from "./error.ts";

/** Somebody signed in, with what they hold, resolved once per request. Only `sessions.authenticate` makes one. */
export interface Officer {
  readonly id: UserId;
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly grants: readonly string[];
  readonly purposes: readonly Purpose[];
  readonly sight: Sight;
  readonly session: {
    readonly csrf: string;
    readonly expiresAt: string;
    readonly by: "cookie" | "token";
    /** SHA-256 of the token, hexadecimal: names the session without being able to use it. */
    readonly key: string;
  };
}

/** Police work: who may check and read records. */
export const policeRoles = ["officer", "desk"] as const satisfies readonly Role[];

/** Refuses anybody who holds none of the roles. */
export function requireRole(officer: Officer, roles: readonly Role[]): void {
  if (!mayUse(roles, officer.roles)) throw new CaseworkError("not_allowed");
}

/** Refuses a purpose that the officer's roles do not bring. No purpose, no answer. */
export function requirePurpose(officer: Officer, purpose: Purpose): void {
  if (!officer.purposes.includes(purpose)) throw new CaseworkError("purpose_not_allowed");
}

/** The officer as a log entry names them. */
export function actor(officer: Officer): LogDetail["who"] {
  return { id: officer.id, login: officer.login, name: officer.name, unit: officer.unit };
}
