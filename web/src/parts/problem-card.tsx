import { Button } from "@mantine/core";
import { IconLock, IconPlugConnectedX, IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useProblem } from "../language/problems.ts";

interface Props {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

/** A failure, in three answers: what happened, what was kept, what to do. */
export function ProblemCard({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const words = useProblem(error);
  const Icon = words.refused ? IconLock : IconPlugConnectedX;
  return (
    <section className="card pad err" role="alert">
      <div className="row tp wide">
        <span className={words.refused ? "m2" : "is-bad"}>
          <Icon className="i l" aria-hidden="true" />
        </span>
        <div className="grow">
          <h2 className="t4">{words.title}</h2>
          <dl>
            <dt>{t("problems.kept")}</dt>
            <dd>{words.kept}</dd>
            <dt>{t("problems.next")}</dt>
            <dd>{words.next}</dd>
            <dt>{t("problems.code")}</dt>
            <dd>
              <span className="mono">{words.code}</span>
            </dd>
          </dl>
          {onRetry === undefined ? null : (
            <Button size="xs" onClick={onRetry} leftSection={<IconRefresh className="i s" aria-hidden="true" />}>
              {t("shell.tryAgain")}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
