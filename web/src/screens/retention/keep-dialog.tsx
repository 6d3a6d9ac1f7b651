import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DueReview } from "#contract";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

interface Props {
  readonly keeping: DueReview | undefined;
  readonly onClose: () => void;
}

/** Keeps a record for another term, with the reason why it is still needed. */
export function KeepDialog({ keeping, onClose }: Props) {
  const { t } = useTranslation();
  // The words stay while the dialog closes.
  const [shown, setShown] = useState(keeping);
  if (keeping !== undefined && keeping !== shown) setShown(keeping);
  return (
    <Dialog
      isOpen={keeping !== undefined}
      onClose={onClose}
      title={t("retention.keepTitle", { title: isolate(shown?.title ?? "") })}
    >
      <p className="m2 t2">{t("retention.keepWords")}</p>
      {shown === undefined ? null : <KeepForm key={shown.record} review={shown} onClose={onClose} />}
    </Dialog>
  );
}

function KeepForm({ review, onClose }: { readonly review: DueReview; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  const [until, setUntil] = useState("");
  const reason = reasonIn(words);
  const keep = useMutation({
    mutationFn: (why: string) =>
      client.call("review", {
        params: { id: review.record },
        body: { purpose, reason: why, ...(until === "" ? {} : { until }) },
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["dueCount"] });
      void queries.invalidateQueries({ queryKey: ["record", review.record] });
      onClose();
    },
  });
  return (
    <DialogForm
      act={keep}
      isReady={reason !== undefined}
      does={t("retention.keepDo")}
      onSubmit={() => {
        if (reason !== undefined) keep.mutate(reason);
      }}
      onCancel={onClose}
    >
      <ReasonArea label={t("retention.why")} value={words} onChange={setWords} isFirst />
      <TextInput
        type="date"
        label={t("retention.until")}
        description={t("retention.untilHint")}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
    </DialogForm>
  );
}
