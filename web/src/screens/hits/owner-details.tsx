import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { IconFileSearch, IconMailQuestion } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BorderHitShown } from "#contract";
import type { PartnerQuery } from "#domain";
import { client } from "../../node/client.ts";
import { partnerDetailsQuery, partnerQueriesQuery } from "../../node/partner-queries.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ReasonArea } from "../../parts/reason-area.tsx";
import { AlertCard } from "../record/alert-card.tsx";
import { ContentCard } from "../record/content-card.tsx";

/** Of a hit that came of a query: the record is the owner's alone, and details come for a reason. Nothing on other hits. */
export function OwnerDetails({ hit }: { readonly hit: BorderHitShown }) {
  const { check, record } = hit;
  const isOfQuery = check !== undefined && record === undefined;
  const { data } = useQuery({ ...partnerQueriesQuery(check ?? ""), enabled: isOfQuery });
  const query = data?.items.find((one) => one.id === hit.id);
  return query === undefined ? null : <Details query={query} />;
}

function Details({ query }: { readonly query: PartnerQuery }) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [isShown, setShown] = useState(false);
  const { details, terms, detailsNote } = query;
  const mayAsk = terms !== "never" && (details === undefined || details === "refused");
  return (
    <section className="card pad col gap10" aria-label={t("partners.detailsTitle")}>
      <h2>{t("partners.detailsTitle")}</h2>
      <p className="m2">{t(terms === "never" ? "partners.detailsNone" : "partners.noRecord")}</p>
      {details === undefined ? null : (
        <p className="row wrap" role="status">
          <span className={details === "given" ? "tag ok" : details === "refused" ? "tag bad" : "tag warn"}>
            {t(`partners.detailsState.${details}`)}
          </span>
          {detailsNote === undefined ? null : <bdi>{detailsNote}</bdi>}
        </p>
      )}
      <div className="row wrap">
        {mayAsk ? (
          <Button leftSection={<IconMailQuestion className="i" aria-hidden="true" />} onClick={() => setAsking(true)}>
            {t("partners.askDetails")}
          </Button>
        ) : null}
        {details === "given" && !isShown ? (
          <Button
            variant="filled"
            leftSection={<IconFileSearch className="i" aria-hidden="true" />}
            onClick={() => setShown(true)}
          >
            {t("partners.showDetails")}
          </Button>
        ) : null}
      </div>
      {details === "given" && isShown ? <Given query={query} /> : null}
      <Dialog isOpen={isAsking} onClose={() => setAsking(false)} title={t("partners.askDetailsTitle")}>
        <AskForm query={query} onClose={() => setAsking(false)} />
      </Dialog>
    </section>
  );
}

function AskForm({ query, onClose }: { readonly query: PartnerQuery; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const ask = useMutation({
    mutationFn: () => client.call("askDetails", { params: { id: query.id }, body: { reason } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["partnerQueries"] });
      onClose();
    },
  });
  return (
    <DialogForm
      act={ask}
      isReady={reason.trim().length >= 3}
      does={t("partners.askDetailsDo")}
      onSubmit={() => ask.mutate()}
      onCancel={onClose}
    >
      <p className="m2">{t("partners.askDetailsWords")}</p>
      <ReasonArea label={t("partners.reason")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}

/** What the owner gave: a look, with a purpose and an entry in the log. */
function Given({ query }: { readonly query: PartnerQuery }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const { data, error, refetch } = useQuery(partnerDetailsQuery(query.id, purpose));
  if (error !== null) return <ProblemCard error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return (
    <div className="col gap16">
      <p className="m3 t2">{t("partners.detailsKept")}</p>
      {data.records.map(({ id, owner, content, labels }) =>
        content.kind === "alert" ? (
          <AlertCard key={id} alert={{ content, owner, labels }} />
        ) : (
          <ContentCard key={id} content={content} redacted={[]} />
        ),
      )}
    </div>
  );
}
