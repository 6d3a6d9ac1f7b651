import { useTranslation } from "react-i18next";
import { CallError } from "#contract";
import type { catalogue } from "../catalogues/en/index.ts";

type KnownCode = keyof typeof catalogue.problems.of;

/** A failure in the reader's language. */
export interface ProblemWords {
  readonly code: string;
  readonly title: string;
  readonly kept: string;
  readonly next: string;
  /** A refusal by rule, not a fault. */
  readonly refused: boolean;
}

/** What happened, what was kept, what to do: from the problem's code, which is API; the node's own words only where no others are known. */
export function useProblem(error: unknown): ProblemWords {
  const { t, i18n } = useTranslation();
  const problem = error instanceof CallError ? error.problem : undefined;
  const code = problem?.code ?? "page_failed";
  const known = (code_: string): code_ is KnownCode => i18n.exists(`problems.of.${code_}.title`);
  const key = known(code) ? code : "unknown";
  const purposes = problem?.purposes?.map((purpose) => t(`codes.purpose.${purpose}`)).join(", ");
  const values = {
    seconds: Math.ceil(problem?.retryAfter ?? 0),
    detail: purposes ?? problem?.detail ?? problem?.title ?? "",
  };
  return {
    code,
    title: t(`problems.of.${key}.title`, values),
    kept: t(`problems.of.${key}.kept`, values),
    next: t(`problems.of.${key}.next`, values),
    refused: problem !== undefined && problem.status >= 400 && problem.status < 500,
  };
}
