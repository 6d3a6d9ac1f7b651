import { IconHistory } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "#domain";
import { useFormats } from "../../language/formats.ts";

/** The same pair was cleared before, and the record has not changed since. */
export function ClearedBefore({ cleared }: { readonly cleared: Candidate["clearedBefore"] }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  if (cleared === undefined) return null;
  return (
    <div className="strip info cleared">
      <IconHistory className="i" aria-hidden="true" />
      <span>
        <b>{t("check.clearedBefore", { by: cleared.by, at: dateTime(cleared.at) })}</b> <bdi>{cleared.reason}</bdi>
      </span>
    </div>
  );
}
