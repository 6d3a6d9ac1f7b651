import { IconLockExclamation } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Restriction } from "#domain";

/** The mark on a record that serves fewer purposes than its owner names; nothing on others. */
export function RestrictedMark({ restricted }: { readonly restricted: Restriction | undefined }) {
  const { t } = useTranslation();
  if (restricted === undefined) return null;
  const purposes = restricted.purposes.map((purpose) => t(`codes.purpose.${purpose}`)).join(", ");
  return (
    <span className="tag warn" title={t("subjects.restrictedTo", { purposes })}>
      <IconLockExclamation className="i s" aria-hidden="true" />
      {t(`subjects.restricted.${restricted.ground}`)}
    </span>
  );
}
