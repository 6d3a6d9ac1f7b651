import { Link } from "@tanstack/react-router";
import { IconArrowRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Candidate, CheckAnswer } from "#domain";
import { Obligations } from "../../parts/obligations.tsx";
import { useFormats } from "../../language/formats.ts";

/** The record in short: reference, offence, what its owner asks for; the whole is one click away, and that look is logged. */
export function RecordCard({ answer, candidate }: { readonly answer: CheckAnswer; readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { partialDate, authority } = useFormats();
  const first = candidate.alerts[0]?.alert;
  const evaluationOf = (evaluation: Candidate["evaluation"]): string | undefined =>
    evaluation === undefined
      ? undefined
      : `${evaluation.source}${evaluation.information}: ${t(`codes.source.${evaluation.source}`)}; ${t(`codes.information.${evaluation.information}`)}`;
  const facts: [string, string | undefined, boolean?][] = [
    [t("record.reference"), first?.reference, true],
    [t("record.owner"), authority(candidate.owner)],
    [t("record.list"), candidate.list],
    [t("record.offence"), first?.offence],
    [t("record.programme"), first?.programme],
    [t("record.penalty"), first?.penalty],
    [t("record.asksFor"), first?.measures.map((measure) => t(`codes.measure.${measure}`)).join(", ")],
    [t("check.handling"), candidate.handling?.map((code) => `${code} ${t(`codes.handling.${code}`)}`).join(", ")],
    [t("check.evaluation"), evaluationOf(candidate.evaluation)],
    [t("check.requires"), candidate.requires?.join(", "), true],
    [t("check.redacted"), candidate.redacted?.map((field) => t(`record.redactable.${field}`)).join(", ")],
    [t("record.issuedOn"), first?.issuedOn === undefined ? undefined : partialDate(first.issuedOn)],
  ];
  return (
    <section className="card">
      <header>
        <h2>{t("check.theRecord")}</h2>
        <Link className="end row t2" to="/records/$id" params={{ id: candidate.record }} search={{ check: answer.id }}>
          {t("check.open")}
          <IconArrowRight className="i s flip" aria-hidden="true" />
        </Link>
      </header>
      <dl className="kv">
        {facts.map(([name, value, isMono]) =>
          value === undefined || value === "" ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi className={isMono === true ? "mono" : undefined}>{value}</bdi>
              </dd>
            </div>
          ),
        )}
      </dl>
      <div className="pad-in">
        <Obligations labels={{ handling: [...(candidate.handling ?? [])], handlingNote: candidate.handlingNote }} />
      </div>
      {candidate.alerts.length > 1 ? (
        <p className="m3 t2 more">{t("check.moreAlerts", { n: candidate.alerts.length - 1 })}</p>
      ) : null}
    </section>
  );
}
