import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { mayCall } from "../../node/access.ts";
import { receivedViewQuery } from "../../node/recall-queries.ts";
import { useSession } from "../../node/session.ts";

const tones = { current: "tag ok", "cut-off": "tag bad", "catching-up": "tag warn" } as const;

/** How new this node's view of what others share is; nothing at a hub, and in no federation. */
export function ViewLine() {
  const { t } = useTranslation();
  const { dateTime, authority } = useFormats();
  const isTold = mayCall(useSession(), "receivedView");
  const { data } = useQuery({ ...receivedViewQuery, enabled: isTold });
  if (data?.view === undefined) return null;
  const { state, asOf, without, unheard = [] } = data.view;
  return (
    <p className="row wrap" role="status">
      <span className="m2">{t("recalls.view.title")}</span>
      <span className={tones[state]}>{t(`recalls.view.${state}`)}</span>
      <span className="m3">
        {asOf === undefined ? t("recalls.view.never") : t("recalls.view.asOf", { when: dateTime(asOf) })}
      </span>
      {without.length === 0 ? null : (
        <span className="tag warn">
          {t("recalls.view.without", { authorities: without.map((one) => isolate(authority(one))).join(", ") })}
        </span>
      )}
      {unheard.length === 0 ? null : (
        <span className="tag warn">{t("recalls.view.unheard", { federations: unheard.map(isolate).join(", ") })}</span>
      )}
    </p>
  );
}
