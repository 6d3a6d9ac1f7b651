import { NativeSelect, Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Federation, RecordView } from "#contract";
import { DeliveryClass, type RecipientGroup } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { federationQuery } from "../../node/queries.ts";
import { recipientGroupsQuery } from "../../node/sharing-queries.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";
import { AskRelease } from "../compliance/ask-release.tsx";
import { countriesIn } from "../sharing/codes-in.ts";
import { RecipientsShown } from "./recipients-shown.tsx";
import { nobody, selectionOf, WhomFields } from "./whom-fields.tsx";

interface Props {
  readonly view: RecordView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Shares a record with other nodes: who is meant is worked out and shown by name before anything goes, and just that is sent. */
export function ShareDialog({ view, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("deliveries.share.title")} size="lg">
      <WithMembers view={view} onClose={onClose} />
    </Dialog>
  );
}

function WithMembers({ view, onClose }: Pick<Props, "view" | "onClose">) {
  const { t } = useTranslation();
  const federation = useQuery(federationQuery);
  const groups = useQuery(recipientGroupsQuery);
  const error = federation.error ?? groups.error;
  if (error !== null) return <ProblemCard error={error} />;
  if (federation.data === undefined || groups.data === undefined) return <Loading />;
  const { members, authority, state, links } = federation.data;
  const others = members.filter((member) => member.authority !== authority);
  // Whom the link is for says the node once more: what is shown before sending leaves out, with the reason, whoever it is not for.
  const linked = links.filter((link) => link.state === "live" && link.members.length > 0);
  // A confidential roster is not shown to desks: they choose by region and list.
  if (state !== "in" || (others.length + linked.length === 0 && federation.data.roster !== "confidential"))
    return <p>{t("deliveries.share.nobodyThere")}</p>;
  return <ShareForm view={view} others={others} linked={linked} groups={groups.data.items} onClose={onClose} />;
}

function ShareForm({
  view,
  others,
  linked,
  groups,
  onClose,
}: Pick<Props, "view" | "onClose"> & {
  readonly others: Federation["members"];
  readonly linked: Federation["links"];
  readonly groups: readonly RecipientGroup[];
}) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const [chosen, setChosen] = useState(nobody);
  const [pressing, setPressing] = useState<DeliveryClass>("routine");
  const [reason, setReason] = useState("");
  const hasNote = [view.record, ...view.alerts].some(({ labels }) => labels.handling.includes("H3"));
  const asked = { records: [view.record.id], to: selectionOf(chosen), purpose, reason: reason.trim() };
  const look = useMutation({ mutationFn: () => client.call("showShare", { body: asked }) });
  const send = useMutation({
    mutationFn: ({ shown, noteRead }: { readonly shown: string; readonly noteRead: boolean }) =>
      client.call("share", { body: { ...asked, class: pressing, shown, ...(noteRead ? { noteRead } : {}) } }),
  });
  if (send.isSuccess)
    return (
      <p role="status">
        {t("deliveries.share.done", { count: send.data.items.length })}{" "}
        <Link to="/deliveries">{t("shell.capability.deliveries")}</Link>
      </p>
    );
  const hasDesk = others.some(({ nodes }) => nodes.some(({ roles }) => roles.includes("compliance")));
  if (look.data !== undefined && chosen.everybody && view.alerts.length > 0 && hasDesk)
    return (
      <AskRelease
        asks={{ ...asked, shown: look.data.shown, class: pressing }}
        hasNote={hasNote}
        contents={[view.record, ...view.alerts].map(({ content }) => content)}
        onCancel={() => look.reset()}
      />
    );
  if (look.data !== undefined)
    return (
      <div className="col form">
        <RecipientsShown
          shown={look.data}
          hasNote={hasNote}
          send={send}
          onSend={(noteRead) => send.mutate({ shown: look.data.shown, noteRead })}
        />
        <Button
          variant="subtle"
          onClick={() => {
            send.reset();
            look.reset();
          }}
        >
          {t("sharing.share.back")}
        </Button>
      </div>
    );
  const isSomebody = chosen.everybody || chosen.regions.length + chosen.groups.length + chosen.nodes.length > 0;
  return (
    <DialogForm
      act={look}
      isReady={isSomebody && reasonIn(reason) !== undefined && countriesIn(chosen.without).wrong.length === 0}
      does={t("sharing.share.look")}
      onSubmit={() => look.mutate()}
      onCancel={onClose}
    >
      <p className="m3">{t("deliveries.share.words")}</p>
      <WhomFields chosen={chosen} others={others} linked={linked} groups={groups} onChange={setChosen} />
      <NativeSelect
        label={t("deliveries.share.class")}
        value={pressing}
        onChange={({ target }) => setPressing(DeliveryClass.parse(target.value))}
        data={DeliveryClass.options.map((value) => ({ value, label: t(`deliveries.class.${value}`) }))}
      />
      <ReasonArea label={t("deliveries.share.reason")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
