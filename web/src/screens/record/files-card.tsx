import { Button, Progress } from "@mantine/core";
import { IconFileUpload, IconPaperclip } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordView } from "#contract";
import { type RecordFile, routesOfFile } from "../../node/files.ts";
import { useFormats } from "../../language/formats.ts";
import { usePurpose } from "../../node/purpose.ts";
import { RowsCard } from "../../parts/rows-card.tsx";
import { AddFilesForm } from "./add-files-form.tsx";
import { PictureDialog } from "./picture-dialog.tsx";
import { RemoveFileDialog } from "./remove-file-dialog.tsx";

/** The files of a record: opened by whoever sees all of it, added and removed by whoever keeps it. */
export function FilesCard({ view }: { readonly view: RecordView }) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState<RecordFile>();
  const [face, setFace] = useState<RecordFile>();
  const { files, mayAddFiles, record } = view;
  if (files.length === 0 && !mayAddFiles) return null;
  return (
    <RowsCard
      title={t("record.files.title")}
      adds={t("record.files.add")}
      addIcon={<IconFileUpload className="i s" aria-hidden="true" />}
      mayAdd={mayAddFiles}
      form={(onClose) => <AddFilesForm record={record.id} onClose={onClose} />}
      none={files.length === 0 ? t("record.files.none") : undefined}
      below={
        <>
          <RemoveFileDialog record={record.id} file={leaving} onClose={() => setLeaving(undefined)} />
          <PictureDialog record={record.id} file={face} onClose={() => setFace(undefined)} />
        </>
      }
    >
      {files.map((file) => (
        <FileRow
          key={file.id}
          record={record.id}
          file={file}
          onRemove={mayAddFiles ? () => setLeaving(file) : undefined}
          onPicture={mayAddFiles && file.picture === "possible" ? () => setFace(file) : undefined}
        />
      ))}
    </RowsCard>
  );
}

interface RowProps {
  readonly record: string;
  readonly file: RecordFile;
  readonly onRemove: (() => void) | undefined;
  /** Says that it is the picture of the person. */
  readonly onPicture: (() => void) | undefined;
}

function FileRow({ record, file, onRemove, onPicture }: RowProps) {
  const { t } = useTranslation();
  const { bytes, dateTime, integer } = useFormats();
  const { purpose, reason } = usePurpose();
  const { id, name, mediaType, length, state, received = 0, size = 1, addedAt, by } = file;
  const percent = Math.floor((100 * received) / size);
  return (
    <li>
      <IconPaperclip className="i" aria-hidden="true" />
      <span className="grow">
        {state === "here" ? (
          <a href={routesOfFile(record, id, { purpose, reason })} download={name}>
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
        <span className="d">
          <span className="mono">{mediaType}</span> · <bdi className="num">{bytes(length)}</bdi> ·{" "}
          <bdi className="num">{dateTime(addedAt)}</bdi>
          {by === undefined ? null : (
            <>
              {" · "}
              <bdi>{by}</bdi>
            </>
          )}
        </span>
        {state === "here" ? null : (
          <span className="d">
            {t("record.files.coming", { percent: integer(percent) })}
            <Progress.Root>
              <Progress.Section value={percent} aria-label={t("record.files.coming", { percent: integer(percent) })} />
            </Progress.Root>
          </span>
        )}
      </span>
      {file.picture === "named" ? <span className="tag">{t("record.files.isPicture")}</span> : null}
      {onPicture === undefined ? null : (
        <Button size="xs" aria-label={t("record.files.pictureOf", { name })} onClick={onPicture}>
          {t("record.files.picture")}
        </Button>
      )}
      {onRemove === undefined ? null : (
        <Button size="xs" aria-label={t("record.files.removeNamed", { name })} onClick={onRemove}>
          {t("record.files.remove")}
        </Button>
      )}
    </li>
  );
}
