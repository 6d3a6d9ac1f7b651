import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Decision } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { OneName } from "../../parts/person-name.tsx";

const tones = { confirmed: "bad", cleared: "ok", referred: "acc" } as const;

/** The list of decisions. */
export function DecisionsTable({ items }: { readonly items: readonly Decision[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.decisions")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("people.decisions.outcome")}</Table.Th>
            <Table.Th>{t("check.record")}</Table.Th>
            <Table.Th>{t("people.decisions.reason")}</Table.Th>
            <Table.Th>{t("log.who")}</Table.Th>
            <Table.Th>{t("shell.purpose")}</Table.Th>
            <Table.Th>{t("log.when")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.id}>
              <Table.Td>
                <span className={`tag ${tones[item.outcome]}`}>{t(`people.decisions.shown.${item.outcome}`)}</span>
              </Table.Td>
              <Table.Td>
                <Link to="/records/$id" params={{ id: item.record }} search={{ check: item.check }} className="plain b">
                  {item.title === undefined ? t("people.decisions.hidden") : <OneName name={item.title} />}
                </Link>
              </Table.Td>
              <Table.Td className="m2 reason">
                <bdi>{item.reason}</bdi>
              </Table.Td>
              <Table.Td>
                <bdi>{item.by}</bdi>
              </Table.Td>
              <Table.Td className="m2">{t(`codes.purpose.${item.purpose}`)}</Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(item.at)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
