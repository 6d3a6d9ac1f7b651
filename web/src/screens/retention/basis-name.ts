import { useTranslation } from "react-i18next";
import { AlertCategory, Purpose, type RetentionBasis } from "#domain";

/** What a rule of retention is about, in the reader's words. */
export function useBasisName(): (basis: RetentionBasis) => string {
  const { t } = useTranslation();
  return (basis) => {
    const code = basis.slice(basis.indexOf(":") + 1);
    const category = AlertCategory.safeParse(code).data;
    if (basis.startsWith("alert:") && category !== undefined)
      return t("retention.alert", { category: t(`codes.category.${category}`) });
    const purpose = Purpose.safeParse(code).data;
    return purpose === undefined
      ? t("retention.other")
      : t("retention.noAlert", { purpose: t(`codes.purpose.${purpose}`) });
  };
}
