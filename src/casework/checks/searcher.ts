// The one place where a check meets the search engine. Behind it the engine may run here or in other threads.
import type { Sight, SightLabels, Understood } from "#domain";
import { sees } from "#policy";
import { thresholds, type SearchAnswer, type SearchIndex } from "#search";

/** How a question is asked: by somebody who sees so much, for so many candidates. Plain data, so that it can go to another thread. */
export interface Asking {
  readonly sight: Sight;
  /** Candidates at most. */
  readonly limit: number;
  /** Set to look harder, down to what is hardly alike. */
  readonly isWide?: boolean;
}

/** Whoever answers questions. */
export interface Searcher {
  check(asked: Understood, asking: Asking): SearchAnswer | Promise<SearchAnswer>;
  /** The answers to many questions of one asker, in their order. Without it they are asked one after the other. */
  checkMany?(asked: readonly Understood[], asking: Asking): readonly SearchAnswer[] | Promise<readonly SearchAnswer[]>;
}

/** An index that answers in this thread. */
export function searcherOn(index: Pick<SearchIndex, "check">): Searcher {
  return {
    // Below `possible` nothing is shown to anybody who has not asked for it, so that it need not be looked for.
    check: (asked, { sight, limit, isWide = false }) =>
      index.check(asked, {
        sees: (labels: SightLabels) => sees(sight, labels),
        limit,
        least: isWide ? 0 : thresholds.possible,
        isWide,
      }),
  };
}

/** The same searcher, asked to look harder. */
export function widely(searcher: Searcher): Searcher {
  return {
    check: (asked, asking) => searcher.check(asked, { ...asking, isWide: true }),
    ...(searcher.checkMany === undefined
      ? {}
      : { checkMany: (asked, asking) => searcher.checkMany?.(asked, { ...asking, isWide: true }) ?? [] }),
  };
}

/** Work on many questions pauses after so many milliseconds, so that others are answered in between. */
const longestStretch = 4;

/** Asks many questions of one asker; the answers in their order. */
export async function askMany(
  searcher: Searcher,
  asked: readonly Understood[],
  asking: Asking,
  stopwatch: () => number,
): Promise<readonly SearchAnswer[]> {
  if (searcher.checkMany !== undefined && asked.length > 1) return searcher.checkMany(asked, asking);
  const answers: SearchAnswer[] = [];
  let began = stopwatch();
  for (const one of asked) {
    const answer = searcher.check(one, asking);
    answers.push(answer instanceof Promise ? await answer : answer);
    if (asked.length === 1 || stopwatch() - began < longestStretch) continue;
    await new Promise((resume) => setImmediate(resume));
    began = stopwatch();
  }
  return answers;
}
