import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Hit, WatchView } from "#contract";
import type { HitOutcome, Watch } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

interface Closing {
  readonly watch: Watch;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Closes a watch, with a reason. */
export function CloseWatchDialog({ watch, isOpen, onClose }: Closing) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: (reason: string) => client.call("closeWatch", { params: { id: watch.id }, body: { reason } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["watches"] });
      void queries.invalidateQueries({ queryKey: ["hitCount"] });
      void queries.invalidateQueries({ queryKey: ["watch", watch.id] });
      onClose();
    },
  });
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("watches.closeTitle", { title: watch.title })}>
      <p className="m2 t2">{t("watches.closeWords")}</p>
      <WhyForm label={t("watches.closeWhy")} action={t("watches.close")} act={close} onClose={onClose} />
    </Dialog>
  );
}

interface Deciding {
  readonly deciding: { readonly hit: Hit; readonly outcome: HitOutcome } | undefined;
  readonly onClose: () => void;
}

/** Confirms or clears a hit, with a reason. */
export function DecideHitDialog({ deciding, onClose }: Deciding) {
  const { t } = useTranslation();
  // The words stay while the dialog closes.
  const [shown, setShown] = useState(deciding);
  if (deciding !== undefined && deciding !== shown) setShown(deciding);
  const queries = useQueryClient();
  const { purpose } = usePurpose();
  const decide = useMutation({
    mutationFn: (reason: string) => {
      if (shown === undefined) throw new TypeError("nothing is decided on");
      const { hit, outcome } = shown;
      const body = { outcome, reason, purpose, recordVersion: hit.candidate?.version ?? hit.recordVersion };
      return client.call("decideHit", { params: { id: hit.id }, body });
    },
    onSuccess: (decided) => {
      // What was read stays read: only this hit is another one now.
      queries.setQueriesData<WatchView>({ queryKey: ["watch", decided.watch] }, (view) =>
        view === undefined ? view : { ...view, hits: view.hits.map((hit) => (hit.id === decided.id ? decided : hit)) },
      );
      void queries.invalidateQueries({ queryKey: ["hitCount"] });
      void queries.invalidateQueries({ queryKey: ["watches"] });
      onClose();
    },
  });
  const isClearing = shown?.outcome === "cleared";
  return (
    <Dialog
      isOpen={deciding !== undefined}
      onClose={onClose}
      title={t(isClearing ? "watches.clearTitle" : "watches.confirmTitle", { title: shown?.hit.title ?? "" })}
    >
      <WhyForm
        key={shown === undefined ? "" : `${shown.hit.id} ${shown.outcome}`}
        label={t("watches.why")}
        hint={t("watches.whyHint")}
        action={t(isClearing ? "watches.clearDo" : "watches.confirmDo")}
        act={decide}
        onClose={onClose}
      />
    </Dialog>
  );
}

interface Why {
  readonly label: string;
  readonly hint?: string;
  readonly action: string;
  readonly act: { readonly error: Error | null; readonly isPending: boolean; mutate(reason: string): void };
  readonly onClose: () => void;
}

function WhyForm({ label, hint, action, act, onClose }: Why) {
  const [words, setWords] = useState("");
  const reason = reasonIn(words);
  return (
    <DialogForm
      act={act}
      isReady={reason !== undefined}
      does={action}
      onSubmit={() => {
        if (reason !== undefined) act.mutate(reason);
      }}
      onCancel={onClose}
    >
      <ReasonArea label={label} hint={hint} value={words} onChange={setWords} isFirst />
    </DialogForm>
  );
}
