import { Button, Checkbox, Table } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AskedQuery } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { askedQueriesQuery } from "../../node/partner-queries.ts";
import { usePurpose } from "../../node/purpose.ts";
import { useSession } from "../../node/session.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { DecideDialog } from "./decide-dialog.tsx";

const tones = { "no-hit": "ok", hit: "bad", "not-allowed": "line" } as const;

/** What partners asked, and the requests for details that wait. */
export function AskedCard() {
  const { t } = useTranslation();
  const { purpose, reason } = usePurpose();
  const [isWaiting, setWaiting] = useState(false);
  const [deciding, setDeciding] = useState<AskedQuery>();
  const pages = useInfiniteQuery(askedQueriesQuery(purpose, reason, isWaiting));
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Checkbox
        label={t("partners.onlyWaiting")}
        checked={isWaiting}
        onChange={({ target }) => setWaiting(target.checked)}
      />
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && pages.error === null ? <Loading /> : null}
      {pages.isSuccess && items.length === 0 ? (
        <section className="card">
          <Empty icon={IconCircleCheck} title={t("partners.none")}>
            {t("partners.noneWords")}
          </Empty>
        </section>
      ) : null}
      {items.length === 0 ? null : <AskedTable items={items} onDecide={setDeciding} />}
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
      <DecideDialog query={deciding} onClose={() => setDeciding(undefined)} />
    </>
  );
}

interface TableProps {
  readonly items: readonly AskedQuery[];
  readonly onDecide: (query: AskedQuery) => void;
}

function AskedTable({ items, onDecide }: TableProps) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("partners.tab.asked")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("partners.partner")}</Table.Th>
            <Table.Th>{t("partners.about")}</Table.Th>
            <Table.Th>{t("partners.purpose")}</Table.Th>
            <Table.Th>{t("partners.at")}</Table.Th>
            <Table.Th>{t("partners.answer")}</Table.Th>
            <Table.Th>{t("partners.wants")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((query) => (
            <Table.Tr key={query.id}>
              <Table.Td>
                <CountryTag code={query.authority.slice(0, 2)} /> <bdi className="m2">{query.unit}</bdi>
              </Table.Td>
              <Table.Td>
                <About query={query} />
              </Table.Td>
              <Table.Td>{t(`codes.purpose.${query.purpose}`)}</Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(query.askedAt)}</bdi>
              </Table.Td>
              <Table.Td>
                <span className={`tag ${tones[query.state]}`}>
                  {t(query.state === "not-allowed" ? "partners.notAnswered" : `partners.state.${query.state}`)}
                </span>{" "}
                {query.obstacle === undefined ? null : (
                  <span className="m3 t2">{t(`partners.obstacle.${query.obstacle}`)}</span>
                )}
              </Table.Td>
              <Table.Td>
                <Wants query={query} onDecide={onDecide} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function About({ query: { subject, kind } }: { readonly query: AskedQuery }) {
  const { t } = useTranslation();
  if (subject === undefined) return <span className="none">{t("partners.forgotten")}</span>;
  const rest = [subject.born, subject.document?.number].filter((part) => part !== undefined).join(" · ");
  return (
    <span title={t(`partners.kind.${kind}`)}>
      {subject.name === undefined ? null : <OneName name={subject.name} />} <bdi className="mono m2">{rest}</bdi>
    </span>
  );
}

function Wants({ query, onDecide }: { readonly query: AskedQuery; readonly onDecide: TableProps["onDecide"] }) {
  const { t } = useTranslation();
  const mayDecide = mayCall(useSession(), "decideDetails");
  const { details, detailsReason, detailsBy } = query;
  if (details === undefined) return null;
  return (
    <span className="row wrap">
      <span className={details === "asked" ? "tag warn" : "tag line"}>{t(`partners.wanted.${details}`)}</span>
      {detailsReason === undefined ? null : <bdi>{detailsReason}</bdi>}
      {detailsBy === undefined ? null : <bdi className="m3 t2">{detailsBy}</bdi>}
      {details === "asked" && mayDecide ? (
        <Button size="xs" onClick={() => onDecide(query)}>
          {t("partners.decide")}
        </Button>
      ) : null}
    </span>
  );
}
