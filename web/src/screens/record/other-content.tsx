import { useTranslation } from "react-i18next";
import type { Content } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { DocumentList } from "./document-list.tsx";
import { Facts, type Fact } from "../../parts/facts.tsx";
import { NameList } from "./name-list.tsx";

/** What a record that is no person says. */
export function OtherContent({ content }: { readonly content: Exclude<Content, { kind: "person" }> }) {
  const { t } = useTranslation();
  const { partialDate, country } = useFormats();
  const facts = (): readonly Fact[] => {
    switch (content.kind) {
      case "organisation":
        return [
          [t("record.names"), <NameList key="names" names={content.names} />],
          [t("record.founded"), content.founded.map(partialDate).join(", ")],
          [t("record.countries"), content.countries.map(country).join(", ")],
          [
            t("record.documents"),
            content.documents.length === 0 ? undefined : <DocumentList key="documents" documents={content.documents} />,
          ],
          [t("record.addresses"), content.addresses.map(({ text }) => text).join("\n")],
        ];
      case "document":
        return [
          [t("record.documents"), <DocumentList key="document" documents={[content.reference]} />],
          [t("record.status"), t(`codes.documentStatus.${content.status}`)],
          [t("record.holder"), content.holder?.full],
        ];
      case "vehicle":
        return [
          [t("record.plate"), content.plate],
          [t("record.numbers"), content.identifiers.map(({ type, number }) => `${type} ${number}`).join("\n")],
          [t("record.make"), [content.make, content.model, content.colour].filter(Boolean).join(", ")],
          [t("record.names"), content.names.length === 0 ? undefined : <NameList key="names" names={content.names} />],
        ];
      case "firearm":
        return [
          [t("record.serial"), content.serial],
          [t("record.make"), [content.make, content.model, content.calibre].filter(Boolean).join(", ")],
        ];
      case "contact":
        return [[t("record.value"), [content.value, content.service].filter(Boolean).join(", ")]];
      case "event":
        return [
          [t("record.name"), content.title],
          [t("record.happened"), content.happened === undefined ? undefined : partialDate(content.happened)],
          [t("record.place"), content.place?.text],
        ];
      case "alert":
        return [
          [t("record.reference"), content.reference],
          [t("record.offence"), content.offence],
        ];
    }
  };
  const remarks = "remarks" in content ? content.remarks.join("\n") : undefined;
  return <Facts facts={[...facts(), [t("record.remarks"), remarks]]} />;
}
