import { IconAlertTriangle, IconCircleCheck, IconHourglass } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Federation } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { Digits } from "./digits.tsx";

/** Where this node stands: in, waiting, gone, or with a directory that has expired; and how old that is. */
export function StandingCard({ federation }: { readonly federation: Federation }) {
  const { t } = useTranslation();
  const { integer, dateTime, authority: nameOf } = useFormats();
  const { anchor, directory, problem, lostLog, asked, fingerprint, authority, node, isHub, roster } = federation;
  return (
    <section className="card">
      <header>
        <h2>
          <bdi>{anchor?.name}</bdi>
        </h2>
        <bdi className="mono m3">{anchor?.federation}</bdi>
      </header>
      <div className="pad col gap">
        <State federation={federation} />
        {problem === undefined || lostLog !== undefined ? null : (
          <p className="strip warn" role="status">
            {t("federation.problem", { time: isolate(dateTime(problem.since)) })}{" "}
            <span className="mono">{problem.code}</span>
          </p>
        )}
        <dl className="facts-grid">
          <div>
            <dt>{t("federation.here")}</dt>
            <dd>
              <bdi className="mono">{node}</bdi> · <bdi>{authority === undefined ? "" : nameOf(authority)}</bdi>{" "}
              {isHub ? <span className="tag">{t("federation.hub")}</span> : null}{" "}
              {roster === "confidential" ? <span className="tag">{t("federation.confidential")}</span> : null}
            </dd>
          </div>
          {directory === undefined ? null : (
            <>
              <div>
                <dt>{t("federation.directory")}</dt>
                <dd>{t("federation.version", { n: integer(directory.version) })}</dd>
              </div>
              <div>
                <dt>{t("federation.issued")}</dt>
                <dd>
                  <bdi>{dateTime(directory.issuedAt)}</bdi>
                </dd>
              </div>
              <div>
                <dt>{t("federation.expires")}</dt>
                <dd>
                  <bdi>{dateTime(directory.expiresAt)}</bdi>
                </dd>
              </div>
            </>
          )}
        </dl>
        {asked === undefined ? null : <Digits of={asked.fingerprint} label={t("federation.requestDigits")} />}
        {fingerprint === undefined ? null : <Digits of={fingerprint} label={t("federation.anchorDigits")} />}
      </div>
    </section>
  );
}

function State({ federation: { state, asked } }: { readonly federation: Federation }) {
  const { t } = useTranslation();
  if (state === "in")
    return (
      <p className="row m2">
        <IconCircleCheck className="i is-ok" aria-hidden="true" />
        {t("federation.state.in")}
      </p>
    );
  if (state === "asked")
    return (
      <p className="row m2">
        <IconHourglass className="i" aria-hidden="true" />
        {t(asked?.isSent === false ? "federation.state.unsent" : "federation.state.asked")}
      </p>
    );
  return (
    <p className="row is-bad" role="alert">
      <IconAlertTriangle className="i" aria-hidden="true" />
      {t(state === "expired" ? "federation.state.expired" : "federation.state.left")}
    </p>
  );
}
