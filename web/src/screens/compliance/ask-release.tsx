import { Checkbox, NumberInput, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "../../node/client.ts";
import type { NewReview } from "#contract";
import { type Content, missingOf, type NoticeFacts } from "#domain";
import { DialogForm } from "../../parts/dialog.tsx";
import { reasonIn } from "../../parts/reason-area.tsx";
import { ReasonTags } from "./review-state.tsx";

interface Props {
  /** What is to be released, as it was shown, but for the facts. */
  readonly asks: Omit<NewReview, "facts">;
  readonly contents: readonly Content[];
  readonly hasNote: boolean;
  readonly onCancel: () => void;
}

/** A notice to all members is asked of the compliance desk, with what it needs to know of the case; what falls short is said while it is written. */
export function AskRelease({ asks, contents, hasNote, onCancel }: Props) {
  const { t } = useTranslation();
  const [summary, setSummary] = useState("");
  const [years, setYears] = useState<number | string>("");
  const [months, setMonths] = useState<number | string>("");
  const [warrant, setWarrant] = useState({ authority: "", reference: "", on: "" });
  const [noteRead, setNoteRead] = useState(false);
  const hasWarrant = Object.values(warrant).every((one) => one.trim() !== "");
  const facts: NoticeFacts = {
    summary: summary.trim(),
    ...(typeof years === "number" ? { maximumYears: years } : {}),
    ...(typeof months === "number" ? { remainingMonths: months } : {}),
    ...(hasWarrant ? { warrant } : {}),
  };
  const ask = useMutation({ mutationFn: () => client.call("askReview", { body: { ...asks, facts, noteRead } }) });
  if (ask.isSuccess)
    return (
      <p role="status">
        {t("compliance.askDone")} <Link to="/compliance">{t("shell.capability.compliance")}</Link>
      </p>
    );
  const missing = missingOf(contents, facts);
  return (
    <DialogForm
      act={ask}
      isReady={reasonIn(summary) !== undefined && (noteRead || !hasNote)}
      does={t("compliance.ask")}
      onSubmit={() => ask.mutate()}
      onCancel={onCancel}
    >
      <p className="m2">{t("compliance.askWords")}</p>
      <Textarea
        label={t("compliance.fact.summary")}
        value={summary}
        onChange={({ target }) => setSummary(target.value)}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        required
        withAsterisk={false}
        dir="auto"
      />
      <NumberInput label={t("compliance.fact.maximumYears")} value={years} onChange={setYears} min={0} max={99} />
      <NumberInput
        label={t("compliance.fact.remainingMonths")}
        value={months}
        onChange={setMonths}
        min={0}
        max={1200}
      />
      <TextInput
        label={t("compliance.fact.warrantAuthority")}
        value={warrant.authority}
        onChange={({ target }) => setWarrant({ ...warrant, authority: target.value })}
        dir="auto"
      />
      <TextInput
        label={t("compliance.fact.warrantReference")}
        value={warrant.reference}
        onChange={({ target }) => setWarrant({ ...warrant, reference: target.value })}
      />
      <TextInput
        type="date"
        label={t("compliance.fact.warrantOn")}
        value={warrant.on}
        onChange={({ target }) => setWarrant({ ...warrant, on: target.value })}
      />
      {hasNote ? (
        <Checkbox
          label={t("compliance.noteRead")}
          checked={noteRead}
          onChange={({ target }) => setNoteRead(target.checked)}
        />
      ) : null}
      {missing.length === 0 ? (
        <p className="m2">{t("compliance.nothingMissing")}</p>
      ) : (
        <div role="status">
          <p className="b">{t("compliance.missingOf")}</p>
          <ReasonTags reasons={missing} />
        </div>
      )}
    </DialogForm>
  );
}
