// Reading queries: what partners answered, for whoever asked and their desk; and what partners asked, for the desks and for whoever looks into misuse. Each look
// has a purpose and an entry in the log; counts have neither.
import type { ActId, AskedQuery, AuthorityId, PartnerQuery, Purpose } from "#domain";
import type { StoredPartnerQuery } from "#store";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, policeRoles, privacyOf, requirePurpose, requireRole, sealedAs } from "../officer.ts";
import { viewOf } from "./ask.ts";
import type { QueryNeeds } from "./needs.ts";

type ReadNeeds = Pick<QueryNeeds, "store" | "ledger" | "chance">;

/** Who answers for their authority. */
export const desks = ["desk", "wanted-persons"] as const;

interface Look {
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
}

/** How each partner stands that was asked with a check. Somebody else's check, and one with which nobody was asked, is not found. */
export async function listPartnerQueries(
  { store, ledger, chance }: ReadNeeds,
  officer: Officer,
  check: ActId,
): Promise<{ items: PartnerQuery[] }> {
  requireRole(officer, policeRoles);
  const stored = await store.partnerQueries.ofCheck(check);
  const own = stored.filter((query) => isTheirs(officer, query));
  const now = chance.now();
  await ledger.record({
    act: "partner-queries-read",
    who: actor(officer),
    ...(own[0] === undefined ? {} : { purpose: own[0].purpose }),
    reference: check,
    records: [],
    ...sealedAs(privacyOf(officer)),
    outcome: { queries: own.map(({ id, state }) => ({ id, state })) },
  });
  if (own.length === 0) throw new CaseworkError("not_found");
  // Whoever asked has seen what was answered: it waits no more.
  const seen = own.filter(({ byUser, state }) => byUser === officer.id && state !== "asked").map(({ id }) => id);
  if (seen.length > 0)
    await store.transact(async (tx) => {
      await tx.liveAlerts.answer("query-answered", seen);
      await tx.liveAlerts.answer("query-hit", seen);
    }, officer.sight);
  return { items: own.map((query) => viewOf(query, now)) };
}

/** What partners asked of this node, newest first. */
export async function listAskedQueries(
  { store, ledger }: ReadNeeds,
  officer: Officer,
  query: Look & {
    readonly authority?: AuthorityId | undefined;
    readonly waiting: boolean;
    readonly after?: ActId | undefined;
    readonly limit: number;
  },
): Promise<{ items: AskedQuery[]; next?: ActId }> {
  requireRole(officer, [...desks, "integrity"]);
  requirePurpose(officer, query.purpose, query.reason);
  const { items, next } = await store.askedQueries.list({
    authority: query.authority,
    isWaiting: query.waiting,
    after: query.after,
    limit: query.limit,
    sight: officer.sight,
  });
  await ledger.record({
    act: "asked-queries-listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [...new Set(items.flatMap((one) => one.query.records))].slice(0, 1000),
    ...sealedAs(privacyOf(officer)),
    outcome: { queries: items.map((one) => one.query.id) },
  });
  if (officer.roles.includes("integrity")) await hasLooked(store, officer);
  return { items: items.map((one) => one.query), ...(next === undefined ? {} : { next }) };
}

/** How many requests for details wait for this desk. It is no look at anybody. */
export async function countAskedDetails({ store }: ReadNeeds, officer: Officer): Promise<{ waiting: number }> {
  requireRole(officer, desks);
  return { waiting: await store.askedQueries.countWaiting(officer.sight) };
}

/** A query of the officer's own, or any for a desk. Throws `not_found`. */
export async function requireOwn(
  { store }: Pick<QueryNeeds, "store">,
  officer: Officer,
  id: ActId,
): Promise<StoredPartnerQuery> {
  const stored = await store.partnerQueries.get(id);
  if (stored === undefined || !isTheirs(officer, stored)) throw new CaseworkError("not_found");
  return stored;
}

function isTheirs({ id, roles }: Officer, { byUser }: StoredPartnerQuery): boolean {
  return byUser === id || desks.some((role) => roles.includes(role));
}

/** Who asks too much was looked into: it rings again when it happens again. */
async function hasLooked(store: ReadNeeds["store"], officer: Officer): Promise<void> {
  const agreements = await store.agreements.list({ ended: false });
  await store.transact(
    (tx) =>
      tx.liveAlerts.answer(
        "query-limit",
        agreements.map(({ id }) => id),
      ),
    officer.sight,
  );
}
