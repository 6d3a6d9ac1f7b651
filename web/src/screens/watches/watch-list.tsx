import { Table } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconEye } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { WatchRow } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { usePurpose } from "../../node/purpose.ts";
import { watchesQuery } from "../../node/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** The watches that run, or those that have ended, newest first. */
export function WatchList({ state }: { readonly state: "running" | "ended" }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const pages = useInfiniteQuery(watchesQuery({ purpose, state }));
  const watches = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const isRunning = state === "running";
  return (
    <>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending ? <Loading /> : null}
      {pages.isSuccess && watches.length === 0 ? (
        <section className="card">
          <Empty icon={IconEye} title={t(isRunning ? "watches.noWatches" : "watches.noneEnded")}>
            {t(isRunning ? "watches.noWatchesWords" : "watches.noneEndedWords")}
          </Empty>
        </section>
      ) : null}
      {watches.length === 0 ? null : <WatchTable watches={watches} />}
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
    </>
  );
}

function WatchTable({ watches }: { readonly watches: readonly WatchRow[] }) {
  const { t } = useTranslation();
  const { partialDate, integer } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.watches")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("watches.watched")}</Table.Th>
            <Table.Th>{t("check.born")}</Table.Th>
            <Table.Th>{t("watches.hits")}</Table.Th>
            <Table.Th>{t("watches.reason")}</Table.Th>
            <Table.Th>{t("watches.list")}</Table.Th>
            <Table.Th>{t("watches.endsOn")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {watches.map((watch) => (
            <Table.Tr key={watch.id}>
              <Table.Td>
                <Link to="/watches/$id" params={{ id: watch.id }} className="plain b">
                  <OneName name={watch.title} />
                </Link>
              </Table.Td>
              <Table.Td className="m2 nowrap">
                {watch.understood.born === undefined ? null : <bdi>{partialDate(watch.understood.born)}</bdi>}
              </Table.Td>
              <Table.Td>
                {watch.openHits === 0 ? (
                  <span className="m3 num">{integer(0)}</span>
                ) : (
                  <span className="tag warn num">{integer(watch.openHits)}</span>
                )}
              </Table.Td>
              <Table.Td className="m2 reason">
                <bdi>{watch.reason}</bdi>
              </Table.Td>
              <Table.Td className="m2">
                <bdi>{watch.list}</bdi>
              </Table.Td>
              <Table.Td className="m2 nowrap">
                <bdi>{partialDate(watch.endsOn)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
