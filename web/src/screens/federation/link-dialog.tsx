import { FileInput, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApprovalSubject } from "#domain";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { FingerprintInput } from "./fingerprint-input.tsx";
import { useChange } from "./use-change.ts";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks a second officer of the hub to link another federation, with its anchor, the digits that were heard, and the members that are meant. */
export function LinkDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("federation.links.link")} size="lg">
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: Pick<Props, "onClose">) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [anchor, setAnchor] = useState<unknown>();
  const [said, setSaid] = useState({ digits: "", follows: "", ours: "", theirs: "", until: "", reason: "" });
  const say = (change: Partial<typeof said>): void => setSaid({ ...said, ...change });
  const typed = ApprovalSubject.safeParse({
    act: "change-federation",
    change: {
      kind: "link",
      anchor,
      fingerprint: grouped(said.digits),
      ...(said.follows.trim() === "" ? {} : { follows: grouped(said.follows) }),
      ours: reachOf(said.ours),
      theirs: reachOf(said.theirs),
      until: `${said.until}T00:00:00.000Z`,
    },
  });
  const ask = useChange((subject: ApprovalSubject) =>
    client.call("askApproval", { body: { subject, reason: said.reason } }),
  );
  return (
    <DialogForm
      act={ask}
      isReady={typed.success && said.reason.trim().length >= 3}
      does={t("federation.askTwo")}
      onSubmit={() => typed.success && ask.mutate(typed.data, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p className="m2">{t("federation.links.words")}</p>
      <FileInput
        label={t("federation.links.file")}
        error={file !== null && anchor === undefined ? t("federation.links.fileWrong") : undefined}
        value={file}
        onChange={(chosen) => {
          setFile(chosen);
          setAnchor(undefined);
          void chosen?.text().then((text) => setAnchor(readAnchor(text)));
        }}
      />
      <FingerprintInput
        label={t("federation.heard")}
        description={t("federation.heardHint")}
        value={said.digits}
        onChange={(digits) => say({ digits })}
      />
      <FingerprintInput
        label={t("federation.links.follows")}
        description={t("federation.links.followsHint")}
        value={said.follows}
        onChange={(digits) => say({ follows: digits })}
      />
      <TextInput
        label={t("federation.links.ours")}
        description={t("federation.links.reachHint")}
        dir="ltr"
        value={said.ours}
        onChange={({ target }) => say({ ours: target.value })}
      />
      <TextInput
        label={t("federation.links.theirs")}
        description={t("federation.links.reachHint")}
        dir="ltr"
        value={said.theirs}
        onChange={({ target }) => say({ theirs: target.value })}
      />
      <TextInput
        type="date"
        label={t("federation.links.until")}
        value={said.until}
        onChange={({ target }) => say({ until: target.value })}
      />
      <Textarea
        label={t("organisation.reason")}
        value={said.reason}
        onChange={({ target }) => say({ reason: target.value })}
      />
    </DialogForm>
  );
}

/** Digits as a fingerprint has them, however they were typed. */
function grouped(text: string): string {
  return text.replaceAll(/\D/g, "").replaceAll(/(.{5})(?=.)/g, "$1 ");
}

/** `all`, which must be said, or the authorities that are named. */
function reachOf(text: string): "all" | readonly string[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  return names.length === 1 && names[0] === "all" ? "all" : names;
}

/** The anchor in a file: by itself, or as an invitation has it. */
function readAnchor(text: string): unknown {
  try {
    const data: unknown = JSON.parse(text);
    const inside: unknown =
      typeof data === "object" && data !== null ? Object.getOwnPropertyDescriptor(data, "anchor")?.value : undefined;
    return inside ?? data;
  } catch {
    return undefined;
  }
}
