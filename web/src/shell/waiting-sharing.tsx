import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../language/formats.ts";
import { sharingCountQuery } from "../node/sharing-queries.ts";

/** How many requests to pass on, and proposals, wait for this desk; nothing when none does. Asked every half minute. */
export function WaitingSharing() {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const { data } = useQuery(sharingCountQuery);
  const waiting = (data?.onward ?? 0) + (data?.proposals ?? 0);
  if (waiting === 0) return null;
  return (
    <b className="count" role="status">
      <bdi aria-hidden="true">{waiting > 99 ? "99+" : integer(waiting)}</bdi>
      <span className="vh">{t("sharing.waits", { n: waiting })}</span>
    </b>
  );
}
