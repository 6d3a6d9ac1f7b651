import { Button, SegmentedControl, Table } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconMailPlus, IconUserShield } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectRow } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { Empty } from "../../parts/empty.tsx";
import { LegalClock } from "../../parts/legal-clock.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { subjectsQuery } from "./queries.ts";
import { ReceiveDialog } from "./receive-dialog.tsx";
import { StateTag } from "./state-tag.tsx";

const states = ["open", "ended"] as const;
type State = (typeof states)[number];

/** The data-subject desk: who asked what about their own data, and how long there is to answer. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function SubjectsScreen() {
  const { t } = useTranslation();
  const [state, setState] = useState<State>("open");
  const [isReceiving, setReceiving] = useState(false);
  const pages = useInfiniteQuery(subjectsQuery(state));
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.subjects")}</h1>
          <span className="m3 t2">{t("subjects.words")}</span>
          <Button
            variant="filled"
            className="end"
            leftSection={<IconMailPlus className="i" aria-hidden="true" />}
            onClick={() => setReceiving(true)}
          >
            {t("subjects.receive")}
          </Button>
        </div>
        <SegmentedControl
          aria-label={t("subjects.shown")}
          value={state}
          onChange={(value) => setState(states.find((one) => one === value) ?? "open")}
          data={states.map((value) => ({ value, label: t(`subjects.show.${value}`) }))}
        />
      </div>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending ? <Loading /> : null}
      {pages.isSuccess && rows.length === 0 ? (
        <section className="card">
          <Empty icon={IconUserShield} title={t("subjects.none")}>
            {t("subjects.noneWords")}
          </Empty>
        </section>
      ) : null}
      {rows.length === 0 ? null : <SubjectTable rows={rows} />}
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
      <ReceiveDialog isOpen={isReceiving} onClose={() => setReceiving(false)} />
    </div>
  );
}

function SubjectTable({ rows }: { readonly rows: readonly SubjectRow[] }) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.subjects")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("subjects.reference")}</Table.Th>
            <Table.Th>{t("subjects.who")}</Table.Th>
            <Table.Th>{t("subjects.asks")}</Table.Th>
            <Table.Th>{t("subjects.stateIs")}</Table.Th>
            <Table.Th>{t("subjects.clockIs")}</Table.Th>
            <Table.Th>{t("subjects.receivedOn")}</Table.Th>
            <Table.Th>{t("subjects.assigned")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td className="nowrap">
                <Link to="/subjects/$id" params={{ id: row.id }} className="plain b">
                  <bdi>{row.reference}</bdi>
                </Link>
              </Table.Td>
              <Table.Td>
                <OneName name={row.subject.names[0] ?? ""} />
              </Table.Td>
              <Table.Td>{t(`subjects.kind.${row.kind}`)}</Table.Td>
              <Table.Td>
                <StateTag row={row} />
              </Table.Td>
              <Table.Td className="nowrap">
                <LegalClock clock={row.clock} size="tiny" />
              </Table.Td>
              <Table.Td className="m2 nowrap">
                <bdi>{partialDate(row.receivedOn)}</bdi>
              </Table.Td>
              <Table.Td className="m2">
                <bdi>{row.assignedName}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
