import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { IconEyeOff, IconUsersGroup } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Hit, WatchView } from "#contract";
import type { HitOutcome } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { usePurpose } from "../../node/purpose.ts";
import { hitCountQuery, watchQuery } from "../../node/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { type Fact, Facts } from "../../parts/facts.tsx";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { NotYet } from "../../parts/not-yet.tsx";
import { OnDuty } from "../../parts/on-duty.tsx";
import { OneName } from "../../parts/person-name.tsx";
import { CloseWatchDialog, DecideHitDialog } from "./watch-dialogs.tsx";
import { HitCard } from "./hit-card.tsx";

/** One watch: what is asked and why, then each record that answers beside the question. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function WatchScreen() {
  const { id } = useParams({ from: "/watches/$id" });
  const { purpose } = usePurpose();
  const query = watchQuery(id, purpose);
  const view = useQuery(query);
  useReadAgain(query.queryKey, view.data);
  if (view.error !== null || view.data === undefined) return <NotYet query={view} />;
  return <Watch view={view.data} />;
}

/** Reads the watch again when the number of open hits of the desk changes, and until it has been screened for the first time. */
function useReadAgain(queryKey: readonly string[], view: WatchView | undefined): void {
  const queries = useQueryClient();
  const { data: count } = useQuery(hitCountQuery);
  const open = count?.open;
  const before = useRef(open);
  useEffect(() => {
    const isFirst = before.current === undefined;
    before.current = open;
    if (!isFirst) void queries.invalidateQueries({ queryKey: [...queryKey] });
    // The key is made anew at each drawing; the number is what matters.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [open]);
  const isPending = view !== undefined && view.watch.screenedAt === undefined;
  useEffect(() => {
    if (!isPending) return;
    const timer = setTimeout(() => void queries.invalidateQueries({ queryKey: [...queryKey] }), 2000);
    return () => clearTimeout(timer);
  });
}

function Watch({ view: { watch, hits, onDuty, withheld, thresholds } }: { readonly view: WatchView }) {
  const { t } = useTranslation();
  const [isClosing, setClosing] = useState(false);
  const [deciding, setDeciding] = useState<{ readonly hit: Hit; readonly outcome: HitOutcome }>();
  return (
    <div className="page">
      <div className="lh">
        <div className="row wrap">
          <h1>
            <OneName name={watch.title} />
          </h1>
          {watch.closed === undefined ? (
            <Button
              className="end"
              leftSection={<IconEyeOff className="i" aria-hidden="true" />}
              onClick={() => setClosing(true)}
            >
              {t("watches.close")}
            </Button>
          ) : null}
        </div>
      </div>
      <OnDuty people={onDuty} />
      <FactsCard watch={watch} />
      {watch.screenedAt === undefined ? <p className="strip">{t("watches.pending")}</p> : null}
      {watch.screenedAt !== undefined && hits.length === 0 && withheld === undefined ? (
        <section className="card">
          <Empty icon={IconUsersGroup} title={t("watches.noHits")}>
            {t("watches.noHitsWords")}
          </Empty>
        </section>
      ) : null}
      {hits.map((hit) => (
        <HitCard
          key={hit.id}
          hit={hit}
          question={{ understood: watch.understood, thresholds }}
          onDecide={(outcome) => setDeciding({ hit, outcome })}
        />
      ))}
      <HeldForOthers withheld={withheld} />
      <CloseWatchDialog watch={watch} isOpen={isClosing} onClose={() => setClosing(false)} />
      <DecideHitDialog deciding={deciding} onClose={() => setDeciding(undefined)} />
    </div>
  );
}

function FactsCard({ watch }: { readonly watch: WatchView["watch"] }) {
  const { t } = useTranslation();
  const { partialDate, dateTime } = useFormats();
  const { understood, closed } = watch;
  const facts: readonly Fact[] = [
    [t("check.born"), understood.born === undefined ? undefined : partialDate(understood.born)],
    [t("check.document"), understood.document?.number],
    [t("watches.reason"), watch.reason],
    [t("watches.purpose"), t(`codes.purpose.${watch.purpose}`)],
    [t("watches.list"), watch.list],
    [t("watches.key"), watch.key],
    [t("watches.endsOn"), partialDate(watch.endsOn)],
    [
      t("watches.by"),
      <>
        <bdi>{watch.unit}</bdi> · <bdi>{watch.by}</bdi> · <bdi>{dateTime(watch.createdAt)}</bdi>
      </>,
    ],
    [t("watches.requires"), watch.requires.length === 0 ? undefined : watch.requires.join(", ")],
  ];
  return (
    <section className="card">
      {closed === undefined ? null : (
        <p className="strip">{t("watches.closedBy", { by: closed.by, reason: closed.reason })}</p>
      )}
      <Facts facts={facts} />
    </section>
  );
}
