import { Button, Select, Textarea } from "@mantine/core";
import { IconDatabase, IconHeadset, IconHistory, IconListSearch, IconUsers } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Candidate, CheckAnswer, Outcome } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useCheckDesk } from "./check-desk.tsx";

interface Props {
  readonly outcome: Outcome | undefined;
  readonly answer: CheckAnswer;
  readonly candidate: Pick<Candidate, "record" | "title" | "owner">;
  readonly onClose: () => void;
}

const effects = {
  confirmed: [IconUsers, IconDatabase, IconListSearch],
  cleared: [IconHistory, IconDatabase, IconListSearch],
  referred: [IconHeadset, IconHistory, IconListSearch],
} as const;
const facts = ["document", "born", "birthPlace", "photo", "height", "marks", "sex", "name", "other"] as const;
const lines = ["first", "second", "third"] as const;

/** Confirm, clear or refer: says what it does before it is done, and asks why. */
export function DecisionDialog({ outcome, ...rest }: Props) {
  const { t } = useTranslation();
  // The words stay while the dialog closes.
  const [shown, setShown] = useState<Outcome>("confirmed");
  if (outcome !== undefined && outcome !== shown) setShown(outcome);
  return (
    <Dialog
      isOpen={outcome !== undefined}
      onClose={rest.onClose}
      title={t(`check.dialog.${shown}.title`, { name: rest.candidate.title })}
    >
      <DecisionForm outcome={shown} {...rest} />
    </Dialog>
  );
}

function DecisionForm({ outcome, answer, candidate, onClose }: Props & { readonly outcome: Outcome }) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const { decided } = useCheckDesk();
  const queries = useQueryClient();
  const [fact, setFact] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const decide = useMutation({
    mutationFn: (reason: string) =>
      client.call("decide", { params: { id: answer.id }, body: { record: candidate.record, outcome, reason } }),
    onSuccess: (decision) => {
      decided(decision);
      onClose();
      void queries.invalidateQueries({ queryKey: ["decisions"] });
    },
  });
  const known = facts.find((each) => each === fact);
  const reason =
    outcome === "cleared" && known !== undefined ? `${t(`check.fact.${known}`)}: ${words.trim()}` : words.trim();
  const isReady = words.trim().length >= 3 && (outcome !== "cleared" || known !== undefined);
  const owner = authority(candidate.owner);
  return (
    <form
      className="dlg"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) decide.mutate(reason);
      }}
    >
      <ul>
        {effects[outcome].map((Icon, index) => (
          <li key={lines[index]}>
            <Icon className="i" aria-hidden="true" />
            <span>{t(`check.dialog.${outcome}.${lines[index] ?? "first"}`, { owner })}</span>
          </li>
        ))}
      </ul>
      {outcome === "cleared" ? (
        <Select
          label={t("check.dialog.whichFact")}
          placeholder={t("check.dialog.choose")}
          data={facts.map((value) => ({ value, label: t(`check.fact.${value}`) }))}
          value={fact}
          onChange={setFact}
          required
          withAsterisk={false}
          data-autofocus
        />
      ) : null}
      <Textarea
        label={t(`check.dialog.${outcome}.why`)}
        description={t(`check.dialog.${outcome}.whyHint`)}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onKeyDown={({ key, ctrlKey, currentTarget }) => {
          if (key === "Enter" && ctrlKey) currentTarget.form?.requestSubmit();
        }}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1900}
        required
        withAsterisk={false}
        dir="auto"
        {...(outcome === "cleared" ? {} : { "data-autofocus": true })}
      />
      {decide.error === null ? null : <ProblemCard error={decide.error} />}
      <div className="row">
        <Button
          type="submit"
          variant={outcome === "confirmed" ? "danger" : "filled"}
          loading={decide.isPending}
          disabled={!isReady}
          rightSection={<kbd aria-hidden="true">Ctrl ↵</kbd>}
        >
          {t(`check.dialog.${outcome}.do`)}
        </Button>
        <Button variant="subtle" onClick={onClose} rightSection={<kbd aria-hidden="true">Esc</kbd>}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
