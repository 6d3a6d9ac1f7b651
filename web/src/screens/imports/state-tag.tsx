import { IconAlertTriangle, IconCircleCheck, IconClock, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ImportRun } from "#contract";

const looks = {
  receiving: { tone: "acc", icon: IconClock },
  queued: { tone: "", icon: IconClock },
  reading: { tone: "acc", icon: IconClock },
  applying: { tone: "acc", icon: IconClock },
  done: { tone: "ok", icon: IconCircleCheck },
  failed: { tone: "bad", icon: IconAlertTriangle },
  cancelled: { tone: "", icon: IconX },
} as const satisfies Record<ImportRun["state"], unknown>;

/** How far a run is: shape, word, colour. */
export function StateTag({ state }: { readonly state: ImportRun["state"] }) {
  const { t } = useTranslation();
  const { tone, icon: Icon } = looks[state];
  return (
    <span className={`tag ${tone}`}>
      <Icon className="i" aria-hidden="true" />
      {t(`imports.states.${state}`)}
    </span>
  );
}
