import { useTranslation } from "react-i18next";
import type { BorderHitShown } from "#contract";
import { useFormats } from "../../language/formats.ts";

const tones = { waiting: "bad", asked: "warn", answered: "ok" } as const;

/** How a hit stands, and until when the owner is to answer while it waits. */
export function HitStateTag({ hit: { state, way, dueAt, isOverdue } }: { readonly hit: BorderHitShown }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    <span className="row wrap">
      <span className={`tag ${tones[state]}`}>{t(`hits.states.${state}`)}</span>
      <span className="tag line">{t(`hits.way.${way}`)}</span>
      {state === "waiting" ? (
        <span className={isOverdue ? "tag bad" : "m3 t2 num"}>
          {t(isOverdue ? "hits.overdue" : "hits.due", { when: dateTime(dueAt) })}
        </span>
      ) : null}
    </span>
  );
}
