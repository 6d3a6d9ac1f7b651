import { Button, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ComplianceCase } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { ReasonTags, ReviewStateTag } from "./review-state.tsx";

/** The desk's queue: whose notice, until when, and what is missing; whom it is about only who opens it sees. */
export function CasesTable({
  cases,
  onOpen,
}: {
  readonly cases: readonly ComplianceCase[];
  readonly onOpen: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { dateTime, partialDate } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("compliance.desk")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("compliance.owner")}</Table.Th>
            <Table.Th>{t("compliance.stateOf")}</Table.Th>
            <Table.Th>{t("compliance.reasons")}</Table.Th>
            <Table.Th>{t("compliance.due")}</Table.Th>
            <Table.Th aria-label={t("compliance.open")} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>
                <CountryTag code={one.authority} /> <bdi className="m3">{dateTime(one.receivedAt)}</bdi>
              </Table.Td>
              <Table.Td>
                <ReviewStateTag state={one.state} />
                {one.proposedBy === undefined || one.decidedBy !== undefined ? null : (
                  <p className="m3">{t("compliance.proposedBy", { name: isolate(one.proposedBy) })}</p>
                )}
                {one.decidedBy === undefined ? null : (
                  <p className="m3">{t("compliance.decidedBy", { name: isolate(one.decidedBy) })}</p>
                )}
              </Table.Td>
              <Table.Td>
                <ReasonTags reasons={one.decidedAt === undefined ? one.missing : one.reasons} />
              </Table.Td>
              <Table.Td className="m2 nowrap">
                {one.dueOn === undefined || one.decidedAt !== undefined ? null : <bdi>{partialDate(one.dueOn)}</bdi>}
              </Table.Td>
              <Table.Td>
                <Button
                  size="compact-sm"
                  aria-label={t("compliance.openOf", { authority: one.authority, at: dateTime(one.receivedAt) })}
                  onClick={() => onOpen(one.id)}
                >
                  {t("compliance.open")}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
