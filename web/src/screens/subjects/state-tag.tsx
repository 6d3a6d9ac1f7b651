import { useTranslation } from "react-i18next";
import type { SubjectRow } from "#contract";

/** Where a request is, and, once decided, how. */
export function StateTag({ row }: { readonly row: Pick<SubjectRow, "state" | "decision"> }) {
  const { t } = useTranslation();
  const outcome = row.decision?.outcome;
  return (
    <span className="tag">
      {t(`subjects.state.${row.state}`)}
      {outcome === undefined ? null : `: ${t(`subjects.outcome.${outcome}`)}`}
    </span>
  );
}
