import { Link } from "@tanstack/react-router";
import { IconWorldQuestion } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CheckAnswer, PartnerQuery } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { usePartnerQueries } from "./partners-verdict.ts";

const tones = { asked: "line", "no-answer": "warn", "no-hit": "ok", hit: "bad", "not-allowed": "line" } as const;

/** How each partner stands that was asked with the check. The check has its own answer already; these come in as they come. */
export function PartnerAnswers({ answer }: { readonly answer: Pick<CheckAnswer, "id" | "asked"> }) {
  const { t } = useTranslation();
  const queries = usePartnerQueries(answer);
  if (queries.length === 0) return null;
  return (
    <section className="card pad told" aria-label={t("partners.answers")} aria-live="polite">
      {queries.map((query) => (
        <Answer key={query.id} query={query} />
      ))}
    </section>
  );
}

function Answer({
  query: { authority, state, obstacle, likeness, answeredAt, hit },
}: {
  readonly query: PartnerQuery;
}) {
  const { t } = useTranslation();
  const { time } = useFormats();
  return (
    <p className="row wrap">
      <IconWorldQuestion className="i" aria-hidden="true" />
      <CountryTag code={authority.slice(0, 2)} />
      <span className={`tag ${tones[state]}`}>{t(`partners.state.${state}`)}</span>
      {likeness === undefined ? null : <span className="tag line">{t(`partners.likeness.${likeness}`)}</span>}
      {obstacle === undefined ? null : <span className="m2">{t(`partners.obstacle.${obstacle}`)}</span>}
      {answeredAt === undefined ? null : <bdi className="num m3 t2">{time(answeredAt)}</bdi>}
      {hit === undefined ? null : (
        <Link to="/hits/$id" params={{ id: hit }} className="end">
          {t("partners.openHit")}
        </Link>
      )}
    </p>
  );
}
