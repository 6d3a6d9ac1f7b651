import { useTranslation } from "react-i18next";
import type { Candidate, Step } from "#domain";
import { useFormats } from "../../language/formats.ts";

/** The steps, in order; each with its reason or the article it rests on. */
export function WhatToDo({ steps, candidate }: { readonly steps: readonly Step[]; readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const owner = authority(candidate.alerts[0]?.owner ?? candidate.owner);
  if (steps.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2>{t("check.whatToDo")}</h2>
      </header>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>
            {t(`check.step.${step}.title`, { owner })}
            <span className="d">{t(`check.step.${step}.words`, { owner })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
