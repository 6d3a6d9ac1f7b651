import { FileInput, Progress } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { largestFile, type RecordId } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { addFile } from "../../node/files.ts";
import { usePurpose } from "../../node/purpose.ts";
import { DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

interface Props {
  readonly record: RecordId;
  readonly onClose: () => void;
}

/** Sends files to a record, one after the other, with progress; what breaks off goes on where it was. */
export function AddFilesForm({ record, onClose }: Props) {
  const { t } = useTranslation();
  const { bytes } = useFormats();
  const { purpose, reason: standing } = usePurpose();
  const queries = useQueryClient();
  const [files, setFiles] = useState<File[]>([]);
  const [words, setWords] = useState(standing);
  const [sent, setSent] = useState(0);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const tooLarge = files.find(({ size }) => size > largestFile);
  const reason = reasonIn(words);
  const add = useMutation({
    mutationFn: async (why: string) => {
      const controller = new AbortController();
      stop.current = controller;
      let before = 0;
      for (const file of files) {
        const onProgress = (now: number): void => setSent(before + now);
        // One after another: a slow line is not split.
        // oxlint-disable-next-line no-await-in-loop
        await addFile(file, { record, purpose, reason: why }, { onProgress, signal: controller.signal });
        before += file.size;
      }
    },
    // Also after a failure: the first of several may have come.
    onSettled: () => queries.invalidateQueries({ queryKey: ["record", record] }),
    onSuccess: onClose,
  });
  const percent = total === 0 ? 0 : Math.round((100 * sent) / total);
  return (
    <DialogForm
      act={add}
      isReady={files.length > 0 && tooLarge === undefined && reason !== undefined}
      does={t("record.files.send")}
      onSubmit={() => {
        if (reason !== undefined) add.mutate(reason);
      }}
      onCancel={onClose}
    >
      <FileInput
        label={t("record.files.choose")}
        description={t("record.files.chooseHint")}
        multiple
        value={files}
        onChange={setFiles}
        error={tooLarge === undefined ? undefined : t("record.files.tooLarge", { name: tooLarge.name })}
        clearable
        clearButtonProps={{ "aria-label": t("imports.noFile") }}
      />
      <ReasonArea label={t("record.files.why")} value={words} onChange={setWords} />
      {add.isPending ? (
        <div className="progress-line">
          <Progress.Root>
            <Progress.Section value={percent} aria-label={t("imports.sending")} />
          </Progress.Root>
          <span className="t2 m2">{t("imports.sent", { sent: bytes(sent), total: bytes(total) })}</span>
        </div>
      ) : null}
    </DialogForm>
  );
}
