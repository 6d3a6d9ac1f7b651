import { Button, Checkbox, FileInput, Progress, Select, TextInput } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ListFormat } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useUpload } from "./use-upload.ts";

const listPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Choose a format and files; they are sent with progress, and the run starts by itself. */
export function BeginImport() {
  const { t } = useTranslation();
  const { bytes } = useFormats();
  const [format, setFormat] = useState<ListFormat>("un");
  const [list, setList] = useState("");
  const [files, setFiles] = useState<File[]>([]);
  const [allowWithdrawals, setAllowWithdrawals] = useState(false);
  const upload = useUpload();
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const isListFine = list === "" || listPattern.test(list);
  const percent = total === 0 ? 0 : Math.round((100 * upload.sent) / total);
  return (
    <section className="card pad" aria-label={t("imports.begin")}>
      <form
        className="begin"
        onSubmit={(event) => {
          event.preventDefault();
          upload.begin({ format, list, files, allowWithdrawals });
        }}
      >
        <Select
          label={t("imports.format")}
          data={ListFormat.options.map((value) => ({ value, label: t(`codes.format.${value}`) }))}
          value={format}
          onChange={(value) => setFormat(ListFormat.catch("un").parse(value))}
          allowDeselect={false}
        />
        <TextInput
          label={t("imports.list")}
          placeholder={t("imports.listHint")}
          value={list}
          error={isListFine ? undefined : t("imports.listWrong")}
          onChange={({ target }) => setList(target.value)}
        />
        <FileInput
          label={t("imports.files")}
          placeholder={t(`imports.fileHint.${format}`)}
          multiple
          value={files}
          onChange={setFiles}
          clearable
          clearButtonProps={{ "aria-label": t("imports.noFile") }}
        />
        <Button
          type="submit"
          variant="filled"
          disabled={files.length === 0 || files.length > 8 || !isListFine || upload.isSending}
          leftSection={<IconUpload className="i" aria-hidden="true" />}
        >
          {t("imports.send")}
        </Button>
        <Checkbox
          className="whole-row"
          label={t("imports.allowWithdrawals")}
          description={t("imports.allowWithdrawalsWords")}
          checked={allowWithdrawals}
          onChange={({ currentTarget }) => setAllowWithdrawals(currentTarget.checked)}
        />
      </form>
      {upload.isSending ? (
        <div className="progress-line">
          <Progress.Root>
            <Progress.Section value={percent} aria-label={t("imports.sending")} />
          </Progress.Root>
          <span className="row t2 m2">
            {t("imports.sent", { sent: bytes(upload.sent), total: bytes(total) })}
            <Button size="xs" className="end" onClick={upload.cancel}>
              {t("shell.cancel")}
            </Button>
          </span>
        </div>
      ) : null}
      {upload.error === null ? null : <ProblemCard error={upload.error} />}
    </section>
  );
}
