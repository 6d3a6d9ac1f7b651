import { Button, Table } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Posting, Unit } from "#domain";
import type { Person } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { client } from "../../node/client.ts";
import { peopleQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";

/** People with their postings; an administrator ends one here, and what it brought ends with it. */
export function PeopleTable({
  people,
  units,
}: {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
}) {
  const { t } = useTranslation();
  const session = useSession();
  const queries = useQueryClient();
  const { partialDate } = useFormats();
  const end = useMutation({
    mutationFn: (id: Posting["id"]) => client.call("endPosting", { params: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });
  const nameOf = (id: Posting["unit"]): string => units.find((unit) => unit.id === id)?.name ?? "";
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("organisation.people")}>
      {end.error === null ? null : <ProblemCard error={end.error} />}
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("people.name")}</Table.Th>
            <Table.Th>{t("organisation.postings")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map(({ id, name, login, unit, postings }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <bdi className="b">{name}</bdi>
                <p className="m3">
                  <bdi className="mono">{login}</bdi> · <bdi>{unit}</bdi>
                </p>
              </Table.Td>
              <Table.Td>
                {postings
                  .filter(({ ended }) => !ended)
                  .map((posting) => (
                    <div className="row wrap" key={posting.id}>
                      <span className="grow">
                        <bdi>{nameOf(posting.unit)}</bdi>:{" "}
                        {posting.roles.map((role) => t(`codes.role.${role}`)).join(", ")}{" "}
                        {posting.onDuty === true ? <span className="tag">{t("organisation.duty.only")}</span> : null}{" "}
                        <span className="m3">
                          {posting.to === undefined
                            ? t("organisation.from", { from: partialDate(posting.from) })
                            : t("organisation.fromTo", {
                                from: partialDate(posting.from),
                                to: partialDate(posting.to),
                              })}
                        </span>
                      </span>
                      {mayCall(session, "endPosting") ? (
                        <Button
                          size="xs"
                          onClick={() => end.mutate(posting.id)}
                          aria-label={t("organisation.endPosting", { name, unit: nameOf(posting.unit) })}
                        >
                          {t("organisation.end")}
                        </Button>
                      ) : null}
                    </div>
                  ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
