import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconLock, IconMailOff } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecordView } from "#contract";
import { mayCall } from "../../node/access.ts";
import { federationQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { CallBackDialog } from "./call-back-dialog.tsx";
import { KeepBackDialog } from "./keep-dialog.tsx";

/** On a record's page: calling an own one back from whoever has it, or keeping one of another authority's whatever it calls back. */
export function RecallButtons({ record }: Pick<RecordView, "record">) {
  const { t } = useTranslation();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const mayKnow = mayCall(session, "recallBack") && mayCall(session, "federation");
  const { data } = useQuery({ ...federationQuery, enabled: mayKnow });
  if (!mayKnow || data?.state !== "in") return null;
  const isOwn = record.owner === data.authority;
  const isTheirs =
    record.provenance.list === undefined && data.members.some(({ authority }) => authority === record.owner);
  if (!isOwn && !isTheirs) return null;
  const Icon = isOwn ? IconMailOff : IconLock;
  const TheDialog = isOwn ? CallBackDialog : KeepBackDialog;
  return (
    <>
      <Button size="xs" leftSection={<Icon className="i s" aria-hidden="true" />} onClick={() => setOpen(true)}>
        {t(isOwn ? "recalls.call.title" : "recalls.keep.title")}
      </Button>
      <TheDialog record={record.id} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
