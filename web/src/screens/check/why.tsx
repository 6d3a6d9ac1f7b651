import { IconArrowDownRight, IconArrowUpRight, IconQuestionMark } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Candidate, FieldComparison } from "#domain";

// What tells most, first: a number is one person's, a name is shared by many.
const weight: readonly FieldComparison["field"][] = [
  "document",
  "name",
  "born",
  "birthPlace",
  "nationality",
  "marks",
  "height",
  "sex",
];
const arrows = {
  same: IconArrowUpRight,
  similar: IconArrowUpRight,
  differs: IconArrowDownRight,
  unknown: IconQuestionMark,
} as const;

/** Why this is a match, or only possible: the fields that weigh most, in sentences. */
export function Why({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const telling = candidate.fields
    .filter(({ mark }) => mark !== "unknown")
    .toSorted((a, b) => weight.indexOf(a.field) - weight.indexOf(b.field))
    .slice(0, 4);
  return (
    <div>
      <h2 className="t3 why-title">{t(`check.whyTitle.${candidate.verdict}`)}</h2>
      <ul>
        {telling.map(({ field, mark, reasons }) => {
          const Arrow = arrows[mark];
          const words = reasons.filter((reason) => reason !== "exact" && reason !== "different");
          return (
            <li key={field}>
              <Arrow className="i flip" aria-hidden="true" />
              <span>
                <b>{t(`check.whyField.${field}`, { mark })}</b>{" "}
                {words.map((reason) => t("check.sentence", { words: t(`check.reason.${reason}`) })).join(" ")}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
