import { Button, Table } from "@mantine/core";
import { IconFileDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Register } from "#contract";
import { ApprovalAct, Role } from "#domain";
import { registerQuery } from "../../node/retention-queries.ts";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { saveFile } from "../log/save-file.ts";
import { Facts } from "../../parts/facts.tsx";
import { RulesTable } from "../retention/rules-list.tsx";

/** The register of processing (Directive (EU) 2016/680, Article 24), as the program itself has it. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function RegisterScreen() {
  const { t } = useTranslation();
  const register = useQuery(registerQuery);
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.register")}</h1>
          <span className="m3 t2">{t("retention.register.words")}</span>
          {register.data === undefined ? null : (
            <Button
              className="end"
              leftSection={<IconFileDownload className="i" aria-hidden="true" />}
              onClick={() => saveFile("besa-register.json", JSON.stringify(register.data, null, 2))}
            >
              {t("retention.register.download")}
            </Button>
          )}
        </div>
      </div>
      {register.error === null ? null : <ProblemCard error={register.error} onRetry={() => void register.refetch()} />}
      {register.isPending ? <Loading /> : null}
      {register.data === undefined ? null : <Sections register={register.data} />}
    </div>
  );
}

function Sections({ register }: { readonly register: Register }) {
  const { t } = useTranslation();
  const { controller, version, categories, purposes, recipients, fourEyes, acts, retention } = register;
  const roles = (held: readonly Role[]): string => held.map((role) => t(`codes.role.${role}`)).join(", ");
  const approvalName = (act: string): string => {
    const { data } = ApprovalAct.safeParse(act);
    return data === undefined ? act : t(`organisation.act.${data}`);
  };
  return (
    <>
      <section className="card">
        <Facts
          facts={[
            [t("retention.register.controller"), [controller.name, controller.country].filter(Boolean).join(" · ")],
            [t("retention.register.version"), version],
            [t("retention.register.persons"), categories.map((one) => t(`retention.person.${one}`)).join(", ")],
          ]}
        />
      </section>
      <Section
        title={t("retention.register.purposes")}
        heads={[t("shell.purpose"), t("organisation.role")]}
        rows={purposes.map((one) => [t(`codes.purpose.${one.purpose}`), roles(one.roles)])}
      />
      <Section
        title={t("retention.register.recipients")}
        heads={[t("organisation.role"), t("people.grants"), t("organisation.log")]}
        rows={recipients.map(({ role, labels, log }) => [
          t(`codes.role.${role}`),
          <bdi key="labels">{labels.join(", ") || t("organisation.noRecords")}</bdi>,
          t(log === "all" ? "organisation.logAll" : "organisation.logOwn"),
        ])}
      />
      <RulesTable rules={retention} />
      <Section
        title={t("retention.register.two")}
        heads={[t("retention.register.act"), t("retention.register.ask"), t("retention.register.decide")]}
        rows={fourEyes.map(({ act, ask, decide }) => [approvalName(act), roles(ask), roles(decide)])}
      />
      <Section
        title={t("retention.register.acts")}
        heads={[t("retention.register.act"), t("retention.register.kind")]}
        rows={acts.map(({ act, kind }) => [t(`codes.act.${act}`), t(`retention.kind.${kind}`)])}
      />
      <Technical register={register} />
    </>
  );
}

/** What is named by the program's own words. */
function Technical({ register }: { readonly register: Register }) {
  const { t } = useTranslation();
  const who = (role: string): string => {
    if (role === "anyone" || role === "signed-in") return t(`retention.register.${role}`);
    const { data } = Role.safeParse(role);
    return data === undefined ? role : t(`codes.role.${data}`);
  };
  return (
    <>
      <Section
        title={t("retention.register.data")}
        heads={[t("retention.record"), t("retention.register.fields")]}
        rows={register.data.map(({ kind, fields }) => [
          <span key="kind" className="mono" dir="ltr">
            {kind}
          </span>,
          <span key="fields" className="mono" dir="ltr">
            {fields.join(", ")}
          </span>,
        ])}
      />
      <Section
        title={t("retention.register.operations")}
        heads={[t("retention.register.route"), t("retention.register.by")]}
        rows={register.operations.map(({ method, path, summary, roles }) => [
          <span key="route" lang="en" dir="ltr">
            <span className="mono">
              {method} {path}
            </span>
            <br />
            <span className="m3">{summary}</span>
          </span>,
          roles.map(who).join(", "),
        ])}
      />
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

function Section({ title, heads, rows }: SectionProps) {
  return (
    <section className="col gap">
      <h2 className="t3">{title}</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard */}
      <div className="card table-card" tabIndex={0} role="region" aria-label={title}>
        <Table className="tb">
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((cells, row) => (
              // The register is read only: its rows keep their places.
              // oxlint-disable-next-line react/no-array-index-key
              <Table.Tr key={row}>
                {cells.map((cell, place) => (
                  // oxlint-disable-next-line react/no-array-index-key
                  <Table.Td key={place}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}
