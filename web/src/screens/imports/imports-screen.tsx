import { Table } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconDatabaseImport } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ImportRun } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { importsQuery } from "../../node/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { BeginImport } from "./begin-import.tsx";
import { StateTag } from "./state-tag.tsx";

/** Import runs, and the place to begin one. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function ImportsScreen() {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(importsQuery);
  const runs = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.imports")}</h1>
          <span className="m3 t2">{t("imports.words")}</span>
        </div>
      </div>
      <BeginImport />
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending ? <Loading /> : null}
      {pages.isSuccess && runs.length === 0 ? (
        <section className="card">
          <Empty icon={IconDatabaseImport} title={t("imports.none")}>
            {t("imports.noneWords")}
          </Empty>
        </section>
      ) : null}
      {runs.length === 0 ? null : <RunsTable runs={runs} />}
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}

function RunsTable({ runs }: { readonly runs: readonly ImportRun[] }) {
  const { t } = useTranslation();
  const { dateTime, integer } = useFormats();
  const columns = ["added", "changed", "withdrawn", "problems"] as const;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.imports")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("record.list")}</Table.Th>
            <Table.Th>{t("imports.format")}</Table.Th>
            <Table.Th>{t("imports.state")}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} className="figure">
                {t(`imports.count.${column}`)}
              </Table.Th>
            ))}
            <Table.Th>{t("log.who")}</Table.Th>
            <Table.Th>{t("imports.began")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <Table.Tr key={run.id}>
              <Table.Td>
                <Link to="/imports/$id" params={{ id: run.id }} className="plain b">
                  <bdi>{run.list}</bdi>
                </Link>
              </Table.Td>
              <Table.Td>{t(`codes.format.${run.format}`)}</Table.Td>
              <Table.Td>
                <StateTag state={run.state} />
              </Table.Td>
              {columns.map((column) => (
                <Table.Td key={column} className="figure num">
                  {integer(run.counts[column])}
                </Table.Td>
              ))}
              <Table.Td className="m2">
                <bdi>{run.by}</bdi>
              </Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(run.startedAt)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
