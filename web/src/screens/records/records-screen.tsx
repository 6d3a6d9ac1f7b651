import { Select } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { IconDatabaseOff } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { recordsQuery } from "../../node/queries.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Empty } from "../../parts/empty.tsx";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { RecordsTable } from "./records-table.tsx";

const kinds = ["person", "organisation", "document", "vehicle", "firearm", "contact", "event", "alert"] as const;

/** The records this officer may see, newest first. Asking for them is logged with the purpose. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function RecordsScreen() {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const [kind, setKind] = useState<string | null>("person");
  const pages = useInfiniteQuery(recordsQuery({ purpose, ...(kind === null ? {} : { kind }) }));
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const withheld = pages.data?.pages.flatMap((page) => page.withheld ?? []);
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.records")}</h1>
          <span className="m3 t2">{t("record.listWords", { purpose: t(`codes.purpose.${purpose}`) })}</span>
        </div>
        <div className="row wrap">
          <Select
            aria-label={t("record.kind")}
            data={kinds.map((value) => ({ value, label: t(`codes.kind.${value}`) }))}
            placeholder={t("record.everyKind")}
            value={kind}
            onChange={setKind}
            clearable
            clearButtonProps={{ "aria-label": t("record.everyKind") }}
          />
        </div>
      </div>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending ? <Loading /> : null}
      {pages.isSuccess && rows.length === 0 ? (
        <section className="card">
          <Empty icon={IconDatabaseOff} title={t("record.none")}>
            {t("record.noneWords")}
          </Empty>
        </section>
      ) : null}
      {rows.length === 0 ? null : <RecordsTable rows={rows} />}
      <HeldForOthers withheld={withheld} />
      <div className="foot">
        <MoreButton pages={pages} />
        <span className="m3 t2">{t("record.shown", { n: rows.length })}</span>
      </div>
    </div>
  );
}
