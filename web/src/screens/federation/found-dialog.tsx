import { Checkbox, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NewFederation } from "#contract";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { noWords, OwnWordsFields, toldWords } from "./own-words.tsx";
import { useChange } from "./use-change.ts";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Founds a federation with this node as its hub. */
export function FoundDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("federation.found")} size="lg">
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: Pick<Props, "onClose">) {
  const { t } = useTranslation();
  const [federation, setFederation] = useState("");
  const [name, setName] = useState("");
  const [words, setWords] = useState({ ...noWords, node: "hub" });
  const [isConfidential, setConfidential] = useState(false);
  const typed = NewFederation.safeParse({
    ...toldWords(words),
    federation,
    name,
    roster: isConfidential ? "confidential" : "open",
  });
  const found = useChange((body: NonNullable<typeof typed.data>) => client.call("foundFederation", { body }));
  return (
    <DialogForm
      act={found}
      isReady={typed.success}
      does={t("federation.foundDo")}
      onSubmit={() => typed.success && found.mutate(typed.data, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p className="m2">{t("federation.foundWords")}</p>
      <TextInput
        label={t("federation.title")}
        value={name}
        data-autofocus
        onChange={({ target }) => setName(target.value)}
      />
      <TextInput
        label={t("federation.name")}
        description={t("federation.nameHint")}
        dir="ltr"
        spellCheck={false}
        value={federation}
        onChange={({ target }) => setFederation(target.value)}
      />
      <OwnWordsFields words={words} onChange={setWords} />
      <Checkbox
        label={t("federation.confidentialField")}
        description={t("federation.confidentialHint")}
        checked={isConfidential}
        onChange={({ target }) => setConfidential(target.checked)}
      />
    </DialogForm>
  );
}
