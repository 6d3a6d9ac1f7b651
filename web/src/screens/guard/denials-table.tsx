import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { GuardDenial } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { RuleWords } from "./rule-words.tsx";

/** What was kept from leaving: what kind, to whom, and why. Nothing of what it says. */
export function DenialsTable({ denials }: { readonly denials: readonly GuardDenial[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("guard.denied")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("guard.at")}</Table.Th>
            <Table.Th>{t("guard.to")}</Table.Th>
            <Table.Th>{t("guard.what")}</Table.Th>
            <Table.Th>{t("guard.why")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {denials.map(({ id, at, recipient, way, type, code, rule, words, records }) => (
            <Table.Tr key={id}>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(at)}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi className="b">{recipient}</bdi>
                <p className="m3">{t(`guard.way.${way}`)}</p>
              </Table.Td>
              <Table.Td>
                <bdi className="mono">{type}</bdi>
                {records.slice(0, 3).map((record) => (
                  <p className="m3" key={record}>
                    <Link to="/records/$id" params={{ id: record }}>
                      <bdi className="mono">{record.slice(0, 8)}</bdi>
                    </Link>
                  </p>
                ))}
              </Table.Td>
              <Table.Td>
                <span className="tag bad">{t(`guard.code.${code}`)}</span>
                {rule === undefined ? null : (
                  <p className="m2">
                    <bdi className="mono">{rule}</bdi>: <RuleWords id={rule} words={words} />
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
