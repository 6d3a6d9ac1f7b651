import { Button, Progress } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { IconArrowLeft } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ImportRun } from "#contract";
import { ActId } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { importRunQuery, isOver } from "../../node/queries.ts";
import { NotYet } from "../../parts/not-yet.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { DeltaCard } from "./delta-card.tsx";
import { ProblemsCard } from "./problems-card.tsx";
import { StateTag } from "./state-tag.tsx";

const counts = ["added", "changed", "unchanged", "withdrawn", "problems"] as const;

/** One run: how far it is, what it changed, which rows it could not read. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function ImportScreen() {
  const { t } = useTranslation();
  const { integer, dateTime } = useFormats();
  const { id } = useParams({ from: "/imports/$id" });
  const run = useQuery(importRunQuery(id));
  if (run.error !== null || run.data === undefined) return <NotYet query={run} />;
  return (
    <div className="page list-page">
      <div className="lh">
        <Link to="/imports" className="row t2 crumb">
          <IconArrowLeft className="i s flip" aria-hidden="true" />
          {t("shell.capability.imports")}
        </Link>
        <div className="row wrap">
          <h1>
            <bdi>{run.data.list}</bdi>
          </h1>
          <StateTag state={run.data.state} />
          <span className="m3 t2">
            {t(`codes.format.${run.data.format}`)} · <bdi>{run.data.by}</bdi> ·{" "}
            <bdi>{dateTime(run.data.startedAt)}</bdi>
          </span>
        </div>
      </div>
      {isOver(run.data.state) ? null : <RunProgress run={run.data} />}
      {run.data.error === undefined ? null : (
        <div className="strip bad" role="alert">
          <span>
            <b>{t("imports.failed")}</b> <bdi>{run.data.error.detail}</bdi>{" "}
            <bdi className="mono">{run.data.error.code}</bdi>
          </span>
        </div>
      )}
      <dl className="figures card">
        {counts.map((count) => (
          <div key={count}>
            <dt>{t(`imports.count.${count}`)}</dt>
            <dd className="num">{integer(run.data.counts[count])}</dd>
          </div>
        ))}
      </dl>
      {isOver(run.data.state) ? (
        <div className="two-cards">
          <DeltaCard run={id} />
          <ProblemsCard run={id} />
        </div>
      ) : null}
    </div>
  );
}

function RunProgress({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation();
  const { integer, bytes } = useFormats();
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => client.call("cancelImport", { params: { id: ActId.parse(run.id) } }),
    onSuccess: (ended) => queries.setQueryData(importRunQuery(run.id).queryKey, ended),
  });
  const { progress } = run;
  const percent = progress.totalBytes === 0 ? 0 : (100 * progress.bytes) / progress.totalBytes;
  return (
    <section className="card pad progress-line">
      <div className="row">
        <h2 className="t3">{t(`imports.states.${run.state}`)}</h2>
        <Button size="xs" className="end" onClick={() => cancel.mutate()} loading={cancel.isPending}>
          {t("imports.cancel")}
        </Button>
      </div>
      <Progress.Root>
        <Progress.Section value={percent} aria-label={t("imports.progress")} />
      </Progress.Root>
      <span className="t2 m2" role="status">
        {t("imports.entries", { n: integer(progress.entries) })} · {bytes(progress.bytes)} /{" "}
        {bytes(progress.totalBytes)}
      </span>
      {cancel.error === null ? null : <ProblemCard error={cancel.error} />}
    </section>
  );
}
