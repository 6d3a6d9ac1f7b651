import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { DeliveryLink } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { CodeWords } from "./delivery-state.tsx";

/** How the links to other nodes fare. */
export function LinksTable({ links }: { readonly links: readonly DeliveryLink[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("deliveries.links")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("deliveries.link")}</Table.Th>
            <Table.Th>{t("deliveries.health")}</Table.Th>
            <Table.Th>{t("deliveries.answered")}</Table.Th>
            <Table.Th>{t("deliveries.waiting")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {links.map(({ peer, failures, code, answeredAt, open, oldestAt }) => (
            <Table.Tr key={peer}>
              <Table.Td>
                <bdi className="mono b">{peer}</bdi>
              </Table.Td>
              <Table.Td>
                {failures === 0 ? (
                  <span className="tag ok">{t("deliveries.works")}</span>
                ) : (
                  <>
                    <span className="tag bad">{t("deliveries.fails", { count: failures })}</span>
                    <p className="m3">{code === undefined ? null : <CodeWords code={code} />}</p>
                  </>
                )}
              </Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{answeredAt === undefined ? "" : dateTime(answeredAt)}</bdi>
              </Table.Td>
              <Table.Td>
                {t("deliveries.waitingCount", { count: open })}
                {oldestAt === undefined ? null : (
                  <p className="m3">
                    {t("deliveries.oldest")} <bdi>{dateTime(oldestAt)}</bdi>
                  </p>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
