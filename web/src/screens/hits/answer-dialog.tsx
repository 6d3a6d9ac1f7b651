import { Checkbox, SegmentedControl, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BorderHitShown } from "#contract";
import { HitAnswer, Measure } from "#domain";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";

interface Saying {
  readonly hit: BorderHitShown;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The owner answers: it goes to the officer who met the person at once. */
export function AnswerDialog({ hit, isOpen, onClose }: Saying) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("hits.answerTitle", { title: hit.title ?? "" })}>
      <AnswerForm hit={hit} onClose={onClose} />
    </Dialog>
  );
}

function AnswerForm({ hit, onClose }: Omit<Saying, "isOpen">) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<HitAnswer>("identity-confirmed");
  const [measures, setMeasures] = useState<readonly Measure[]>([]);
  const [note, setNote] = useState("");
  const said = useSaid(hit, onClose, () =>
    client.call("answerBorderHit", {
      params: { id: hit.id },
      body: { answer, note, measures: answer === "measures" ? [...measures] : [] },
    }),
  );
  return (
    <DialogForm
      act={said}
      isReady={note.trim().length >= 3 && (answer !== "measures" || measures.length > 0)}
      does={t("hits.answerDo")}
      onSubmit={() => said.mutate()}
      onCancel={onClose}
    >
      <SegmentedControl
        orientation="vertical"
        fullWidth
        aria-label={t("hits.answer")}
        value={answer}
        onChange={(value) => setAnswer(HitAnswer.options.find((one) => one === value) ?? answer)}
        data={HitAnswer.options.map((value) => ({ value, label: t(`hits.kind.${value}`) }))}
      />
      {answer === "measures" ? (
        <Checkbox.Group
          label={t("hits.measures")}
          value={[...measures]}
          onChange={(values) => setMeasures(Measure.options.filter((one) => values.includes(one)))}
        >
          {Measure.options.map((one) => (
            <Checkbox key={one} value={one} label={t(`codes.measure.${one}`)} />
          ))}
        </Checkbox.Group>
      ) : null}
      <Textarea
        label={t("hits.note")}
        description={t("hits.noteHint")}
        value={note}
        maxLength={2000}
        onChange={({ target }) => setNote(target.value)}
      />
    </DialogForm>
  );
}

/** Whoever met the person says more. */
export function AddDialog({ hit, isOpen, onClose }: Saying) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("hits.addTitle", { title: hit.title ?? "" })}>
      <AddForm hit={hit} onClose={onClose} />
    </Dialog>
  );
}

function AddForm({ hit, onClose }: Omit<Saying, "isOpen">) {
  const { t } = useTranslation();
  const [note, setNote] = useState("");
  const said = useSaid(hit, onClose, () => client.call("addToBorderHit", { params: { id: hit.id }, body: { note } }));
  return (
    <DialogForm
      act={said}
      isReady={note.trim().length >= 3}
      does={t("hits.addDo")}
      onSubmit={() => said.mutate()}
      onCancel={onClose}
    >
      <Textarea
        label={t("hits.note")}
        description={t("hits.addHint")}
        value={note}
        maxLength={2000}
        onChange={({ target }) => setNote(target.value)}
      />
    </DialogForm>
  );
}

function useSaid(hit: BorderHitShown, onClose: () => void, say: () => Promise<BorderHitShown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: say,
    onSuccess: (now) => {
      queries.setQueriesData<BorderHitShown>({ queryKey: ["borderHit", hit.id] }, () => now);
      void queries.invalidateQueries({ queryKey: ["borderHits"] });
      void queries.invalidateQueries({ queryKey: ["borderHitCount"] });
      onClose();
    },
  });
}
