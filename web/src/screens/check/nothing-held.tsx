import { useTranslation } from "react-i18next";
import type { CheckAnswer } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { Silhouette } from "../../parts/silhouette.tsx";
import { Leads } from "./leads.tsx";

/** Nothing held: who was asked about. */
export function NothingHeld({ answer }: { readonly answer: CheckAnswer }) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  const { name, document, born } = answer.understood;
  return (
    <div className="nothing">
      <section className="card pad" aria-label={t("check.asked")}>
        <div className="row wide">
          <Silhouette />
          <div className="grow">
            <small className="cap">{t("check.inFront")}</small>
            <div className="n1">{name === undefined ? t("check.noName") : <OneName name={name} />}</div>
          </div>
        </div>
        <dl className="facts-list">
          {document === undefined ? null : (
            <>
              <dt>{t("check.document")}</dt>
              <dd>
                <bdi className="mono">{document.number}</bdi>{" "}
                {document.country === undefined ? null : <CountryTag code={document.country} />}
              </dd>
            </>
          )}
          {born === undefined ? null : (
            <>
              <dt>{t("check.born")}</dt>
              <dd>{partialDate(born)}</dd>
            </>
          )}
          <dt>{t("shell.purpose")}</dt>
          <dd>{t(`codes.purpose.${answer.purpose}`)}</dd>
        </dl>
      </section>
      <Leads answer={answer} />
    </div>
  );
}
