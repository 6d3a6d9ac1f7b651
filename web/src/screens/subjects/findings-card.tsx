import { Button, Checkbox, Menu, NativeSelect, Table } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { IconDots, IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SubjectCase, SubjectFinding } from "#contract";
import { Judgement } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { client } from "../../node/client.ts";
import { Empty } from "../../parts/empty.tsx";
import { PersonName } from "../../parts/person-name.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { RestrictedMark } from "../../parts/restricted-mark.tsx";
import { RecordActDialog, recordActs, type AskedAct } from "./record-act-dialog.tsx";
import { useTakeOver } from "./take-over.ts";

interface Acting {
  readonly act: AskedAct;
  readonly finding: SubjectFinding;
}

/** What was found for a request: whether each thing is about the subject, is told to them, and what is done to it. */
export function FindingsCard({ one }: { readonly one: SubjectCase }) {
  const { t } = useTranslation();
  const takeOver = useTakeOver();
  const [acting, setActing] = useState<Acting>();
  const judge = useMutation({
    mutationFn: ({ id, judgement, disclose, ownerSays }: SubjectFinding) =>
      client.call("stepSubject", {
        params: { id: one.id },
        body: {
          step: "judge",
          seen: one.version,
          finding: id,
          judgement,
          disclose: disclose && judgement === "subject",
          ...(ownerSays === undefined ? {} : { ownerSays }),
        },
      }),
    onSuccess: takeOver,
  });
  return (
    <section className="card">
      <h2 className="t4 pad-in">{t("subjects.findings")}</h2>
      {judge.error === null ? null : <ProblemCard error={judge.error} />}
      {one.findings.length === 0 ? (
        <Empty
          icon={IconSearch}
          title={t(one.searchedAt === undefined ? "subjects.notSearched" : "subjects.foundNone")}
        >
          {t(one.searchedAt === undefined ? "subjects.notSearchedWords" : "subjects.foundNoneWords")}
        </Empty>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
        <div className="table-card" tabIndex={0} role="region" aria-label={t("subjects.findings")}>
          <Table className="tb">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("subjects.found")}</Table.Th>
                <Table.Th>{t("check.born")}</Table.Th>
                <Table.Th>{t("subjects.owner")}</Table.Th>
                <Table.Th>{t("subjects.aboutSubject")}</Table.Th>
                <Table.Th>{t("subjects.disclose")}</Table.Th>
                <Table.Th>{t("subjects.acts")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {one.findings.map((finding) => (
                <Row
                  key={finding.id}
                  one={one}
                  finding={finding}
                  onJudge={(change) => judge.mutate({ ...finding, ...change })}
                  onAct={(act) => setActing({ act, finding })}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      <RecordActDialog one={one} acting={acting} onClose={() => setActing(undefined)} />
    </section>
  );
}

interface RowProps {
  readonly one: SubjectCase;
  readonly finding: SubjectFinding;
  readonly onJudge: (change: Partial<SubjectFinding>) => void;
  readonly onAct: (act: AskedAct) => void;
}

function Row({ one, finding, onJudge, onAct }: RowProps) {
  const { t } = useTranslation();
  const { partialDate, authority } = useFormats();
  const { kind, title, judgement, disclose, own, owner, born = [], restricted } = finding;
  const isJudged = kind === "record" || kind === "watch";
  const canJudge = one.steps.includes("judge") && isJudged && title !== undefined;
  const name = title ?? t(`subjects.finding.${kind}`);
  return (
    <Table.Tr>
      <Table.Td>
        {title === undefined ? (
          <span className="m2">{t(isJudged ? "subjects.gone" : `subjects.finding.${kind}`)}</span>
        ) : (
          <PersonName title={title} original={finding.originalTitle} first="b" second="m3" />
        )}
        {title === undefined ? null : (
          <div className="m3 t1">
            {t(`subjects.finding.${kind}`)}
            {finding.list === undefined ? null : <bdi> · {finding.list}</bdi>}
          </div>
        )}
        <RestrictedMark restricted={restricted} />
      </Table.Td>
      <Table.Td className="m2 nowrap">
        <bdi>{born.map((date) => partialDate(date)).join(", ")}</bdi>
      </Table.Td>
      <Table.Td className="m2">{owner === undefined ? null : <bdi>{authority(owner)}</bdi>}</Table.Td>
      <Table.Td>
        {isJudged && title !== undefined ? (
          <NativeSelect
            aria-label={t("subjects.judgeOf", { name })}
            value={judgement}
            disabled={!canJudge}
            onChange={({ target }) => onJudge({ judgement: Judgement.parse(target.value) })}
            data={Judgement.options.map((value) => ({ value, label: t(`subjects.judgement.${value}`) }))}
          />
        ) : null}
      </Table.Td>
      <Table.Td>
        {kind === "record" && judgement === "subject" && title !== undefined ? (
          <div className="col gap">
            <Checkbox
              label={t("subjects.discloseDo")}
              aria-label={t("subjects.discloseOf", { name })}
              checked={disclose}
              disabled={!canJudge}
              onChange={({ target }) => onJudge({ disclose: target.checked })}
            />
            {own === true || !disclose ? null : (
              <NativeSelect
                aria-label={t("subjects.ownerOf", { name })}
                value={finding.ownerSays ?? ""}
                disabled={!canJudge}
                onChange={({ target }) =>
                  onJudge(target.value === "" ? {} : { ownerSays: target.value === "agrees" ? "agrees" : "objects" })
                }
                data={(["", "agrees", "objects"] as const).map((value) => ({
                  value,
                  label: t(`subjects.ownerSays.${value === "" ? "open" : value}`),
                }))}
              />
            )}
          </div>
        ) : null}
      </Table.Td>
      <Table.Td>
        <ActMenu one={one} finding={finding} name={name} onAct={onAct} />
      </Table.Td>
    </Table.Tr>
  );
}

function ActMenu({ one, finding, name, onAct }: Omit<RowProps, "onJudge"> & { readonly name: string }) {
  const { t } = useTranslation();
  const acts = recordActs(one, finding);
  if (acts.length === 0) return null;
  return (
    <Menu>
      <Menu.Target>
        <Button size="xs" aria-label={t("subjects.actsOf", { name })}>
          <IconDots className="i s" aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <Menu.Item key={act} onClick={() => onAct(act)}>
            {t(`subjects.act.${act}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
