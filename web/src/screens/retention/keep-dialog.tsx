import { Button, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DueReview } from "#contract";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

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
  const reason = words.trim();
  const keep = useMutation({
    mutationFn: () =>
      client.call("review", {
        params: { id: review.record },
        body: { purpose, reason, ...(until === "" ? {} : { until }) },
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["dueCount"] });
      void queries.invalidateQueries({ queryKey: ["record", review.record] });
      onClose();
    },
  });
  return (
    <form
      className="dlg"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.length >= 3) keep.mutate();
      }}
    >
      <Textarea
        label={t("retention.why")}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1900}
        required
        withAsterisk={false}
        dir="auto"
        data-autofocus
      />
      <TextInput
        type="date"
        label={t("retention.until")}
        description={t("retention.untilHint")}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      {keep.error === null ? null : <ProblemCard error={keep.error} />}
      <div className="row">
        <Button type="submit" variant="filled" loading={keep.isPending} disabled={reason.length < 3}>
          {t("retention.keepDo")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
