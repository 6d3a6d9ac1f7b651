import { IconGavel, IconNote, IconShareOff, IconShield } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Labels } from "#domain";

const icons = { H0: IconShield, H1: IconGavel, H2: IconShareOff, H3: IconNote } as const;

/** What may be done with a record (SIENA handling codes), then how good source and information are (4x4). */
export function HandlingBadge({ labels }: { readonly labels: Labels }) {
  const { t } = useTranslation();
  const { source, information } = labels.evaluation;
  const grade = `${source}${information}`;
  const meaning = `${t(`codes.source.${source}`)}; ${t(`codes.information.${information}`)}`;
  return (
    <>
      {labels.handling.map((code) => {
        const Icon = icons[code];
        return (
          <span
            className="hx"
            key={code}
            title={t("codes.handlingTitle", { code, words: t(`codes.handling.${code}`), grade })}
          >
            <span className="k">
              <Icon className="i" aria-hidden="true" />
              {code}
            </span>
            <span>
              <em>{t(`codes.handling.${code}`)}</em>
            </span>
            <span title={meaning}>{grade}</span>
          </span>
        );
      })}
    </>
  );
}
