import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { QuarantinedRow } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { CodeWords } from "./delivery-state.tsx";

/** What could not be read, opened or applied, and why. */
export function QuarantineTable({ items }: { readonly items: readonly QuarantinedRow[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    <div className="col">
      <h2>{t("deliveries.quarantine")}</h2>
      <p className="m3">{t("deliveries.quarantineWords")}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard */}
      <div className="card table-card" tabIndex={0} role="region" aria-label={t("deliveries.quarantine")}>
        <Table className="tb">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("deliveries.from")}</Table.Th>
              <Table.Th>{t("deliveries.why")}</Table.Th>
              <Table.Th>{t("deliveries.came")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map(({ hash, from, code, at }) => (
              <Table.Tr key={hash}>
                <Table.Td>
                  {from === undefined ? t("deliveries.unknown") : <bdi className="mono b">{from}</bdi>}
                </Table.Td>
                <Table.Td>
                  <CodeWords code={code} />
                  <p className="m3">
                    <bdi className="mono">{hash.slice(0, 16)}</bdi>
                  </p>
                </Table.Td>
                <Table.Td className="m2 nowrap num">
                  <bdi>{dateTime(at)}</bdi>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  );
}
