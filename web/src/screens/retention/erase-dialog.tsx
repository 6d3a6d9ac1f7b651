import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LawfulGround, RecordId } from "#domain";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

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
  const reason = reasonIn(words);
  const ask = useMutation({
    mutationFn: (why: string) =>
      client.call("askApproval", {
        body: { subject: { act: "erase-records", records, ground }, reason: why },
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ["approvals"] }),
  });
  if (ask.isSuccess)
    return (
      <div className="col form">
        <p role="status">{t("retention.asked")}</p>
        <div className="row">
          <Button onClick={onClose}>{t("shell.close")}</Button>
        </div>
      </div>
    );
  return (
    <DialogForm
      act={ask}
      isReady={records.length > 0 && reason !== undefined}
      does={t("retention.askErase")}
      onSubmit={() => {
        if (records.length > 0 && reason !== undefined) ask.mutate(reason);
      }}
      onCancel={onClose}
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
      <ReasonArea label={t("retention.reason")} hint={t("retention.reasonHint")} value={words} onChange={setWords} />
    </DialogForm>
  );
}
