import { IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../language/formats.ts";
import type { SetUpDraft } from "./draft.ts";
import { stages, type Stage } from "./stages.ts";

/** The stages: done, now, to come. */
export function StageRail({ at, draft }: { readonly at: number; readonly draft: SetUpDraft }) {
  const { t } = useTranslation();
  const { country } = useFormats();
  const done: Record<Stage, string> = {
    code: t("entrance.setUp.code.done"),
    node: `${country(draft.country)} · ${draft.name}`,
    administrator: draft.administrator.login,
    officer: draft.officer.login,
  };
  return (
    <nav aria-label={t("entrance.setUp.stages")}>
      <ol>
        <li className="d">
          <Point number={1} isDone />
          <span>
            <b>{t("entrance.setUp.started.title")}</b>
            <small>{t("entrance.setUp.started.words")}</small>
          </span>
        </li>
        {stages.map((stage, index) => (
          <li
            key={stage}
            className={index < at ? "d" : index === at ? "c" : "f"}
            aria-current={index === at ? "step" : undefined}
          >
            <Point number={index + 2} isDone={index < at} />
            <span>
              <b>{t(`entrance.setUp.${stage}.short`)}</b>
              <small>{index < at ? done[stage] : t(`entrance.setUp.${stage}.hint`)}</small>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Point({ number, isDone }: { readonly number: number; readonly isDone: boolean }) {
  return <span className="p">{isDone ? <IconCheck className="i" aria-hidden="true" /> : number}</span>;
}
