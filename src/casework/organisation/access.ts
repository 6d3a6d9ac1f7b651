// What somebody holds and why; why they can see a record, and who could.
import type { Access, BesaRecord, Purpose, RecordId, Role, SightReason } from "#domain";
import { explainHeld, heldBy, release, type Released, roles as rules, sees, sightOf } from "#policy";
import type { StoredAccess } from "#store";
import { CaseworkError } from "../error.ts";
import {
  actor,
  heldForOthers,
  lookingFor,
  type Officer,
  policeRoles,
  requirePurpose,
  requireRole,
  sealedBy,
} from "../officer.ts";
import type { OrganisationNeeds } from "./needs.ts";

type Needs = Pick<OrganisationNeeds, "store" | "ledger" | "chance">;

/** What the officer holds now, each with its reason. */
export async function myAccess({ store, chance }: Needs, officer: Officer): Promise<Access> {
  const given = await store.access.of(officer.id);
  if (given === undefined) throw new CaseworkError("not_found");
  return explainHeld(given, chance.now().toISOString());
}

/** What a role brings. */
export interface RoleView {
  readonly role: Role;
  readonly grants: string[];
  readonly purposes: Purpose[];
  readonly reasonFor: Purpose[];
  readonly log: "own" | "all";
}

/** The roles, as the rules have them. */
export function listRoles(): { items: RoleView[] } {
  // Object.entries forgets that the table's keys are roles.
  const rows = Object.entries(rules) as [Role, (typeof rules)[Role]][];
  return {
    items: rows.map(([role, { grants, purposes, reasonFor, log }]) => ({
      role,
      grants: [...grants],
      purposes: [...purposes],
      reasonFor: [...reasonFor],
      log,
    })),
  };
}

interface Looking {
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
}

/** Why somebody can, or cannot, see a record that the asker sees. Hidden records and unknown ones are the same, and so are unknown people. */
export async function explainSight(
  needs: Needs,
  officer: Officer,
  id: RecordId,
  query: Looking & { readonly login: string },
): Promise<SightReason> {
  const record = await seenRecord(needs, officer, id, query);
  const user = await needs.store.users.byLogin(query.login);
  const given = user === undefined || user.disabled ? undefined : await needs.store.access.of(user.id);
  if (given === undefined) throw new CaseworkError("not_found");
  return reasonOf(record, given, needs.chance.now().toISOString());
}

/** Who could see this record, as far as the asker may know of it. */
export async function whoCouldSee(
  needs: Needs,
  officer: Officer,
  id: RecordId,
  query: Looking & { readonly after?: string | undefined; readonly limit: number },
): Promise<{ items: { id: Officer["id"]; name: string; because: SightReason }[]; next?: string }> {
  const record = await seenRecord(needs, officer, id, query);
  const now = needs.chance.now().toISOString();
  const { people, next } = await needs.store.access.all(query);
  const items = people
    .map((given) => ({ id: given.id, name: given.name, because: reasonOf(record, given, now) }))
    .filter(({ because }) => because.sees);
  return { items, ...(next === undefined ? {} : { next }) };
}

async function seenRecord(
  { store, ledger }: Needs,
  officer: Officer,
  id: RecordId,
  query: Looking & { readonly login?: string },
): Promise<Released<BesaRecord>> {
  requireRole(officer, policeRoles);
  requirePurpose(officer, query.purpose, query.reason);
  const found = await store.records.get([id], officer.sight);
  const {
    shown: [record],
    withheld: [held],
  } = release(lookingFor(officer, query), found);
  await ledger.record({
    act: "sight-explained",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [id],
    ...sealedBy(found, officer),
    outcome: { of: query.login ?? null, shown: record !== undefined },
  });
  if (held !== undefined) throw heldForOthers(held);
  if (record === undefined) throw new CaseworkError("not_found");
  return record;
}

function reasonOf({ id, labels }: Released<BesaRecord>, given: StoredAccess, now: string): SightReason {
  const day = now.slice(0, 10);
  const because = new Map(explainHeld(given, now).grants.map((grant) => [grant.label, grant.because]));
  const purposes = new Map(explainHeld(given, now).purposes.map(({ purpose, because: by }) => [purpose, by]));
  const why = (label: string): SightReason["audience"][number] => ({ label, because: because.get(label) ?? [] });
  return {
    record: id,
    sees: sees(sightOf(heldBy(given, now).grants, day), labels),
    audience: labels.audience.map(why),
    requires: labels.requires.map(why),
    purposes: labels.purposes.map((purpose) => ({ purpose, because: purposes.get(purpose) ?? [] })),
    expired: labels.expiresOn !== undefined && labels.expiresOn < day,
  };
}
