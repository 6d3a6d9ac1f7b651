import { Button, Table } from "@mantine/core";
import { IconEraser, IconFileDownload } from "@tabler/icons-react";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Erasure } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { erasuresQuery } from "../../node/retention-queries.ts";
import { useSession } from "../../node/session.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { saveFile } from "../log/save-file.ts";
import { EraseDialog } from "./erase-dialog.tsx";

/** What was erased, newest first, each with its receipt; nothing of what it was. */
export function ErasedList() {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(erasuresQuery);
  const mayAsk = useSession().roles.includes("data-protection");
  const [isAsking, setAsking] = useState(false);
  const erasures = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {mayAsk ? (
        <div className="row">
          <Button leftSection={<IconEraser className="i" aria-hidden="true" />} onClick={() => setAsking(true)}>
            {t("retention.erase")}
          </Button>
        </div>
      ) : null}
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && pages.error === null ? <Loading /> : null}
      {pages.isSuccess && erasures.length === 0 ? (
        <section className="card">
          <Empty icon={IconEraser} title={t("retention.noErasures")}>
            {t("retention.noErasuresWords")}
          </Empty>
        </section>
      ) : null}
      {erasures.length === 0 ? null : <ErasuresTable erasures={erasures} />}
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
      <EraseDialog isOpen={isAsking} onClose={() => setAsking(false)} />
    </>
  );
}

function ErasuresTable({ erasures }: { readonly erasures: readonly Erasure[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("retention.erasures")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("retention.when")}</Table.Th>
            <Table.Th>{t("retention.why2")}</Table.Th>
            <Table.Th>{t("retention.how")}</Table.Th>
            <Table.Th>{t("retention.by")}</Table.Th>
            <Table.Th>{t("retention.receipt")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {erasures.map((erasure) => (
            <Table.Tr key={erasure.id}>
              <Table.Td className="nowrap num">
                <bdi>{dateTime(erasure.at)}</bdi>
              </Table.Td>
              <Table.Td>{t(`retention.ground.${erasure.ground}`)}</Table.Td>
              <Table.Td>
                {t("retention.went", {
                  records: erasure.records.length,
                  versions: erasure.versions,
                  entries: erasure.logEntries,
                })}
              </Table.Td>
              <Table.Td>
                <bdi>{erasure.by ?? t("retention.node")}</bdi>
              </Table.Td>
              <Table.Td>
                <ReceiptButton erasure={erasure} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function ReceiptButton({ erasure }: { readonly erasure: Erasure }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const download = useMutation({
    mutationFn: () => client.call("erasureReceipt", { params: { id: erasure.id } }),
    onSuccess: (receipt) => saveFile(`besa-erasure-${erasure.id}.json`, JSON.stringify(receipt, null, 2)),
  });
  if (erasure.state === "erasing") return <span className="tag warn">{t("retention.erasing")}</span>;
  return (
    <>
      <Button
        loading={download.isPending}
        leftSection={<IconFileDownload className="i s" aria-hidden="true" />}
        aria-label={t("retention.download", { when: dateTime(erasure.at) })}
        onClick={() => download.mutate()}
      >
        {t("retention.downloadShort")}
      </Button>
      {download.error === null ? null : <ProblemCard error={download.error} />}
    </>
  );
}
