import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { LogProof } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { useSession } from "../../node/session.ts";
import { fromBase64 } from "../../proof/bytes.ts";

const Leaf = z.object({ at: z.string() });

/** Who, did what, why, when: read from the entry, the time from the leaf itself. */
export function EntryFacts({ proof }: { readonly proof: LogProof }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const session = useSession();
  const { detail } = proof;
  const at = timeIn(proof);
  return (
    <dl className="kv start">
      {detail === undefined ? (
        <>
          <dt>{t("log.what")}</dt>
          <dd>{t("log.notYours")}</dd>
        </>
      ) : (
        <>
          <dt>{t("log.who")}</dt>
          <dd>
            <bdi>{detail.who.name}</bdi>, <bdi>{detail.who.unit}</bdi>
            <br />
            <Link to="/log" search={{ officer: detail.who.login }}>
              {t("log.allOf", { login: detail.who.login })}
            </Link>
          </dd>
          <dt>{t("log.did")}</dt>
          <dd>
            {t(`codes.act.${detail.act}`)}
            {detail.subject === undefined ? null : (
              <>
                <br />
                <bdi>{detail.subject}</bdi>
              </>
            )}
          </dd>
          {detail.purpose === undefined ? null : (
            <>
              <dt>{t("log.why")}</dt>
              <dd>
                {t(`codes.purpose.${detail.purpose}`)} <bdi>{detail.reason}</bdi>
              </dd>
            </>
          )}
          {detail.records.length === 0 || mayCall(session, "record") ? null : (
            <>
              <dt>{t("log.records")}</dt>
              <dd className="row wrap">
                {detail.records.slice(0, 6).map((id) => (
                  <Link key={id} to="/log" search={{ record: id }} className="mono">
                    {id.slice(-8)}
                  </Link>
                ))}
              </dd>
            </>
          )}
          {detail.records.length === 0 || !mayCall(session, "record") ? null : (
            <>
              <dt>{t("log.records")}</dt>
              <dd className="row wrap">
                {detail.records.slice(0, 6).map((id) => (
                  <span key={id} className="row">
                    <Link to="/records/$id" params={{ id }} className="mono">
                      {id.slice(-8)}
                    </Link>
                    <Link to="/log" search={{ record: id }}>
                      {t("log.allAbout")}
                    </Link>
                  </span>
                ))}
              </dd>
            </>
          )}
        </>
      )}
      {at === undefined ? null : (
        <>
          <dt>{t("log.when")}</dt>
          <dd>
            <bdi>{dateTime(at)}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}

function timeIn({ data }: LogProof): string | undefined {
  try {
    const leaf = Leaf.safeParse(JSON.parse(new TextDecoder().decode(fromBase64(data) ?? new Uint8Array())));
    return leaf.data?.at;
  } catch {
    return undefined;
  }
}
