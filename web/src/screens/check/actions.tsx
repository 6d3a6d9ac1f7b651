import { Button } from "@mantine/core";
import { IconHeadset, IconTargetArrow, IconUserX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Candidate, Outcome } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { usePhone } from "../../parts/use-phone.ts";
import { useCheckDesk } from "./check-desk.tsx";
import { DecidedStrip } from "./decided-strip.tsx";

interface Props {
  readonly candidate: Candidate;
  readonly onDecide: (outcome: Outcome) => void;
  readonly onNew: () => void;
}

/** Confirm, clear, ask the desk; after one of them, what was decided. */
export function Actions({ candidate, onDecide, onNew }: Props) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const isPhone = usePhone();
  const { decisions } = useCheckDesk();
  const decision = decisions.get(candidate.record);
  if (decision !== undefined) return <DecidedStrip decision={decision} />;
  if (isPhone)
    return (
      <div className="acts">
        {candidate.verdict === "match" ? null : (
          <Button fullWidth className="touch" onClick={() => onDecide("confirmed")}>
            {t("check.confirm")}
          </Button>
        )}
        <Button fullWidth variant="subtle" className="touch" onClick={onNew}>
          {t("check.next")}
        </Button>
      </div>
    );
  return (
    <div className="acts">
      <div className="row wrap gap10">
        <Button
          size="lg"
          variant={candidate.verdict === "match" ? "danger" : "default"}
          leftSection={<IconTargetArrow className="i" aria-hidden="true" />}
          rightSection={<kbd aria-hidden="true">C</kbd>}
          onClick={() => onDecide("confirmed")}
        >
          {t("check.confirm")}
        </Button>
        <Button
          size="lg"
          leftSection={<IconUserX className="i" aria-hidden="true" />}
          rightSection={<kbd aria-hidden="true">X</kbd>}
          onClick={() => onDecide("cleared")}
        >
          {t("check.clear")}
        </Button>
        <Button
          size="lg"
          leftSection={<IconHeadset className="i" aria-hidden="true" />}
          rightSection={<kbd aria-hidden="true">D</kbd>}
          onClick={() => onDecide("referred")}
        >
          {t("check.refer")}
        </Button>
      </div>
      <p className="m3 t2">{t("check.actsWords", { owner: authority(candidate.owner) })}</p>
    </div>
  );
}
