import { Button, Table } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconFileDownload, IconMailOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { receivedRecallsQuery } from "../../node/recall-queries.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { saveFile } from "../log/save-file.ts";

/** What other authorities have called back from this node: purged, and answered with a signature. */
export function ReceivedTable() {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const { data, error, refetch } = useQuery(receivedRecallsQuery);
  if (error !== null) return <ProblemCard error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0)
    return (
      <section className="card">
        <Empty icon={IconMailOff} title={t("recalls.noneReceived")}>
          {t("recalls.noneReceivedWords")}
        </Empty>
      </section>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("recalls.received")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("recalls.from")}</Table.Th>
            <Table.Th>{t("recalls.groundOf")}</Table.Th>
            <Table.Th>{t("recalls.came")}</Table.Th>
            <Table.Th>{t("recalls.stateOf")}</Table.Th>
            <Table.Th>{t("recalls.receipt")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.items.map(({ id, node, from, ground, records, receivedAt, state, receipt }) => (
            <Table.Tr key={`${id} ${node}`}>
              <Table.Td>
                <span className="row">
                  <CountryTag code={from.slice(0, 2)} /> <bdi className="mono b">{node}</bdi>
                </span>
              </Table.Td>
              <Table.Td>
                {t(`recalls.ground.${ground}`)}
                <p className="m3">{t("recalls.records", { n: records.length })}</p>
              </Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(receivedAt)}</bdi>
              </Table.Td>
              <Table.Td>
                <span className={state === "answered" ? "tag ok" : "tag warn"}>{t(`recalls.answering.${state}`)}</span>
              </Table.Td>
              <Table.Td>
                {receipt === undefined ? null : (
                  <Button
                    size="xs"
                    leftSection={<IconFileDownload className="i s" aria-hidden="true" />}
                    aria-label={t("recalls.downloadOwn", { from })}
                    onClick={() => saveFile(`besa-purge-${id}.txt`, receipt)}
                  >
                    {t("recalls.downloadShort")}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
