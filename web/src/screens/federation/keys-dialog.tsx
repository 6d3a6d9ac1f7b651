import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { saveFile } from "../log/save-file.ts";
import { Digits } from "./digits.tsx";
import { useChange } from "./use-change.ts";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** New keys for this node. */
export function KeysDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("federation.keys")}>
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: Pick<Props, "onClose">) {
  const { t } = useTranslation();
  const change = useChange(() => client.call("changeFederationKeys"));
  const made = change.data;
  if (made !== undefined && !made.isSent)
    return (
      <div className="col gap">
        <p role="status">{t("federation.notSent")}</p>
        <Button onClick={() => saveFile("besa-request.txt", made.note)}>{t("federation.saveRequest")}</Button>
        <Digits of={made.fingerprint} label={t("federation.requestDigits")} />
      </div>
    );
  return (
    <DialogForm
      act={change}
      isReady
      does={t("federation.keysDo")}
      onSubmit={() => change.mutate(undefined, { onSuccess: (answer) => (answer.isSent ? onClose() : undefined) })}
      onCancel={onClose}
    >
      <p>{t("federation.keysWords")}</p>
    </DialogForm>
  );
}
