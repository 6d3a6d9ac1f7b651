import { useHotkeys } from "@mantine/hooks";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Outcome, Withheld } from "#domain";
import { useSingleKeys } from "../../node/single-keys.ts";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { Loading } from "../../parts/loading.tsx";
import { ReceivedNote } from "../../parts/received-note.tsx";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { usePhone } from "../../parts/use-phone.ts";
import { AskForm } from "./ask-form.tsx";
import { BeforeAsking } from "./before-asking.tsx";
import { CandidateView } from "./candidate-view.tsx";
import { useCheckDesk } from "./check-desk.tsx";
import { DecisionDialog } from "./decision-dialog.tsx";
import { isAskable } from "./draft.ts";
import { NothingHeld } from "./nothing-held.tsx";
import { PartnerAnswers } from "./partner-answers.tsx";
import { PhoneFoot } from "./phone-foot.tsx";
import { ToldOwners } from "./told-owners.tsx";
import { VerdictBand } from "./verdict-band.tsx";

const notInControls = ["INPUT", "TEXTAREA", "SELECT", "BUTTON", "A"];

/** Besa's main screen: ask anything, compare, decide. */
export function CheckScreen() {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const desk = useCheckDesk();
  const { answer, decisions, chosen } = desk;
  const [dialog, setDialog] = useState<Outcome>();
  const [referring, setReferring] = useState<Withheld>();
  const field = useRef<HTMLTextAreaElement>(null);
  const candidate =
    answer?.candidates.find(({ record }) => record === chosen) ??
    answer?.candidates.find(({ clearedBefore }) => clearedBefore === undefined) ??
    answer?.candidates[0];
  const canDecide = candidate !== undefined && !decisions.has(candidate.record);

  const begin = () => {
    desk.clear();
    // After the field is back on the page: on a phone it makes way for the answer.
    setTimeout(() => field.current?.focus());
  };
  const decide = (outcome: Outcome) => () => {
    if (canDecide) setDialog(outcome);
  };
  const areKeysOn = useSingleKeys() && dialog === undefined && referring === undefined;
  const physical = { usePhysicalKeys: true };
  useHotkeys(
    areKeysOn
      ? [
          ["N", begin, physical],
          ["C", decide("confirmed"), physical],
          ["X", decide("cleared"), physical],
          ["D", decide("referred"), physical],
        ]
      : [],
  );
  useHotkeys(areKeysOn && answer !== undefined ? [["Enter", () => desk.ask()]] : [], notInControls);

  const showsForm = !isPhone || answer === undefined;
  return (
    <div className={answer === undefined ? "wrapc" : "wrapc answered"}>
      <h1 className="vh">{t("shell.capability.check")}</h1>
      {showsForm ? (
        <AskForm
          field={field}
          onNew={begin}
          onAsk={() => (isAskable(desk.draft) ? desk.ask() : field.current?.focus())}
        />
      ) : null}
      {desk.isAsking ? <Loading words={t("check.slow")} /> : null}
      {desk.error === null || desk.error === undefined ? null : (
        <ProblemCard error={desk.error} onRetry={() => desk.ask()} />
      )}
      {answer === undefined && !desk.isAsking && desk.error === null ? <BeforeAsking /> : null}
      <div aria-live="assertive" aria-atomic="true" role="status" className="verdict-place">
        {answer === undefined || desk.isAsking ? null : <VerdictBand answer={answer} candidate={candidate} />}
      </div>
      {answer === undefined || desk.isAsking ? null : <ReceivedNote view={answer.received} />}
      {answer === undefined || desk.isAsking ? null : <ToldOwners answer={answer} />}
      {answer === undefined || desk.isAsking ? null : <PartnerAnswers answer={answer} />}
      {answer === undefined || desk.isAsking ? null : candidate === undefined ? (
        <>
          <NothingHeld answer={answer} />
          <HeldForOthers withheld={answer.withheld} onRefer={setReferring} />
        </>
      ) : (
        <CandidateView
          answer={answer}
          candidate={candidate}
          onDecide={setDialog}
          onNew={begin}
          onRefer={setReferring}
        />
      )}
      {isPhone && answer !== undefined ? (
        <PhoneFoot answer={answer} canDecide={canDecide} onDecide={setDialog} onNew={begin} />
      ) : null}
      {answer === undefined || candidate === undefined ? null : (
        <DecisionDialog outcome={dialog} answer={answer} candidate={candidate} onClose={() => setDialog(undefined)} />
      )}
      {answer === undefined || referring === undefined ? null : (
        <DecisionDialog
          outcome="referred"
          answer={answer}
          candidate={{ ...referring, title: t("record.heldForOthers.title") }}
          onClose={() => setReferring(undefined)}
        />
      )}
    </div>
  );
}
