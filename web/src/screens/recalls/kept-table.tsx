import { Button, Table } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { IconLockOpen } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { KeptRecord } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { keptRecordsQuery } from "../../node/recall-queries.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { Empty } from "../../parts/empty.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";

/** Records of others that are kept whatever they call back, and letting them go. */
export function KeptTable() {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  const { purpose } = usePurpose();
  const { data, error, refetch } = useQuery(keptRecordsQuery(purpose));
  const [letting, setLetting] = useState<KeptRecord["record"]>();
  if (error !== null) return <ProblemCard error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.items.length === 0)
    return (
      <section className="card">
        <Empty icon={IconLockOpen} title={t("recalls.noneKept")}>
          {t("recalls.noneKeptWords")}
        </Empty>
      </section>
    );
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard */}
      <div className="card table-card" tabIndex={0} role="region" aria-label={t("recalls.kept")}>
        <Table className="tb">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("recalls.about")}</Table.Th>
              <Table.Th>{t("recalls.groundOf")}</Table.Th>
              <Table.Th>{t("recalls.since")}</Table.Th>
              <Table.Th>{t("recalls.stateOf")}</Table.Th>
              <Table.Th>{t("recalls.letGo")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map(({ record, ground, by, since, isRecalled, title, originalTitle }, place) => (
              <Table.Tr key={record}>
                <Table.Td>
                  <Link to="/records/$id" params={{ id: record }} search={{}}>
                    {title === undefined ? (
                      t("recalls.recordOf", { n: place + 1 })
                    ) : (
                      <PersonName title={title} original={originalTitle} first="b" second="m3 light" />
                    )}
                  </Link>
                </Table.Td>
                <Table.Td>
                  {t(`recalls.keeping.${ground}`)}
                  <p className="m3">
                    <bdi>{by}</bdi>
                  </p>
                </Table.Td>
                <Table.Td className="m2 nowrap num">
                  <bdi>{dateTime(since)}</bdi>
                </Table.Td>
                <Table.Td>
                  <span className={isRecalled ? "tag bad" : "tag"}>
                    {t(isRecalled ? "recalls.calledBack" : "recalls.notCalledBack")}
                  </span>
                </Table.Td>
                <Table.Td>
                  <Button size="xs" onClick={() => setLetting(record)}>
                    {t("recalls.letGo")}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <Dialog isOpen={letting !== undefined} onClose={() => setLetting(undefined)} title={t("recalls.letGoTitle")}>
        <p className="m2 t2">{t("recalls.letGoWords")}</p>
        {letting === undefined ? null : <LetGoForm record={letting} onClose={() => setLetting(undefined)} />}
      </Dialog>
    </>
  );
}

function LetGoForm({ record, onClose }: { readonly record: KeptRecord["record"]; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const queries = useQueryClient();
  const [words, setWords] = useState("");
  const reason = reasonIn(words);
  const letGo = useMutation({
    mutationFn: (why: string) => client.call("letRecordGo", { params: { record }, body: { purpose, reason: why } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["keptRecords"] });
      onClose();
    },
  });
  return (
    <DialogForm
      act={letGo}
      isReady={reason !== undefined}
      does={t("recalls.letGo")}
      onSubmit={() => {
        if (reason !== undefined) letGo.mutate(reason);
      }}
      onCancel={onClose}
    >
      <ReasonArea label={t("recalls.call.reason")} value={words} onChange={setWords} isFirst />
    </DialogForm>
  );
}
