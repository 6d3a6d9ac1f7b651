import { useTranslation } from "react-i18next";
import type { BesaRecord } from "#domain";
import { useFormats } from "../../language/formats.ts";

/** The record's versions, newest first. Nothing is ever written over. */
export function VersionsCard({
  record,
  history,
}: {
  readonly record: BesaRecord;
  readonly history: readonly BesaRecord[];
}) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const versions = history.length === 0 ? [record] : history;
  return (
    <section className="card">
      <header>
        <h2>{t("record.versions")}</h2>
        <span className="end m3 t2">{t("record.versionCount", { n: versions.length })}</span>
      </header>
      <ol className="rows">
        {versions.map((version) => (
          <li key={version.version}>
            <b className="num">{t("record.version", { n: version.version })}</b>
            {version.withdrawn ? <span className="tag warn">{t("record.withdrawn")}</span> : null}
            <span className="end m3 t1 num">
              <bdi>{dateTime(version.recordedAt)}</bdi>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
