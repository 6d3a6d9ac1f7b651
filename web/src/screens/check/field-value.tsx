import { useTranslation } from "react-i18next";
import { Sex } from "#domain";
import type { FieldComparison } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { OneName } from "../../parts/person-name.tsx";

/** A field's value as its kind is written: numbers in mono, names isolated, dates and codes in the reader's language. */
export function FieldValue({ field, value }: { readonly field: FieldComparison["field"]; readonly value: string }) {
  switch (field) {
    case "document":
      return <bdi className="mono">{value}</bdi>;
    case "born":
      return <Dates value={value} />;
    case "sex":
      return <SexWord value={value} />;
    case "nationality":
      return <Countries value={value} />;
    case "name":
    case "birthPlace":
    case "height":
    case "marks":
      return <OneName name={value} />;
  }
}

function Dates({ value }: { readonly value: string }) {
  const { partialDate } = useFormats();
  return value.split(/,\s*/).map(partialDate).join(", ");
}

function SexWord({ value }: { readonly value: string }) {
  const { t } = useTranslation();
  const sex = Sex.safeParse(value);
  return sex.success ? t(`codes.sex.${sex.data}`) : value;
}

function Countries({ value }: { readonly value: string }) {
  const { country } = useFormats();
  return value.split(/[,\s]+/).map((code) => (
    <span className="nowrap country" key={code}>
      <CountryTag code={code} /> {country(code)}
    </span>
  ));
}
