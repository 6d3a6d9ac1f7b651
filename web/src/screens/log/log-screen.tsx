import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { IconCircleCheck, IconDownload, IconListSearch, IconShieldCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { routes } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { logQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { filterIn, LogFilterForm, queryOf } from "./log-filter.tsx";
import { LogTable } from "./log-table.tsx";
import { ProofPanel } from "./proof-panel.tsx";
import { WitnessList } from "./witness-list.tsx";
import { WitnessNote } from "./witness-note.tsx";

/** Every look and every change, and the proof of one. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function LogScreen() {
  const { t } = useTranslation();
  const { time, integer } = useFormats();
  const session = useSession();
  const navigate = useNavigate();
  const { entry, ...search } = useSearch({ from: "/log" });
  const filter = filterIn(search);
  const pages = useInfiniteQuery(logQuery(queryOf(filter)));
  const all = pages.data?.pages ?? [];
  const rows = all.flatMap(({ items }) => items);
  const shown = entry ?? rows[0]?.index;
  const checkpointAt = all[0]?.checkpointAt;
  return (
    <div className="g">
      <section className="l" aria-label={t("log.entries")}>
        <div className="lh">
          <div className="row wrap">
            <h1>{t("shell.capability.log")}</h1>
            <span className="m3 t2">{t("log.words")}</span>
          </div>
          <LogFilterForm
            key={`${filter.officer ?? ""} ${filter.record ?? ""}`}
            filter={filter}
            onChange={(next) => void navigate({ to: "/log", search: next })}
          />
          <div className="row wrap">
            {mayCall(session, "logExport") ? (
              <Button
                component="a"
                href={routes.logExport.path}
                download="besa-log.ndjson"
                leftSection={<IconDownload className="i" aria-hidden="true" />}
              >
                {t("log.export")}
              </Button>
            ) : null}
            <Button
              component="a"
              href="/log/verify.html"
              download="besa-verify.html"
              leftSection={<IconShieldCheck className="i" aria-hidden="true" />}
            >
              {t("log.verifier")}
            </Button>
          </div>
          <WitnessNote witnessing={all[0]?.witnessing} />
          <WitnessList />
        </div>
        {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
        {pages.isPending ? <Loading /> : null}
        {pages.isSuccess && rows.length === 0 ? <Empty icon={IconListSearch} title={t("log.none")} /> : null}
        {rows.length === 0 ? null : (
          <LogTable
            rows={rows}
            shown={shown}
            onShow={(index) => void navigate({ to: "/log", search: { ...filter, entry: index } })}
          />
        )}
        <div className="foot">
          <span>{t("log.shown", { n: integer(rows.length), size: integer(all[0]?.size ?? 0) })}</span>
          <MoreButton pages={pages} />
          {checkpointAt === undefined ? null : (
            <span className="end row">
              <IconCircleCheck className="i is-ok" aria-hidden="true" />
              {t("log.checkpointAt", { time: time(checkpointAt) })}
            </span>
          )}
        </div>
      </section>
      {shown === undefined ? null : <ProofPanel key={shown} index={shown} />}
    </div>
  );
}
