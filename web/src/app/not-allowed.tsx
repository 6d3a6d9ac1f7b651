import { IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CapabilityName } from "./capabilities.ts";

/** A screen that is not this officer's: who may, and how to ask. */
export function NotAllowed({ name }: { readonly name: CapabilityName }) {
  const { t } = useTranslation();
  return (
    <div className="page narrow">
      <section className="card pad">
        <div className="row tp wide">
          <IconLock className="i l" aria-hidden="true" />
          <div>
            <h1 className="t4">{t("shell.notAllowed.title", { screen: t(`shell.capability.${name}`) })}</h1>
            <p className="m2 t2 after">{t(`shell.notAllowed.who.${name}`)}</p>
          </div>
        </div>
      </section>
    </div>
  );
}
