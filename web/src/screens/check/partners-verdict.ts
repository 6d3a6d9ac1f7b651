import { useQuery } from "@tanstack/react-query";
import type { CheckAnswer, PartnerQuery } from "#domain";
import { partnerQueriesQuery } from "../../node/partner-queries.ts";

/** What the partners make of a check: `hit` at one of them, some still `asked`, some with `no-answer`; undefined where none was asked, or none has anything. */
export type PartnersVerdict = { readonly state: "hit" | "asked" | "no-answer"; readonly of: PartnerQuery } | undefined;

/** How each partner stands now that was asked with a check. */
export function usePartnerQueries({ id, asked = [] }: Pick<CheckAnswer, "id" | "asked">): readonly PartnerQuery[] {
  const { data } = useQuery({ ...partnerQueriesQuery(id), enabled: asked.length > 0 });
  const now = new Map(data?.items.map((query) => [query.id, query]));
  return asked.map((query) => now.get(query.id) ?? query);
}

/** What they make of it together: the worst comes first. Whoever has not answered has not said "no hit". */
export function partnersVerdict(queries: readonly PartnerQuery[]): PartnersVerdict {
  for (const state of ["hit", "asked", "no-answer"] as const) {
    const of = queries.find((query) => query.state === state);
    if (of !== undefined) return { state, of };
  }
  return undefined;
}
