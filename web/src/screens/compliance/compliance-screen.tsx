import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { IconGavel, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { complianceCasesQuery, reviewsQuery } from "../../node/hub-queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { CaseDialog } from "./case-dialog.tsx";
import { CasesTable } from "./cases-table.tsx";
import { ReviewsTable } from "./reviews-table.tsx";

/** Notices to all members: those this node's authority wants released, and at the compliance desk those of everybody. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function ComplianceScreen() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<string>();
  const cases = useInfiniteQuery(complianceCasesQuery);
  const reviews = useInfiniteQuery(reviewsQuery);
  const atDesk = cases.data?.pages.flatMap(({ items }) => items) ?? [];
  const own = reviews.data?.pages.flatMap(({ items }) => items) ?? [];
  const error = cases.error ?? reviews.error;
  const again = (): void => void Promise.all([cases.refetch(), reviews.refetch()]);
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.compliance")}</h1>
          <span className="m3 t2">{t("compliance.words")}</span>
        </div>
        <div className="row wrap">
          <Button onClick={again} loading={cases.isRefetching || reviews.isRefetching}>
            {t("deliveries.again")}
          </Button>
        </div>
      </div>
      {error === null ? null : <ProblemCard error={error} onRetry={again} />}
      {(cases.isPending || reviews.isPending) && error === null ? <Loading /> : null}
      <div className="col gap16">
        {atDesk.length === 0 ? null : (
          <div className="col">
            <h2>{t("compliance.desk")}</h2>
            <CasesTable cases={atDesk} onOpen={setOpened} />
            <MoreButton pages={cases} />
          </div>
        )}
        <div className="col">
          <h2>{t("compliance.own")}</h2>
          {reviews.isSuccess && own.length === 0 ? (
            <section className="card">
              <Empty icon={atDesk.length === 0 ? IconSend : IconGavel} title={t("compliance.none")}>
                {t("compliance.noneWords")}
              </Empty>
            </section>
          ) : null}
          {own.length === 0 ? null : <ReviewsTable reviews={own} />}
          <MoreButton pages={reviews} />
        </div>
      </div>
      <CaseDialog id={opened} onClose={() => setOpened(undefined)} />
    </div>
  );
}
