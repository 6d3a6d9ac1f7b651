import { Button, Table } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RetentionRule } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { mayCall } from "../../node/access.ts";
import { retentionRulesQuery } from "../../node/retention-queries.ts";
import { useSession } from "../../node/session.ts";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useBasisName } from "./basis-name.ts";
import { RuleDialog } from "./rule-dialog.tsx";

/** How long data is kept, by which law; whoever answers for it changes it here. */
export function RulesList() {
  const { t } = useTranslation();
  const rules = useQuery(retentionRulesQuery);
  const [changing, setChanging] = useState<RetentionRule>();
  return (
    <>
      <p className="m2 t2">{t("retention.rulesWords")}</p>
      {rules.error === null ? null : <ProblemCard error={rules.error} onRetry={() => void rules.refetch()} />}
      {rules.isPending ? <Loading /> : null}
      {rules.data === undefined ? null : <RulesTable rules={rules.data.items} onChange={setChanging} />}
      <RuleDialog changing={changing} onClose={() => setChanging(undefined)} />
    </>
  );
}

interface Props {
  readonly rules: readonly RetentionRule[];
  /** Absent: the rules are only shown. */
  readonly onChange?: (rule: RetentionRule) => void;
}

/** The rules as a table. */
export function RulesTable({ rules, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useBasisName();
  const mayChange = mayCall(useSession(), "changeRetentionRule") && onChange !== undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("retention.rules")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("retention.of")}</Table.Th>
            <Table.Th>{t("retention.reviewMonths")}</Table.Th>
            <Table.Th>{t("retention.expireMonths")}</Table.Th>
            <Table.Th>{t("retention.remindDays")}</Table.Th>
            <Table.Th>{t("retention.keepWithdrawnMonths")}</Table.Th>
            <Table.Th>{t("retention.source")}</Table.Th>
            {mayChange ? <Table.Th aria-label={t("retention.change")} /> : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rules.map((rule) => (
            <Table.Tr key={rule.basis}>
              <RuleCells rule={rule} />
              {mayChange ? (
                <Table.Td className="figure">
                  <Button
                    aria-label={t("retention.changeRule", { basis: nameOf(rule.basis) })}
                    onClick={() => onChange(rule)}
                  >
                    {t("retention.change")}
                  </Button>
                </Table.Td>
              ) : null}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function RuleCells({ rule }: { readonly rule: RetentionRule }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const nameOf = useBasisName();
  const { basis, reviewMonths, expireMonths, remindDays, keepWithdrawnMonths, source, changed } = rule;
  return (
    <>
      <Table.Td>
        <b>{nameOf(basis)}</b>
        {changed === undefined ? null : (
          <p className="m3">{t("retention.changed", { name: isolate(changed.by), when: dateTime(changed.at) })}</p>
        )}
      </Table.Td>
      <Table.Td className="nowrap">{t("retention.months", { n: reviewMonths })}</Table.Td>
      <Table.Td>
        {expireMonths === undefined ? t("retention.upheld") : t("retention.months", { n: expireMonths })}
      </Table.Td>
      <Table.Td className="nowrap">{t("retention.days", { n: remindDays })}</Table.Td>
      <Table.Td className="nowrap">{t("retention.months", { n: keepWithdrawnMonths })}</Table.Td>
      <Table.Td className="m2 reason" lang="en" dir="ltr">
        {source}
      </Table.Td>
    </>
  );
}
