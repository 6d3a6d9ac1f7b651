import { Checkbox, NativeSelect, NumberInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RecallGround, type RecordId } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

interface Props {
  readonly record: RecordId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const longest = 720;

/** Calls a record back from everybody it went to. */
export function CallBackDialog({ record, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("recalls.call.title")}>
      <p className="m2 t2">{t("recalls.call.words")}</p>
      <CallBackForm record={record} onClose={onClose} />
    </Dialog>
  );
}

function CallBackForm({ record, onClose }: Pick<Props, "record" | "onClose">) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const queries = useQueryClient();
  const [ground, setGround] = useState<RecallGround>("withdrawn");
  const [hours, setHours] = useState<number | string>(24);
  const [withdraw, setWithdraw] = useState(false);
  const [words, setWords] = useState("");
  const reason = reasonIn(words);
  const isReady = reason !== undefined && typeof hours === "number" && hours >= 1;
  const call = useMutation({
    mutationFn: () =>
      client.call("recallBack", {
        body: { records: [record], ground, hours: Number(hours), withdraw, purpose, reason: reason ?? "" },
      }),
    onSuccess: () =>
      Promise.all(["recalls", "recallCount"].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  if (call.isSuccess)
    return (
      <p role="status">
        {t("recalls.call.done", { n: call.data.holders.length })}{" "}
        <Link to="/recalls">{t("shell.capability.recalls")}</Link>
      </p>
    );
  return (
    <DialogForm
      act={call}
      isReady={isReady}
      does={t("recalls.call.do")}
      onSubmit={() => call.mutate()}
      onCancel={onClose}
    >
      <NativeSelect
        label={t("recalls.groundOf")}
        value={ground}
        onChange={({ target }) => setGround(RecallGround.parse(target.value))}
        data={RecallGround.options.map((value) => ({ value, label: t(`recalls.ground.${value}`) }))}
      />
      <NumberInput
        label={t("recalls.call.hours")}
        value={hours}
        onChange={setHours}
        min={1}
        max={longest}
        allowDecimal={false}
      />
      <Checkbox
        label={t("recalls.call.withdraw")}
        checked={withdraw}
        onChange={({ target }) => setWithdraw(target.checked)}
      />
      <ReasonArea label={t("recalls.call.reason")} value={words} onChange={setWords} isFirst />
    </DialogForm>
  );
}
