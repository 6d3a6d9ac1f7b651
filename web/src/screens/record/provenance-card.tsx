import { IconChevronDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Provenance } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { Facts } from "../../parts/facts.tsx";

/** Where the record came from, and the very row it was read from. */
export function ProvenanceCard({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTranslation();
  const { partialDate, authority, dateTime } = useFormats();
  const { source, list, key, listDate, original, through, proposed } = provenance;
  return (
    <section className="card">
      <header>
        <h2>{t("record.provenance")}</h2>
      </header>
      <Facts
        facts={[
          [t("record.source"), source],
          [t("record.list"), list],
          [t("record.key"), key],
          [t("sharing.card.through"), through === undefined ? undefined : authority(through.authority)],
          [t("sharing.card.consent"), through === undefined ? undefined : dateTime(through.grantedAt)],
          [t("sharing.card.proposedBy"), proposed === undefined ? undefined : authority(proposed.authority)],
          [t("record.listDate"), listDate === undefined ? undefined : partialDate(listDate)],
        ]}
      />
      {original === undefined ? null : (
        <details className="original">
          <summary>
            <IconChevronDown className="i s" aria-hidden="true" />
            {t("record.original")}
          </summary>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls sideways, also by keyboard */}
          <pre className="mono" tabIndex={0}>
            {JSON.stringify(original, null, 2)}
          </pre>
        </details>
      )}
    </section>
  );
}
