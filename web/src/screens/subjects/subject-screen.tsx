import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { IconFileDownload, IconListSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectCase } from "#contract";
import type { SubjectStep } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { type Fact, Facts } from "../../parts/facts.tsx";
import { LegalClock } from "../../parts/legal-clock.tsx";
import { NotYet } from "../../parts/not-yet.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { saveFile } from "../log/save-file.ts";
import { FindingsCard } from "./findings-card.tsx";
import { subjectQuery } from "./queries.ts";
import { StepDialog, type AskedStep } from "./step-dialog.tsx";
import { StateTag } from "./state-tag.tsx";
import { useTakeOver } from "./take-over.ts";
import { TimelineCard } from "./timeline-card.tsx";

/** One request: its clock, who asks, what was found, what was decided, the letter, and what was done. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function SubjectScreen() {
  const { id } = useParams({ from: "/subjects/$id" });
  const view = useQuery(subjectQuery(id));
  if (view.error !== null || view.data === undefined) return <NotYet query={view} />;
  return <Subject one={view.data} />;
}

/** Steps that are asked for in a dialog, in the order of their buttons. */
const dialogs = ["prove-identity", "ask-identity", "decide", "extend", "assign", "reopen"] as const;

function Subject({ one }: { readonly one: SubjectCase }) {
  const { t } = useTranslation();
  const takeOver = useTakeOver();
  const [step, setStep] = useState<AskedStep>();
  const params = { id: one.id };
  const act = useMutation({
    mutationFn: (what: "search" | "answer" | "close") =>
      what === "search"
        ? client.call("searchSubject", { params, body: { seen: one.version } })
        : client.call("stepSubject", { params, body: { step: what, seen: one.version } }),
    onSuccess: takeOver,
  });
  const may = (what: SubjectStep): boolean => one.steps.includes(what);
  const first = firstStep(one);
  const direct = (what: "search" | "answer" | "close") =>
    may(what) ? (
      <Button
        key={what}
        variant={first === what ? "filled" : "default"}
        loading={act.isPending && act.variables === what}
        onClick={() => act.mutate(what)}
      >
        {t(`subjects.step.${what}`)}
      </Button>
    ) : null;
  return (
    <div className="page">
      <div className="lh">
        <div className="row wrap">
          <h1>
            <OneName name={one.subject.names[0] ?? ""} />
          </h1>
          <StateTag row={one} />
          <span className="m3 t2">
            <bdi>{one.reference}</bdi> · {t(`subjects.kind.${one.kind}`)}
          </span>
        </div>
        <div className="row wrap">
          {direct("search")}
          {direct("answer")}
          {direct("close")}
          {dialogs.filter(may).map((what) => (
            <Button key={what} variant={first === what ? "filled" : "default"} onClick={() => setStep(what)}>
              {t(`subjects.step.${what}`)}
            </Button>
          ))}
        </div>
      </div>
      {act.error === null ? null : <ProblemCard error={act.error} />}
      <div className="two-cards">
        <section className="card pad">
          <LegalClock clock={one.clock} size="big" />
          <Notices one={one} />
        </section>
        <LetterCard one={one} />
      </div>
      <FindingsCard one={one} />
      <div className="two-cards">
        <FactsCard one={one} />
        <TimelineCard one={one} />
      </div>
      <StepDialog one={one} step={step} onClose={() => setStep(undefined)} />
    </div>
  );
}

/** What is most likely to be done next. */
function firstStep({ state, searchedAt }: SubjectCase): SubjectStep {
  if (state === "examination") return searchedAt === undefined ? "search" : "decide";
  return state === "decided" ? "answer" : state === "answered" ? "close" : "prove-identity";
}

/** What the desk was told of the clock. */
function Notices({ one }: { readonly one: SubjectCase }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  if (one.clock.notices.length === 0) return null;
  return (
    <ul className="m2 t2">
      {one.clock.notices.map(({ dueOn, daysLeft, at }) => (
        <li key={`${dueOn} ${daysLeft}`}>
          {daysLeft < 0 ? t("subjects.clock.toldOverdue") : t("subjects.clock.toldReminder", { n: daysLeft })} ·{" "}
          <bdi>{dateTime(at)}</bdi>
        </li>
      ))}
    </ul>
  );
}

function LetterCard({ one }: { readonly one: SubjectCase }) {
  const { t } = useTranslation();
  const [text, setText] = useState(one.letter);
  const read = useMutation({
    mutationFn: async () => (await client.call("subjectLetter", { params: { id: one.id } })).text(),
    onSuccess: setText,
  });
  const isWritable = one.decision !== undefined || one.state === "identity-asked";
  return (
    <section className="card pad col gap16">
      <h2 className="t4">{t("subjects.letter")}</h2>
      {isWritable ? (
        <div className="row wrap">
          <Button loading={read.isPending} onClick={() => read.mutate()}>
            {t(one.letter === undefined ? "subjects.letterShow" : "subjects.letterSent")}
          </Button>
          {text === undefined ? null : (
            <Button
              leftSection={<IconFileDownload className="i s" aria-hidden="true" />}
              onClick={() => saveFile(`${one.reference}.txt`, text)}
            >
              {t("subjects.letterSave")}
            </Button>
          )}
        </div>
      ) : (
        <p className="m2 t2">{t("subjects.letterLater")}</p>
      )}
      {read.error === null ? null : <ProblemCard error={read.error} />}
      {text === undefined || !isWritable ? null : (
        <p className="pre t2" lang={one.language} dir={one.language === "ar" ? "rtl" : "ltr"}>
          {text}
        </p>
      )}
    </section>
  );
}

function FactsCard({ one }: { readonly one: SubjectCase }) {
  const { t } = useTranslation();
  const { partialDate, dateTime } = useFormats();
  const { subject, represented } = one;
  const facts: readonly Fact[] = [
    [t("subjects.field.names"), subject.names.map((name) => <OneName key={name} name={`${name} `} />)],
    [t("subjects.field.born"), subject.born === undefined ? undefined : partialDate(subject.born)],
    [t("subjects.field.numbers"), subject.numbers.length === 0 ? undefined : subject.numbers.join(", ")],
    [t("subjects.field.address"), subject.address],
    [t("subjects.field.wish"), one.wish],
    [t("subjects.lawIs"), t(`subjects.law.${one.law}`)],
    [
      t("subjects.field.representative"),
      represented === undefined
        ? undefined
        : `${represented.name} (${t(`subjects.as.${represented.as}`)}; ${t(
            represented.authorityChecked ? "subjects.authorityChecked" : "subjects.authorityUnchecked",
          )})`,
    ],
    [t("subjects.identity"), one.identity],
    [t("subjects.channelIs"), t(`subjects.channel.${one.channel}`)],
    [t("subjects.receivedOn"), partialDate(one.receivedOn)],
    [t("subjects.languageIs"), t(`shell.languages.${one.language}`)],
    [t("subjects.assigned"), one.assignedName],
    [t("subjects.searchedAt"), one.searchedAt === undefined ? undefined : dateTime(one.searchedAt)],
    [
      t("subjects.decision"),
      one.decision === undefined
        ? undefined
        : t("subjects.decidedBy", {
            by: one.decision.byName,
            when: dateTime(one.decision.at),
            reason: one.decision.reason,
          }),
    ],
  ];
  return (
    <section className="card">
      <h2 className="vh">{t("subjects.facts")}</h2>
      <Facts facts={facts} />
      <p className="pad-in">
        <Link to="/log" className="row t2">
          <IconListSearch className="i s" aria-hidden="true" />
          {t("subjects.toLog")}
        </Link>
      </p>
    </section>
  );
}
