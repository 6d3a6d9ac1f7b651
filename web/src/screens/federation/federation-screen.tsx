import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconAffiliate, IconKey, IconMailForward, IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Federation } from "#contract";
import { mayCall } from "../../node/access.ts";
import { client } from "../../node/client.ts";
import { federationQuery } from "../../node/queries.ts";
import { useSession } from "../../node/session.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { FoundDialog } from "./found-dialog.tsx";
import { InviteDialog } from "./invite-dialog.tsx";
import { JoinDialog } from "./join-dialog.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { LinksCard } from "./links-card.tsx";
import { LostLogCard } from "./lost-log-card.tsx";
import { MembersTable } from "./members-table.tsx";
import { RequestsCard } from "./requests-card.tsx";
import { StandingCard } from "./standing-card.tsx";
import { useChange } from "./use-change.ts";

/** What can be opened over the page. */
export type FederationDialog = "found" | "join" | "invite" | "keys";

/** The federation as this node knows it: its directory, members and keys; at the hub also what waits there. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function FederationScreen() {
  const { t } = useTranslation();
  const found = useQuery(federationQuery);
  const mayChange = mayCall(useSession(), "foundFederation");
  const [dialog, setDialog] = useState<FederationDialog>();
  const close = (): void => setDialog(undefined);
  const federation = found.data;
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.federation")}</h1>
          <span className="m3 t2">{t("federation.words")}</span>
          {mayChange && federation !== undefined ? <Actions federation={federation} onOpen={setDialog} /> : null}
        </div>
      </div>
      {found.error === null ? null : <ProblemCard error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending ? <Loading /> : null}
      {federation === undefined ? null : <Shown federation={federation} mayChange={mayChange} />}
      <FoundDialog isOpen={dialog === "found"} onClose={close} />
      <JoinDialog isOpen={dialog === "join"} onClose={close} />
      <InviteDialog isOpen={dialog === "invite"} onClose={close} />
      <KeysDialog isOpen={dialog === "keys"} onClose={close} />
    </div>
  );
}

function Shown({ federation, mayChange }: { readonly federation: Federation; readonly mayChange: boolean }) {
  const { t } = useTranslation();
  if (federation.state === "none")
    return (
      <Empty icon={IconAffiliate} title={t("federation.none")}>
        {t(mayChange ? "federation.noneDo" : "federation.noneAsk")}
      </Empty>
    );
  return (
    <div className="col gap16">
      {federation.lostLog === undefined ? null : <LostLogCard lost={federation.lostLog} mayChange={mayChange} />}
      <StandingCard federation={federation} />
      {federation.requests.length === 0 ? null : <RequestsCard federation={federation} mayChange={mayChange} />}
      <MembersTable federation={federation} mayChange={mayChange} />
      {federation.links.length === 0 && !federation.isHub ? null : (
        <LinksCard federation={federation} mayChange={mayChange} />
      )}
    </div>
  );
}

function Actions({
  federation: { state, isHub },
  onOpen,
}: {
  readonly federation: Federation;
  readonly onOpen: (dialog: FederationDialog) => void;
}) {
  const { t } = useTranslation();
  const refresh = useChange(() => client.call("refreshFederation"));
  if (state === "none" || state === "left")
    return (
      <div className="row end">
        {state === "none" ? <Button onClick={() => onOpen("found")}>{t("federation.found")}</Button> : null}
        <Button variant="filled" onClick={() => onOpen("join")}>
          {t("federation.join")}
        </Button>
      </div>
    );
  return (
    <div className="row end wrap">
      {isHub ? (
        <Button
          variant="filled"
          leftSection={<IconMailForward className="i" aria-hidden="true" />}
          onClick={() => onOpen("invite")}
        >
          {t("federation.invite")}
        </Button>
      ) : (
        <Button
          leftSection={<IconRefresh className="i" aria-hidden="true" />}
          loading={refresh.isPending}
          onClick={() => refresh.mutate()}
        >
          {t("federation.refresh")}
        </Button>
      )}
      {state === "asked" ? null : (
        <Button leftSection={<IconKey className="i" aria-hidden="true" />} onClick={() => onOpen("keys")}>
          {t("federation.keys")}
        </Button>
      )}
      {refresh.error === null ? null : <ProblemCard error={refresh.error} />}
    </div>
  );
}
