// Whether a query may be put, or is answered. Pure; the same rules at the node that asks and at the one that is asked.
import { type QueryAgreement, queryKindOf, type QueryObstacle, type QuerySubject, type Purpose } from "#domain";

/** How much was asked already. */
export interface Rate {
  /** Since midnight, UTC. */
  readonly queries: number;
  /** Different people and things in the last hour, but for the one that is asked about now. */
  readonly others: number;
}

/** A query as the rules see it. */
export interface Asked {
  readonly purpose: Purpose;
  readonly subject: QuerySubject;
}

/**
 * What stands in the way of a query; undefined when nothing does. Of several the first is told: whether anything is agreed, before what; and the limits
 * last, so that what is not agreed is no way to learn of them.
 */
export function obstacleTo(
  agreement: QueryAgreement | undefined,
  side: "asks" | "answers",
  { purpose, subject }: Asked,
  rate: Rate,
): QueryObstacle | undefined {
  if (agreement === undefined || !agreement[side]) return "no-agreement";
  if (!agreement.purposes.includes(purpose)) return "purpose";
  const kind = queryKindOf(subject);
  if (kind === undefined) return "too-thin";
  if (!agreement.kinds.includes(kind)) return "kind";
  return isOverLimit(agreement, rate) ? "limit" : undefined;
}

function isOverLimit({ perDay, namesPerHour }: QueryAgreement, { queries, others }: Rate): boolean {
  return queries >= perDay || others >= namesPerHour;
}

/** Since when queries are counted, at a moment. */
export function ratedSince(now: Date): { readonly day: string; readonly hour: string } {
  const at = now.toISOString();
  return { day: `${at.slice(0, 10)}T00:00:00.000Z`, hour: new Date(now.getTime() - 3_600_000).toISOString() };
}
