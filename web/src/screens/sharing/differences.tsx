import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ProposalShown } from "#contract";
import type { catalogue } from "../../catalogues/en/index.ts";

type FieldName = keyof (typeof catalogue)["sharing"]["proposal"]["fields"];

/** What a proposal changes, field by field: as it is, and as it is proposed. What is new in a list is marked. */
export function Differences({ fields }: { readonly fields: ProposalShown["fields"] }) {
  const { t } = useTranslation();
  if (fields.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="table-card" tabIndex={0} role="region" aria-label={t("sharing.proposal.proposed")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("sharing.proposal.field")}</Table.Th>
            <Table.Th>{t("sharing.proposal.now")}</Table.Th>
            <Table.Th>{t("sharing.proposal.proposed")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map(({ field, now, proposed }) => (
            <Table.Tr key={field}>
              <Table.Td>
                <FieldWords field={field} />
              </Table.Td>
              <Table.Td>
                <Lines values={linesOf(now)} beside={linesOf(proposed)} isNew={false} />
              </Table.Td>
              <Table.Td>
                <Lines values={linesOf(proposed)} beside={linesOf(now)} isNew />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Lines({
  values,
  beside,
  isNew,
}: {
  readonly values: readonly string[];
  readonly beside: readonly string[];
  readonly isNew: boolean;
}) {
  const { t } = useTranslation();
  if (values.length === 0) return <span className="m3">{t("sharing.proposal.nothing")}</span>;
  const other = new Set(beside);
  return (
    <ul className="plain-list">
      {values.map((value) => (
        <li key={value}>
          {other.has(value) ? (
            <bdi>{value}</bdi>
          ) : isNew ? (
            <ins>
              <bdi>{value}</bdi>
            </ins>
          ) : (
            <del>
              <bdi>{value}</bdi>
            </del>
          )}
        </li>
      ))}
    </ul>
  );
}

function FieldWords({ field }: { readonly field: string }) {
  const { t, i18n } = useTranslation();
  const isKnown = (text: string): text is FieldName => i18n.exists(`sharing.proposal.fields.${text}`);
  return isKnown(field) ? t(`sharing.proposal.fields.${field}`) : <bdi className="mono">{field}</bdi>;
}

/** A value in lines: of a list each thing in one, by what people know it by. */
function linesOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value === "string") return [value];
  if (typeof value !== "object") return [JSON.stringify(value)];
  const known: Readonly<Record<string, unknown>> = { ...value };
  const word = known["full"] ?? known["number"] ?? known["text"];
  return [typeof word === "string" ? word : JSON.stringify(value)];
}
