import { useTranslation } from "react-i18next";
import type { ComplianceCaseView } from "#contract";
import type { Content } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { type Fact, Facts } from "../../parts/facts.tsx";

/** What the owner says of the case, and of whom; gone once it is decided. */
export function CaseFacts({ view: { reason, unit, facts, records = [] } }: { readonly view: ComplianceCaseView }) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  const warrant = facts?.warrant;
  return (
    <div className="col">
      {records.map(({ id, content }) => (
        <ContentFacts key={id} content={content} />
      ))}
      <Facts
        facts={[
          [t("compliance.fact.summary"), facts?.summary],
          [t("compliance.fact.maximumYears"), numberText(facts?.maximumYears)],
          [t("compliance.fact.remainingMonths"), numberText(facts?.remainingMonths)],
          [
            t("compliance.fact.warrant"),
            warrant === undefined
              ? undefined
              : `${warrant.authority}, ${warrant.reference}, ${partialDate(warrant.on)}`,
          ],
          [t("compliance.fact.reason"), reason],
          [t("compliance.fact.unit"), unit],
        ]}
      />
    </div>
  );
}

function ContentFacts({ content }: { readonly content: Content }) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  const facts = ((): readonly Fact[] => {
    if (content.kind === "person")
      return [
        [t("compliance.fact.names"), content.names.map(({ full }) => full).join("\n")],
        [t("compliance.fact.born"), content.born.map(partialDate).join(", ")],
        [t("compliance.fact.sex"), content.sex === undefined ? undefined : t(`codes.sex.${content.sex}`)],
        [t("compliance.fact.nationalities"), content.nationalities.join(" ")],
        [t("compliance.fact.documents"), content.documents.map(({ number }) => number).join(", ")],
        [t("compliance.fact.marks"), content.marks.join(", ")],
        [t("compliance.fact.remarks"), content.remarks.join("\n")],
      ];
    if (content.kind === "alert")
      return [
        [t("compliance.fact.category"), t(`codes.category.${content.category}`)],
        [t("compliance.fact.offence"), content.offence],
        [t("compliance.fact.penalty"), content.penalty],
        [t("compliance.fact.measures"), content.measures.map((one) => t(`codes.measure.${one}`)).join(", ")],
        [t("compliance.fact.instructions"), content.instructions.join("\n")],
      ];
    return [[t("compliance.fact.other"), JSON.stringify(content, undefined, 1)]];
  })();
  return <Facts facts={facts} />;
}

function numberText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
