import { useTranslation } from "react-i18next";
import type { Name } from "#domain";
import { languageOf } from "../../language/writing.ts";

/** All names, original scripts first, each with what it is. */
export function NameList({ names }: { readonly names: readonly Name[] }) {
  const { t } = useTranslation();
  const sorted = names.toSorted((a, b) => Number(a.script === "Latn") - Number(b.script === "Latn"));
  return (
    <ul className="plain-list">
      {sorted.map((name) => (
        <li key={`${name.kind} ${name.full}`}>
          <bdi lang={name.language ?? languageOf(name.full)} className="b">
            {name.full}
          </bdi>{" "}
          <span className="m3 t1">{t(`codes.name.${name.kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
