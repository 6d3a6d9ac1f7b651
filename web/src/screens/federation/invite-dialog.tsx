import { Button, TextInput } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AuthorityId } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { saveFile } from "../log/save-file.ts";
import { Digits } from "./digits.tsx";
import { useChange } from "./use-change.ts";

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Invites an authority: a file for it, and digits to read to it by another way. */
export function InviteDialog({ isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("federation.invite")}>
      <Form onClose={onClose} />
    </Dialog>
  );
}

function Form({ onClose }: Pick<Props, "onClose">) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const [authority, setAuthority] = useState("");
  const typed = AuthorityId.safeParse(authority.trim());
  const invite = useChange((body: { authority: AuthorityId }) => client.call("inviteToFederation", { body }));
  const made = invite.data;
  if (made !== undefined)
    return (
      <div className="col gap">
        <p>{t("federation.invited", { time: isolate(dateTime(made.invitation.expiresAt)) })}</p>
        <Button
          variant="filled"
          leftSection={<IconDownload className="i" aria-hidden="true" />}
          onClick={() =>
            saveFile(
              `invitation-${made.invitation.authority.replace("/", "-")}.json`,
              JSON.stringify(made, undefined, 2),
            )
          }
        >
          {t("federation.saveInvitation")}
        </Button>
        <Digits of={made.fingerprint} label={t("federation.anchorDigits")} />
        <Button onClick={onClose}>{t("shell.close")}</Button>
      </div>
    );
  return (
    <DialogForm
      act={invite}
      isReady={typed.success}
      does={t("federation.inviteDo")}
      onSubmit={() => typed.success && invite.mutate({ authority: typed.data })}
      onCancel={onClose}
    >
      <TextInput
        label={t("federation.field.authority")}
        description={t("federation.hint.authority")}
        dir="ltr"
        spellCheck={false}
        data-autofocus
        value={authority}
        onChange={({ target }) => setAuthority(target.value)}
      />
    </DialogForm>
  );
}
