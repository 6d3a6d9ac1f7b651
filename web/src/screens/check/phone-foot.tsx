import { Button } from "@mantine/core";
import { IconHeadset, IconKeyboard, IconTargetArrow, IconUserX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { CheckAnswer, Outcome } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { LeafNumber } from "../../parts/leaf-number.tsx";

interface Props {
  readonly answer: CheckAnswer;
  readonly canDecide: boolean;
  readonly onDecide: (outcome: Outcome) => void;
  readonly onNew: () => void;
}

/** Under the thumb: decide, or the next check. */
export function PhoneFoot({ answer, canDecide, onDecide, onNew }: Props) {
  const { t } = useTranslation();
  const { time, seconds } = useFormats();
  return (
    <div className="phone-foot">
      {canDecide ? (
        <>
          {answer.verdict === "match" ? (
            <Button
              fullWidth
              variant="danger"
              className="touch"
              leftSection={<IconTargetArrow className="i" aria-hidden="true" />}
              onClick={() => onDecide("confirmed")}
            >
              {t("check.confirm")}
            </Button>
          ) : null}
          <div className="two">
            <Button
              className="touch"
              leftSection={<IconUserX className="i" aria-hidden="true" />}
              onClick={() => onDecide("cleared")}
            >
              {t("check.clearShort")}
            </Button>
            <Button
              className="touch"
              leftSection={<IconHeadset className="i" aria-hidden="true" />}
              onClick={() => onDecide("referred")}
            >
              {t("check.refer")}
            </Button>
          </div>
        </>
      ) : (
        <Button
          fullWidth
          variant="filled"
          className="touch big"
          leftSection={<IconKeyboard className="i" aria-hidden="true" />}
          onClick={onNew}
        >
          {t("check.next")}
        </Button>
      )}
      <p className="m3 t2 center">
        <bdi className="ltr">{time(answer.answeredAt)}</bdi> · <bdi>{seconds(answer.milliseconds)}</bdi> ·{" "}
        {t("check.logEntry")} <LeafNumber index={answer.leaf.index} />
      </p>
    </div>
  );
}
