import { IconId, IconScan, IconUser } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

const kinds = [
  { name: "name", icon: IconUser },
  { name: "number", icon: IconId },
  { name: "mrz", icon: IconScan, IconUser },
] as const;

/** Before the first question: what the field takes, and the keys. */
export function BeforeAsking() {
  const { t } = useTranslation();
  return (
    <section className="before" aria-label={t("check.before.title")}>
      {kinds.map(({ name, icon: Icon }) => (
        <div key={name} className="card pad">
          <Icon className="i l m3" aria-hidden="true" />
          <h2>{t(`check.before.${name}.title`)}</h2>
          <p className="m2 t2">{t(`check.before.${name}.words`)}</p>
          <bdi className="mono t2 m3">{t(`check.before.${name}.example`)}</bdi>
        </div>
      ))}
    </section>
  );
}
