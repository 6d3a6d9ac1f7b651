import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordFile, RecordId } from "#domain";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

interface Props {
  readonly record: RecordId;
  readonly file: RecordFile | undefined;
  readonly onClose: () => void;
}

/** Removes a file from a record, and from everybody that has the record, with the reason why. */
export function RemoveFileDialog({ record, file, onClose }: Props) {
  const { t } = useTranslation();
  // The words stay while the dialog closes.
  const [shown, setShown] = useState(file);
  if (file !== undefined && file !== shown) setShown(file);
  return (
    <Dialog
      isOpen={file !== undefined}
      onClose={onClose}
      title={t("record.files.removeTitle", { name: isolate(shown?.name ?? "") })}
    >
      <p className="m2 t2">{t("record.files.removeWords")}</p>
      {shown === undefined ? null : <RemoveForm key={shown.id} record={record} file={shown} onClose={onClose} />}
    </Dialog>
  );
}

function RemoveForm({ record, file, onClose }: Props & { readonly file: RecordFile }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  const reason = reasonIn(words);
  const remove = useMutation({
    mutationFn: (why: string) =>
      client.call("removeFile", { params: { id: record, file: file.id }, body: { purpose, reason: why } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["record", record] });
      onClose();
    },
  });
  return (
    <DialogForm
      act={remove}
      isReady={reason !== undefined}
      does={t("record.files.remove")}
      onSubmit={() => {
        if (reason !== undefined) remove.mutate(reason);
      }}
      onCancel={onClose}
    >
      <ReasonArea label={t("record.files.why")} value={words} onChange={setWords} isFirst />
    </DialogForm>
  );
}
