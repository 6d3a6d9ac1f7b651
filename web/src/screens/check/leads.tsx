import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CheckAnswer } from "#domain";
import { CountryTag } from "../../parts/country-tag.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { useCheckDesk } from "./check-desk.tsx";

/** Looks harder when asked to, and shows apart what is hardly alike: leads, of which none has a part in the verdict. */
export function Leads({ answer: { verdict, weak, cut } }: { readonly answer: CheckAnswer }) {
  const { t } = useTranslation();
  const { lookHarder, isAsking } = useCheckDesk();
  // Whoever stands before a match has something else to do.
  if (verdict === "match" && weak === undefined) return null;
  return (
    <section className="card" aria-label={t("check.harder.title")}>
      <header>
        <h2>{t(weak === undefined ? "check.harder.title" : "check.harder.leads")}</h2>
      </header>
      <div className="pad leads">
        {cut === undefined || verdict === "nothing" ? null : <p className="strip warn">{t("check.more")}</p>}
        <p className="m3">
          {weak === undefined
            ? t("check.harder.words")
            : t(weak.length === 0 ? "check.harder.none" : "check.harder.leadsWords")}
        </p>
        {weak === undefined ? (
          <Button variant="default" onClick={lookHarder} disabled={isAsking}>
            {t("check.harder.title")}
          </Button>
        ) : null}
      </div>
      {weak === undefined || weak.length === 0 ? null : (
        <ul>
          {weak.map(({ record, strength, title, originalTitle, owner }) => (
            <li key={record}>
              <Link to="/records/$id" params={{ id: record }} className="oth plain">
                <span className="tag">{Math.round(strength)}</span>
                <span className="grow trunc">
                  <PersonName title={title} original={originalTitle} first="" second="m3 light" />
                </span>
                <CountryTag code={owner} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
