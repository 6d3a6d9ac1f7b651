import { Alert, Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "@tanstack/react-router";
import type { RecordView } from "#contract";
import { DeliveryClass } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { federationQuery } from "../../node/queries.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";

interface Props {
  readonly view: RecordView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Shares a record with other nodes: each is chosen, and all are shown before anything goes. */
export function ShareDialog({ view, isOpen, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("deliveries.share.title")}>
      <ShareForm view={view} onClose={onClose} />
    </Dialog>
  );
}

function ShareForm({ view, onClose }: Pick<Props, "view" | "onClose">) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const federation = useQuery(federationQuery);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [pressing, setPressing] = useState<DeliveryClass>("routine");
  const [reason, setReason] = useState("");
  const [noteRead, setNoteRead] = useState(false);
  const hasNote = [view.record, ...view.alerts].some(({ labels }) => labels.handling.includes("H3"));
  const share = useMutation({
    mutationFn: () =>
      client.call("share", {
        body: {
          records: [view.record.id],
          to: [...chosen],
          class: pressing,
          purpose,
          reason,
          ...(noteRead ? { noteRead } : {}),
        },
      }),
  });
  if (federation.error !== null) return <ProblemCard error={federation.error} />;
  if (federation.data === undefined) return <Loading />;
  const { members, authority, state } = federation.data;
  const nodes = members
    .filter((member) => member.authority !== authority)
    .flatMap((member) => member.nodes.map(({ id }) => ({ id, name: member.name })));
  if (state !== "in" || nodes.length === 0) return <p>{t("deliveries.share.nobodyThere")}</p>;
  if (share.isSuccess)
    return (
      <p role="status">
        {t("deliveries.share.done", { count: share.data.items.length })}{" "}
        <Link to="/deliveries">{t("shell.capability.deliveries")}</Link>
      </p>
    );
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        share.mutate();
      }}
    >
      <p className="m3">{t("deliveries.share.words")}</p>
      <Checkbox.Group label={t("deliveries.share.to")} value={[...chosen]} onChange={setChosen}>
        {nodes.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={`${name} (${id})`} />
        ))}
      </Checkbox.Group>
      <NativeSelect
        label={t("deliveries.share.class")}
        value={pressing}
        onChange={({ target }) => setPressing(DeliveryClass.parse(target.value))}
        data={DeliveryClass.options.map((value) => ({ value, label: t(`deliveries.class.${value}`) }))}
      />
      <TextInput
        label={t("deliveries.share.reason")}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {hasNote ? (
        <Checkbox
          label={t("record.export.noteRead")}
          checked={noteRead}
          onChange={({ target }) => setNoteRead(target.checked)}
        />
      ) : null}
      <Alert>
        {chosen.length === 0
          ? t("deliveries.share.nobody")
          : t("deliveries.share.exactly", { nodes: chosen.toSorted().join(", ") })}
      </Alert>
      {share.error === null ? null : <ProblemCard error={share.error} />}
      <div className="row wrap">
        <Button
          type="submit"
          variant="filled"
          loading={share.isPending}
          disabled={chosen.length === 0 || reason.trim().length < 3}
          leftSection={<IconSend className="i" aria-hidden="true" />}
        >
          {t("deliveries.share.do")}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}
