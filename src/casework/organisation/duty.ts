// Rosters: who is on duty in a unit, from when to when. A posting on duty only counts during such a shift (#policy).
import type { ActId, Shift } from "#domain";
import type { NamedShift, Store } from "#store";
import { newActId } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { type Officer, requireFresh, requireRole } from "../officer.ts";
import { organisationEntry, type OrganisationNeeds } from "./needs.ts";

const rosterers = ["administrator", "desk", "coordinator"] as const;
const mostListed = 500;
const longestShift = 36 * 3_600_000;
const usualSpan = 7 * 86_400_000;

/** Somebody on duty now. */
export interface OnDuty {
  readonly name: string;
  readonly login: string;
  readonly unit: string;
  readonly until: string;
}

/** Shifts that touch a time, by their beginning: from now on, for a week, unless told. They are known to everybody, like postings. */
export async function listShifts(
  { store, chance }: Pick<OrganisationNeeds, "store" | "chance">,
  _officer: Officer,
  query: { readonly unit?: ActId | undefined; readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<{ items: NamedShift[] }> {
  const from = query.from ?? chance.now().toISOString();
  const to = query.to ?? new Date(Date.parse(from) + usualSpan).toISOString();
  if (to <= from) return { items: [] };
  return { items: await store.shifts.between({ unit: query.unit, from, to, limit: mostListed }) };
}

/**
 * Puts people of a unit on duty, all or none of them. Nobody rosters themselves: a shift may bring a role. Who has no posting there, or another shift at
 * that time, is not put on duty.
 */
export async function addShifts(
  { store, ledger, chance, remembered }: OrganisationNeeds,
  officer: Officer,
  request: {
    readonly unit: ActId;
    readonly shifts: readonly { readonly login: string; readonly startsAt: string; readonly endsAt: string }[];
  },
): Promise<{ items: NamedShift[] }> {
  requireRole(officer, rosterers);
  requireFresh(officer, chance.now());
  const unit = (await store.organisation.units()).find(({ id, closed }) => id === request.unit && !closed);
  if (unit === undefined) throw new CaseworkError("unit_unknown");
  const posted = new Set(
    (await store.organisation.postings({ unit: unit.id }, 10_000)).flatMap(({ user, ended }) => (ended ? [] : [user])),
  );
  const shifts: (Shift & { by: Officer["id"] })[] = [];
  for (const { login, startsAt, endsAt } of request.shifts) {
    // oxlint-disable-next-line no-await-in-loop -- few, and each may refuse
    const user = await store.users.byLogin(login);
    const lasts = Date.parse(endsAt) - Date.parse(startsAt);
    if (user === undefined || user.disabled || !posted.has(user.id))
      throw new CaseworkError("shift_unposted", { detail: login });
    if (user.id === officer.id) throw new CaseworkError("shift_own");
    if (lasts <= 0 || lasts > longestShift)
      throw new CaseworkError("shift_length", { detail: `${startsAt} - ${endsAt}` });
    shifts.push({ id: newActId(chance), unit: unit.id, user: user.id, startsAt, endsAt, by: officer.id });
  }
  const adds = store.transact(async (tx) => {
    const added = await tx.shifts.add(shifts);
    if (added.size < shifts.length) throw new CaseworkError("shift_overlaps");
    const outcome = {
      unit: unit.code,
      shifts: request.shifts.slice(0, 200).map(({ login, startsAt, endsAt }) => ({ login, startsAt, endsAt })),
      count: shifts.length,
    };
    await ledger.write(tx.log, [organisationEntry(officer, "shifts-added", { subject: unit.name, outcome })]);
  });
  await adds.finally(() => remembered.forgetEverybody());
  const ids = new Set(shifts.map(({ id }) => id));
  const from = shifts.map(({ startsAt }) => startsAt).toSorted()[0] ?? chance.now().toISOString();
  const to =
    shifts
      .map(({ endsAt }) => endsAt)
      .toSorted()
      .at(-1) ?? from;
  const { items } = await listShifts({ store, chance }, officer, { unit: unit.id, from, to });
  return { items: items.filter(({ id }) => ids.has(id)) };
}

/** Calls a shift off; what it brought ends with it at once. */
export async function endShift(
  { store, ledger, chance, remembered }: OrganisationNeeds,
  officer: Officer,
  id: ActId,
): Promise<void> {
  requireRole(officer, rosterers);
  requireFresh(officer, chance.now());
  const user = await store.transact(async (tx) => {
    const whose = await tx.shifts.end(id);
    if (whose === undefined) throw new CaseworkError("not_found");
    await ledger.write(tx.log, [organisationEntry(officer, "shift-ended", { outcome: { shift: id, user: whose } })]);
    return whose;
  });
  remembered.forgetAllOf(user);
}

/** Whom to ask now in the unit of this name, or, if nobody is on duty there, in the nearest unit above it. */
export async function onDutyIn(store: Pick<Store, "shifts">, unitName: string, at: Date): Promise<OnDuty[]> {
  const shifts = await store.shifts.onDuty(unitName, at.toISOString());
  return shifts.map(({ name, login, unitName: unit, endsAt }) => ({ name, login, unit, until: endsAt }));
}
