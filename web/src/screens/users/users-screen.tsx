import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { User } from "#contract";
import { usersQuery } from "../../node/queries.ts";
import { Loading } from "../../parts/loading.tsx";
import { MoreButton } from "../../parts/more-button.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { AddUserDialog } from "./add-user-dialog.tsx";
import { ChangeUserDialog } from "./change-user-dialog.tsx";
import { ClientsCard } from "./clients-card.tsx";
import { ProvidersCard } from "./providers-card.tsx";
import { RecoveriesCard } from "./recoveries-card.tsx";
import { SignInRulesCard } from "./sign-in-rules-card.tsx";
import { UsersTable } from "./users-table.tsx";

/** Who may use this node: the administrator's screen. It shows no police record. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function UsersScreen() {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(usersQuery);
  const [isAdding, setAdding] = useState(false);
  const [changing, setChanging] = useState<User>();
  const users = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.users")}</h1>
          <span className="m3 t2">{t("people.words")}</span>
          <Button
            variant="filled"
            className="end"
            leftSection={<IconUserPlus className="i" aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t("people.add")}
          </Button>
        </div>
      </div>
      {pages.error === null ? null : <ProblemCard error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending ? <Loading /> : null}
      {users.length === 0 ? null : <UsersTable users={users} onChange={setChanging} />}
      <div className="foot">
        <MoreButton pages={pages} />
      </div>
      <div className="two-cards">
        <div className="col gap16">
          <ClientsCard />
          <ProvidersCard />
        </div>
        <div className="col gap16">
          <RecoveriesCard />
          <SignInRulesCard />
        </div>
      </div>
      <AddUserDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      <ChangeUserDialog user={changing} onClose={() => setChanging(undefined)} />
    </div>
  );
}
