import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../language/formats.ts";
import { mayCall } from "../node/access.ts";
import { dueCountQuery } from "../node/retention-queries.ts";
import { useSession } from "../node/session.ts";

/** How many reviews are due; nothing when none is, or when this officer keeps no records. */
export function DueReviews() {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const isKeeper = mayCall(useSession(), "dueCount");
  const { data } = useQuery({ ...dueCountQuery, enabled: isKeeper });
  if (data === undefined || data.due === 0) return null;
  return (
    <b className="count">
      <bdi aria-hidden="true">{data.due > 99 ? "99+" : integer(data.due)}</bdi>
      <span className="vh">{t("retention.waiting", { n: data.due })}</span>
    </b>
  );
}
