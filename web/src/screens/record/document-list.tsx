import { useTranslation } from "react-i18next";
import type { DocumentReference } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { CountryTag } from "../../parts/country-tag.tsx";

/** Papers: number as printed, what it is, whose. */
export function DocumentList({ documents }: { readonly documents: readonly DocumentReference[] }) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  return (
    <ul className="plain-list">
      {documents.map((document) => (
        <li key={`${document.type} ${document.number}`}>
          <bdi className="mono b">{document.number}</bdi>{" "}
          {document.country === undefined ? null : <CountryTag code={document.country} />}{" "}
          <span className="m3 t1">
            {document.type === "other" && document.typeText !== undefined ? (
              <bdi>{document.typeText}</bdi>
            ) : (
              t(`codes.document.${document.type}`)
            )}
            {document.expiresOn === undefined
              ? null
              : ` · ${t("check.understood.validTo", { date: partialDate(document.expiresOn) })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
