import { IconCheck, IconMessage2 } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { SubjectCase } from "#contract";
import { SubjectStep } from "#domain";
import { useFormats } from "../../language/formats.ts";

/** What a request's history tells of: the steps that are taken, its receipt, and what a circle told the desk. */
const steps = ["receive", ...SubjectStep.options, "told"] as const;

/** What was done, newest first. */
export function TimelineCard({ one }: { readonly one: SubjectCase }) {
  const { t } = useTranslation();
  const { moment, dateTime } = useFormats();
  return (
    <section className="card pad col gap16">
      <h2 className="t4">{t("subjects.happened")}</h2>
      <ol className="tl">
        {one.events.toReversed().map(({ id, step, at, by, data }) => {
          const known = steps.find((name) => name === step);
          const words = wordsOf(data);
          return (
            <li key={id}>
              <span className={step === "told" ? "dot acc" : "dot"}>
                {step === "told" ? (
                  <IconMessage2 className="i" aria-hidden="true" />
                ) : (
                  <IconCheck className="i" aria-hidden="true" />
                )}
              </span>
              <div className="hd">
                <b>{known === undefined ? step : t(`subjects.event.${known}`)}</b>
                {by === undefined ? null : <bdi className="m2">{by}</bdi>}
                <time className="when" dateTime={at} title={dateTime(at)}>
                  <bdi>{moment(at)}</bdi>
                </time>
              </div>
              {words === "" ? null : (
                <p className="t2 m2 wrap-any">
                  <bdi>{words}</bdi>
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What people said with a step, as they said it. */
function wordsOf(data: Readonly<Record<string, unknown>>): string {
  return ["words", "reason", "proof", "to"]
    .map((name) => data[name])
    .filter((value) => typeof value === "string" && value !== "")
    .join(" · ");
}
