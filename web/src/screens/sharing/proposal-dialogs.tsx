import { SegmentedControl, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProposalShown } from "#contract";
import { type BesaRecord, PartialDate, scriptOf } from "#domain";
import { client } from "../../node/client.ts";
import { usePurpose } from "../../node/purpose.ts";
import { Dialog, DialogForm } from "../../parts/dialog.tsx";
import { ReasonArea, reasonIn } from "../../parts/reason-area.tsx";
import { countriesIn } from "./codes-in.ts";
import { CodesInput } from "./codes-input.tsx";
import { Differences } from "./differences.tsx";
import { useChanged } from "./onward-dialogs.tsx";

const outcomes = ["declined", "accepted"] as const;

/** The owner's desk takes a proposal over, or says why not. */
export function AnswerProposalDialog({
  proposal,
  isOpen,
  onClose,
}: {
  readonly proposal: ProposalShown;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("sharing.proposal.answerTitle")} size="lg">
      <AnswerForm proposal={proposal} onClose={onClose} />
    </Dialog>
  );
}

function AnswerForm({ proposal, onClose }: { readonly proposal: ProposalShown; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>("declined");
  const [note, setNote] = useState("");
  const answer = useChanged(onClose, () =>
    client.call("answerProposal", { params: { id: proposal.id }, body: { outcome, note: note.trim() } }),
  );
  return (
    <DialogForm
      act={answer}
      isReady={reasonIn(note) !== undefined}
      does={t("sharing.onward.answerDo")}
      onSubmit={() => answer.mutate()}
      onCancel={onClose}
    >
      <Differences fields={proposal.fields} />
      <SegmentedControl
        fullWidth
        aria-label={t("sharing.onward.answer")}
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? outcome)}
        data={[
          { value: "declined", label: t("sharing.proposal.decline") },
          { value: "accepted", label: t("sharing.proposal.accept") },
        ]}
      />
      <ReasonArea
        label={t("sharing.proposal.note")}
        hint={t("sharing.proposal.noteHint")}
        value={note}
        onChange={setNote}
      />
    </DialogForm>
  );
}

const nothing = { alias: "", born: "", nationalities: "", document: "", remark: "" };
type Draft = typeof nothing;

/** Proposes to the owner what is to be added to a record. */
export function ProposeDialog({
  record,
  isOpen,
  onClose,
}: {
  readonly record: BesaRecord;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t("sharing.proposal.make")}>
      <ProposeForm record={record} onClose={onClose} />
    </Dialog>
  );
}

function ProposeForm({ record, onClose }: { readonly record: BesaRecord; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { purpose } = usePurpose();
  const [draft, setDraft] = useState(nothing);
  const [reason, setReason] = useState("");
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const isPerson = record.content.kind === "person";
  const changes = changesOf(record.content, draft);
  const isDate = draft.born === "" || PartialDate.safeParse(draft.born).success;
  const propose = useChanged(onClose, () =>
    client.call("propose", { params: { id: record.id }, body: { changes, purpose, reason: reason.trim() } }),
  );
  return (
    <DialogForm
      act={propose}
      isReady={Object.keys(changes).length > 0 && isDate && reasonIn(reason) !== undefined}
      does={t("sharing.proposal.makeDo")}
      onSubmit={() => propose.mutate()}
      onCancel={onClose}
    >
      <p className="m3">{t("sharing.proposal.makeWords")}</p>
      {"names" in record.content ? (
        <TextInput
          label={t("sharing.proposal.alias")}
          value={draft.alias}
          dir="auto"
          onChange={({ target }) => set({ alias: target.value })}
        />
      ) : null}
      {isPerson ? (
        <>
          <TextInput
            label={t("sharing.proposal.birth")}
            description={t("sharing.proposal.birthHint")}
            value={draft.born}
            dir="ltr"
            error={isDate ? undefined : t("sharing.proposal.birthHint")}
            onChange={({ target }) => set({ born: target.value.trim() })}
          />
          <CodesInput
            label={t("sharing.proposal.fields.nationalities")}
            hint={t("sharing.group.countriesHint")}
            text={draft.nationalities}
            found={countriesIn(draft.nationalities)}
            onChange={(nationalities) => set({ nationalities })}
          />
        </>
      ) : null}
      {"remarks" in record.content ? (
        <TextInput
          label={t("sharing.proposal.remark")}
          value={draft.remark}
          dir="auto"
          onChange={({ target }) => set({ remark: target.value })}
        />
      ) : null}
      <ReasonArea label={t("sharing.why")} value={reason} onChange={setReason} />
    </DialogForm>
  );
}

/** What is added to each list, with what stands in it already. */
function changesOf(content: BesaRecord["content"], draft: Draft) {
  const { alias, born, nationalities, remark } = draft;
  const name = alias.trim();
  const { codes } = countriesIn(nationalities);
  const added = {
    ...("names" in content && name !== ""
      ? { names: [...content.names, { full: name, kind: "alias", script: scriptOf(name) }] }
      : {}),
    ...(content.kind === "person" && born !== "" ? { born: [...content.born, born] } : {}),
    ...(content.kind === "person" && codes.length > 0
      ? { nationalities: [...new Set([...content.nationalities, ...codes])] }
      : {}),
    ...("remarks" in content && remark.trim() !== "" ? { remarks: [...content.remarks, remark.trim()] } : {}),
  };
  // Through JSON: plain data, which the contract's form says by less.
  return JSON.parse(JSON.stringify(added)) as Record<string, never>;
}
