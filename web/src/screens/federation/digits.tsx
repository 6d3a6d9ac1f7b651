import { useTranslation } from "react-i18next";

/** A fingerprint as it is read over the telephone: eight groups, large, always left to right. */
export function Digits({ of, label }: { readonly of: string; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <figure className="digits">
      <figcaption className="m3">{label}</figcaption>
      <bdi className="mono ltr" dir="ltr">
        {of.split(" ").map((group, place) => (
          <span key={`${place} ${group}`}>{group} </span>
        ))}
      </bdi>
      <p className="m3">{t("federation.readAll")}</p>
    </figure>
  );
}
