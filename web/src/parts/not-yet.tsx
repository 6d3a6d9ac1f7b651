import type { UseQueryResult } from "@tanstack/react-query";
import { Loading } from "./loading.tsx";
import { ProblemCard } from "./problem-card.tsx";

interface Props {
  readonly query: Pick<UseQueryResult, "error" | "refetch">;
  /** The heading, for those who do not see the page, where it is not the problem's own. */
  readonly title?: string;
}

/** The page of one thing while there is nothing to show of it: what went wrong, or that it is coming. */
export function NotYet({ query, title }: Props) {
  if (query.error === null)
    return (
      <div className="page">
        <Loading />
      </div>
    );
  return (
    <div className="page narrow">
      {title === undefined ? null : <h1 className="vh">{title}</h1>}
      <ProblemCard error={query.error} onRetry={() => void query.refetch()} />
    </div>
  );
}
