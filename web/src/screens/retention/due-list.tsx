import { Button, Table } from "@mantine/core";
import { IconCalendarCheck } from "@tabler/icons-react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DueReview } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { usePurpose } from "../../node/purpose.ts";
import { dueCountQuery, dueQuery } from "../../node/retention-queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { usePhone } from "../../parts/use-phone.ts";
import { useBasisName } from "./basis-name.ts";
import { KeepDialog } from "./keep-dialog.tsx";

/** Reviews that are due, the first first. Read again when their number changes. */
export function DueList() {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const count = useQuery(dueCountQuery);
  const pages = useInfiniteQuery(dueQuery(purpose, count.data?.due));
  const [keeping, setKeeping] = useState<DueReview>();
  const error = count.error ?? pages.error;
  const reviews = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const withheld = pages.data?.pages.flatMap((page) => page.withheld ?? []) ?? [];
  return (
    <>
      {error === null ? null : <ProblemCard error={error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && error === null ? <Loading /> : null}
      {pages.isSuccess && reviews.length === 0 && withheld.length === 0 ? (
        <section className="card">
          <Empty icon={IconCalendarCheck} title={t("retention.none")}>
            {t("retention.noneWords")}
          </Empty>
        </section>
      ) : null}
      {reviews.length === 0 ? null : <DueTable reviews={reviews} onKeep={setKeeping} />}
      <HeldForOthers withheld={withheld} />
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
      <KeepDialog keeping={keeping} onClose={() => setKeeping(undefined)} />
    </>
  );
}

interface Props {
  readonly reviews: readonly DueReview[];
  readonly onKeep: (review: DueReview) => void;
}

function DueTable({ reviews, onKeep }: Props) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  const nameOf = useBasisName();
  // Under the thumb, and not at the far end of what is wider than a phone.
  const isPhone = usePhone();
  const keepHead = <Table.Th aria-label={t("retention.keep")} />;
  const keepCell = (review: DueReview) => (
    <Table.Td className="figure">
      <Button aria-label={t("retention.keepTitle", { title: review.title })} onClick={() => onKeep(review)}>
        {t("retention.keep")}
      </Button>
    </Table.Td>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("retention.reviews")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("retention.record")}</Table.Th>
            {isPhone ? keepHead : null}
            <Table.Th>{t("retention.reviewBy")}</Table.Th>
            <Table.Th>{t("retention.goneAfter")}</Table.Th>
            <Table.Th>{t("retention.basis")}</Table.Th>
            <Table.Th>{t("retention.owner")}</Table.Th>
            {isPhone ? null : keepHead}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reviews.map((review) => (
            <Table.Tr key={`${review.record} ${review.reviewOn}`}>
              <Table.Td>
                <Link to="/records/$id" params={{ id: review.record }} className="plain b">
                  <OneName name={review.title} />
                </Link>
              </Table.Td>
              {isPhone ? keepCell(review) : null}
              <Table.Td className="nowrap num">
                <bdi>{partialDate(review.reviewOn)}</bdi>
              </Table.Td>
              <Table.Td className="nowrap num">
                {review.expiresOn === undefined ? (
                  <span className="m3">{t("retention.upheld")}</span>
                ) : (
                  <bdi>{partialDate(review.expiresOn)}</bdi>
                )}
              </Table.Td>
              <Table.Td>{nameOf(review.basis)}</Table.Td>
              <Table.Td className="m2">
                <bdi>{[review.owner, review.list].filter((word) => word !== undefined).join(" · ")}</bdi>
              </Table.Td>
              {isPhone ? null : keepCell(review)}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
