// What somebody holds now, and why: the account, postings, holdings and what others have lent, resolved once a session.
import {
  clearances,
  type Access,
  type Because,
  type Delegation,
  givenByTwo,
  type Holding,
  type Posting,
  type Purpose,
  type Role,
  type Shift,
} from "#domain";
import { grantsOf, needsReason, purposesOf, roles as rules } from "./roles.ts";

/** A posting with the unit it is in, and the labels that the unit brings: its own, and those of the units it belongs to. */
export interface UnitPosting extends Posting {
  readonly unitName: string;
  readonly unitLabels: readonly string[];
  /** Shifts of the person in the unit that have not ended. */
  readonly shifts: readonly Pick<Shift, "startsAt" | "endsAt">[];
}

/** What one person was given, by whatever way, whether it counts now or not. */
export interface Given {
  readonly name: string;
  readonly account: { readonly roles: readonly Role[]; readonly grants: readonly string[] };
  readonly postings: readonly UnitPosting[];
  readonly holdings: readonly Holding[];
}

/** What a person was given, and what others lend them; each lender with what they were given themselves. */
export interface GivenAndLent extends Given {
  readonly lent: readonly {
    readonly delegation: Delegation;
    readonly lender: Given & { readonly disabled: boolean };
  }[];
}

/** What somebody holds. */
export interface Held {
  readonly roles: readonly Role[];
  readonly grants: readonly string[];
  readonly purposes: readonly Purpose[];
  /** Compartments they are a member of, whatever their roles: what the log shows them depends on these. */
  readonly compartments: readonly string[];
}

type Reasons<Key> = Map<Key, Because[]>;
interface Sources {
  readonly roles: Reasons<Role>;
  readonly labels: Reasons<string>;
}

/** What somebody holds at this moment (ISO 8601, UTC). */
export function heldBy(given: GivenAndLent, now: string): Held {
  const { roles, labels } = sourcesOf(given, now);
  const held = [...roles.keys()];
  return {
    roles: held,
    grants: grantsOf(held, [...labels.keys()]),
    purposes: purposesOf(held),
    compartments: [...labels.keys()].filter((label) => label.startsWith("compartment:")).toSorted(),
  };
}

/** The same with the reason of each. */
export function explainHeld(given: GivenAndLent, now: string): Access {
  const { roles, labels } = sourcesOf(given, now);
  const held = [...roles.keys()];
  const byRole = (has: (rule: (typeof rules)[Role]) => boolean): Because[] =>
    held.filter((role) => has(rules[role])).map((role) => ({ kind: "role", role }));
  return {
    roles: [...roles].map(([role, because]) => ({ role, because })),
    grants: grantsOf(held, [...labels.keys()]).map((label) => ({
      label,
      because: [...byRole(({ grants }) => grants.some((grant) => grant === label)), ...(labels.get(label) ?? [])],
    })),
    purposes: purposesOf(held).map((purpose) => ({
      purpose,
      because: byRole(({ purposes }) => purposes.some((one) => one === purpose)),
      reason: needsReason(held, purpose),
    })),
  };
}

function sourcesOf(given: GivenAndLent, now: string): Sources {
  const sources = { roles: new Map<Role, Because[]>(), labels: new Map<string, Because[]>() };
  for (const role of given.account.roles) add(sources.roles, role, { kind: "account" });
  for (const label of given.account.grants) add(sources.labels, label, { kind: "account" });
  addPostings(sources, given.postings, now, ({ unitName, to, onDuty, shifts }) => {
    const until = onDuty === true ? shifts.find((shift) => isDuring(shift, now))?.endsAt : undefined;
    return {
      kind: "posting",
      unit: unitName,
      ...(to === undefined ? {} : { to }),
      ...(until === undefined ? {} : { until }),
    };
  });
  for (const { label, to } of given.holdings.filter((one) => counts(one, now)))
    for (const held of withLower(label))
      add(sources.labels, held, { kind: "holding", ...(to === undefined ? {} : { to }) });
  for (const { delegation, lender } of given.lent) addLent(sources, delegation, lender, now);
  return sources;
}

function addPostings(
  sources: Sources,
  postings: readonly UnitPosting[],
  now: string,
  because: (posting: UnitPosting) => Because,
): void {
  for (const posting of postings.filter((one) => counts(one, now) && isOnDuty(one, now))) {
    for (const role of posting.roles) add(sources.roles, role, because(posting));
    for (const label of posting.unitLabels) add(sources.labels, label, because(posting));
  }
}

/** Only what the lender still holds by themselves can be lent, and never a clearance or a compartment. */
function addLent(
  sources: Sources,
  delegation: Delegation,
  lender: Given & { readonly disabled: boolean },
  now: string,
): void {
  const { kind, startsAt, endsAt, ended } = delegation;
  if (ended || startsAt > now || endsAt <= now || lender.disabled) return;
  const because: Because = { kind: "delegation", from: lender.name, until: endsAt };
  if (kind === "substitution") {
    const lendable = lender.postings.map((posting) => ({ ...posting, roles: posting.roles.filter(roleCanBeLent) }));
    addPostings(sources, lendable, now, () => because);
    return;
  }
  const own = sourcesOf({ ...lender, lent: [] }, now);
  const lendable = new Set(grantsOf([...own.roles.keys()], [...own.labels.keys()]).filter(canBeLent));
  for (const label of delegation.labels) if (lendable.has(label)) add(sources.labels, label, because);
}

/** What two people gave is of a person: standing in for somebody does not bring it. */
function roleCanBeLent(role: Role): boolean {
  return givenByTwo([role]).length === 0;
}

/** Clearances and compartments are of a person, and are not lent. */
export function canBeLent(label: string): boolean {
  // Nor is what opens the requests of data subjects: who asked about themselves is the desk's to know.
  return !label.startsWith("clearance:") && !label.startsWith("compartment:") && label !== "data-protection";
}

function counts({ from, to, ended }: { from: string; to?: string | undefined; ended: boolean }, now: string): boolean {
  const day = now.slice(0, 10);
  return !ended && from <= day && (to === undefined || to >= day);
}

/** Whether a posting brings what it does at this moment: one on duty only, during a shift. */
function isOnDuty({ onDuty, shifts }: UnitPosting, now: string): boolean {
  return onDuty !== true || shifts.some((shift) => isDuring(shift, now));
}

function isDuring({ startsAt, endsAt }: UnitPosting["shifts"][number], now: string): boolean {
  return startsAt <= now && now < endsAt;
}

/** Who was vetted for a level may see what needs a lower one. */
function withLower(label: string): readonly string[] {
  const place = clearances.findIndex((level) => label === `clearance:${level}`);
  return place === -1 ? [label] : clearances.slice(0, place + 1).map((level) => `clearance:${level}`);
}

function add<Key>(reasons: Reasons<Key>, key: Key, because: Because): void {
  reasons.set(key, [...(reasons.get(key) ?? []), because]);
}
