import { Button, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RetentionRule } from "#contract";
import { RetentionTerms } from "#domain";
import { client } from "../../node/client.ts";
import { retentionRulesQuery } from "../../node/retention-queries.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useBasisName } from "./basis-name.ts";

interface Props {
  readonly changing: RetentionRule | undefined;
  readonly onClose: () => void;
}

/** Changes how long data of a basis is kept. The node asks for a fresh proof. */
export function RuleDialog({ changing, onClose }: Props) {
  const { t } = useTranslation();
  const nameOf = useBasisName();
  // The words stay while the dialog closes.
  const [shown, setShown] = useState(changing);
  if (changing !== undefined && changing !== shown) setShown(changing);
  return (
    <Dialog
      isOpen={changing !== undefined}
      onClose={onClose}
      title={shown === undefined ? "" : t("retention.changeTitle", { basis: nameOf(shown.basis) })}
    >
      <p className="m2 t2">{t("retention.rulesWords")}</p>
      {shown === undefined ? null : <RuleForm key={shown.basis} rule={shown} onClose={onClose} />}
    </Dialog>
  );
}

const fields = ["reviewMonths", "expireMonths", "remindDays", "keepWithdrawnMonths"] as const;

function RuleForm({ rule, onClose }: { readonly rule: RetentionRule; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [values, setValues] = useState(() => new Map(fields.map((field) => [field, String(rule[field] ?? "")])));
  const [words, setWords] = useState("");
  const reason = words.trim();
  const terms = termsOf(values);
  const change = useMutation({
    mutationFn: () => {
      if (terms === undefined) throw new TypeError("no terms");
      return client.call("changeRetentionRule", { params: { basis: rule.basis }, body: { terms, reason } });
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: retentionRulesQuery.queryKey });
      onClose();
    },
  });
  const isReady = terms !== undefined && reason.length >= 3;
  return (
    <form
      className="dlg"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) change.mutate();
      }}
    >
      {fields.map((field) => (
        <TextInput
          key={field}
          label={t(`retention.field.${field}`)}
          description={field === "expireMonths" ? t("retention.expireHint") : undefined}
          inputMode="numeric"
          value={values.get(field) ?? ""}
          onChange={({ target }) => setValues(new Map(values).set(field, target.value))}
        />
      ))}
      <Textarea
        label={t("retention.reason")}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1900}
        required
        withAsterisk={false}
        dir="auto"
      />
      {change.error === null ? null : <ProblemCard error={change.error} />}
      <div className="row">
        <Button type="submit" variant="filled" loading={change.isPending} disabled={!isReady}>
          {t("retention.save")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** The terms that the fields say, if they say any that the contract takes. */
function termsOf(values: ReadonlyMap<string, string>): RetentionTerms | undefined {
  const numbers = fields.flatMap((field) => {
    const text = (values.get(field) ?? "").trim();
    return text === "" ? [] : [[field, Number(text)] as const];
  });
  return RetentionTerms.safeParse(Object.fromEntries(numbers)).data;
}
