import { Checkbox, NativeSelect, NumberInput, SegmentedControl } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OnwardShown } from "#contract";
import { DeliveryClass } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

interface Props {
  readonly request: OnwardShown | undefined;
  readonly onClose: () => void;
}
interface FormProps {
  readonly request: OnwardShown;
  readonly onClose: () => void;
}

/** The owner's desk says whether others may get it, who of them, and for how long. */
export function AnswerOnwardDialog({ request, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={request !== undefined} onClose={onClose} title={t("sharing.onward.answerTitle")}>
      {request === undefined ? null : <AnswerForm request={request} onClose={onClose} />}
    </Dialog>
  );
}

const outcomes = ["granted", "refused"] as const;

function AnswerForm({ request, onClose }: FormProps) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>("refused");
  const [to, setTo] = useState<readonly string[]>(request.to);
  const [days, setDays] = useState(7);
  const [reason, setReason] = useState("");
  const isGrant = outcome === "granted";
  const answer = useChanged(onClose, () =>
    client.call("answerOnward", {
      params: { id: request.id },
      body: { outcome, reason: reason.trim(), ...(isGrant ? { to: [...to], days } : {}) },
    }),
  );
  const isReady = reasonIn(reason) !== undefined && (!isGrant || request.use === "court" || to.length > 0);
  return (
    <DialogForm
      act={answer}
      isReady={isReady}
      does={t("sharing.onward.answerDo")}
      onSubmit={() => answer.mutate()}
      onCancel={onClose}
    >
      <p>{t("sharing.onward.answerWords", { authority: authority(request.authority), reason: request.reason })}</p>
      <SegmentedControl
        fullWidth
        aria-label={t("sharing.onward.answer")}
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? outcome)}
        data={[
          { value: "refused", label: t("sharing.onward.refuse") },
          { value: "granted", label: t("sharing.onward.grant") },
        ]}
      />
      {isGrant && request.use === "police" ? (
        <Checkbox.Group label={t("sharing.toWhom")} value={[...to]} onChange={setTo}>
          <div className="col gap">
            {request.to.map((node) => (
              <Checkbox key={node} value={node} label={node} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      {isGrant && request.use === "court" ? <p>{t("sharing.court")}</p> : null}
      {isGrant ? (
        <NumberInput
          label={t("sharing.onward.days")}
          value={days}
          min={1}
          max={90}
          allowDecimal={false}
          onChange={(value) => setDays(typeof value === "number" ? value : 7)}
        />
      ) : null}
      <ReasonArea label={t("sharing.why")} hint={t("sharing.onward.reasonHint")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}

/** Whoever has the consent passes it on, to whom it names. */
export function PassOnDialog({ request, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={request !== undefined} onClose={onClose} title={t("sharing.onward.pass")}>
      {request === undefined ? null : <PassForm request={request} onClose={onClose} />}
    </Dialog>
  );
}

function PassForm({ request, onClose }: FormProps) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const [pressing, setPressing] = useState<DeliveryClass>("routine");
  const [noteRead, setNoteRead] = useState(false);
  const pass = useChanged(onClose, () =>
    client.call("passOn", { params: { id: request.id }, body: { class: pressing, ...(noteRead ? { noteRead } : {}) } }),
  );
  return (
    <DialogForm act={pass} isReady does={t("sharing.onward.passDo")} onSubmit={() => pass.mutate()} onCancel={onClose}>
      <p>
        {t("sharing.onward.passWords", {
          owner: authority(request.authority),
          nodes: (request.granted ?? []).join(", "),
        })}
      </p>
      <NativeSelect
        label={t("deliveries.share.class")}
        value={pressing}
        onChange={({ target }) => setPressing(DeliveryClass.parse(target.value))}
        data={DeliveryClass.options.map((value) => ({ value, label: t(`deliveries.class.${value}`) }))}
      />
      <Checkbox
        label={t("record.export.noteRead")}
        checked={noteRead}
        onChange={({ target }) => setNoteRead(target.checked)}
      />
    </DialogForm>
  );
}

/** Does something about requests or proposals; what shows them reads again. */
export function useChanged(onClose: () => void, act: () => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      for (const name of ["onward", "proposals", "sharingCount", "record", "holders", "recipientGroups"])
        void queries.invalidateQueries({ queryKey: [name] });
      onClose();
    },
  });
}
