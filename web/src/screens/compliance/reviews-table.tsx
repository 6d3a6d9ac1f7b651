import { Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { NoticeReview } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { ReasonTags, ReviewStateTag } from "./review-state.tsx";

/** This authority's notices to all members, and what the compliance desk said. */
export function ReviewsTable({ reviews }: { readonly reviews: readonly NoticeReview[] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("compliance.own")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("compliance.notice")}</Table.Th>
            <Table.Th>{t("compliance.stateOf")}</Table.Th>
            <Table.Th>{t("compliance.reasons")}</Table.Th>
            <Table.Th>{t("compliance.asked")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reviews.map(({ id, records, state, reasons, missing, note, reason, askedAt, askedBy, to }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {records.slice(0, 1).map((record) => (
                  <Link key={record} to="/records/$id" params={{ id: record }}>
                    <bdi>{reason}</bdi>
                  </Link>
                ))}
              </Table.Td>
              <Table.Td>
                <ReviewStateTag state={state} />
                <p className="m3">{t("compliance.toCount", { count: to.length })}</p>
              </Table.Td>
              <Table.Td>
                <ReasonTags reasons={reasons.length === 0 ? missing : reasons} />
                <p className="m2 pre">
                  <bdi>{note}</bdi>
                </p>
              </Table.Td>
              <Table.Td className="m2">
                <bdi>{dateTime(askedAt)}</bdi>
                <p className="m3">
                  <bdi>{askedBy}</bdi>
                </p>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
