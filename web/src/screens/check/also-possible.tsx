import { useTranslation } from "react-i18next";
import type { Candidate, CheckAnswer } from "#domain";
import { CountryTag } from "../../parts/country-tag.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { useCheckDesk } from "./check-desk.tsx";

/** The other candidates; choosing one compares it. */
export function AlsoPossible({ answer, candidate }: { readonly answer: CheckAnswer; readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const { choose, decisions } = useCheckDesk();
  const others = answer.candidates.filter(({ record }) => record !== candidate.record);
  if (others.length === 0) return null;
  return (
    <section className="card">
      <header>
        <h2>{t("check.alsoPossible")}</h2>
        <span className="m3 t2 end">{t("check.others", { n: others.length })}</span>
      </header>
      <ul>
        {others.map((other) => (
          <li key={other.record}>
            <button type="button" className="oth" onClick={() => choose(other.record)}>
              <span className={`tag ${other.verdict === "match" ? "bad" : "warn"}`}>{Math.round(other.strength)}</span>
              <span className="grow trunc">
                <OneName name={other.originalTitle ?? other.title} />
                <Year candidate={other} />
              </span>
              {other.clearedBefore !== undefined || decisions.get(other.record)?.outcome === "cleared" ? (
                <span className="tag">{t("check.cleared")}</span>
              ) : null}
              <CountryTag code={other.owner} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Year({ candidate: { subject } }: { readonly candidate: Candidate }) {
  const born = subject?.kind === "person" ? subject.born[0] : undefined;
  return born === undefined ? null : <span className="m3"> · {born.slice(0, 4)}</span>;
}
