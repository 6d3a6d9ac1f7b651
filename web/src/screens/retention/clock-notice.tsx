import { Button } from "@mantine/core";
import { IconClockExclamation } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";
import { client } from "../../node/client.ts";
import { retentionRulesQuery } from "../../node/retention-queries.ts";
import { useSession } from "../../node/session.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

/** That nothing is erased because the machine's clock has jumped, and the way for two to say that it is right. */
export function ClockNotice() {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  const mayAsk = useSession().roles.includes("administrator");
  const waits = useQuery(retentionRulesQuery).data?.waits;
  const [isAsking, setAsking] = useState(false);
  if (waits === undefined) return null;
  const { believed, since, until } = waits;
  return (
    <div className="strip warn" role="status">
      <IconClockExclamation className="i" aria-hidden="true" />
      <span className="grow">
        {t("retention.clock", {
          believed: isolate(partialDate(believed)),
          since: isolate(partialDate(since)),
          until: isolate(partialDate(until)),
        })}
      </span>
      {mayAsk ? <Button onClick={() => setAsking(true)}>{t("retention.clockRight")}</Button> : null}
      <Dialog isOpen={isAsking} onClose={() => setAsking(false)} title={t("retention.clockTitle")}>
        <ClockForm onClose={() => setAsking(false)} />
      </Dialog>
    </div>
  );
}

function ClockForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  // By this computer's clock and not the node's: it is a second clock that says so.
  const [day] = useState(() => new Date().toISOString().slice(0, 10));
  const reason = reasonIn(words);
  const ask = useMutation({
    mutationFn: (why: string) =>
      client.call("askApproval", { body: { subject: { act: "believe-clock", day }, reason: why } }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["approvals"] });
      onClose();
    },
  });
  return (
    <DialogForm
      act={ask}
      isReady={reason !== undefined}
      does={t("organisation.askDo")}
      onSubmit={() => {
        if (reason !== undefined) ask.mutate(reason);
      }}
      onCancel={onClose}
    >
      <p>{t("retention.clockWords", { day: isolate(partialDate(day)) })}</p>
      <ReasonArea label={t("retention.clockReason")} value={words} onChange={setWords} isFirst />
    </DialogForm>
  );
}
