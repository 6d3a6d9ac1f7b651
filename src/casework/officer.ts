import type { LogDetail, Purpose, Role, Sight, SightLabels, UserId, Withheld } from "#domain";
import { type Looking, mayUse, needsReason } from "#policy";
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
  /** Labels that open sides of the log to them: what they see records by, and their compartments. */
  readonly held: readonly string[];
  readonly sight: Sight;
  readonly session: {
    readonly csrf: string;
    readonly expiresAt: string;
    readonly by: "cookie" | "token";
    /** SHA-256 of the token, hexadecimal: names the session without being able to use it. */
    readonly key: string;
    /** When they last showed who they are, ISO 8601, UTC; undefined for a program's key. */
    readonly provenAt: string | undefined;
    /** Opened by a password alone where more is demanded: holds no role and no label. */
    readonly limited: boolean;
    /** The identity provider that vouched for them when the session was opened. */
    readonly provider?: string | undefined;
  };
}

/** Police work: who may check and read records. */
export const policeRoles = [
  "officer",
  "desk",
  "wanted-persons",
  "liaison",
  "analyst",
  "coordinator",
  "integrity",
] as const satisfies readonly Role[];

const freshMilliseconds = 10 * 60_000;

/** Whether the officer has shown within ten minutes who they are; programs never have. */
export function isFresh({ session: { provenAt } }: Officer, now: Date): boolean {
  return provenAt !== undefined && now.getTime() - Date.parse(provenAt) <= freshMilliseconds;
}

/** Refuses what is sensitive with step_up_required unless the officer has shown lately who they are. */
export function requireFresh(officer: Officer, now: Date): void {
  if (!isFresh(officer, now)) throw new CaseworkError("step_up_required");
}

/** Refuses anybody who holds none of the roles. */
export function requireRole(officer: Officer, roles: readonly Role[]): void {
  if (!mayUse(roles, officer.roles)) throw new CaseworkError("not_allowed");
}

/**
 * Refuses a purpose that the officer's roles do not bring, and one for which they ask a case or a reason and none is given. No purpose, no answer.
 */
export function requirePurpose(officer: Officer, purpose: Purpose, reason?: string): void {
  if (!officer.purposes.includes(purpose)) throw new CaseworkError("purpose_not_allowed");
  if (needsReason(officer.roles, purpose) && (reason ?? "").trim().length < 3) throw new CaseworkError("reason_needed");
}

/** The officer looking for a purpose. */
export function lookingFor({ sight }: Pick<Officer, "sight">, { purpose }: { readonly purpose: Purpose }): Looking {
  return { sight, purpose };
}

/** The refusal of something that is held for other purposes than the one asked for: says which, and nothing of what it holds. */
export function heldForOthers({ purposes }: Pick<Withheld, "purposes">): CaseworkError {
  return new CaseworkError("purpose_not_covered", { detail: purposes.join(", "), purposes });
}

/** What was held for other purposes, beside what is shown; nothing when there is none. */
export function told(withheld: readonly Withheld[]): { readonly withheld?: Withheld[] } {
  return withheld.length === 0 ? {} : { withheld: [...withheld] };
}

/** What a log entry about these records asks of its readers: all that the records require, so that nobody reads of a record they may not know. */
export function sealedBy(
  records: readonly { readonly labels: SightLabels }[],
  officer?: Officer,
): Pick<LogDetail, "requires"> {
  const own = officer === undefined ? [] : privacyOf(officer);
  return sealedAs([...records.flatMap(({ labels }) => labels.requires), ...own]);
}

/**
 * What the log entries of somebody who looks into misuse ask of their readers, whatever they are about: their compartments. Whom they look for, and whose
 * log they read, is known inside only.
 */
export function privacyOf(officer: Pick<Officer, "roles" | "held">): readonly string[] {
  return officer.roles.includes("integrity") ? officer.held.filter((label) => label.startsWith("compartment:")) : [];
}

/** What a log entry about something that requires these labels asks of its readers. */
export function sealedAs(labels: readonly string[]): Pick<LogDetail, "requires"> {
  const requires = [...new Set(labels)].toSorted();
  return requires.length === 0 ? {} : { requires: requires.slice(0, 64) };
}

/** The officer as a log entry names them. */
export function actor(officer: Officer): LogDetail["who"] {
  return { id: officer.id, login: officer.login, name: officer.name, unit: officer.unit };
}
