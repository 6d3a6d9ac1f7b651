import { Button, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { IconAlertTriangle, IconCheck, IconFileDownload, IconHourglass } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { RecallListed } from "#contract";
import type { RecallHolder } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Facts } from "../../parts/facts.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { saveFile } from "../log/save-file.ts";

/** A recall: red until every holder has signed that nothing is left, with who has not, the deadline, and what they answered. */
export function RecallCard({ recall }: { readonly recall: RecallListed }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const { state, holders, records, ground, deadline, recalledAt, by } = recall;
  const missing = holders.filter((holder) => !hasSigned(holder));
  const isDone = state === "done";
  const isKept = state === "open" && holders.some((holder) => holder.state === "refused");
  const Mark = isDone ? IconCheck : state === "overdue" || isKept ? IconAlertTriangle : IconHourglass;
  return (
    <section className={`card pad recall ${isDone ? "done" : "open"}`} aria-labelledby={`recall-${recall.id}`}>
      <header className="row wrap">
        <Mark className="i" aria-hidden="true" />
        <h2 id={`recall-${recall.id}`}>{t("recalls.records", { n: records.length })}</h2>
        <span className={isDone ? "tag ok" : "tag bad"}>{t(`recalls.state.${isKept ? "refused" : state}`)}</span>
        <span className="m2">{t("recalls.signed", { n: holders.length - missing.length, all: holders.length })}</span>
      </header>
      {missing.length === 0 ? null : (
        <p className="b">{t("recalls.missing", { nodes: missing.map(({ node }) => node).join(", ") })}</p>
      )}
      <Facts
        facts={[
          [t("recalls.about"), <Called key="about" recall={recall} />],
          [t("recalls.groundOf"), t(`recalls.ground.${ground}`)],
          [t("recalls.until"), dateTime(deadline)],
          [t("recalls.madeAt"), dateTime(recalledAt)],
          [t("recalls.by"), by === "" ? t("recalls.byUnknown") : by],
        ]}
      />
      <Holders recall={recall} />
    </section>
  );
}

/** Whom it is about: by name where the officer may see that for what they look for. */
function Called({ recall: { records, titles = [] } }: { readonly recall: RecallListed }) {
  const { t } = useTranslation();
  return (
    <ul className="plain-row">
      {records.map((id, place) => {
        const named = titles.find(({ record }) => record === id);
        return (
          <li key={id}>
            <Link to="/records/$id" params={{ id }} search={{}}>
              {named === undefined ? (
                t("recalls.recordOf", { n: place + 1 })
              ) : (
                <PersonName title={named.title} original={named.originalTitle} first="b" second="m3 light" />
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function hasSigned({ state }: RecallHolder): boolean {
  return state === "purged" || state === "not-held";
}

function Holders({ recall: { id, holders } }: { readonly recall: RecallListed }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="table-card" tabIndex={0} role="region" aria-label={t("recalls.holders")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("recalls.node")}</Table.Th>
            <Table.Th>{t("recalls.answer")}</Table.Th>
            <Table.Th>{t("recalls.answeredAt")}</Table.Th>
            <Table.Th>{t("recalls.receipt")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {holders.map((holder) => (
            <Table.Tr key={holder.node}>
              <Table.Td>
                <span className="row">
                  {holder.authority === undefined ? null : <CountryTag code={holder.authority.slice(0, 2)} />}
                  <bdi className="mono b">{holder.node}</bdi>
                </span>
              </Table.Td>
              <Table.Td>
                <HolderState holder={holder} />
                {holder.copies === undefined ? null : <p className="m3">{t("recalls.copies", { n: holder.copies })}</p>}
              </Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{holder.answeredAt === undefined ? "" : dateTime(holder.answeredAt)}</bdi>
              </Table.Td>
              <Table.Td>
                {holder.receipt === undefined ? null : (
                  <Button
                    size="xs"
                    leftSection={<IconFileDownload className="i s" aria-hidden="true" />}
                    aria-label={t("recalls.download", { node: holder.node })}
                    onClick={() => saveFile(`besa-purge-${id}-${holder.node}.txt`, holder.receipt ?? "")}
                  >
                    {t("recalls.downloadShort")}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** What a holder has answered; while it has not, how far the recall has come. */
function HolderState({ holder }: { readonly holder: RecallHolder }) {
  const { t, i18n } = useTranslation();
  const { state, keeps, delivery } = holder;
  const isKnown = (text: string): text is "relayed" | "accepted" => i18n.exists(`deliveries.state.${text}`);
  return (
    <>
      <span className={hasSigned(holder) ? "tag ok" : "tag bad"}>{t(`recalls.holder.${state}`)}</span>
      {keeps.map((ground) => (
        <p className="m3" key={ground}>
          {t(`recalls.keeping.${ground}`)}
        </p>
      ))}
      {state !== "waiting" || delivery === undefined ? null : (
        <p className="m3">
          {isKnown(delivery) ? t(`deliveries.state.${delivery}`) : <bdi className="mono">{delivery}</bdi>}
        </p>
      )}
    </>
  );
}
