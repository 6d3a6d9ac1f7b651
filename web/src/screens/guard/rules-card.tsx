import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { GuardRule, GuardRules } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { RuleCondition } from "./rule-condition.tsx";
import { RuleWords } from "./rule-words.tsx";

interface Props {
  readonly guard: {
    readonly edition: number;
    readonly decidedAt?: string | undefined;
    readonly rules: GuardRules;
  };
}

/** The rules in force, each with why there is it; those that deny come first, because nothing undoes them. */
export function RulesCard({ guard: { edition, decidedAt, rules } }: Props) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const order = (rule: GuardRule): number => (rule.effect === "deny" ? 0 : 1);
  return (
    <div className="col">
      <h2>{t("guard.rules")}</h2>
      <p className="m3">
        {decidedAt === undefined
          ? t("guard.standard")
          : t("guard.edition", { edition, at: isolate(dateTime(decidedAt)) })}{" "}
        {t("guard.reading")}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard */}
      <div className="card table-card" tabIndex={0} role="region" aria-label={t("guard.rules")}>
        <Table className="tb">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("guard.effectOf")}</Table.Th>
              <Table.Th>{t("guard.rule")}</Table.Th>
              <Table.Th>{t("guard.holds")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rules.rules
              .toSorted((one, other) => order(one) - order(other))
              .map((rule) => (
                <Table.Tr key={rule.id}>
                  <Table.Td>
                    <span className={rule.effect === "deny" ? "tag bad" : "tag ok"}>
                      {t(`guard.effect.${rule.effect}`)}
                    </span>
                  </Table.Td>
                  <Table.Td>
                    <RuleWords id={rule.id} words={rule.words} />
                    <p className="m3">
                      <bdi className="mono">{rule.id}</bdi>
                    </p>
                  </Table.Td>
                  <Table.Td>
                    <RuleCondition rule={rule} />
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      </div>
    </div>
  );
}
