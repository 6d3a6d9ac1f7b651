import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../language/formats.ts";
import { mayCall } from "../node/access.ts";
import { borderHitCountQuery } from "../node/hit-queries.ts";
import { useSession } from "../node/session.ts";

/** How many hits across borders wait for this desk; nothing when none does. */
export function WaitingHits() {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const isDesk = mayCall(useSession(), "borderHitCount");
  const { data } = useQuery({ ...borderHitCountQuery, enabled: isDesk });
  if (data === undefined || data.waiting === 0) return null;
  return (
    <b className="count" role="status">
      <bdi aria-hidden="true">{data.waiting > 99 ? "99+" : integer(data.waiting)}</bdi>
      <span className="vh">{t("hits.waiting", { n: data.waiting })}</span>
    </b>
  );
}
