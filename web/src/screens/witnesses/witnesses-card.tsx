import { Button, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewWitness } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useChange } from "./use-change.ts";
import type { Witnessing } from "./witnesses-screen.tsx";

interface Props {
  readonly state: Witnessing;
  readonly mayChange: boolean;
}

/** Who confirms this log, how far they have, and what is in their way. */
export function WitnessesCard({ state, mayChange }: Props) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="card">
      <header>
        <h2>{t("log.witnessing.ours")}</h2>
        {mayChange ? (
          <Button
            size="xs"
            className="end"
            leftSection={<IconPlus className="i s" aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t("log.witnessing.add")}
          </Button>
        ) : null}
      </header>
      {state.witnesses.length === 0 ? <p className="pad-in m3">{t("log.witnessing.nobody")}</p> : null}
      <ul className="rows">
        {state.witnesses.map((witness) => (
          <WitnessRow key={witness.name} witness={witness} mayChange={mayChange} />
        ))}
      </ul>
      <Dialog isOpen={isAdding} onClose={() => setAdding(false)} title={t("log.witnessing.add")}>
        <AddForm onClose={() => setAdding(false)} />
      </Dialog>
    </section>
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
    <li>
      {problem === undefined ? (
        <IconCircleCheck className="i is-ok" aria-hidden="true" />
      ) : (
        <IconAlertTriangle className="i is-bad" aria-hidden="true" />
      )}
      <span className="grow">
        <bdi className="b">{name}</bdi> <span className="m3">{t("log.witnessUpTo", { n: integer(size) })}</span>
        {problem === undefined ? null : <span className="is-bad"> {t(`log.witnessProblem.${problem}`)}</span>}
        <span className="d">
          <bdi className="ltr">{url}</bdi>
          <br />
          <bdi className="mono wrap-any ltr">{key}</bdi>
        </span>
        {remove.error === null ? null : <ProblemCard error={remove.error} />}
      </span>
      {mayChange ? (
        <Button size="xs" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t("log.witnessing.remove")}
        </Button>
      ) : null}
    </li>
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
