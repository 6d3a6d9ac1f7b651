import type { Outcome } from "#domain";
import { admitted } from "#policy";
import type { Store } from "#store";
import { type Officer, policeRoles, requireRole } from "../officer.ts";
import type { DecisionView } from "./decide.ts";

/** Decisions, newest first: an officer's own, the desk's all, and only about records they may see. */
export async function listDecisions(
  { store }: { readonly store: Store },
  officer: Officer,
  query: { readonly after?: string | undefined; readonly limit: number; readonly outcome?: Outcome | undefined },
): Promise<{ items: DecisionView[]; next?: string }> {
  requireRole(officer, policeRoles);
  const { decisions, next } = await store.decisions.list({
    ...(query.outcome === undefined ? {} : { outcomes: [query.outcome] }),
    ...(officer.roles.includes("desk") ? {} : { by: officer.id }),
    ...(query.after === undefined ? {} : { before: query.after }),
    limit: query.limit,
    sight: officer.sight,
  });
  return {
    items: admitted(officer.sight, decisions).map(
      ({ labels: ____, pairKey: _, by: __, byName, title, fact: ___, ...decision }) => ({
        ...decision,
        by: byName,
        ...(title === undefined ? {} : { title }),
      }),
    ),
    ...(next === undefined ? {} : { next }),
  };
}
