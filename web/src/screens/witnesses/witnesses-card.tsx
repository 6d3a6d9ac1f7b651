import { TextInput } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewWitness } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { DialogForm } from "../../parts/dialog.tsx";
import { EndableRow, RowsCard } from "../../parts/rows-card.tsx";
import { useChange } from "./use-change.ts";
import type { Witnessing } from "./witnesses-screen.tsx";

interface Props {
  readonly state: Witnessing;
  readonly mayChange: boolean;
}

/** Who confirms this log, how far they have, and what is in their way. */
export function WitnessesCard({ state, mayChange }: Props) {
  const { t } = useTranslation();
  return (
    <RowsCard
      title={t("log.witnessing.ours")}
      adds={t("log.witnessing.add")}
      addIcon={<IconPlus className="i s" aria-hidden="true" />}
      mayAdd={mayChange}
      form={(onClose) => <AddForm onClose={onClose} />}
      none={state.witnesses.length === 0 ? t("log.witnessing.nobody") : undefined}
    >
      {state.witnesses.map((witness) => (
        <WitnessRow key={witness.name} witness={witness} mayChange={mayChange} />
      ))}
    </RowsCard>
  );
}

interface RowProps {
  readonly witness: Witnessing["witnesses"][number];
  readonly mayChange: boolean;
}

function WitnessRow({ witness: { name, url, key, size, problem }, mayChange }: RowProps) {
  const { t } = useTranslation();
  const { integer } = useFormats();
  const remove = useChange(() => client.call("removeLogWitness", { params: { name } }));
  return (
    <EndableRow
      mark={
        problem === undefined ? (
          <IconCircleCheck className="i is-ok" aria-hidden="true" />
        ) : (
          <IconAlertTriangle className="i is-bad" aria-hidden="true" />
        )
      }
      end={remove}
      ends={t("log.witnessing.remove")}
      mayEnd={mayChange}
    >
      <bdi className="b">{name}</bdi> <span className="m3">{t("log.witnessUpTo", { n: integer(size) })}</span>
      {problem === undefined ? null : <span className="is-bad"> {t(`log.witnessProblem.${problem}`)}</span>}
      <span className="d">
        <bdi className="ltr">{url}</bdi>
        <br />
        <bdi className="mono wrap-any ltr">{key}</bdi>
      </span>
    </EndableRow>
  );
}

function AddForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [fields, setFields] = useState({ name: "", key: "", url: "" });
  const witness = NewWitness.safeParse({ ...fields, key: fields.key.trim(), url: fields.url.trim() });
  const add = useChange((body: NonNullable<typeof witness.data>) => client.call("addLogWitness", { body }));
  const field = (name: keyof typeof fields) => (
    <TextInput
      label={t(`log.witnessing.field.${name}`)}
      description={t(`log.witnessing.hint.${name}`)}
      autoComplete="off"
      spellCheck={false}
      value={fields[name]}
      onChange={({ target }) => setFields({ ...fields, [name]: target.value })}
    />
  );
  return (
    <DialogForm
      act={add}
      isReady={witness.success}
      does={t("log.witnessing.add")}
      onSubmit={() => {
        if (witness.success) add.mutate(witness.data, { onSuccess: onClose });
      }}
      onCancel={onClose}
    >
      {field("name")}
      {field("url")}
      {field("key")}
    </DialogForm>
  );
}
