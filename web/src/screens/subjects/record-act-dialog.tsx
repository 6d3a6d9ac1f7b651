import { Button, Checkbox, NativeSelect, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SubjectRecordAct, type SubjectCase, type SubjectFinding } from "#contract";
import { Purpose, RestrictionGround } from "#domain";
import { client } from "../../node/client.ts";
import { Dialog } from "../../parts/dialog.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { useTakeOver } from "./take-over.ts";

const all = ["restrict", "lift", "correct", "propose", "erase"] as const;
/** What can be done to a record of the subject. */
export type AskedAct = (typeof all)[number];

/** What can be done to a finding now. */
export function recordActs(
  { steps }: Pick<SubjectCase, "steps">,
  { kind, title, judgement, own, restricted }: SubjectFinding,
): AskedAct[] {
  if (kind !== "record" || title === undefined || judgement !== "subject") return [];
  return all.filter((act) => {
    if (!steps.includes(act)) return false;
    if (act === "lift") return restricted !== undefined;
    return act === "correct" ? own === true : act === "propose" ? own === false : true;
  });
}

interface Props {
  readonly one: SubjectCase;
  readonly acting: { readonly act: AskedAct; readonly finding: SubjectFinding } | undefined;
  readonly onClose: () => void;
}

/** Does something to a record of the subject, with a reason. */
export function RecordActDialog({ one, acting, onClose }: Props) {
  const { t } = useTranslation();
  // The words stay while the dialog closes.
  const [shown, setShown] = useState(acting);
  if (acting !== undefined && acting !== shown) setShown(acting);
  return (
    <Dialog
      isOpen={acting !== undefined}
      onClose={onClose}
      title={shown === undefined ? "" : t(`subjects.act.${shown.act}`)}
    >
      {shown === undefined ? null : (
        <ActForm key={`${shown.act} ${shown.finding.id}`} one={one} acting={shown} onClose={onClose} />
      )}
    </Dialog>
  );
}

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

function ActForm({ one, acting, onClose }: Props & { readonly acting: NonNullable<Props["acting"]> }) {
  const { t } = useTranslation();
  const takeOver = useTakeOver();
  const { act, finding } = acting;
  const [reason, setReason] = useState("");
  const [words, setWords] = useState("");
  const [ground, setGround] = useState<RestrictionGround>("accuracy-contested");
  const [purposes, setPurposes] = useState<string[]>([]);
  const [names, setNames] = useState((finding.names ?? []).join("\n"));
  const [born, setBorn] = useState((finding.born ?? []).join("\n"));
  const details = {
    restrict: { ground, purposes },
    lift: {},
    erase: {},
    propose: { words },
    correct: { recordVersion: finding.version, changes: changesOf(finding, { names, born }) },
  }[act];
  const body = SubjectRecordAct.safeParse({ act, seen: one.version, record: finding.ref, reason, ...details });
  const carryOut = useMutation({
    mutationFn: (asked: NonNullable<typeof body.data>) =>
      client.call("actForSubject", { params: { id: one.id }, body: asked }),
    onSuccess: (after) => {
      takeOver(after);
      onClose();
    },
  });
  const area = (name: "reason" | "proposal" | "names" | "born", value: string, onChange: (value: string) => void) => (
    <Textarea
      label={t(`subjects.needs.${name}`)}
      value={value}
      autosize
      minRows={name === "born" ? 1 : 2}
      maxRows={6}
      dir="auto"
      onChange={({ target }) => onChange(target.value)}
    />
  );
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        if (body.success) carryOut.mutate(body.data);
      }}
    >
      <p className="m2 t2">{t(`subjects.actWords.${act}`)}</p>
      {act === "restrict" ? (
        <>
          <NativeSelect
            label={t("subjects.groundIs")}
            value={ground}
            onChange={({ target }) => setGround(RestrictionGround.parse(target.value))}
            data={RestrictionGround.options.map((value) => ({ value, label: t(`subjects.restricted.${value}`) }))}
          />
          <Checkbox.Group label={t("subjects.stillFor")} value={purposes} onChange={setPurposes}>
            <div className="col gap roles">
              {Purpose.options.map((purpose) => (
                <Checkbox key={purpose} value={purpose} label={t(`codes.purpose.${purpose}`)} />
              ))}
            </div>
          </Checkbox.Group>
        </>
      ) : null}
      {act === "correct" ? (
        <>
          {area("names", names, setNames)}
          {area("born", born, setBorn)}
          {finding.list === undefined ? null : <p className="strip">{t("subjects.listWarning")}</p>}
        </>
      ) : null}
      {act === "propose" ? area("proposal", words, setWords) : null}
      {area("reason", reason, setReason)}
      {carryOut.error === null ? null : <ProblemCard error={carryOut.error} />}
      <div className="row">
        <Button
          type="submit"
          variant={act === "erase" ? "danger" : "filled"}
          loading={carryOut.isPending}
          disabled={!body.success}
        >
          {t(`subjects.act.${act}`)}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("shell.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** What differs from what the record says. */
function changesOf(
  { names: known = [], born = [] }: SubjectFinding,
  typed: { readonly names: string; readonly born: string },
): unknown {
  const [names, dates] = [lines(typed.names), lines(typed.born)];
  return {
    ...(names.join("\n") === known.join("\n") ? {} : { names }),
    ...(dates.join("\n") === born.join("\n") ? {} : { born: dates }),
  };
}
