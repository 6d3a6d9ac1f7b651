import { IconAlertTriangle, IconCircleCheck, IconClock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { LogPage } from "#contract";
import { useFormats } from "../../language/formats.ts";

/** Whether other nodes have confirmed the log; nothing where none are asked. */
export function WitnessNote({ witnessing }: { readonly witnessing: LogPage["witnessing"] }) {
  const { t } = useTranslation();
  const { dateTime, integer } = useFormats();
  if (witnessing === undefined) return null;
  const { state, witnessed, waitingSince } = witnessing;
  const n = integer(witnessed);
  if (state === "unwitnessed")
    return (
      <p className="row is-bad witness" role="alert">
        <IconAlertTriangle className="i" aria-hidden="true" />
        {t("log.unwitnessed", { n, time: waitingSince === undefined ? "" : dateTime(waitingSince) })}
      </p>
    );
  const Icon = state === "witnessed" ? IconCircleCheck : IconClock;
  return (
    <p className="row m3 witness">
      <Icon className={state === "witnessed" ? "i is-ok" : "i"} aria-hidden="true" />
      {t(state === "witnessed" ? "log.witnessed" : "log.waiting", { n })}
    </p>
  );
}
