import { Button, Textarea } from "@mantine/core";
import { IconPhoneCall } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Federation } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { AskTwoDialog, type Change } from "./ask-two-dialog.tsx";
import { FingerprintInput } from "./fingerprint-input.tsx";
import { useChange } from "./use-change.ts";

type Request = Federation["requests"][number];

/** What waits at the hub. Letting in is asked with the digits that were heard, never with those on the page. */
export function RequestsCard({
  federation,
  mayChange,
}: {
  readonly federation: Federation;
  readonly mayChange: boolean;
}) {
  const { t } = useTranslation();
  const { dateTime, authority: nameOf } = useFormats();
  const [admitted, setAdmitted] = useState<Request>();
  const [change, setChange] = useState<Change>();
  return (
    <section className="card">
      <header>
        <h2>{t("federation.requests")}</h2>
      </header>
      <ul className="rows">
        {federation.requests.map((request) => (
          <li key={request.id}>
            <span className="grow">
              <b>{t(`federation.ask.${request.ask}`)}</b> <bdi>{request.name ?? nameOf(request.authority)}</bdi>{" "}
              <bdi className="mono">{request.authority}</bdi> · <bdi className="mono">{request.node}</bdi>
              <span className="d">
                <bdi>{dateTime(request.receivedAt)}</bdi>
              </span>
            </span>
            {mayChange && request.ask === "join" ? (
              <Button
                size="xs"
                variant="filled"
                leftSection={<IconPhoneCall className="i s" aria-hidden="true" />}
                onClick={() => setAdmitted(request)}
              >
                {t("federation.admit")}
              </Button>
            ) : null}
            {mayChange && request.ask === "leave" ? (
              <Button size="xs" onClick={() => setChange({ kind: "remove", authority: request.authority })}>
                {t("federation.remove")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Dialog isOpen={admitted !== undefined} onClose={() => setAdmitted(undefined)} title={t("federation.admit")}>
        {admitted === undefined ? null : <AdmitForm request={admitted} onClose={() => setAdmitted(undefined)} />}
      </Dialog>
      <AskTwoDialog change={change} onClose={() => setChange(undefined)} />
    </section>
  );
}

function AdmitForm({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [heard, setHeard] = useState("");
  const [reason, setReason] = useState("");
  const fingerprint = heard.replaceAll(/\D/g, "").replaceAll(/(.{5})(?=.)/g, "$1 ");
  const admit = useChange(() =>
    client.call("askApproval", {
      body: {
        subject: { act: "change-federation", change: { kind: "admit", request: request.id, fingerprint } },
        reason,
      },
    }),
  );
  return (
    <DialogForm
      act={admit}
      isReady={fingerprint.length === 47 && reason.trim().length >= 3}
      does={t("federation.askTwo")}
      onSubmit={() => admit.mutate(undefined, { onSuccess: onClose })}
      onCancel={onClose}
    >
      <p>{t("federation.admitWords", { name: isolate(request.name ?? request.authority) })}</p>
      <FingerprintInput
        isFirst
        label={t("federation.heard")}
        description={t("federation.heardHint")}
        value={heard}
        onChange={setHeard}
      />
      <Textarea label={t("organisation.reason")} value={reason} onChange={({ target }) => setReason(target.value)} />
    </DialogForm>
  );
}
