import { Table } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Hit } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { usePurpose } from "../../node/purpose.ts";
import { hitCountQuery, hitsQuery } from "../../node/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** Hits that wait for a decision, newest first. Read again when their number changes. */
export function OpenHitsList() {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const count = useQuery(hitCountQuery);
  const pages = useInfiniteQuery(hitsQuery(purpose, count.data?.open));
  const error = count.error ?? pages.error;
  const hits = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const withheld = pages.data?.pages.flatMap((page) => page.withheld ?? []) ?? [];
  return (
    <>
      {error === null ? null : <ProblemCard error={error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && error === null ? <Loading /> : null}
      {pages.isSuccess && hits.length === 0 && withheld.length === 0 ? (
        <section className="card">
          <Empty icon={IconCircleCheck} title={t("watches.none")}>
            {t("watches.noneWords")}
          </Empty>
        </section>
      ) : null}
      {hits.length === 0 ? null : <HitsTable hits={hits} />}
      <HeldForOthers withheld={withheld} />
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
    </>
  );
}

function HitsTable({ hits }: { readonly hits: readonly Hit[] }) {
  const { t } = useTranslation();
  const { dateTime, integer } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("watches.hits")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("watches.watched")}</Table.Th>
            <Table.Th>{t("watches.record")}</Table.Th>
            <Table.Th>{t("watches.found")}</Table.Th>
            <Table.Th>{t("watches.list")}</Table.Th>
            <Table.Th>{t("watches.newest")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hits.map((hit) => (
            <Table.Tr key={hit.id}>
              <Table.Td>
                <Link to="/watches/$id" params={{ id: hit.watch }} className="plain b">
                  <OneName name={hit.watchTitle} />
                </Link>
              </Table.Td>
              <Table.Td>
                <OneName name={hit.title} />
              </Table.Td>
              <Table.Td className="nowrap">
                <span className={`tag ${hit.verdict === "match" ? "bad" : "warn"}`}>
                  {t(`watches.verdict.${hit.verdict}`)} {integer(Math.round(hit.strength))}
                </span>
              </Table.Td>
              <Table.Td className="m2">
                <bdi>{hit.list}</bdi>
              </Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(hit.changedAt)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
