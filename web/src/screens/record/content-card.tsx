import { IconEyeOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Content, Person, RedactableField } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { DocumentList } from "./document-list.tsx";
import { Facts } from "../../parts/facts.tsx";
import { NameList } from "./name-list.tsx";
import { OtherContent } from "./other-content.tsx";

/** What the record says of its subject. */
export function ContentCard({
  content,
  redacted,
}: {
  readonly content: Content;
  readonly redacted: readonly RedactableField[];
}) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <header>
        <h2>{t("record.says")}</h2>
      </header>
      {redacted.length === 0 ? null : (
        <p className="pad redacted">
          <IconEyeOff className="i s" aria-hidden="true" />{" "}
          {t("record.redacted", { fields: redacted.map((field) => t(`record.redactable.${field}`)).join(", ") })}
        </p>
      )}
      {content.kind === "person" ? <PersonFacts person={content} /> : <OtherContent content={content} />}
    </section>
  );
}

function PersonFacts({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const { partialDate, country } = useFormats();
  return (
    <Facts
      facts={[
        [t("record.names"), <NameList key="names" names={person.names} />],
        [t("record.born"), person.born.map(partialDate).join(", ")],
        [t("record.birthPlaces"), person.birthPlaces.map(({ text }) => text).join("\n")],
        [t("record.sex"), person.sex === undefined ? undefined : t(`codes.sex.${person.sex}`)],
        [
          t("record.nationalities"),
          person.nationalities.length === 0
            ? undefined
            : person.nationalities.map((code) => (
                <span key={code} className="country nowrap">
                  <CountryTag code={code} /> {country(code)}
                </span>
              )),
        ],
        [
          t("record.documents"),
          person.documents.length === 0 ? undefined : <DocumentList key="documents" documents={person.documents} />,
        ],
        [t("record.addresses"), person.addresses.map(({ text }) => text).join("\n")],
        [t("record.marks"), person.marks.join("\n")],
        [
          t("record.height"),
          person.heightCentimetres === undefined ? undefined : t("record.centimetres", { n: person.heightCentimetres }),
        ],
        [
          t("record.weight"),
          person.weightKilograms === undefined ? undefined : t("record.kilograms", { n: person.weightKilograms }),
        ],
        [t("record.eyes"), person.eyes],
        [t("record.hair"), person.hair],
        [t("record.titles"), person.titles.join(", ")],
        [t("record.occupations"), person.occupations.join("\n")],
        [t("record.remarks"), person.remarks.join("\n")],
      ]}
    />
  );
}
