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

/** Names the file that is the picture of the person, with the reason why it is believed to be. */
export function PictureDialog({ record, file, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={file !== undefined} onClose={onClose} title={t("record.files.pictureTitle")}>
      {file === undefined ? null : <PictureForm record={record} file={file} onClose={onClose} />}
    </Dialog>
  );
}

function PictureForm({ record, file, onClose }: Props & { readonly file: RecordFile }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  const reason = reasonIn(words);
  const choose = useMutation({
    mutationFn: (why: string) =>
      client.call("choosePicture", { params: { id: record, file: file.id }, body: { purpose, reason: why } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["record", record] });
      onClose();
    },
  });
  return (
    <DialogForm
      act={choose}
      isReady={reason !== undefined}
      does={t("record.files.pictureDo")}
      onSubmit={() => {
        if (reason !== undefined) choose.mutate(reason);
      }}
      onCancel={onClose}
    >
      <p className="m2 t2">{t("record.files.pictureWords", { name: isolate(file.name) })}</p>
      <ReasonArea label={t("record.files.why")} value={words} onChange={setWords} isFirst />
    </DialogForm>
  );
}
