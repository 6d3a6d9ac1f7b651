import type { Candidate, CheckAnswer, Outcome, Withheld } from "#domain";
import { HeldForOthers } from "../../parts/held-for-others.tsx";
import { AlsoPossible } from "./also-possible.tsx";
import { Comparison } from "./comparison.tsx";
import { Leads } from "./leads.tsx";
import { RecordCard } from "./record-card.tsx";
import { WhatToDo } from "./what-to-do.tsx";

interface Props {
  readonly answer: CheckAnswer;
  readonly candidate: Candidate;
  readonly onDecide: (outcome: Outcome) => void;
  readonly onNew: () => void;
  readonly onRefer: (one: Withheld) => void;
}

/** One candidate beside the question, and on the side what to do, the record, the others. */
export function CandidateView({ answer, candidate, onDecide, onNew, onRefer }: Props) {
  return (
    <div className="cols">
      <Comparison answer={answer} candidate={candidate} onDecide={onDecide} onNew={onNew} />
      <aside className="side">
        <WhatToDo steps={answer.steps} candidate={candidate} />
        <RecordCard answer={answer} candidate={candidate} />
        <HeldForOthers withheld={candidate.withheld} />
        <HeldForOthers withheld={answer.withheld} onRefer={onRefer} />
        <AlsoPossible answer={answer} candidate={candidate} />
        <Leads answer={answer} />
      </aside>
    </div>
  );
}
