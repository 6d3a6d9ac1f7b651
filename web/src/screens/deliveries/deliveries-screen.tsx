import { Button, SegmentedControl } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { IconMailCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { deliveriesQuery, deliveryLinksQuery, quarantineQuery } from "../../node/delivery-queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { EnvelopesTable } from "./envelopes-table.tsx";
import { LinksTable } from "./links-table.tsx";
import { QuarantineTable } from "./quarantine-table.tsx";
import { ViewLine } from "../recalls/view-line.tsx";
import { ReceiptsDialog } from "./receipts-dialog.tsx";

/** Where each envelope to another node is, how the links fare, and what was put aside. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function DeliveriesScreen() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(true);
  const [shown, setShown] = useState<string>();
  const pages = useInfiniteQuery(deliveriesQuery(isOpen));
  const links = useQuery(deliveryLinksQuery);
  const aside = useQuery(quarantineQuery);
  const envelopes = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const quarantined = aside.data?.items ?? [];
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.deliveries")}</h1>
          <span className="m3 t2">{t("deliveries.words")}</span>
        </div>
        <div className="row wrap">
          <SegmentedControl
            aria-label={t("deliveries.shown")}
            value={isOpen ? "open" : "all"}
            onChange={(value) => setOpen(value === "open")}
            data={[
              { value: "open", label: t("deliveries.open") },
              { value: "all", label: t("deliveries.all") },
            ]}
          />
          <Button onClick={() => void pages.refetch()} loading={pages.isRefetching}>
            {t("deliveries.again")}
          </Button>
        </div>
      </div>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      <ViewLine />
      <div className="col gap16">
        {links.data === undefined || links.data.items.length === 0 ? null : <LinksTable links={links.data.items} />}
        {pages.isPending && pages.error === null ? <Loading /> : null}
        {pages.isSuccess && envelopes.length === 0 ? (
          <section className="card">
            <Empty icon={IconMailCheck} title={t("deliveries.none")}>
              {t("deliveries.noneWords")}
            </Empty>
          </section>
        ) : null}
        {envelopes.length === 0 ? null : <EnvelopesTable envelopes={envelopes} onShow={setShown} />}
        <MoreButton pages={pages} />
        {quarantined.length === 0 ? null : <QuarantineTable items={quarantined} />}
      </div>
      <ReceiptsDialog id={shown} onClose={() => setShown(undefined)} />
    </div>
  );
}
