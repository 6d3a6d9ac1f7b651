import { useQuery } from "@tanstack/react-query";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { logWitnessesQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";

/** How far each other node has confirmed the log, and what is in its way; for those who keep the witnesses or look after the log. */
export function WitnessList() {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const session = useSession();
  const { data } = useQuery({ ...logWitnessesQuery, enabled: mayCall(session, "logWitnesses") });
  const witnesses = data?.witnesses ?? [];
  if (witnesses.length === 0) return null;
  return (
    <details open={witnesses.some(({ problem }) => problem !== undefined)}>
      <summary>{t("log.witnesses", { count: witnesses.length })}</summary>
      <ul>
        {witnesses.map(({ name, size, problem }) => (
          <li key={name} className="row wrap">
            {problem === undefined ? (
              <IconCircleCheck className="i is-ok" aria-hidden="true" />
            ) : (
              <IconAlertTriangle className="i is-bad" aria-hidden="true" />
            )}
            <bdi className="b">{name}</bdi>
            <span className="m3">{t("log.witnessUpTo", { n: integer(size) })}</span>
            {problem === undefined ? null : <span className="is-bad">{t(`log.witnessProblem.${problem}`)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
