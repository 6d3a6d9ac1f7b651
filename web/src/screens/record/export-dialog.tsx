import { Alert, Button, Checkbox, SegmentedControl, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { IconFileCertificate, IconUsersPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CallError, type RecordView } from "#contract";
import { ActId, type Labels } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { saveFile } from "../log/save-file.ts";

interface Props {
  readonly view: RecordView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Takes a copy of a record out of the node: for whom, for what, and what its handling codes ask for. */
export function ExportDialog({ view, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("record.export.title")}>
      <ExportForm view={view} onClose={onClose} />
    </Dialog>
  );
}

const empty = { recipient: "", reason: "", by: "", on: "", reference: "", approval: "" };

function ExportForm({ view, onClose }: Pick<Props, "view" | "onClose">) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const [fields, setFields] = useState(empty);
  const [use, setUse] = useState<"police" | "court">("police");
  const [noteRead, setNoteRead] = useState(false);
  const codes = codesOf(view);
  const field = (name: keyof typeof empty, type = "text") => (
    <TextInput
      type={type}
      label={t(`record.export.${name}`)}
      value={fields[name]}
      onChange={({ target }) => setFields({ ...fields, [name]: target.value })}
    />
  );
  const { recipient, reason, by, on, reference, approval } = fields;
  const approved = ActId.safeParse(approval.trim());
  const take = useMutation({
    mutationFn: async () => {
      const response = await client.call("exportRecord", {
        params: { id: view.record.id },
        body: {
          purpose,
          reason,
          recipient,
          use,
          ...(by === "" || on === "" || reference === "" ? {} : { consent: { by, on, reference } }),
          ...(noteRead ? { noteRead } : {}),
          ...(approved.success ? { approval: approved.data } : {}),
        },
      });
      return response.text();
    },
    onSuccess: (text) => {
      saveFile(`record-${view.record.id}.json`, text);
      onClose();
    },
  });
  const ask = useMutation({
    mutationFn: () =>
      client.call("askApproval", {
        body: { subject: { act: "export-record", record: view.record.id, recipient, use }, reason },
      }),
    onSuccess: ({ id }) => setFields({ ...fields, approval: id }),
  });
  const needsTwo = take.error instanceof CallError && take.error.problem.code === "approval_needed";
  const isReady = recipient.trim() !== "" && reason.trim().length >= 3;
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        take.mutate();
      }}
    >
      {codes.map((code) => (
        <Alert key={code} title={`${code} ${t(`codes.handling.${code}`)}`}>
          {t(`codes.obligation.${code}`)}
        </Alert>
      ))}
      {field("recipient")}
      {field("reason")}
      <SegmentedControl
        aria-label={t("record.export.use")}
        value={use}
        onChange={(value) => setUse(value === "court" ? "court" : "police")}
        data={(["police", "court"] as const).map((value) => ({ value, label: t(`record.export.for.${value}`) }))}
      />
      {codes.includes("H2") ? (
        <fieldset className="col form">
          <legend>{t("record.export.consent")}</legend>
          {field("by")}
          {field("on", "date")}
          {field("reference")}
        </fieldset>
      ) : null}
      {codes.includes("H3") ? (
        <Checkbox
          label={t("record.export.noteRead")}
          checked={noteRead}
          onChange={({ target }) => setNoteRead(target.checked)}
        />
      ) : null}
      {needsTwo || approval !== "" ? field("approval") : null}
      {take.error === null ? null : <ProblemCard error={take.error} />}
      {ask.error === null ? null : <ProblemCard error={ask.error} />}
      {ask.isSuccess ? <p role="status">{t("record.export.asked")}</p> : null}
      <div className="row wrap">
        <Button
          type="submit"
          variant="filled"
          loading={take.isPending}
          disabled={!isReady}
          leftSection={<IconFileCertificate className="i" aria-hidden="true" />}
        >
          {t("record.export.do")}
        </Button>
        {needsTwo && !ask.isSuccess ? (
          <Button
            loading={ask.isPending}
            leftSection={<IconUsersPlus className="i" aria-hidden="true" />}
            onClick={() => ask.mutate()}
          >
            {t("record.export.askSecond")}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={onClose}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The handling codes of the record and its alerts that oblige to something. */
function codesOf({ record, alerts }: RecordView): Exclude<Labels["handling"][number], "H0">[] {
  const all = new Set([record, ...alerts].flatMap(({ labels }) => labels.handling));
  return (["H1", "H2", "H3"] as const).filter((code) => all.has(code));
}
