import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { IconMessage2, IconMessagePlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BorderHitShown } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { borderHitQuery } from "../../node/hit-queries.ts";
import { usePurpose } from "../../node/purpose.ts";
import { useSession } from "../../node/session.ts";
import { CountryTag } from "../../parts/country-tag.tsx";
import { Loading } from "../../parts/loading.tsx";
import { RecordPicture } from "../../parts/record-picture.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { AddDialog, AnswerDialog } from "./answer-dialog.tsx";
import { HitStateTag } from "./hit-state-tag.tsx";
import { HitTitle } from "./hit-title.tsx";
import { OwnerDetails } from "./owner-details.tsx";

/** One hit across borders: what is known of the meeting, all that was said, and what can be said. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function HitScreen() {
  const { id } = useParams({ from: "/hits/$id" });
  const { purpose } = usePurpose();
  const { data: hit, error, refetch } = useQuery(borderHitQuery(id, purpose));
  if (error !== null) return <ProblemCard error={error} onRetry={() => void refetch()} />;
  if (hit === undefined) return <Loading />;
  return <Hit hit={hit} />;
}

function Hit({ hit }: { readonly hit: BorderHitShown }) {
  const { t } = useTranslation();
  const session = useSession();
  const [dialog, setDialog] = useState<"answer" | "add">();
  const isOwner = hit.direction === "in";
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          {hit.record === undefined || hit.title === undefined ? null : (
            <RecordPicture record={hit.record} title={hit.title} />
          )}
          <h1>
            <HitTitle hit={hit} />
          </h1>
          <HitStateTag hit={hit} />
        </div>
        <div className="row wrap">
          {isOwner && mayCall(session, "answerBorderHit") ? (
            <Button
              variant="filled"
              leftSection={<IconMessage2 className="i" aria-hidden="true" />}
              onClick={() => setDialog("answer")}
            >
              {t("hits.answer")}
            </Button>
          ) : null}
          {isOwner ? null : (
            <Button leftSection={<IconMessagePlus className="i" aria-hidden="true" />} onClick={() => setDialog("add")}>
              {t("hits.add")}
            </Button>
          )}
          {hit.record === undefined ? null : (
            <Link to="/records/$id" params={{ id: hit.record }}>
              {t("hits.open")}
            </Link>
          )}
        </div>
      </div>
      <p className={hit.state === "answered" ? "m2" : "no-force"}>{t("hits.noForce")}</p>
      <Meeting hit={hit} />
      <OwnerDetails hit={hit} />
      <Words hit={hit} />
      <AnswerDialog hit={hit} isOpen={dialog === "answer"} onClose={() => setDialog(undefined)} />
      <AddDialog hit={hit} isOpen={dialog === "add"} onClose={() => setDialog(undefined)} />
    </div>
  );
}

function Meeting({ hit }: { readonly hit: BorderHitShown }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const facts = [
    [t(hit.direction === "in" ? "hits.metBy" : "hits.owner"), <CountryTag key="c" code={hit.authority} />],
    [t("hits.unit"), <bdi key="u">{hit.unit}</bdi>],
    [t("hits.met"), <bdi key="m">{dateTime(hit.metAt)}</bdi>],
    [t("hits.purpose"), t(`codes.purpose.${hit.purpose}`)],
    [t("hits.category"), hit.category === undefined ? "" : t(`codes.category.${hit.category}`)],
    [t("hits.presented"), <bdi key="p">{hit.presented}</bdi>],
    ...(hit.told === undefined
      ? []
      : [
          [
            t("hits.told"),
            `${t(`hits.telling.${hit.told.state}`, t("hits.telling.waiting"))} ${dateTime(hit.told.at)}`,
          ],
        ]),
  ] as const;
  return (
    <section className="card pad">
      <dl className="hit-facts">
        {facts.map(([name, value]) => (
          <div key={String(name)} className="row">
            <dt className="m3 t2">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Words({ hit }: { readonly hit: BorderHitShown }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  if (hit.words.length === 0) return null;
  return (
    <section className="card pad" aria-label={t("hits.said")}>
      <ol className="col gap10">
        {hit.words.map(({ id, kind, note, measures, unit, at, by }) => (
          <li key={id}>
            <p className="row wrap">
              <span className="b">{t(`hits.kind.${kind}`)}</span>
              {measures.map((measure) => (
                <span key={measure} className="tag line">
                  {t(`codes.measure.${measure}`)}
                </span>
              ))}
              <span className="m3 t2">
                <bdi>{by ?? unit}</bdi> · <bdi className="num">{dateTime(at)}</bdi>
              </span>
            </p>
            {note === "" ? null : (
              <p>
                <bdi>{note}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
