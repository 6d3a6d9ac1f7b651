import { useState, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "@tanstack/react-router";
import { IconBellRinging } from "@tabler/icons-react";
import type { LiveAlert } from "#domain";
import { useFormats } from "../language/formats.ts";
import { CountryTag } from "../parts/country-tag.tsx";
import { usePhone } from "../parts/use-phone.ts";
import { alerts } from "./alert-store.ts";
import { useLine } from "./use-line.ts";

/** Tiles that are shown at once; of more the number is said. */
const mostTiles = 3;

/**
 * What waits, over every screen, until somebody has answered it. No tile names anybody: opening one is a look. Who is at work with something else
 * folds them up; the next that comes unfolds them.
 */
export function LiveTiles() {
  const { t } = useTranslation();
  useLine();
  const isPhone = usePhone();
  const { pathname } = useLocation();
  const all = useSyncExternalStore(alerts.subscribe, alerts.waiting);
  const waiting = all.filter(({ kind, about }) => kind === "details-asked" || pathname !== `/hits/${about}`);
  const [foldedAt, setFoldedAt] = useState<string>();
  const newest = waiting[0]?.id;
  const isFolded = newest !== undefined && foldedAt === newest;
  const shown = isFolded ? 0 : isPhone ? 1 : mostTiles;
  const others = waiting.length - shown;
  return (
    <section className="live" aria-label={t("live.title")} aria-live="assertive">
      {waiting.slice(0, shown).map((alert) => (
        <Tile key={alert.id} alert={alert} />
      ))}
      {newest === undefined ? null : (
        <button type="button" className="live-more" onClick={() => setFoldedAt(isFolded ? undefined : newest)}>
          {isFolded
            ? t("live.bell", { n: waiting.length })
            : others > 0
              ? t("live.foldMore", { n: others })
              : t("live.fold")}
        </button>
      )}
    </section>
  );
}

/** How loud a tile is: red where somebody was met or time is up; amber where another authority waits for a word; green where what was waited for has come. */
const tones: Partial<Record<LiveAlert["kind"], "warn" | "ok">> = {
  "hit-answered": "ok",
  "onward-answered": "ok",
  "proposal-answered": "ok",
  "details-answered": "ok",
  "review-decided": "ok",
  "onward-asked": "warn",
  "proposal-made": "warn",
  "details-asked": "warn",
  "review-asked": "warn",
  "membership-asked": "warn",
  "recall-received": "warn",
};

function Tile({ alert }: { readonly alert: LiveAlert }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { kind, category, from, at, about } = alert;
  const words = [category === undefined ? undefined : t(`codes.category.${category}`)].filter(Boolean).join(" · ");
  return (
    <article className={`live-tile ${tones[kind] ?? "bad"}`}>
      <IconBellRinging className="i l" aria-hidden="true" />
      <div className="grow">
        <p className="b">{t(`live.kind.${kind}`)}</p>
        <p className="t2 row wrap">
          {from === undefined ? null : <CountryTag code={from.slice(0, 2)} />}
          <span>{words}</span>
          <bdi className="num">{time(at)}</bdi>
        </p>
      </div>
      {kind === "membership-asked" ? (
        <Link to="/federation" className="btn">
          {t("live.open")}
        </Link>
      ) : kind === "recall-received" ? (
        <Link to="/recalls" search={{ show: "received" }} className="btn">
          {t("live.open")}
        </Link>
      ) : kind === "recall-overdue" || kind === "recall-refused" ? (
        <Link to="/recalls" className="btn">
          {t("live.open")}
        </Link>
      ) : kind === "review-asked" || kind === "review-decided" ? (
        <Link to="/compliance" className="btn">
          {t("live.open")}
        </Link>
      ) : kind.startsWith("onward-") || kind.startsWith("proposal-") ? (
        <Link to="/sharing" className="btn">
          {t("live.open")}
        </Link>
      ) : kind === "watch-hit" ? (
        <Link to="/watches" className="btn">
          {t("live.open")}
        </Link>
      ) : kind === "details-asked" || kind === "query-limit" ? (
        <Link to="/partners" className="btn">
          {t("live.open")}
        </Link>
      ) : (
        <Link to="/hits/$id" params={{ id: about }} className="btn">
          {t("live.open")}
        </Link>
      )}
    </article>
  );
}
