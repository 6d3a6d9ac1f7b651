// Units and who serves in them. Administrators keep both; everybody signed in may look.
import { type ActId, type AuthorityId, givenByTwo, type Posting, type Role, type Unit } from "#domain";
import { StoreError } from "#store";
import { newActId, today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { type Officer, requireFresh, requireRole } from "../officer.ts";
import { rolesGoTogether } from "../users/role-rules.ts";
import { organisationEntry, type OrganisationNeeds } from "./needs.ts";

/** All units, by name. */
export async function listUnits(
  { store }: Pick<OrganisationNeeds, "store">,
  _officer: Officer,
): Promise<{ items: Unit[] }> {
  return { items: await store.organisation.units() };
}

/** Adds a unit under another one, or at the top. */
export async function addUnit(
  { store, ledger, chance }: OrganisationNeeds,
  officer: Officer,
  request: {
    readonly code: string;
    readonly name: string;
    readonly authority: AuthorityId;
    readonly parent?: ActId | undefined;
  },
): Promise<Unit> {
  requireRole(officer, ["administrator"]);
  const { parent, ...rest } = request;
  if (parent !== undefined) await openUnit(store, parent);
  const unit: Unit = { ...rest, ...(parent === undefined ? {} : { parent }), id: newActId(chance), closed: false };
  try {
    await store.transact(async (tx) => {
      await tx.organisation.addUnit(unit);
      await ledger.write(tx.log, [
        organisationEntry(officer, "unit-added", { subject: unit.name, outcome: { unit: unit.code } }),
      ]);
    });
  } catch (cause) {
    if (cause instanceof StoreError && cause.code === "store_conflict")
      throw new CaseworkError("unit_taken", { cause });
    throw cause;
  }
  return unit;
}

/** Renames a unit, closes it, so that nobody holds anything by it any more, or opens it again. */
export async function changeUnit(
  { store, ledger, chance, remembered }: OrganisationNeeds,
  officer: Officer,
  id: ActId,
  change: { readonly name?: string | undefined; readonly closed?: boolean | undefined },
): Promise<Unit> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  const changing = store.transact(async (tx) => {
    if (!(await tx.organisation.changeUnit(id, change))) throw new CaseworkError("not_found");
    const outcome = { unit: id, name: change.name ?? null, closed: change.closed ?? null };
    await ledger.write(tx.log, [organisationEntry(officer, "unit-changed", { outcome })]);
  });
  await changing.finally(() => remembered.forgetEverybody());
  const unit = (await store.organisation.units()).find((one) => one.id === id);
  if (unit === undefined) throw new CaseworkError("not_found");
  return unit;
}

/** A person with the postings they have or had. */
export interface PersonView {
  readonly id: Officer["id"];
  readonly login: string;
  readonly name: string;
  readonly unit: string;
  readonly postings: Posting[];
}

/** People who are not locked out, with their postings, by login. What else they hold is shown to nobody here. */
export async function listPeople(
  { store }: Pick<OrganisationNeeds, "store">,
  _officer: Officer,
  query: { readonly after?: string | undefined; readonly limit: number; readonly unit?: ActId | undefined },
): Promise<{ items: PersonView[]; next?: string }> {
  const { users, next } = await store.users.list({
    ...(query.after === undefined ? {} : { after: query.after }),
    limit: query.limit,
  });
  const postings = Map.groupBy(await store.organisation.postings({ unit: query.unit }, 10_000), ({ user }) => user);
  const items = users
    .filter(({ id, disabled }) => !disabled && (query.unit === undefined || postings.has(id)))
    .map(({ id, login, name, unit }) => ({ id, login, name, unit, postings: postings.get(id) ?? [] }));
  return { items, ...(next === undefined ? {} : { next }) };
}

/** Posts somebody to a unit for a time. Roles that two give are asked for under approvals instead: roles_by_two. */
export async function post(
  { store, ledger, chance, remembered }: OrganisationNeeds,
  officer: Officer,
  request: {
    readonly login: string;
    readonly unit: ActId;
    readonly roles: readonly Role[];
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    /** Its roles are held during a shift only. */
    readonly onDuty?: boolean | undefined;
  },
): Promise<Posting> {
  requireRole(officer, ["administrator"]);
  requireFresh(officer, chance.now());
  if (givenByTwo(request.roles).length > 0) throw new CaseworkError("roles_by_two");
  const user = await store.users.byLogin(request.login);
  if (user === undefined) throw new CaseworkError("not_found");
  if (!rolesGoTogether([...user.roles, ...request.roles])) throw new CaseworkError("roles_apart");
  const unit = await openUnit(store, request.unit);
  const { roles, to } = request;
  const days = { from: request.from ?? today(chance), ...(to === undefined ? {} : { to }) };
  const posting: Posting = {
    id: newActId(chance),
    user: user.id,
    unit: unit.id,
    roles: [...roles],
    ...days,
    ...(request.onDuty === true ? { onDuty: true } : {}),
    ended: false,
  };
  const posts = store.transact(async (tx) => {
    await tx.organisation.addPosting(posting);
    const outcome = { unit: unit.code, roles: [...roles], ...days, onDuty: request.onDuty === true };
    await ledger.write(tx.log, [organisationEntry(officer, "posted", { subject: user.login, outcome })]);
  });
  await posts.finally(() => remembered.forgetAllOf(user.id));
  return posting;
}

/** Ends a posting at once. */
export async function endPosting(
  { store, ledger, remembered }: OrganisationNeeds,
  officer: Officer,
  id: ActId,
): Promise<Posting> {
  requireRole(officer, ["administrator"]);
  const ended = await store.transact(async (tx) => {
    const posting = await tx.organisation.endPosting(id);
    if (posting === undefined) throw new CaseworkError("not_found");
    await ledger.write(tx.log, [
      organisationEntry(officer, "posting-ended", { outcome: { posting: id, user: posting.user } }),
    ]);
    return posting;
  });
  remembered.forgetAllOf(ended.user);
  return ended;
}

async function openUnit(store: OrganisationNeeds["store"], id: ActId): Promise<Unit> {
  const unit = (await store.organisation.units()).find((one) => one.id === id && !one.closed);
  if (unit === undefined) throw new CaseworkError("unit_unknown");
  return unit;
}
