// What the log keeps of a check's answer, written and read in one place: a decision is allowed only on what was shown.
import type { CheckAnswer, LogDetail, WeakCandidate } from "#domain";
import type { Told } from "./candidates.ts";
import { pairKey } from "./pair-key.ts";

type Outcome = NonNullable<LogDetail["outcome"]>;

/** A candidate as the log remembers it. */
interface LoggedCandidate {
  readonly record: string;
  readonly version: number;
  /** See pairKey; absent when the question did not single out one person. */
  readonly pair: string | undefined;
}

/** The verdict and whom the officer was shown, as plain data. */
export function checkedOutcome(
  answer: Pick<CheckAnswer, "verdict" | "understood" | "candidates" | "unconfirmed"> & {
    readonly weak: readonly Pick<WeakCandidate, "record" | "version" | "strength" | "title">[];
    readonly withheld: readonly Told[];
  },
): Outcome {
  const shown = ({ record, version, strength, title }: (typeof answer.weak)[number]) => ({
    pair: pairKey(answer.understood, record) ?? null,
    record,
    strength,
    title,
    version,
  });
  // In the order of canonical JSON, which spares the ledger from sorting.
  return {
    as: answer.understood.as,
    candidates: answer.candidates.map(shown),
    ...(answer.unconfirmed === undefined ? {} : { unconfirmed: answer.unconfirmed }),
    verdict: answer.verdict,
    ...(answer.weak.length === 0 ? {} : { weak: answer.weak.map(shown) }),
    ...(answer.withheld.length === 0
      ? {}
      : { withheld: answer.withheld.map(({ one, version }) => ({ record: one.record, version })) }),
  };
}

/** The candidates of a logged check, those held for other purposes last; none when the entry is of another act or its detail was erased. */
export function candidatesOf(detail: LogDetail): LoggedCandidate[] {
  const { outcome } = detail;
  if (detail.act !== "checked" || !isObject(outcome)) return [];
  return [outcome["candidates"], outcome["weak"], outcome["withheld"]]
    .flatMap((list) => listOf(list))
    .flatMap((one): LoggedCandidate[] => {
      if (!isObject(one) || typeof one["record"] !== "string" || typeof one["version"] !== "number") return [];
      return [
        {
          record: one["record"],
          version: one["version"],
          pair: typeof one["pair"] === "string" ? one["pair"] : undefined,
        },
      ];
    });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
