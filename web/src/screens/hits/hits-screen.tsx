import { SegmentedControl, Table } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BorderHitShown } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { borderHitsQuery } from "../../node/hit-queries.ts";
import { usePurpose } from "../../node/purpose.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { HitStateTag } from "./hit-state-tag.tsx";
import { HitTitle } from "./hit-title.tsx";

const directions = ["in", "out"] as const;

/** Hits across borders: of this node's own alerts, and of others' met here. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function HitsScreen() {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const [direction, setDirection] = useState<(typeof directions)[number]>("in");
  const pages = useInfiniteQuery(borderHitsQuery(purpose, direction));
  const hits = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.hits")}</h1>
          <span className="m3 t2">{t("hits.words")}</span>
        </div>
        <SegmentedControl
          aria-label={t("hits.shown")}
          value={direction}
          onChange={(value) => setDirection(directions.find((one) => one === value) ?? "in")}
          data={directions.map((value) => ({ value, label: t(`hits.direction.${value}`) }))}
        />
      </div>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && pages.error === null ? <Loading /> : null}
      {pages.isSuccess && hits.length === 0 ? (
        <section className="card">
          <Empty icon={IconCircleCheck} title={t(`hits.none.${direction}`)}>
            {t(`hits.noneWords.${direction}`)}
          </Empty>
        </section>
      ) : null}
      {hits.length === 0 ? null : <HitsTable hits={hits} />}
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
    </div>
  );
}

function HitsTable({ hits }: { readonly hits: readonly BorderHitShown[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("shell.capability.hits")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("hits.record")}</Table.Th>
            <Table.Th>{t("hits.authority")}</Table.Th>
            <Table.Th>{t("hits.category")}</Table.Th>
            <Table.Th>{t("hits.met")}</Table.Th>
            <Table.Th>{t("hits.state")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {hits.map((hit) => (
            <Table.Tr key={hit.id}>
              <Table.Td>
                <Link to="/hits/$id" params={{ id: hit.id }} className="plain b">
                  <HitTitle hit={hit} />
                </Link>
              </Table.Td>
              <Table.Td>
                <CountryTag code={hit.authority} /> <bdi className="m2">{hit.unit}</bdi>
              </Table.Td>
              <Table.Td>{hit.category === undefined ? "" : t(`codes.category.${hit.category}`)}</Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(hit.metAt)}</bdi>
              </Table.Td>
              <Table.Td className="nowrap">
                <HitStateTag hit={hit} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
