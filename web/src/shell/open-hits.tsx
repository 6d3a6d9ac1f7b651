import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useFormats } from "../language/formats.ts";
import { hitCountQuery } from "../node/queries.ts";

/** How many hits of watches wait for the desk; nothing when none does. Asked every few seconds. */
export function OpenHits() {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const { data } = useQuery(hitCountQuery);
  if (data === undefined || data.open === 0) return null;
  return (
    <b className="count" role="status">
      <bdi aria-hidden="true">{data.open > 99 ? "99+" : integer(data.open)}</bdi>
      <span className="vh">{t("watches.waiting", { n: data.open })}</span>
    </b>
  );
}
