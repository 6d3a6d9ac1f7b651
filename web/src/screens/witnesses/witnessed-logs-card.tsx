import { Button, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
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

/** Whose logs this node confirms, how far it has, and the keys that their administrators add. */
export function WitnessedLogsCard({ state, mayChange }: Props) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="card">
      <header>
        <h2>{t("log.witnessing.theirs")}</h2>
        {mayChange ? (
          <Button
            size="xs"
            className="end"
            leftSection={<IconPlus className="i s" aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t("log.witnessing.addLog")}
          </Button>
        ) : null}
      </header>
      {state.logs.length === 0 ? <p className="pad-in m3">{t("log.witnessing.noLogs")}</p> : null}
      <ul className="rows">
        {state.logs.map((log) => (
          <LogRow key={log.id} log={log} mayChange={mayChange} />
        ))}
      </ul>
      <div className="pad col gap">
        <p className="m2">{t("log.witnessing.ownKeys")}</p>
        {state.ownKeys.map((key) => (
          <bdi className="mono wrap-any ltr" key={key}>
            {key}
          </bdi>
        ))}
      </div>
      <Dialog isOpen={isAdding} onClose={() => setAdding(false)} title={t("log.witnessing.addLog")}>
        <AddForm onClose={() => setAdding(false)} />
      </Dialog>
    </section>
  );
}

interface RowProps {
  readonly log: Witnessing["logs"][number];
  readonly mayChange: boolean;
}

function LogRow({ log: { id, origin, size, cosignedAt }, mayChange }: RowProps) {
  const { t } = useTranslation();
  const { integer, dateTime } = useFormats();
  const remove = useChange(() => client.call("removeWitnessedLog", { params: { id } }));
  return (
    <li>
      <span className="grow">
        <bdi className="b ltr">{origin}</bdi>
        <span className="d">
          {t("log.witnessUpTo", { n: integer(size) })}
          {cosignedAt === undefined ? null : (
            <>
              {" · "}
              <bdi>{dateTime(cosignedAt)}</bdi>
            </>
          )}
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
  const [text, setText] = useState("");
  const keys = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const add = useChange(() => client.call("addWitnessedLog", { body: { keys } }));
  return (
    <DialogForm
      act={add}
      isReady={keys.length > 0}
      does={t("log.witnessing.addLog")}
      onSubmit={() => add.mutate(undefined, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <Textarea
        label={t("log.witnessing.logKeys")}
        description={t("log.witnessing.logKeysHint")}
        autosize
        minRows={2}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </DialogForm>
  );
}
