import { SegmentedControl } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { IconMailOff } from "@tabler/icons-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { usePurpose } from "../../node/purpose.ts";
import { recallCountQuery, recallsQuery } from "../../node/recall-queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { KeptTable } from "./kept-table.tsx";
import { RecallCard } from "./recall-card.tsx";
import { ReceivedTable } from "./received-table.tsx";
import { ViewLine } from "./view-line.tsx";

const shows = ["ours", "received", "kept"] as const;

/** What was called back from others, and by others from here. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function RecallsScreen() {
  const { t } = useTranslation();
  const { show: shown = "ours" } = useSearch({ from: "/recalls" });
  const go = useNavigate();
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.recalls")}</h1>
          <span className="m3 t2">{t("recalls.words")}</span>
        </div>
        <SegmentedControl
          aria-label={t("recalls.shown")}
          value={shown}
          onChange={(value) =>
            void go({ to: "/recalls", search: value === "received" || value === "kept" ? { show: value } : {} })
          }
          data={shows.map((value) => ({ value, label: t(`recalls.${value}`) }))}
        />
      </div>
      <ViewLine />
      {shown === "ours" ? <OwnRecalls /> : shown === "received" ? <ReceivedTable /> : <KeptTable />}
    </div>
  );
}

function OwnRecalls() {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const pages = useInfiniteQuery(recallsQuery(purpose));
  const { data: count } = useQuery(recallCountQuery);
  const told = count === undefined ? undefined : `${count.open} ${count.overdue} ${count.refused}`;
  const { refetch } = pages;
  // The list is a look, and logged: it is read again only when one of its counts has changed.
  useEffect(() => {
    if (told !== undefined) void refetch();
  }, [told, refetch]);
  const recalls = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="col gap16">
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && pages.error === null ? <Loading /> : null}
      {pages.isSuccess && recalls.length === 0 ? (
        <section className="card">
          <Empty icon={IconMailOff} title={t("recalls.none")}>
            {t("recalls.noneWords")}
          </Empty>
        </section>
      ) : null}
      {recalls.map((recall) => (
        <RecallCard key={recall.id} recall={recall} />
      ))}
      <MoreButton pages={pages} />
    </div>
  );
}
