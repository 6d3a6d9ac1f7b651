import { Button, Checkbox, Table, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecipientGroup } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { recipientGroupsQuery } from "../../node/sharing-queries.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";
import { authoritiesIn, countriesIn } from "./codes-in.ts";
import { CodesInput } from "./codes-input.tsx";
import { useChanged } from "./onward-dialogs.tsx";

/** Named lists of recipients, and what they were made of at each time. */
export function GroupsList() {
  const { t } = useTranslation();
  const found = useQuery(recipientGroupsQuery);
  const [open, setOpen] = useState<RecipientGroup | "new">();
  const groups = found.data?.items ?? [];
  return (
    <>
      <div className="row end">
        <Button
          variant="filled"
          leftSection={<IconPlus className="i" aria-hidden="true" />}
          onClick={() => setOpen("new")}
        >
          {t("sharing.group.add")}
        </Button>
      </div>
      {found.error === null ? null : <ProblemCard error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending ? <Loading /> : null}
      {found.isSuccess && groups.length === 0 ? (
        <section className="card">
          <Empty icon={IconUsersGroup} title={t("sharing.group.none")}>
            {t("sharing.group.noneWords")}
          </Empty>
        </section>
      ) : null}
      {groups.length === 0 ? null : <GroupsTable groups={groups} onOpen={setOpen} />}
      <Dialog
        isOpen={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={
          open === "new" || open === undefined
            ? t("sharing.group.add")
            : t("sharing.group.changeOf", { name: open.name })
        }
      >
        {open === undefined ? null : (
          <GroupForm group={open === "new" ? undefined : open} onClose={() => setOpen(undefined)} />
        )}
      </Dialog>
    </>
  );
}

function GroupsTable({
  groups,
  onOpen,
}: {
  readonly groups: readonly RecipientGroup[];
  readonly onOpen: (group: RecipientGroup) => void;
}) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("sharing.tab.groups")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("sharing.group.name")}</Table.Th>
            <Table.Th>{t("sharing.group.authorities")}</Table.Th>
            <Table.Th>{t("sharing.group.without")}</Table.Th>
            <Table.Th>{t("sharing.act")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group) => (
            <Table.Tr key={group.id}>
              <Table.Td>
                <bdi className="b">{group.name}</bdi>{" "}
                {group.closed ? <span className="tag">{t("sharing.group.closed")}</span> : null}
                <p className="m3">
                  {t("sharing.group.version", { n: group.version })} ·{" "}
                  {t("sharing.group.changed", { time: dateTime(group.changedAt), name: group.changedBy })}
                </p>
              </Table.Td>
              <Table.Td>
                {group.authorities.length === 0 ? (
                  t("sharing.group.empty")
                ) : (
                  <bdi className="mono">{group.authorities.join(" ")}</bdi>
                )}
              </Table.Td>
              <Table.Td>
                <bdi className="mono">{group.without.join(" ")}</bdi>
              </Table.Td>
              <Table.Td>
                {group.closed ? null : (
                  <Button
                    size="xs"
                    aria-label={t("sharing.group.changeOf", { name: group.name })}
                    onClick={() => onOpen(group)}
                  >
                    {t("sharing.group.change")}
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function GroupForm({ group, onClose }: { readonly group: RecipientGroup | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(group?.name ?? "");
  const [authorities, setAuthorities] = useState(group?.authorities.join(" ") ?? "");
  const [without, setWithout] = useState(group?.without.join(" ") ?? "");
  const [closed, setClosed] = useState(false);
  const [reason, setReason] = useState("");
  const [named, kept] = [authoritiesIn(authorities), countriesIn(without)];
  const words = { name: name.trim(), authorities: [...named.codes], without: [...kept.codes], reason: reason.trim() };
  const write = useChanged(onClose, () =>
    group === undefined
      ? client.call("addRecipientGroup", { body: words })
      : client.call("changeRecipientGroup", {
          params: { id: group.id },
          body: { ...words, version: group.version, closed },
        }),
  );
  const isReady = words.name !== "" && named.wrong.length + kept.wrong.length === 0 && reasonIn(reason) !== undefined;
  return (
    <DialogForm
      act={write}
      isReady={isReady}
      does={t("sharing.group.do")}
      onSubmit={() => write.mutate()}
      onCancel={onClose}
    >
      <TextInput
        label={t("sharing.group.name")}
        value={name}
        dir="auto"
        maxLength={100}
        onChange={({ target }) => setName(target.value)}
      />
      <CodesInput
        label={t("sharing.group.authorities")}
        hint={t("sharing.group.authoritiesHint")}
        text={authorities}
        found={named}
        onChange={setAuthorities}
      />
      <CodesInput
        label={t("sharing.group.without")}
        hint={t("sharing.group.countriesHint")}
        text={without}
        found={kept}
        onChange={setWithout}
      />
      {group === undefined ? null : (
        <Checkbox
          label={t("sharing.group.close")}
          checked={closed}
          onChange={({ target }) => setClosed(target.checked)}
        />
      )}
      <ReasonArea label={t("sharing.why")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}
