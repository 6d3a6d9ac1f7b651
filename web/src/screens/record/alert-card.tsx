import { IconAlertTriangle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { BesaRecord } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { AlertMark } from "../../parts/alert-mark.tsx";
import { HandlingBadge } from "../../parts/handling-badge.tsx";
import { Obligations } from "../../parts/obligations.tsx";
import { Facts } from "../../parts/facts.tsx";

/** What an authority asks for when the subject is met. */
export function AlertCard({ alert }: { readonly alert: Pick<BesaRecord, "content" | "owner" | "labels"> }) {
  const { t } = useTranslation();
  const { authority, partialDate } = useFormats();
  const { content, owner, labels } = alert;
  if (content.kind !== "alert") return null;
  return (
    <section className="card">
      <header>
        <h2>
          <AlertMark category={content.category} />
        </h2>
        <bdi className="mono m2">{content.reference}</bdi>
        <span className="end row">
          <HandlingBadge labels={labels} />
        </span>
      </header>
      <div className="pad-in">
        <Obligations labels={labels} />
      </div>
      <Facts
        facts={[
          [t("record.asksFor"), content.measures.map((measure) => t(`codes.measure.${measure}`)).join(", ")],
          [t("record.owner"), authority(owner)],
          [t("record.offence"), content.offence],
          [t("record.programme"), content.programme],
          [t("record.penalty"), content.penalty],
          [t("record.issuedOn"), content.issuedOn === undefined ? undefined : partialDate(content.issuedOn)],
          [t("record.instructions"), content.instructions.join("\n")],
        ]}
      />
      {content.warnings.length === 0 ? null : (
        <div className="row wrap pad-in">
          {content.warnings.map((warning) => (
            <span className="tag bad" key={warning}>
              <IconAlertTriangle className="i" aria-hidden="true" />
              {t(`codes.warning.${warning}`)}
            </span>
          ))}
        </div>
      )}
    </section>
  );
}
