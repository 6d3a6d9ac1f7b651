import { Button, Table } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OnwardShown } from "#contract";
import type { catalogue } from "../../catalogues/en/index.ts";
import { useFormats } from "../../language/formats.ts";
import { usePurpose } from "../../node/purpose.ts";
import { onwardQuery } from "../../node/sharing-queries.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { AnswerOnwardDialog, PassOnDialog } from "./onward-dialogs.tsx";

type RefusedBy = keyof (typeof catalogue)["sharing"]["onward"]["refusedBy"];

/** Requests to pass on, those that wait for this desk first. */
export function OnwardList() {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const pages = useInfiniteQuery(onwardQuery(purpose));
  const requests = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && pages.error === null ? <Loading /> : null}
      {pages.isSuccess && requests.length === 0 ? (
        <section className="card">
          <Empty icon={IconCircleCheck} title={t("sharing.onward.none")}>
            {t("sharing.onward.noneWords")}
          </Empty>
        </section>
      ) : null}
      {requests.length === 0 ? null : <OnwardTable requests={requests} />}
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
    </>
  );
}

function OnwardTable({ requests }: { readonly requests: readonly OnwardShown[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OnwardShown>();
  const close = (): void => setOpen(undefined);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("sharing.tab.onward")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("sharing.records")}</Table.Th>
            <Table.Th>{t("sharing.other")}</Table.Th>
            <Table.Th>{t("sharing.toWhom")}</Table.Th>
            <Table.Th>{t("sharing.why")}</Table.Th>
            <Table.Th>{t("sharing.state")}</Table.Th>
            <Table.Th>{t("sharing.act")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {requests.map((request) => (
            <OnwardRow key={request.id} request={request} onOpen={() => setOpen(request)} />
          ))}
        </Table.Tbody>
      </Table>
      <AnswerOnwardDialog request={open?.direction === "in" ? open : undefined} onClose={close} />
      <PassOnDialog request={open?.direction === "out" ? open : undefined} onClose={close} />
    </div>
  );
}

function OnwardRow({ request, onOpen }: { readonly request: OnwardShown; readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const { direction, state, authority, titles, to, use, reason, at, records } = request;
  const waits =
    (direction === "in" && state === "waiting") || (direction === "out" && state === "granted" && use === "police");
  const does = t(direction === "in" ? "sharing.onward.answer" : "sharing.onward.pass");
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/records/$id" params={{ id: records[0]?.id ?? "" }} className="plain b">
          {titles[0] === undefined ? t("sharing.untitled") : <OneName name={titles[0]} />}
        </Link>
        <p className="m3 num">
          <bdi>{dateTime(at)}</bdi>
        </p>
      </Table.Td>
      <Table.Td>
        <CountryTag code={authority} />
        <p className="m3">{t(direction === "in" ? "sharing.theirs" : "sharing.ours")}</p>
      </Table.Td>
      <Table.Td>{use === "court" ? t("sharing.court") : <bdi className="mono">{to.join(" ")}</bdi>}</Table.Td>
      <Table.Td>
        <bdi>{reason}</bdi>
      </Table.Td>
      <Table.Td>
        <OnwardStateTag request={request} />
      </Table.Td>
      <Table.Td>
        {waits ? (
          <Button size="xs" aria-label={`${does}: ${titles[0] ?? ""}`} onClick={onOpen}>
            {does}
          </Button>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

const tones = { waiting: "tag warn", granted: "tag ok", refused: "tag bad", passed: "tag" } as const;

/** How a request stands, with what was said to it. */
export function OnwardStateTag({ request }: { readonly request: OnwardShown }) {
  const { t, i18n } = useTranslation();
  const { partialDate } = useFormats();
  const { state, answer = "", answeredBy, granted = [], expiresAt, direction } = request;
  const isCode = (text: string): text is RefusedBy => i18n.exists(`sharing.onward.refusedBy.${text}`);
  const isByNode = direction === "in" && state !== "waiting" && answeredBy === undefined;
  return (
    <>
      <span className={tones[state]}>{t(`sharing.onward.states.${state}`)}</span>
      {granted.length === 0 ? null : (
        <p className="m3">
          <bdi className="mono">{granted.join(" ")}</bdi>
        </p>
      )}
      {expiresAt === undefined || state !== "granted" ? null : (
        <p className="m3">{t("sharing.until", { day: partialDate(expiresAt.slice(0, 10)) })}</p>
      )}
      {answer === "" ? null : (
        <p className="m3">{isCode(answer) ? t(`sharing.onward.refusedBy.${answer}`) : <bdi>{answer}</bdi>}</p>
      )}
      {isByNode && answer === "" ? <p className="m3">{t("sharing.onward.byItself")}</p> : null}
    </>
  );
}
