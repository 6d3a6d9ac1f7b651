import { useTranslation } from "react-i18next";
import type { About } from "#domain";
import { Facts } from "../../parts/facts.tsx";

/** Whom the record is about, and whether it states a fact or an assessment: as its owner says, or as is usual for such records. */
export function AboutCard({ about: { persons, nature, given } }: { readonly about: About }) {
  const { t } = useTranslation();
  const said = (words: string, isSaid: boolean) => (
    <>
      {words}
      {isSaid ? null : <span className="m3"> · {t("retention.about.supposed")}</span>}
    </>
  );
  return (
    <section className="card">
      <header>
        <h2>{t("retention.about.title")}</h2>
      </header>
      <Facts
        facts={[
          [
            t("retention.about.persons"),
            persons.length === 0
              ? undefined
              : said(persons.map((one) => t(`retention.person.${one}`)).join(", "), given.persons),
          ],
          [t("retention.about.nature"), said(t(`retention.nature.${nature}`), given.nature)],
        ]}
      />
    </section>
  );
}
