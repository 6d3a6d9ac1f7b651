import { IconAlertTriangle, IconCheck, IconCircleCheck } from "@tabler/icons-react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { DocumentReference } from "#domain";
import type { Understood } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { OneName } from "../../parts/person-name.tsx";

/** "Understood as passport, MK K04831279, VELKANOV Dimitar, born 4 Nov 1986 ... 5 of 5 check digits agree." */
export function UnderstoodLine({ understood }: { readonly understood: Understood }) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  const { born, bornOr = [], bornAs, sex, expiresOn, nationality } = understood;
  return (
    <div className="u">
      <span>
        <IconCheck className="i s" aria-hidden="true" /> {t("check.understood.as")} <b>{kindOf(understood, t)}</b>
      </span>
      <DocumentPart understood={understood} />
      <NamePart understood={understood} />
      {born === undefined ? null : (
        <span>
          {t("check.understood.born")} <b>{[born, ...bornOr].map(partialDate).join(` ${t("check.understood.or")} `)}</b>
          {bornAs === undefined ? null : ` (${t(`check.understood.writtenAs.${bornAs}`)})`}
        </span>
      )}
      {sex === undefined ? null : <span>{t(`codes.sex.${sex}`)}</span>}
      {nationality === undefined ? null : <CountryTag code={nationality} />}
      {expiresOn === undefined ? null : <span>{t("check.understood.validTo", { date: partialDate(expiresOn) })}</span>}
      <Digits digits={understood.checkDigits} />
      {understood.document?.valid === false ? (
        <span className="end is-bad">
          <IconAlertTriangle className="i s" aria-hidden="true" /> {t("check.understood.invalid")}
        </span>
      ) : null}
    </div>
  );
}

function kindOf({ as, document, documentType, format }: Understood, t: TFunction): string {
  if (as === "number" && document?.kind !== undefined) return t(`check.understood.kind.${document.kind}`);
  if (as !== "mrz") return t(`check.understood.${as}`);
  const type = DocumentReference.unwrap().shape.type.safeParse(documentType);
  if (type.success && type.data !== "other") return t(`codes.document.${type.data}`);
  return t("check.understood.mrz", { format: format ?? "MRZ" });
}

function DocumentPart({ understood: { document } }: { readonly understood: Understood }) {
  if (document === undefined) return null;
  return (
    <span>
      {document.country === undefined ? null : <CountryTag code={document.country} />}{" "}
      <b className="mono">{document.number}</b>
    </span>
  );
}

function NamePart({ understood: { name, family, given } }: { readonly understood: Understood }) {
  const whole = family === undefined ? name : [family, given].filter(Boolean).join(", ");
  if (whole === undefined || whole === "") return null;
  return (
    <b>
      <OneName name={whole} />
    </b>
  );
}

function Digits({ digits = [] }: { readonly digits: Understood["checkDigits"] }) {
  const { t } = useTranslation();
  const wrong = digits.filter(({ agrees }) => !agrees);
  if (digits.length === 0) return null;
  if (wrong.length === 0)
    return (
      <span className="end">
        <IconCircleCheck className="i s" aria-hidden="true" /> {t("check.understood.digitsAgree", { n: digits.length })}
      </span>
    );
  const fields = wrong.map(({ field }) => t(`check.understood.digit.${field}`)).join(", ");
  return (
    <span className="end is-bad">
      <IconAlertTriangle className="i s" aria-hidden="true" />{" "}
      {t("check.understood.digitsDiffer", { n: wrong.length, all: digits.length, fields })}
    </span>
  );
}
