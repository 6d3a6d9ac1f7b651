import { useTranslation } from "react-i18next";
import type { NodeInfo } from "#contract";
import { Brand } from "../../parts/brand.tsx";
import { CountryTag } from "../../parts/country-tag.tsx";

const rings = [120, 198, 276, 354, 432, 510, 588, 666, 744];

/** The pledge: two circles and what they share, drawn large. */
export function Pledge({ node }: { readonly node: NodeInfo }) {
  const { t } = useTranslation();
  return (
    <section className="a" aria-label={t("entrance.about")}>
      <svg className="art" viewBox="0 0 880 900" preserveAspectRatio="xMidYMin slice" aria-hidden="true">
        {rings.map((radius, index) => (
          <g key={radius} fill="none" stroke="var(--line2)" strokeOpacity={0.85 - index * 0.085}>
            <circle cx="440" cy="360" r={radius} />
            <circle cx="660" cy="360" r={radius} />
          </g>
        ))}
        <g fill="none" stroke="var(--text)" strokeWidth="2">
          <circle cx="440" cy="360" r="198" />
          <circle cx="660" cy="360" r="198" />
        </g>
        <path d="M550 195.400a198 198 0 0 1 0 329.200a198 198 0 0 1 0-329.200z" fill="var(--accent)" />
      </svg>
      <Brand className="brand2" />
      <h1>{t("entrance.pledge")}</h1>
      <p className="sub">{t("entrance.pledgeWords")}</p>
      <div className="facts">
        <div>
          <b>
            <CountryTag code={node.country} own /> <bdi>{node.name}</bdi>
          </b>
          {node.demo ? t("entrance.demo") : t("entrance.ownNode")}
        </div>
        <div>
          <b>{t("entrance.here")}</b>
          {t("entrance.hereWords")}
        </div>
        <div>
          <b>{t("entrance.open")}</b>
          {t("entrance.openWords", { version: node.version })}
        </div>
      </div>
    </section>
  );
}
