import { useTranslation } from "react-i18next";
import type { Because as Reason } from "#domain";
import { useFormats } from "../language/formats.ts";
import { isolate } from "../language/isolate.ts";

/** Why somebody holds something: each reason in words. */
export function Because({ because }: { readonly because: readonly Reason[] }) {
  const { t } = useTranslation();
  const { partialDate, dateTime } = useFormats();
  const words = (one: Reason): string => {
    switch (one.kind) {
      case "account":
        return t("organisation.because.account");
      case "role":
        return t("organisation.because.role", { role: t(`codes.role.${one.role}`) });
      case "posting":
        if (one.until !== undefined)
          return t("organisation.because.onDuty", { unit: isolate(one.unit), time: isolate(dateTime(one.until)) });
        return one.to === undefined
          ? t("organisation.because.posting", { unit: isolate(one.unit) })
          : t("organisation.because.postingTo", { unit: isolate(one.unit), date: isolate(partialDate(one.to)) });
      case "holding":
        return one.to === undefined
          ? t("organisation.because.holding")
          : t("organisation.because.holdingTo", { date: isolate(partialDate(one.to)) });
      case "delegation":
        return t("organisation.because.delegation", { name: isolate(one.from), time: isolate(dateTime(one.until)) });
    }
  };
  return (
    <span className="m3">
      {because.length === 0 ? t("organisation.because.nothing") : because.map(words).join(" · ")}
    </span>
  );
}
