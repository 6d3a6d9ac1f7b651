import { IconPlugConnectedX, IconRefreshAlert } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ReceivedView } from "#domain";
import { useFormats } from "../language/formats.ts";
import { isolate } from "../language/isolate.ts";

/** How new what others share is, where an answer is made of it: loud where something may be missing or out of date, quiet otherwise. */
export function ReceivedNote({ view }: { readonly view: ReceivedView | undefined }) {
  const { t } = useTranslation();
  const { dateTime, authority } = useFormats();
  if (view === undefined) return null;
  const when = view.asOf === undefined ? t("recalls.view.never") : dateTime(view.asOf);
  const { unheard = [] } = view;
  const isWhole = view.state === "current" && view.without.length === 0 && unheard.length === 0;
  if (isWhole) return <p className="m3 t1">{t("recalls.view.fresh", { when })}</p>;
  const Icon = view.state === "cut-off" ? IconPlugConnectedX : IconRefreshAlert;
  return (
    <section className="col gap" role="status" aria-label={t("recalls.view.title")}>
      {view.state === "current" ? null : (
        <p className={view.state === "cut-off" ? "strip bad" : "strip warn"}>
          <Icon className="i" aria-hidden="true" />
          <span>{view.state === "cut-off" ? t("recalls.view.cutOff", { when }) : t("recalls.view.catchingUp")}</span>
        </p>
      )}
      {view.without.length === 0 ? null : (
        <p className="strip warn">
          <IconRefreshAlert className="i" aria-hidden="true" />
          <span>
            {t("recalls.view.without", { authorities: view.without.map((one) => isolate(authority(one))).join(", ") })}
          </span>
        </p>
      )}
      {unheard.length === 0 ? null : (
        <p className="strip warn">
          <IconPlugConnectedX className="i" aria-hidden="true" />
          <span>{t("recalls.view.unheard", { federations: unheard.map(isolate).join(", ") })}</span>
        </p>
      )}
    </section>
  );
}
