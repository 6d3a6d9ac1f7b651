import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../language/formats.ts";
import { mayCall } from "../node/access.ts";
import { askedDetailsCountQuery } from "../node/partner-queries.ts";
import { useSession } from "../node/session.ts";

/** How many requests for details wait for this desk; nothing when none does. */
export function WaitingDetails() {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const isDesk = mayCall(useSession(), "askedDetailsCount");
  const { data } = useQuery({ ...askedDetailsCountQuery, enabled: isDesk });
  if (data === undefined || data.waiting === 0) return null;
  return (
    <b className="count" role="status">
      <bdi aria-hidden="true">{data.waiting > 99 ? "99+" : integer(data.waiting)}</bdi>
      <span className="vh">{t("partners.waiting", { n: data.waiting })}</span>
    </b>
  );
}
