import { IconMapOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Empty } from "../parts/empty.tsx";

/** An address that is none. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page narrow">
      <section className="card">
        <Empty icon={IconMapOff} title={t("shell.notFound.title")}>
          {t("shell.notFound.words")}
        </Empty>
      </section>
    </div>
  );
}
