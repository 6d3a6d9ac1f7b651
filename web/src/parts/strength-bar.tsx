import { useTranslation } from "react-i18next";

interface Props {
  readonly strength: number;
  /** What was made of it: strength alone makes no match. */
  readonly verdict: "match" | "possible";
  readonly thresholds: { readonly possible: number; readonly match: number };
}

/** How strong a candidate is, with both thresholds on the scale: told to the desk, told to the officer. Mirrors with the page. */
export function StrengthBar({ strength, verdict, thresholds: { possible, match } }: Props) {
  const { t } = useTranslation();
  const n = Math.round(strength);
  const level = strength < possible ? "below" : verdict;
  const isHeldBack = strength >= match && verdict === "possible";
  return (
    <div>
      <h2 className="t3">{t("check.strength", { n })}</h2>
      {isHeldBack ? <p className="m3 t1">{t("check.strongAlone")}</p> : null}
      <div className="scale" role="img" aria-label={t("check.strengthWords", { n, possible, match })}>
        <span className="seg quiet" style={{ insetInlineStart: 0, width: `${possible}%` }} />
        <span className="seg warn" style={{ insetInlineStart: `${possible}%`, width: `${match - possible}%` }} />
        <span className="seg bad" style={{ insetInlineStart: `${match}%`, width: `${100 - match}%` }} />
        <span className={`pt ${level}`} style={{ insetInlineStart: `${Math.min(97, Math.max(3, strength))}%` }} />
        <span className="lb" style={{ insetInlineStart: `${possible}%` }}>
          {t("check.deskTold", { n: possible })}
        </span>
        <span className="lb" style={{ insetInlineStart: `${match}%` }}>
          {t("check.youTold", { n: match })}
        </span>
      </div>
    </div>
  );
}
