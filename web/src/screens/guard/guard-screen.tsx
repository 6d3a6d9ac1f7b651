import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { IconShieldCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { mayCall } from "../../node/access.ts";
import { denialsQuery, guardQuery } from "../../node/hub-queries.ts";
import { useSession } from "../../node/session.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { DenialsTable } from "./denials-table.tsx";
import { RulesCard } from "./rules-card.tsx";
import { TraceCard } from "./trace-card.tsx";

/** What may leave the node, what was kept from leaving, and whose copy a leaked one is. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function GuardScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const guard = useQuery(guardQuery);
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.guard")}</h1>
          <span className="m3 t2">{t("guard.words")}</span>
        </div>
      </div>
      <div className="col gap16">
        {mayCall(session, "traceCopy") ? <TraceCard /> : null}
        {mayCall(session, "guardDenials") ? <Denials /> : null}
        {guard.error === null ? null : <ProblemCard error={guard.error} onRetry={() => void guard.refetch()} />}
        {guard.data === undefined ? null : <RulesCard guard={guard.data} />}
      </div>
    </div>
  );
}

function Denials() {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(denialsQuery);
  const denials = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="col">
      <div className="row wrap">
        <h2>{t("guard.denied")}</h2>
        <Button size="compact-sm" onClick={() => void pages.refetch()} loading={pages.isRefetching}>
          {t("deliveries.again")}
        </Button>
      </div>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && pages.error === null ? <Loading /> : null}
      {pages.isSuccess && denials.length === 0 ? (
        <section className="card">
          <Empty icon={IconShieldCheck} title={t("guard.none")}>
            {t("guard.noneWords")}
          </Empty>
        </section>
      ) : null}
      {denials.length === 0 ? null : <DenialsTable denials={denials} />}
      <MoreButton pages={pages} />
    </div>
  );
}
