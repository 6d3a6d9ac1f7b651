import { IconCircleCheck } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Decision } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { OnDuty } from "../../parts/on-duty.tsx";
import { LeafNumber } from "../../parts/leaf-number.tsx";

/** What was decided, when, and where it stands in the log. It takes the focus that the dialog gave back. */
export function DecidedStrip({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => strip.current?.focus(), []);
  return (
    <div className="acts" role="status">
      <div className="strip ok" ref={strip} tabIndex={-1}>
        <IconCircleCheck className="i" aria-hidden="true" />
        <span className="grow">
          <b>{t(`check.decided.${decision.outcome}`)}</b> <bdi>{decision.reason}</bdi>
          <OnDuty people={decision.onDuty} />
        </span>
        <span className="m2 nowrap">
          <bdi className="ltr">{time(decision.at)}</bdi>
          {decision.leaf === undefined ? null : (
            <>
              {" · "}
              {t("check.logEntry")} <LeafNumber index={decision.leaf.index} />
            </>
          )}
        </span>
      </div>
    </div>
  );
}
