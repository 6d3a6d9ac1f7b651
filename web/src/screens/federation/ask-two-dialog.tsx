import { Textarea } from "@mantine/core";
import type { TFunction } from "i18next";
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

/** Asks a second officer to remove a member, revoke a key, end a link, or go on without what the log has lost. */
export function AskTwoDialog({ change, onClose }: Props) {
  const { t } = useTranslation();
  const title = change === undefined ? "" : titleOf(change, t);
  return (
    <Dialog isOpen={change !== undefined} onClose={onClose} title={title}>
      {change === undefined ? null : <Form change={change} onClose={onClose} />}
    </Dialog>
  );
}

function titleOf({ kind }: Change, t: TFunction): string {
  if (kind === "go-on") return t("federation.lost.goOn");
  if (kind === "unlink") return t("federation.links.end");
  return kind === "revoke-key" ? t("federation.revoke") : t("federation.remove");
}

function Form({ change, onClose }: { readonly change: Change; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const words = wordsOf(change, t);
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
      {words === undefined ? null : <p>{words}</p>}
      {change.kind === "go-on" ? <GoOnWords /> : null}
      <Textarea
        label={t("organisation.reason")}
        data-autofocus
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </DialogForm>
  );
}

function wordsOf(change: Change, t: TFunction): string | undefined {
  if (change.kind === "revoke-key")
    return t("federation.revokeWords", { key: isolate(change.key), node: isolate(change.node) });
  if (change.kind === "remove") return t("federation.removeWords", { authority: isolate(change.authority) });
  return change.kind === "unlink"
    ? t("federation.links.endWords", { federation: isolate(change.federation) })
    : undefined;
}

/** What it means that the log goes on without entries that others have seen. */
function GoOnWords() {
  const { t } = useTranslation();
  return (
    <ul className="col gap">
      {(["backup", "gone", "evidence", "then"] as const).map((one) => (
        <li key={one}>{t(`federation.lost.means.${one}`)}</li>
      ))}
    </ul>
  );
}
