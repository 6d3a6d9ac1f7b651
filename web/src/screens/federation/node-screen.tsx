import { Table } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { NodeShown } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { nodeQuery } from "../../node/sharing-queries.ts";
import { Facts } from "../../parts/facts.tsx";
import { NotYet } from "../../parts/not-yet.tsx";
import { TypeWords } from "../deliveries/envelopes-table.tsx";
import { StateTag } from "../deliveries/delivery-state.tsx";

/** One node of the federation, or one that was: what it was sent, and whether anything goes there still. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function NodeScreen() {
  const { t } = useTranslation();
  const { node } = useParams({ from: "/federation/nodes/$node" });
  const { authority } = useFormats();
  const found = useQuery(nodeQuery(node));
  if (found.error !== null || found.data === undefined)
    return <NotYet query={found} title={t("sharing.node.title", { node })} />;
  const { member, isSelf, isIntroduced, sent } = found.data;
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("sharing.node.title", { node })}</h1>
          {isSelf ? <span className="tag">{t("sharing.node.self")}</span> : null}
          <span className={member === undefined ? "tag bad" : "tag ok"}>
            {t(member === undefined ? "sharing.node.gone" : "sharing.node.member")}
          </span>
        </div>
      </div>
      <div className="col gap16">
        <section className="card">
          <Facts
            facts={[
              [t("sharing.node.authority"), member === undefined ? undefined : `${member.name} (${member.authority})`],
              [t("sharing.node.country"), member?.country === undefined ? undefined : authority(member.country)],
              [t("sharing.node.records"), String(sent.records)],
            ]}
          />
          {isIntroduced ? <p className="pad-in m3">{t("sharing.node.introduced")}</p> : null}
        </section>
        <SentTable sent={sent} />
      </div>
    </div>
  );
}

function SentTable({ sent: { envelopes } }: Pick<NodeShown, "sent">) {
  const { t } = useTranslation();
  const { dateTime, integer } = useFormats();
  if (envelopes.length === 0) return <p>{t("sharing.node.nothing")}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("sharing.node.sent")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("sharing.node.sent")}</Table.Th>
            <Table.Th>{t("sharing.state")}</Table.Th>
            <Table.Th>{t("sharing.node.count")}</Table.Th>
            <Table.Th>{t("sharing.node.first")}</Table.Th>
            <Table.Th>{t("sharing.node.last")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {envelopes.map(({ type, state, count, firstAt, lastAt }) => (
            <Table.Tr key={`${type} ${state}`}>
              <Table.Td>
                <TypeWords type={type} />
              </Table.Td>
              <Table.Td>
                <StateTag state={state} />
              </Table.Td>
              <Table.Td className="num">{integer(count)}</Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(firstAt)}</bdi>
              </Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(lastAt)}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
