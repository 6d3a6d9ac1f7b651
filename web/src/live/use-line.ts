import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { LiveAlert } from "#domain";
import { mayCall } from "../node/access.ts";
import { leave, useSession } from "../node/session.ts";
import { alerts } from "./alert-store.ts";
import { openLine } from "./line.ts";
import { notify, ring } from "./ring.ts";

/** What came longer ago, in milliseconds, makes no sound: it waited already when this window was opened. */
const fresh = 60_000;

/** Listens as long as somebody is signed in: rings for what is new, and has read again what has changed. */
export function useLine(): void {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const session = useSession();
  const isTold = mayCall(session, "alerts");
  const who = session.user.id;
  useEffect(() => {
    if (!isTold) return undefined;
    alerts.clear();
    const line = openLine({
      onAlert: (alert, isHolder) => {
        // A partner without a hit changes what is shown, and rings nobody.
        const isNews = alert.kind !== "query-answered" && alerts.take(alert);
        for (const queryKey of touchedBy(alert)) void queries.invalidateQueries({ queryKey: [...queryKey] });
        if (!isNews || !isHolder || Date.now() - Date.parse(alert.at) > fresh) return;
        ring();
        notify(t(`live.kind.${alert.kind}`), alert.id);
      },
      onEnded: () => leave(queries),
    });
    return () => {
      line.close();
      alerts.clear();
    };
    // A change of language opens no new line: the next notification is in the new one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isTold, who, queries]);
}

function touchedBy({ kind, about, state }: LiveAlert): readonly (readonly string[])[] {
  if (kind.startsWith("query-") || kind.startsWith("details-"))
    return [["partnerQueries"], ["partnerDetails", about], ["askedQueries"], ["askedDetailsCount"], ["borderHits"]];
  if (kind.startsWith("onward-")) return [["sharingCount"], ["onward"]];
  if (kind.startsWith("proposal-")) return [["sharingCount"], ["proposals"]];
  if (kind === "membership-asked") return [["federation"]];
  if (kind.startsWith("recall-"))
    return state === "waiting" ? [["recallCount"], ["receivedRecalls"]] : [["recallCount"]];
  return kind === "watch-hit" ? [["hitCount"]] : [["borderHitCount"], ["borderHits"], ["borderHit", about]];
}
