import { Button, NativeSelect, Table, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { IconChartBar } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TrafficBy, type TrafficQuery, type TrafficRow } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { trafficQuery } from "../../node/hub-queries.ts";
import { useSession } from "../../node/session.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { saveFile } from "../log/save-file.ts";

const dayLength = 86_400_000;
const dayAgo = (days: number): string => new Date(Date.now() - days * dayLength).toISOString().slice(0, 10);

/** Figures of what goes between nodes, from headers and receipts alone. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function TrafficScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const [query, setQuery] = useState<TrafficQuery>({ from: dayAgo(29), to: dayAgo(0), by: "day" });
  const { data, error, isPending, refetch } = useQuery(trafficQuery(query));
  const mayPairs = session.roles.includes("auditor");
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.traffic")}</h1>
          <span className="m3 t2">{data === undefined ? "" : t(`traffic.scope.${data.scope}`)}</span>
        </div>
        <div className="row wrap">
          <NativeSelect
            label={t("traffic.by")}
            value={query.by}
            onChange={({ target }) => setQuery({ ...query, by: TrafficBy.parse(target.value) })}
            data={TrafficBy.options
              .filter((by) => by !== "pair" || mayPairs)
              .map((value) => ({ value, label: t(`traffic.byOf.${value}`) }))}
          />
          <TextInput
            type="date"
            label={t("traffic.from")}
            value={query.from}
            onChange={({ target }) => (target.value === "" ? undefined : setQuery({ ...query, from: target.value }))}
          />
          <TextInput
            type="date"
            label={t("traffic.to")}
            value={query.to}
            onChange={({ target }) => (target.value === "" ? undefined : setQuery({ ...query, to: target.value }))}
          />
          <CsvButton query={query} />
        </div>
      </div>
      {error === null ? null : <ProblemCard error={error} onRetry={() => void refetch()} />}
      {isPending && error === null ? <Loading /> : null}
      {data?.items.length === 0 ? (
        <section className="card">
          <Empty icon={IconChartBar} title={t("traffic.none")}>
            {t("traffic.noneWords")}
          </Empty>
        </section>
      ) : null}
      {data === undefined || data.items.length === 0 ? null : <FiguresTable rows={data.items} by={query.by} />}
    </div>
  );
}

function FiguresTable({ rows, by }: { readonly rows: readonly TrafficRow[]; readonly by: TrafficBy }) {
  const { t } = useTranslation();
  const { integer, bytes } = useFormats();
  const seconds = (value: number | undefined): string => (value === undefined ? "" : value.toFixed(1));
  const shown = (value: number | undefined): string => (value === undefined ? "" : integer(value));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.traffic")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(`traffic.byOf.${by}`)}</Table.Th>
            <Table.Th className="num">{t("traffic.count")}</Table.Th>
            <Table.Th className="num">{t("traffic.accepted")}</Table.Th>
            <Table.Th className="num">{t("traffic.refused")}</Table.Th>
            <Table.Th className="num">{t("traffic.open")}</Table.Th>
            <Table.Th className="num">{t("traffic.bytes")}</Table.Th>
            <Table.Th className="num">{t("traffic.median")}</Table.Th>
            <Table.Th className="num">{t("traffic.p90")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={`${row.of} ${row.to ?? ""}`}>
              <Table.Td>
                <bdi className="b">{row.of}</bdi>
                {row.to === undefined ? null : (
                  <>
                    {" → "}
                    <bdi className="b">{row.to}</bdi>
                  </>
                )}
              </Table.Td>
              <Table.Td className="num">{row.count === undefined ? t("traffic.few") : integer(row.count)}</Table.Td>
              <Table.Td className="num">{shown(row.accepted)}</Table.Td>
              <Table.Td className="num">{shown(row.refused)}</Table.Td>
              <Table.Td className="num">{shown(row.open)}</Table.Td>
              <Table.Td className="num">{row.bytes === undefined || row.bytes === 0 ? "" : bytes(row.bytes)}</Table.Td>
              <Table.Td className="num">
                <bdi>{seconds(row.medianSeconds)}</bdi>
              </Table.Td>
              <Table.Td className="num">
                <bdi>{seconds(row.p90Seconds)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** The same as a file. */
function CsvButton({ query }: { readonly query: TrafficQuery }) {
  const { t } = useTranslation();
  const fetched = useMutation({
    mutationFn: async () => {
      const answer = await client.call("trafficText", { query });
      saveFile(`traffic-${query.by}-${query.from}-${query.to}.csv`, await answer.text());
    },
  });
  return (
    <div>
      <Button onClick={() => fetched.mutate()} loading={fetched.isPending}>
        {t("traffic.csv")}
      </Button>
      {fetched.error === null ? null : <ProblemCard error={fetched.error} />}
    </div>
  );
}
