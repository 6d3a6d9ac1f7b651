import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconBroadcast } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CheckAnswer } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { toldQuery } from "../../node/hit-queries.ts";
import { CountryTag } from "../../parts/country-tag.tsx";

/** Which owners of alerts were told that their subject may have been met, whether they have it, and what they answered. */
export function ToldOwners({ answer }: { readonly answer: Pick<CheckAnswer, "id" | "purpose" | "told"> }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { data } = useQuery({ ...toldQuery(answer.id, answer.purpose), enabled: answer.told !== undefined });
  if (answer.told === undefined) return null;
  return (
    <section className="card pad told" aria-label={t("hits.told")} aria-live="polite">
      {answer.told.map(({ hit: id, owner, at, waits }) => {
        const hit = data?.items.find((one) => one.id === id);
        const arrived = hit?.told !== undefined && ["delivered", "opened", "accepted"].includes(hit.told.state);
        const last = hit?.words.findLast(({ kind }) => kind !== "added" && !kind.startsWith("found-"));
        return (
          <p key={id} className="row wrap">
            <IconBroadcast className="i" aria-hidden="true" />
            <CountryTag code={owner} />
            <span>
              {arrived
                ? t("hits.toldAt", { when: time(hit.told?.at ?? at) })
                : t(waits === true ? "hits.telling.held" : "hits.telling.waiting")}
              {last === undefined ? "" : ` · ${t(`hits.kind.${last.kind}`)}`}
            </span>
            <Link to="/hits/$id" params={{ id }} className="end">
              {t("hits.openHit")}
            </Link>
          </p>
        );
      })}
    </section>
  );
}
