import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ApprovalSubject } from "#domain";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { useChange } from "./use-change.ts";

/** What the hub's officers change by two. */
export type Change = Extract<ApprovalSubject, { act: "change-federation" }>["change"];

interface Props {
  readonly change: Change | undefined;
  readonly onClose: () => void;
}

/** Asks a second officer to remove a member, revoke a key or end a link. */
export function AskTwoDialog({ change, onClose }: Props) {
  const { t } = useTranslation();
  const title =
    change?.kind === "unlink"
      ? t("federation.links.end")
      : change?.kind === "revoke-key"
        ? t("federation.revoke")
        : t("federation.remove");
  return (
    <Dialog isOpen={change !== undefined} onClose={onClose} title={title}>
      {change === undefined ? null : <Form change={change} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ change, onClose }: { readonly change: Change; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const ask = useChange(() =>
    client.call("askApproval", { body: { subject: { act: "change-federation", change }, reason } }),
  );
  return (
    <DialogForm
      act={ask}
      isReady={reason.trim().length >= 3}
      does={t("federation.askTwo")}
      onSubmit={() => ask.mutate(undefined, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>
        {change.kind === "revoke-key"
          ? t("federation.revokeWords", { key: isolate(change.key), node: isolate(change.node) })
          : change.kind === "remove"
            ? t("federation.removeWords", { authority: isolate(change.authority) })
            : change.kind === "unlink"
              ? t("federation.links.endWords", { federation: isolate(change.federation) })
              : null}
      </p>
      <Textarea
        label={t("organisation.reason")}
        data-autofocus
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </DialogForm>
  );
}
