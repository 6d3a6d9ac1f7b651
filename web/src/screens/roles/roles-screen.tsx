import { Table } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rolesQuery } from "../../node/queries.ts";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** What each role brings: labels, purposes, and where a reason must be said. The rules themselves, as the node has them. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function RolesScreen() {
  const { t } = useTranslation();
  const roles = useQuery(rolesQuery);
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.roles")}</h1>
          <span className="m3 t2">{t("organisation.rolesWords")}</span>
        </div>
      </div>
      {roles.error === null ? null : <ProblemCard error={roles.error} onRetry={() => void roles.refetch()} />}
      {roles.isPending ? <Loading /> : null}
      {roles.data === undefined ? null : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
        <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.roles")}>
          <Table className="tb">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("organisation.role")}</Table.Th>
                <Table.Th>{t("people.grants")}</Table.Th>
                <Table.Th>{t("people.purposes")}</Table.Th>
                <Table.Th>{t("organisation.log")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {roles.data.items.map(({ role, grants, purposes, reasonFor, log }) => (
                <Table.Tr key={role}>
                  <Table.Td>
                    <b>{t(`codes.role.${role}`)}</b>
                    <p className="m3">{t(`people.roleWords.${role}`)}</p>
                  </Table.Td>
                  <Table.Td>
                    {grants.length === 0 ? <span className="m3">{t("organisation.noRecords")}</span> : null}
                    {grants.map((grant) => (
                      <bdi className="tag mono" key={grant}>
                        {grant}
                      </bdi>
                    ))}
                  </Table.Td>
                  <Table.Td>
                    {purposes
                      .map((purpose) =>
                        reasonFor.includes(purpose)
                          ? t("organisation.withReason", { purpose: t(`codes.purpose.${purpose}`) })
                          : t(`codes.purpose.${purpose}`),
                      )
                      .join(", ")}
                  </Table.Td>
                  <Table.Td>{t(log === "all" ? "organisation.logAll" : "organisation.logOwn")}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </div>
  );
}
