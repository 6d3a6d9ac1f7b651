import type { Outcome, Purpose, Withheld } from "#domain";
import type { Ledger } from "#ledger";
import { admitted } from "#policy";
import type { Store } from "#store";
import {
  actor,
  lookingFor,
  type Officer,
  policeRoles,
  requirePurpose,
  requireRole,
  sealedBy,
  told,
} from "../officer.ts";
import type { DecisionView } from "./decide.ts";

/** Decisions, newest first: an officer's own, the desk's all, and only about records they may see. A look at them is a look at people. */
export async function listDecisions(
  { store, ledger }: { readonly store: Store; readonly ledger: Ledger },
  officer: Officer,
  query: {
    readonly purpose: Purpose;
    readonly reason?: string | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
    readonly outcome?: Outcome | undefined;
  },
): Promise<{ items: DecisionView[]; withheld?: Withheld[]; next?: string }> {
  requireRole(officer, policeRoles);
  requirePurpose(officer, query.purpose, query.reason);
  const { decisions: found, next } = await store.decisions.list({
    ...(query.outcome === undefined ? {} : { outcomes: [query.outcome] }),
    ...(officer.roles.includes("desk") ? {} : { by: officer.id }),
    ...(query.after === undefined ? {} : { before: query.after }),
    limit: query.limit,
    sight: officer.sight,
  });
  const { shown: decisions, withheld } = admitted(lookingFor(officer, query), found);
  await ledger.record({
    act: "listed",
    who: actor(officer),
    purpose: query.purpose,
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    records: [...new Set([...decisions, ...withheld].map(({ record }) => record))],
    ...sealedBy(found),
    outcome: { decisions: query.outcome ?? null, shown: decisions.length },
  });
  return {
    items: decisions.map(
      ({ labels: ____, owner: _____, pairKey: _, by: __, byName, title, fact: ___, ...decision }) => ({
        ...decision,
        by: byName,
        ...(title === undefined ? {} : { title }),
      }),
    ),
    ...told(withheld),
    ...(next === undefined ? {} : { next }),
  };
}
