import { useTranslation } from "react-i18next";
import type { BorderHitShown } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { OneName } from "../../parts/person-name.tsx";

/** What a hit is called: after its record; after the owner where the record is the owner's alone. */
export function HitTitle({ hit: { title, record, authority: owner } }: { readonly hit: BorderHitShown }) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  if (title !== undefined) return <OneName name={title} />;
  return (
    <>{record === undefined ? t("partners.hitAt", { authority: isolate(authority(owner)) }) : t("hits.untitled")}</>
  );
}
