// Roles that nobody gives alone: asked for with the account, held once somebody else has approved them.
import { type ActId, givenByTwo, type LogDetail, type Posting, type Role, type UserId } from "#domain";
import type { Ledger } from "#ledger";
import type { StoreTransaction, StoredUser } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { organisationEntry } from "../organisation/needs.ts";
import { openApproval } from "../organisation/open-approval.ts";

/** Those of one person that are looked at: what has not ended comes first. */
const mostPostings = 1000;

/** Roles parted into what one administrator gives at once and what waits for a second person. */
export interface PartedRoles {
  readonly now: readonly Role[];
  readonly later: readonly Role[];
}

/** Parts the roles that somebody is to have from those they have; refuses with roles_by_two where some wait and no reason says why. */
export function partRoles(wanted: readonly Role[], held: readonly Role[], reason: string | undefined): PartedRoles {
  const later = givenByTwo(wanted).filter((role) => !held.includes(role));
  if (later.length > 0 && reason === undefined) throw new CaseworkError("roles_by_two");
  return { now: wanted.filter((role) => !later.includes(role)), later };
}

/** Asks a second person for the roles that wait, if some do, within the caller's transaction. */
export async function askForRoles(
  needs: { readonly tx: StoreTransaction; readonly ledger: Ledger; readonly chance: Chance },
  officer: Officer,
  asked: { readonly user: UserId; readonly roles: readonly Role[]; readonly reason: string | undefined },
): Promise<{ approval?: ActId }> {
  const { user, roles, reason } = asked;
  if (roles.length === 0 || reason === undefined) return {};
  const subject = { act: "give-roles" as const, user, roles: [...roles] };
  return { approval: await openApproval(needs, officer, { subject, requires: [], reason }) };
}

/**
 * Whether somebody holds a role that two gave, or will by a posting to come or when a unit is opened again: then no one administrator gets into the account
 * with a new password.
 */
export async function holdsByTwo(tx: StoreTransaction, { id, roles }: StoredUser, day: string): Promise<boolean> {
  return givenByTwo(roles).length > 0 || (await postingsByTwo(tx, id, day)).length > 0;
}

/** Ends the postings that bring such a role, of whoever comes back after being locked out: one administrator alone would bring it back. */
export async function endPostingsByTwo(
  tx: StoreTransaction,
  officer: Officer,
  { user, day }: { readonly user: UserId; readonly day: string },
): Promise<LogDetail[]> {
  const postings = await postingsByTwo(tx, user, day);
  for (const { id } of postings) await tx.organisation.endPosting(id);
  return postings.map(({ id }) => organisationEntry(officer, "posting-ended", { outcome: { posting: id, user } }));
}

async function postingsByTwo(tx: StoreTransaction, user: UserId, day: string): Promise<Posting[]> {
  const all = await tx.organisation.postings({ user }, mostPostings);
  return all.filter(
    ({ ended, to, roles }) => !ended && (to === undefined || to >= day) && givenByTwo(roles).length > 0,
  );
}
