import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate, CheckAnswer, Outcome } from "#domain";
import { usePhone } from "../../parts/use-phone.ts";
import { StrengthBar } from "../../parts/strength-bar.tsx";
import { Actions } from "./actions.tsx";
import { CandidateHeader } from "./candidate-header.tsx";
import { ClearedBefore } from "./cleared-before.tsx";
import { ComparisonRow } from "./comparison-row.tsx";
import { Silhouette } from "../../parts/silhouette.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { Why } from "./why.tsx";

interface Props {
  readonly answer: CheckAnswer;
  readonly candidate: Candidate;
  readonly onDecide: (outcome: Outcome) => void;
  readonly onNew: () => void;
}

/** Question and record of a check side by side, and what can be done. */
export function Comparison({ answer, candidate, onDecide, onNew }: Props) {
  return (
    <SideBySide answer={answer} candidate={candidate} asker="check.inFront">
      <Actions candidate={candidate} onDecide={onDecide} onNew={onNew} />
    </SideBySide>
  );
}

interface SideBySideProps {
  readonly answer: Pick<CheckAnswer, "understood" | "thresholds">;
  readonly candidate: Candidate;
  /** What the person asked for is to the reader. */
  readonly asker: "check.inFront" | "watches.watched";
  readonly children: ReactNode;
}

/** Question and record side by side. The marks are a spine between them: the eye runs down once. */
export function SideBySide({ answer, candidate, asker, children }: SideBySideProps) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  return (
    <section className="card cmp" aria-label={t("check.comparison")}>
      <ClearedBefore cleared={candidate.clearedBefore} />
      {isPhone ? (
        <div className="row hd2">
          <CandidateHeader candidate={candidate} />
        </div>
      ) : null}
      <table>
        <caption className="vh">{t("check.comparison")}</caption>
        <thead>{isPhone ? <PhoneHead /> : <Head answer={answer} candidate={candidate} asker={asker} />}</thead>
        <tbody>
          {candidate.fields.map((field) => (
            <ComparisonRow key={field.field} comparison={field} />
          ))}
        </tbody>
      </table>
      <div className="expl">
        <Why candidate={candidate} />
        <StrengthBar strength={candidate.strength} verdict={candidate.verdict} thresholds={answer.thresholds} />
      </div>
      {children}
    </section>
  );
}

function Head({ answer, candidate, asker }: Omit<SideBySideProps, "children">) {
  const { t } = useTranslation();
  const { name, document } = answer.understood;
  return (
    <tr>
      <th colSpan={2} scope="col">
        <div className="who">
          <Silhouette />
          <div>
            <small>{t(asker)}</small>
            {name === undefined ? (
              <bdi className="nm1 mono">{document?.number}</bdi>
            ) : (
              <OneName name={name} className="nm1" />
            )}
          </div>
        </div>
      </th>
      <th className="k" scope="col">
        <span className="vh">{t("check.how")}</span>
      </th>
      <th scope="col">
        <div className="who">
          <CandidateHeader candidate={candidate} />
        </div>
      </th>
    </tr>
  );
}

function PhoneHead() {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="col">{t("check.askedFor")}</th>
      <th scope="col">{t("check.record")}</th>
      <th scope="col">
        <span className="vh">{t("check.how")}</span>
      </th>
    </tr>
  );
}
