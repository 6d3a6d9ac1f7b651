import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LawfulGround, RecordId } from "#domain";
import { client } from "../../node/client.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks a second person for records to be erased. */
export function EraseDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("retention.eraseTitle")}>
      <p className="m2 t2">{t("retention.eraseWords")}</p>
      <EraseForm onClose={onClose} />
    </Dialog>
  );
}

function EraseForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [ids, setIds] = useState("");
  const [ground, setGround] = useState<LawfulGround>("unlawful");
  const [words, setWords] = useState("");
  const records = ids.split(/\s+/).flatMap((id) => RecordId.safeParse(id).data ?? []);
  const isReady = records.length > 0 && words.trim().length >= 3;
  const ask = useMutation({
    mutationFn: () =>
      client.call("askApproval", {
        body: { subject: { act: "erase-records", records, ground }, reason: words.trim() },
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ["approvals"] }),
  });
  if (ask.isSuccess)
    return (
      <div className="dlg">
        <p role="status">{t("retention.asked")}</p>
        <div className="row">
          <Button onClick={onClose}>{t("shell.close")}</Button>
        </div>
      </div>
    );
  return (
    <form
      className="dlg"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) ask.mutate();
      }}
    >
      <Textarea
        label={t("retention.ids")}
        description={t("retention.idsHint")}
        value={ids}
        onChange={({ target }) => setIds(target.value)}
        autosize
        minRows={2}
        maxRows={8}
        required
        withAsterisk={false}
        dir="ltr"
        data-autofocus
      />
      <NativeSelect
        label={t("retention.why2")}
        value={ground}
        onChange={({ target }) => setGround(LawfulGround.parse(target.value))}
        data={LawfulGround.options.map((value) => ({ value, label: t(`retention.ground.${value}`) }))}
      />
      <Textarea
        label={t("retention.reason")}
        description={t("retention.reasonHint")}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1900}
        required
        withAsterisk={false}
        dir="auto"
      />
      {ask.error === null ? null : <ProblemCard error={ask.error} />}
      <div className="row">
        <Button type="submit" variant="filled" loading={ask.isPending} disabled={!isReady}>
          {t("retention.askErase")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
