import { Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
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

/** Whose logs this node confirms, how far it has, and the keys that their administrators add. */
export function WitnessedLogsCard({ state, mayChange }: Props) {
  const { t } = useTranslation();
  return (
    <RowsCard
      title={t("log.witnessing.theirs")}
      adds={t("log.witnessing.addLog")}
      addIcon={<IconPlus className="i s" aria-hidden="true" />}
      mayAdd={mayChange}
      form={(onClose) => <AddForm onClose={onClose} />}
      none={state.logs.length === 0 ? t("log.witnessing.noLogs") : undefined}
      below={
        <div className="pad col gap">
          <p className="m2">{t("log.witnessing.ownKeys")}</p>
          {state.ownKeys.map((key) => (
            <bdi className="mono wrap-any ltr" key={key}>
              {key}
            </bdi>
          ))}
        </div>
      }
    >
      {state.logs.map((log) => (
        <LogRow key={log.id} log={log} mayChange={mayChange} />
      ))}
    </RowsCard>
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
    <EndableRow end={remove} ends={t("log.witnessing.remove")} mayEnd={mayChange}>
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
    </EndableRow>
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
