import { Checkbox, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewWatch } from "#contract";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { useSession } from "../../node/session.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { emptyDraft, queryOf } from "../check/draft.ts";
import { NarrowFields } from "../check/narrow-fields.tsx";

/** Watches somebody: the question of a check, why, and until when. */
export function AddWatchDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("watches.add")} size="lg">
      <AddWatchForm onClose={onClose} />
    </Dialog>
  );
}

const noTerms = { reason: "", list: "", key: "", endsOn: "" };

function AddWatchForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(emptyDraft);
  const [terms, setTerms] = useState(noTerms);
  const [requires, setRequires] = useState<string[]>([]);
  const set = (change: Partial<typeof noTerms>) => setTerms({ ...terms, ...change });
  const filled = Object.fromEntries(Object.entries(terms).filter(([, value]) => value.trim() !== ""));
  const asked = { query: queryOf(draft), purpose, requires, ...filled };
  const body = NewWatch.safeParse(asked);
  const add = useMutation({
    mutationFn: (watch: NonNullable<typeof body.data>) => client.call("addWatch", { body: watch }),
    onSuccess: (watch) => {
      void queries.invalidateQueries({ queryKey: ["watches"] });
      void queries.invalidateQueries({ queryKey: ["hitCount"] });
      onClose();
      void navigate({ to: "/watches/$id", params: { id: watch.id } });
    },
  });
  return (
    <DialogForm
      act={add}
      isReady={body.success}
      does={t("watches.addDo")}
      onSubmit={() => {
        if (body.success) add.mutate(body.data);
      }}
      onCancel={onClose}
    >
      <p className="m2 t2">{t("watches.addWords")}</p>
      <TextInput
        label={t("watches.who")}
        description={t("watches.whoHint")}
        value={draft.text}
        maxLength={1000}
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        data-autofocus
        onChange={({ target }) => setDraft({ ...draft, text: target.value })}
      />
      <NarrowFields draft={draft} edit={(change) => setDraft({ ...draft, ...change })} />
      <TextInput
        label={t("watches.reason")}
        description={t("watches.reasonHint")}
        value={terms.reason}
        maxLength={2000}
        dir="auto"
        onChange={({ target }) => set({ reason: target.value })}
      />
      <TextInput
        label={t("watches.list")}
        description={t("watches.listHint")}
        value={terms.list}
        dir="ltr"
        onChange={({ target }) => set({ list: target.value.toLowerCase() })}
      />
      <TextInput
        label={t("watches.key")}
        description={t("watches.keyHint")}
        value={terms.key}
        maxLength={100}
        onChange={({ target }) => set({ key: target.value })}
      />
      <TextInput
        type="date"
        label={t("watches.endsOn")}
        description={t("watches.endsOnHint")}
        value={terms.endsOn}
        onChange={({ target }) => set({ endsOn: target.value })}
      />
      <LabelBoxes labels={requires} onChange={setRequires} />
    </DialogForm>
  );
}

/** What every desk holds; it narrows nothing. */
const ofEveryDesk = ["desk", "police"];

function LabelBoxes({
  labels,
  onChange,
}: {
  readonly labels: string[];
  readonly onChange: (labels: string[]) => void;
}) {
  const { t } = useTranslation();
  const { grants } = useSession();
  const own = grants.filter((label) => !ofEveryDesk.includes(label));
  if (own.length === 0) return null;
  return (
    <Checkbox.Group
      label={t("watches.requires")}
      description={t("watches.requiresHint")}
      value={labels}
      onChange={onChange}
    >
      <div className="col gap roles">
        {own.map((label) => (
          <Checkbox key={label} value={label} label={<bdi>{label}</bdi>} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
