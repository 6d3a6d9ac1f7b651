import { Button, FileInput } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Joining } from "#contract";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { saveFile } from "../log/save-file.ts";
import { Digits } from "./digits.tsx";
import { FingerprintInput } from "./fingerprint-input.tsx";
import { noWords, OwnWordsFields, toldWords } from "./own-words.tsx";
import { useChange } from "./use-change.ts";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks a hub to be let in, with the file that it sent and the digits that were heard. */
export function JoinDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("federation.join")} size="lg">
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: Pick<Props, "onClose">) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [told, setTold] = useState<object>();
  const [fingerprint, setFingerprint] = useState("");
  const [words, setWords] = useState(noWords);
  const typed = Joining.safeParse({ ...toldWords(words), ...told, fingerprint });
  const join = useChange((body: NonNullable<typeof typed.data>) => client.call("joinFederation", { body }));
  const made = join.data;
  if (made !== undefined)
    return (
      <div className="col gap">
        <p role="status">{t(made.isSent ? "federation.sent" : "federation.notSent")}</p>
        {made.isSent ? null : (
          <Button
            leftSection={<IconDownload className="i" aria-hidden="true" />}
            onClick={() => saveFile("besa-request.txt", made.note)}
          >
            {t("federation.saveRequest")}
          </Button>
        )}
        <Digits of={made.fingerprint} label={t("federation.requestDigits")} />
        <Button onClick={onClose}>{t("shell.close")}</Button>
      </div>
    );
  return (
    <DialogForm
      act={join}
      isReady={typed.success && fingerprint.replaceAll(/\D/g, "").length === 40}
      does={t("federation.joinDo")}
      onSubmit={() => typed.success && join.mutate(typed.data)}
      onCancel={onClose}
    >
      <p className="m2">{t("federation.joinWords")}</p>
      <FileInput
        label={t("federation.file")}
        error={file !== null && told === undefined ? t("federation.fileWrong") : undefined}
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          setTold(undefined);
          void chosen?.text().then((text) => setTold(readInvitation(text)));
        }}
      />
      <FingerprintInput
        label={t("federation.heard")}
        description={t("federation.heardHint")}
        value={fingerprint}
        onChange={setFingerprint}
      />
      <OwnWordsFields words={words} onChange={setWords} />
    </DialogForm>
  );
}

/** The anchor in a file, and the invitation's code if it has one. */
function readInvitation(text: string): object | undefined {
  const has = (value: unknown, name: string): unknown =>
    typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
  try {
    const data: unknown = JSON.parse(text);
    const code = has(has(data, "invitation"), "code");
    return { anchor: has(data, "anchor") ?? data, ...(typeof code === "string" ? { code } : {}) };
  } catch {
    return undefined;
  }
}
