import { Checkbox, SegmentedControl } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComplianceCaseView } from "#contract";
import { complianceCriteria, ComplianceCriterion } from "#domain";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { complianceCaseQuery } from "../../node/hub-queries.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { LegalClock } from "../../parts/legal-clock.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";
import { CaseFacts } from "./case-facts.tsx";
import { ReasonTags, ReviewStateTag } from "./review-state.tsx";

/** A notice under review: what its owner says, what is missing, and the criteria that somebody judges. */
export function CaseDialog({ id, onClose }: { readonly id: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={id !== undefined} onClose={onClose} title={t("compliance.case")} size="lg">
      {id === undefined ? null : <Case id={id} onClose={onClose} />}
    </Dialog>
  );
}

function Case({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { purpose, reason } = usePurpose();
  const { data, error, refetch } = useQuery(complianceCaseQuery(id, purpose, reason));
  if (error !== null) return <ProblemCard error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const { item, clock } = data;
  return (
    <div className="col gap16">
      <div className="row wrap">
        <ReviewStateTag state={item.state} />
        {clock === undefined ? null : <LegalClock clock={clock} size="tiny" />}
      </div>
      <CaseFacts view={data} />
      {item.missing.length === 0 ? (
        <p className="m2">{t("compliance.nothingMissing")}</p>
      ) : (
        <div>
          <p className="b">{t("compliance.missingOf")}</p>
          <ReasonTags reasons={item.missing} />
        </div>
      )}
      {item.decidedAt === undefined ? (
        <Judging view={data} onClose={onClose} />
      ) : (
        <p>
          <bdi className="pre">{item.note}</bdi>
        </p>
      )}
    </div>
  );
}

function Judging({ view: { item }, onClose }: { readonly view: ComplianceCaseView; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [passes, setPasses] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<"released" | "refused">("released");
  const [note, setNote] = useState("");
  const judge = useMutation({
    mutationFn: () =>
      client.call("judgeNotice", {
        params: { id: item.id },
        body: {
          outcome,
          passes: ComplianceCriterion.options.filter((one) => passes.includes(one)),
          note: note.trim(),
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["complianceCases"] });
      onClose();
    },
  });
  const isAll = passes.length === ComplianceCriterion.options.length;
  const isExplained = reasonIn(note) !== undefined || (outcome === "released" && item.missing.length === 0);
  const fits = outcome === "released" ? isAll : !isAll || item.missing.length > 0;
  return (
    <DialogForm
      act={judge}
      isReady={fits && isExplained}
      does={t(`compliance.do.${outcome}`)}
      onSubmit={() => judge.mutate()}
      onCancel={onClose}
    >
      {item.proposedBy === undefined ? null : (
        <p className="b">{t("compliance.proposedBy", { name: isolate(item.proposedBy) })}</p>
      )}
      <Checkbox.Group
        label={t("compliance.passes")}
        description={t("compliance.passesWords")}
        value={[...passes]}
        onChange={setPasses}
      >
        <div className="col gap">
          {ComplianceCriterion.options.map((one) => (
            <Checkbox
              key={one}
              value={one}
              label={t(`compliance.criterion.${one}`)}
              description={t("compliance.law", complianceCriteria[one])}
            />
          ))}
        </div>
      </Checkbox.Group>
      <SegmentedControl
        aria-label={t("compliance.outcome")}
        value={outcome}
        onChange={(value) => setOutcome(value === "refused" ? "refused" : "released")}
        data={[
          { value: "released", label: t("compliance.release") },
          { value: "refused", label: t("compliance.refuse") },
        ]}
      />
      {outcome === "released" && item.missing.length > 0 ? <p className="m2">{t("compliance.byTwo")}</p> : null}
      {outcome === "refused" || item.missing.length > 0 ? (
        <ReasonArea label={t("compliance.note")} value={note} onChange={setNote} />
      ) : null}
    </DialogForm>
  );
}
