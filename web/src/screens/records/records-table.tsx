import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CallAnswer, routes } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { kindName } from "../record/kind-name.ts";

type Row = CallAnswer<(typeof routes)["records"]>["items"][number];

/** The list of records. */
export function RecordsTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // A table that is wider than a phone scrolls by itself, and by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.records")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("record.name")}</Table.Th>
            <Table.Th>{t("record.kind")}</Table.Th>
            <Table.Th>{t("record.owner")}</Table.Th>
            <Table.Th>{t("record.list")}</Table.Th>
            <Table.Th>{t("record.recordedAt")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <Link to="/records/$id" params={{ id: row.id }} className="plain b">
                  <PersonName title={row.title} original={row.originalTitle} first="" second="m3 light" />
                </Link>
              </Table.Td>
              <Table.Td>{kindName(row.kind, t)}</Table.Td>
              <Table.Td>
                <CountryTag code={row.owner} />
              </Table.Td>
              <Table.Td className="m2">
                <bdi>{row.list}</bdi>
              </Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(row.recordedAt)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
