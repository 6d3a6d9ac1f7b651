import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { TakenStep, type SubjectCase } from "#contract";
import { RefusalGround, SubjectOutcome, type SubjectStep } from "#domain";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { useTakeOver } from "./take-over.ts";

/** A step that is asked for in a dialog. */
export type AskedStep = Extract<
  SubjectStep,
  "prove-identity" | "ask-identity" | "decide" | "extend" | "assign" | "reopen"
>;

interface Props {
  readonly one: SubjectCase;
  readonly step: AskedStep | undefined;
  readonly onClose: () => void;
}

/** Asks for what a step needs, and takes it. */
export function StepDialog({ one, step, onClose }: Props) {
  const { t } = useTranslation();
  // The words stay while the dialog closes.
  const [shown, setShown] = useState(step);
  if (step !== undefined && step !== shown) setShown(step);
  return (
    <Dialog
      isOpen={step !== undefined}
      onClose={onClose}
      title={shown === undefined ? "" : t(`subjects.step.${shown}`)}
    >
      {shown === undefined ? null : <StepForm key={shown} one={one} step={shown} onClose={onClose} />}
    </Dialog>
  );
}

/** The one text that each step asks for, by its name in the contract. */
const asked = {
  "prove-identity": "proof",
  "ask-identity": "words",
  extend: "reason",
  reopen: "reason",
  assign: "login",
} as const;

function StepForm({ one, step, onClose }: Props & { readonly step: AskedStep }) {
  const { t } = useTranslation();
  const takeOver = useTakeOver();
  const [text, setText] = useState("");
  const [decision, setDecision] = useState<Decision>({ outcome: "granted", ground: "inquiries", words: "" });
  const body = TakenStep.safeParse({
    step,
    seen: one.version,
    ...(step === "decide" ? { decision: decisionOf(decision, text) } : { [asked[step]]: text }),
  });
  const take = useMutation({
    mutationFn: (taken: NonNullable<typeof body.data>) =>
      client.call("stepSubject", { params: { id: one.id }, body: taken }),
    onSuccess: (after) => {
      takeOver(after);
      onClose();
    },
  });
  return (
    <DialogForm
      act={take}
      isReady={body.success}
      does={t(`subjects.step.${step}`)}
      onSubmit={() => {
        if (body.success) take.mutate(body.data);
      }}
      onCancel={onClose}
    >
      <p className="m2 t2">{t(`subjects.about.${step}`)}</p>
      {step === "decide" ? <DecisionFields decision={decision} onChange={setDecision} /> : null}
      {step === "assign" ? (
        <TextInput
          label={t("subjects.needs.assign")}
          value={text}
          dir="ltr"
          data-autofocus
          onChange={({ target }) => setText(target.value)}
        />
      ) : (
        <Textarea
          label={t(`subjects.needs.${step}`)}
          value={text}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={1900}
          dir="auto"
          data-autofocus
          onChange={({ target }) => setText(target.value)}
        />
      )}
    </DialogForm>
  );
}

interface Decision {
  readonly outcome: SubjectOutcome;
  readonly ground: RefusalGround;
  readonly words: string;
}

const hasGround = (outcome: SubjectOutcome): boolean => ["partly", "refused", "withheld"].includes(outcome);
const isSilent = (outcome: SubjectOutcome): boolean => outcome === "nothing" || outcome === "withheld";

function decisionOf({ outcome, ground, words }: Decision, reason: string): unknown {
  return {
    outcome,
    reason,
    ...(hasGround(outcome) ? { ground } : {}),
    ...(isSilent(outcome) || words.trim() === "" ? {} : { words }),
  };
}

function DecisionFields({
  decision,
  onChange,
}: {
  readonly decision: Decision;
  readonly onChange: (decision: Decision) => void;
}) {
  const { t } = useTranslation();
  const { outcome, ground, words } = decision;
  return (
    <>
      <NativeSelect
        label={t("subjects.decision")}
        value={outcome}
        onChange={({ target }) => onChange({ ...decision, outcome: SubjectOutcome.parse(target.value) })}
        data={SubjectOutcome.options.map((value) => ({ value, label: t(`subjects.outcome.${value}`) }))}
      />
      {hasGround(outcome) ? (
        <NativeSelect
          label={t("subjects.groundIs")}
          value={ground}
          onChange={({ target }) => onChange({ ...decision, ground: RefusalGround.parse(target.value) })}
          data={RefusalGround.options.map((value) => ({ value, label: t(`subjects.ground.${value}`) }))}
        />
      ) : null}
      {isSilent(outcome) ? (
        <p className="strip">{t("subjects.silent")}</p>
      ) : (
        <Textarea
          label={t("subjects.wordsLetter")}
          description={t("subjects.wordsHint")}
          value={words}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={4000}
          dir="auto"
          onChange={({ target }) => onChange({ ...decision, words: target.value })}
        />
      )}
    </>
  );
}
