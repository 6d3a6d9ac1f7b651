import { useTranslation } from "react-i18next";
import type { Labels } from "#domain";

/** What the handling codes oblige the reader to, in words, and the originator's note; nothing for H0. */
export function Obligations({
  labels,
}: {
  readonly labels: Pick<Labels, "handling"> & { readonly handlingNote?: string | undefined };
}) {
  const { t } = useTranslation();
  const codes = (["H1", "H2", "H3"] as const).filter((code) => labels.handling.includes(code));
  if (codes.length === 0 && labels.handlingNote === undefined) return null;
  return (
    <ul className="obligations t1 m2">
      {codes.map((code) => (
        <li key={code}>
          <b>{code}</b> {t(`codes.obligation.${code}`)}
        </li>
      ))}
      {labels.handlingNote === undefined ? null : (
        <li>
          <bdi>{labels.handlingNote}</bdi>
        </li>
      )}
    </ul>
  );
}
