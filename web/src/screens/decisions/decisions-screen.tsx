import { SegmentedControl } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Outcome } from "#domain";
import { usePurpose } from "../../node/purpose.ts";
import { decisionsQuery } from "../../node/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useSession } from "../../node/session.ts";
import { DecisionsTable } from "./decisions-table.tsx";

/** Candidates confirmed, cleared or referred: an officer's own, the desk's all. The desk begins with what was referred to it. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function DecisionsScreen() {
  const { t } = useTranslation();
  const { roles } = useSession();
  const { purpose } = usePurpose();
  const isDesk = roles.includes("desk");
  const [shown, setShown] = useState(isDesk ? "referred" : "all");
  const outcome = Outcome.safeParse(shown);
  const pages = useInfiniteQuery(decisionsQuery(purpose, outcome.success ? outcome.data : undefined));
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const withheld = pages.data?.pages.flatMap((page) => page.withheld ?? []);
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.decisions")}</h1>
          <span className="m3 t2">{t(isDesk ? "people.decisions.desk" : "people.decisions.own")}</span>
        </div>
        <SegmentedControl
          aria-label={t("people.decisions.filter")}
          value={shown}
          onChange={setShown}
          data={["all", ...Outcome.options].map((value) => ({
            value,
            label: t(`people.decisions.shown.${labelOf(value)}`),
          }))}
        />
      </div>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending ? <Loading /> : null}
      {pages.isSuccess && items.length === 0 ? (
        <section className="card">
          <Empty icon={IconCircleCheck} title={t("people.decisions.none")}>
            {t("people.decisions.noneWords")}
          </Empty>
        </section>
      ) : null}
      {items.length === 0 ? null : <DecisionsTable items={items} />}
      <HeldForOthers withheld={withheld} />
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}

function labelOf(value: string): Outcome | "all" {
  const outcome = Outcome.safeParse(value);
  return outcome.success ? outcome.data : "all";
}
