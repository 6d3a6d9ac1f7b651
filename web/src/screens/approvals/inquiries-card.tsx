import { Button, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectInquiry } from "#contract";
import { mayCall } from "../../node/access.ts";
import { client } from "../../node/client.ts";
import { useSession } from "../../node/session.ts";
import { LegalClock } from "../../parts/legal-clock.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { inquiriesQuery } from "../subjects/queries.ts";

/** What is asked of the officer's own circles for data-subject requests. Nothing at all where there is nothing, or nothing of theirs. */
export function InquiriesCard() {
  const { t } = useTranslation();
  const isOpen = mayCall(useSession(), "inquiries");
  const inquiries = useQuery({ ...inquiriesQuery, enabled: isOpen });
  const items = inquiries.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <>
      <h2 className="t4">{t("subjects.inquiries")}</h2>
      <p className="m2 t2">{t("subjects.inquiriesWords")}</p>
      {items.map((inquiry) => (
        <Inquiry key={inquiry.id} inquiry={inquiry} />
      ))}
    </>
  );
}

function Inquiry({ inquiry }: { readonly inquiry: SubjectInquiry }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  const answer = useMutation({
    mutationFn: (given: "nothing" | "tell") =>
      client.call("answerInquiry", {
        params: { id: inquiry.id },
        body: given === "tell" ? { answer: given, words } : { answer: given },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: inquiriesQuery.queryKey }),
  });
  const { subject, records, watches, clock, requires } = inquiry;
  return (
    <section className="card pad col gap16">
      <div className="row wrap">
        <h3 className="grow t3">
          <OneName name={subject.names.join(", ")} />
        </h3>
        <span className="tag">{t(`subjects.kind.${inquiry.kind}`)}</span>
        <span className="tag">
          <bdi>{requires.join(", ")}</bdi>
        </span>
      </div>
      {clock === undefined ? null : <LegalClock clock={clock} />}
      <ul className="t2">
        {records.map(({ id, title }) => (
          <li key={id}>
            <Link to="/records/$id" params={{ id }}>
              <OneName name={title} />
            </Link>
          </li>
        ))}
        {watches === 0 ? null : <li>{t("subjects.watchesFound", { n: watches })}</li>}
      </ul>
      {answer.error === null ? null : <ProblemCard error={answer.error} />}
      {inquiry.answer === undefined ? (
        <>
          <Textarea
            label={t("subjects.tellWords")}
            description={t("subjects.tellHint")}
            value={words}
            autosize
            minRows={1}
            maxRows={6}
            dir="auto"
            onChange={({ target }) => setWords(target.value)}
          />
          <div className="row wrap">
            <Button
              variant="filled"
              loading={answer.isPending}
              disabled={words.trim() === ""}
              onClick={() => answer.mutate("tell")}
            >
              {t("subjects.tellDo")}
            </Button>
            <Button loading={answer.isPending} onClick={() => answer.mutate("nothing")}>
              {t("subjects.tellNothing")}
            </Button>
          </div>
        </>
      ) : (
        <p className="m2 t2">
          {t(inquiry.answer === "tell" ? "subjects.told" : "subjects.toldNothing")}
          {inquiry.answeredBy === undefined ? null : <bdi> · {inquiry.answeredBy}</bdi>}
        </p>
      )}
    </section>
  );
}
