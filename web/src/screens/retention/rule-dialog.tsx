import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RetentionRule } from "#contract";
import { RetentionTerms } from "#domain";
import { client } from "../../node/client.ts";
import { retentionRulesQuery } from "../../node/retention-queries.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";
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
  const reason = reasonIn(words);
  const terms = termsOf(values);
  const change = useMutation({
    mutationFn: (body: { readonly terms: RetentionTerms; readonly reason: string }) =>
      client.call("changeRetentionRule", { params: { basis: rule.basis }, body }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: retentionRulesQuery.queryKey });
      onClose();
    },
  });
  return (
    <DialogForm
      act={change}
      isReady={terms !== undefined && reason !== undefined}
      does={t("retention.save")}
      onSubmit={() => {
        if (terms !== undefined && reason !== undefined) change.mutate({ terms, reason });
      }}
      onCancel={onClose}
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
      <ReasonArea label={t("retention.reason")} value={words} onChange={setWords} />
    </DialogForm>
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
