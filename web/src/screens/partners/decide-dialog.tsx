import { Checkbox, SegmentedControl } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AskedQuery } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea } from "../../parts/reason-area.tsx";

interface Props {
  readonly query: AskedQuery | undefined;
  readonly onClose: () => void;
}

/** The desk gives a partner the details that it asked for, or refuses them. */
export function DecideDialog({ query, onClose }: Props) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const partner = query === undefined ? "" : isolate(authority(query.authority));
  return (
    <Dialog isOpen={query !== undefined} onClose={onClose} title={t("partners.decideTitle", { partner })}>
      {query === undefined ? null : <Form query={query} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ query, onClose }: { readonly query: AskedQuery; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [give, setGive] = useState(true);
  const [note, setNote] = useState("");
  const [noteRead, setNoteRead] = useState(false);
  const decide = useMutation({
    mutationFn: () => client.call("decideDetails", { params: { id: query.id }, body: { give, note, noteRead } }),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["askedQueries"] }),
        queries.invalidateQueries({ queryKey: ["askedDetailsCount"] }),
      ]);
      onClose();
    },
  });
  return (
    <DialogForm
      act={decide}
      isReady={note.trim().length >= 3}
      does={t(give ? "partners.give" : "partners.refuse")}
      onSubmit={() => decide.mutate()}
      onCancel={onClose}
    >
      {query.detailsReason === undefined ? null : (
        <p>
          <bdi>{query.detailsReason}</bdi>
        </p>
      )}
      <p className="m2">{t("partners.decideWords")}</p>
      <SegmentedControl
        fullWidth
        aria-label={t("partners.decide")}
        value={give ? "give" : "refuse"}
        onChange={(value) => setGive(value === "give")}
        data={(["give", "refuse"] as const).map((value) => ({ value, label: t(`partners.${value}`) }))}
      />
      {give ? (
        <Checkbox
          label={t("partners.noteRead")}
          checked={noteRead}
          onChange={({ target }) => setNoteRead(target.checked)}
        />
      ) : null}
      <ReasonArea label={t("partners.note")} value={note} onChange={setNote} />
    </DialogForm>
  );
}
