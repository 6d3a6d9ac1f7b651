import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemCard } from "../../parts/problem-card.tsx";
import { wrongFields, type SetUpDraft } from "./draft.ts";
import { StageFields } from "./stage-fields.tsx";
import { stages, type Stage } from "./stages.ts";

interface Props {
  readonly stage: Stage;
  readonly draft: SetUpDraft;
  readonly error: unknown;
  readonly isSending: boolean;
  readonly onEdit: (change: Partial<SetUpDraft>) => void;
  readonly onBack: (() => void) | undefined;
  readonly onNext: () => void;
}

/** One stage: its fields, what is wrong with them once one tries to go on, back and on. */
export function StageForm({ stage, draft, error, isSending, onEdit, onBack, onNext }: Props) {
  const { t } = useTranslation();
  const [wasTried, setTried] = useState(false);
  const wrong = wrongFields(stage, draft);
  return (
    <form
      className="col stage"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong.size === 0) onNext();
      }}
    >
      <section className="card pad col form">
        <StageFields stage={stage} draft={draft} wrong={wasTried ? wrong : new Set()} onEdit={onEdit} />
      </section>
      {error === null ? null : <ProblemCard error={error} />}
      <div className="row">
        {onBack === undefined ? null : (
          <Button size="lg" onClick={onBack} leftSection={<IconArrowLeft className="i flip" aria-hidden="true" />}>
            {t("entrance.setUp.back")}
          </Button>
        )}
        <Button size="lg" variant="filled" type="submit" className="end" loading={isSending}>
          {stage === stages.at(-1) ? t("entrance.setUp.finish") : t("entrance.setUp.next")}
        </Button>
      </div>
    </form>
  );
}
