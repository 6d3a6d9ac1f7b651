import { useTranslation } from "react-i18next";
import { ComplianceCriterion, type MissingThreshold, type ReviewState } from "#domain";

const tones: Readonly<Record<ReviewState, string>> = {
  waiting: "tag",
  proposed: "tag warn",
  released: "tag ok",
  refused: "tag bad",
  outdated: "tag warn",
};

/** Where a review stands, in words. */
export function ReviewStateTag({ state }: { readonly state: ReviewState }) {
  const { t } = useTranslation();
  return <span className={tones[state]}>{t(`compliance.state.${state}`)}</span>;
}

/** What falls short, or which criterion it does not pass. */
export function ReasonTags({ reasons }: { readonly reasons: readonly (ComplianceCriterion | MissingThreshold)[] }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      {reasons.map((reason) => {
        const criterion = ComplianceCriterion.safeParse(reason);
        // What is no criterion is a threshold: there are these two.
        const words = criterion.success
          ? t(`compliance.criterion.${criterion.data}`)
          : t(`compliance.missing.${reason as MissingThreshold}`);
        return (
          <span key={reason} className="tag warn">
            {words}
          </span>
        );
      })}
    </span>
  );
}
