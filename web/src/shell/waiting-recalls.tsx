import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../language/formats.ts";
import { mayCall } from "../node/access.ts";
import { recallCountQuery } from "../node/recall-queries.ts";
import { useSession } from "../node/session.ts";

/** How many recalls are not signed by all holders; nothing when all are. */
export function WaitingRecalls() {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const isDesk = mayCall(useSession(), "recallCount");
  const { data } = useQuery({ ...recallCountQuery, enabled: isDesk });
  if (data === undefined || data.open === 0) return null;
  return (
    <b className="count" role="status">
      <bdi aria-hidden="true">{data.open > 99 ? "99+" : integer(data.open)}</bdi>
      <span className="vh">{t("recalls.waiting", { n: data.open })}</span>
    </b>
  );
}
