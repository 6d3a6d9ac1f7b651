import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { IconTargetArrow, IconUserX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Hit } from "#contract";
import type { CheckAnswer, HitOutcome } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { Obligations } from "../../parts/obligations.tsx";
import { SideBySide } from "../check/comparison.tsx";

const tones = { open: "warn", confirmed: "bad", cleared: "ok", gone: "line" } as const;

interface Props {
  readonly hit: Hit;
  readonly question: Pick<CheckAnswer, "understood" | "thresholds">;
  readonly onDecide: (outcome: HitOutcome) => void;
}

/** One record that answers to the watch, side by side with the question, and what can be decided. */
export function HitCard({ hit, question, onDecide }: Props) {
  const { t } = useTranslation();
  if (hit.candidate === undefined || hit.state === "gone")
    return (
      <section className="card pad">
        <HitState hit={hit} /> <span>{t("watches.hitGone", { title: hit.title })}</span>
      </section>
    );
  return (
    <SideBySide answer={question} candidate={hit.candidate} asker="watches.watched">
      <div className="acts">
        <Obligations
          labels={{ handling: [...(hit.candidate.handling ?? [])], handlingNote: hit.candidate.handlingNote }}
        />
        <div className="row wrap gap10">
          <HitState hit={hit} />
          <Button
            variant={hit.verdict === "match" ? "danger" : "default"}
            leftSection={<IconTargetArrow className="i" aria-hidden="true" />}
            onClick={() => onDecide("confirmed")}
          >
            {t("watches.confirmDo")}
          </Button>
          <Button leftSection={<IconUserX className="i" aria-hidden="true" />} onClick={() => onDecide("cleared")}>
            {t("watches.clearDo")}
          </Button>
          <Link to="/records/$id" params={{ id: hit.record }} className="t2">
            {t("watches.open")}
          </Link>
        </div>
      </div>
    </SideBySide>
  );
}

function HitState({ hit: { state, decision } }: { readonly hit: Hit }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    <>
      <span className={`tag ${tones[state]}`}>{t(`watches.state.${state}`)}</span>
      {decision === undefined ? null : (
        <span className="t2 m2">
          <bdi>{t("watches.decidedBy", { by: decision.by, when: dateTime(decision.at), reason: decision.reason })}</bdi>
        </span>
      )}
    </>
  );
}
