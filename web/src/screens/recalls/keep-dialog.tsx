import { NativeSelect } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { KeepingGround, type RecordId } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

interface Props {
  readonly record: RecordId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Keeps a record of another authority's whatever it calls back. */
export function KeepBackDialog({ record, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("recalls.keep.title")}>
      <p className="m2 t2">{t("recalls.keep.words")}</p>
      <KeepForm record={record} onClose={onClose} />
    </Dialog>
  );
}

function KeepForm({ record, onClose }: Pick<Props, "record" | "onClose">) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const queries = useQueryClient();
  const [ground, setGround] = useState<KeepingGround>("court-evidence");
  const [words, setWords] = useState("");
  const reason = reasonIn(words);
  const keep = useMutation({
    mutationFn: () =>
      client.call("keepRecord", { params: { record }, body: { ground, purpose, reason: reason ?? "" } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["keptRecords"] }),
  });
  if (keep.isSuccess) return <p role="status">{t("recalls.keep.done")}</p>;
  return (
    <DialogForm
      act={keep}
      isReady={reason !== undefined}
      does={t("recalls.keep.do")}
      onSubmit={() => keep.mutate()}
      onCancel={onClose}
    >
      <NativeSelect
        label={t("recalls.groundOf")}
        value={ground}
        onChange={({ target }) => setGround(KeepingGround.parse(target.value))}
        data={KeepingGround.options.map((value) => ({ value, label: t(`recalls.keeping.${value}`) }))}
      />
      <ReasonArea label={t("recalls.call.reason")} value={words} onChange={setWords} isFirst />
    </DialogForm>
  );
}
