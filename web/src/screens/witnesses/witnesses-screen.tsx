import { useQuery } from "@tanstack/react-query";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CallAnswer, routes } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { logWitnessesQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { QuorumCard } from "./quorum-card.tsx";
import { WitnessedLogsCard } from "./witnessed-logs-card.tsx";
import { WitnessesCard } from "./witnesses-card.tsx";

/** How this log is witnessed, and which logs this node witnesses. */
export type Witnessing = CallAnswer<(typeof routes)["logWitnesses"]>;

/** Both sides of witnessing: who confirms this log and how many must, and whose logs this node confirms. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function WitnessesScreen() {
  const { t } = useTranslation();
  const state = useQuery(logWitnessesQuery);
  const mayChange = mayCall(useSession(), "addLogWitness");
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.witnesses")}</h1>
          <span className="m3 t2">{t("log.witnessing.words")}</span>
        </div>
      </div>
      {state.error === null ? null : <ProblemCard error={state.error} onRetry={() => void state.refetch()} />}
      {state.isPending ? <Loading /> : null}
      {state.data === undefined ? null : (
        <div className="col gap16">
          <State state={state.data} />
          <WitnessesCard state={state.data} mayChange={mayChange} />
          <QuorumCard key={JSON.stringify(state.data.quorum ?? null)} state={state.data} mayChange={mayChange} />
          <WitnessedLogsCard state={state.data} mayChange={mayChange} />
        </div>
      )}
    </div>
  );
}

function State({ state: { quorum, witnessed, waitingSince, isUnwitnessed } }: { readonly state: Witnessing }) {
  const { t } = useTranslation();
  const { integer, dateTime } = useFormats();
  if (quorum === undefined) return <p className="strip warn">{t("log.witnessing.none")}</p>;
  const n = integer(witnessed ?? 0);
  if (isUnwitnessed)
    return (
      <p className="row is-bad witness" role="alert">
        <IconAlertTriangle className="i" aria-hidden="true" />
        {t("log.unwitnessed", { n, time: waitingSince === undefined ? "" : dateTime(waitingSince) })}
      </p>
    );
  return (
    <p className="row m2 witness">
      <IconCircleCheck className="i is-ok" aria-hidden="true" />
      {t(waitingSince === undefined ? "log.witnessed" : "log.waiting", { n })}
    </p>
  );
}
