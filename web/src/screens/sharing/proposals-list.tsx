import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconCircleCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProposalShown } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { usePurpose } from "../../node/purpose.ts";
import { proposalsQuery } from "../../node/sharing-queries.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { AnswerProposalDialog } from "./proposal-dialogs.tsx";
import { Differences } from "./differences.tsx";

/** Proposals, those that wait for this desk first, each beside what its record says now. */
export function ProposalsList() {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const pages = useInfiniteQuery(proposalsQuery(purpose));
  const proposals = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && pages.error === null ? <Loading /> : null}
      {pages.isSuccess && proposals.length === 0 ? (
        <section className="card">
          <Empty icon={IconCircleCheck} title={t("sharing.proposal.none")}>
            {t("sharing.proposal.noneWords")}
          </Empty>
        </section>
      ) : null}
      <div className="col gap16">
        {proposals.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </div>
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
    </>
  );
}

const tones = { waiting: "tag warn", accepted: "tag ok", declined: "tag bad" } as const;

/** One proposal, with its differences. */
export function ProposalCard({ proposal }: { readonly proposal: ProposalShown }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const [isAnswering, setAnswering] = useState(false);
  const { direction, state, authority, title, fields, isOlder, reason, at, note, accepted, record } = proposal;
  return (
    <section className="card">
      <header>
        <h2>
          {t("sharing.proposal.one")}:{" "}
          <Link to="/records/$id" params={{ id: record }} className="plain">
            {title === undefined ? t("sharing.untitled") : <OneName name={title} />}
          </Link>
        </h2>
        <span className="row wrap end">
          <CountryTag code={authority} />
          <span className="m3">{t(direction === "in" ? "sharing.proposal.theirs" : "sharing.proposal.ours")}</span>
          <span className={tones[state]}>{t(`sharing.proposal.states.${state}`)}</span>
        </span>
      </header>
      <div className="pad-in col">
        <p>
          <bdi>{reason}</bdi> <span aria-hidden="true">·</span>{" "}
          <span className="m3 num">
            <bdi>{dateTime(at)}</bdi>
          </span>
        </p>
        {isOlder ? <p className="is-bad">{t("sharing.proposal.older")}</p> : null}
        <Differences fields={fields} />
        {note === undefined || note === "" ? null : (
          <p className="m2">
            <bdi>{note}</bdi> {accepted === undefined ? null : t("sharing.proposal.version", { n: accepted })}
          </p>
        )}
        {direction === "in" && state === "waiting" ? (
          <div className="row">
            <Button onClick={() => setAnswering(true)}>{t("sharing.onward.answer")}</Button>
          </div>
        ) : null}
      </div>
      <AnswerProposalDialog proposal={proposal} isOpen={isAnswering} onClose={() => setAnswering(false)} />
    </section>
  );
}
