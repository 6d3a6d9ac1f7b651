// One look, the same for checks, watches and requests of data subjects: what the engine finds, read again under the rule of sight.
import type { Sight, Understood } from "#domain";
import type { Looking } from "#policy";
import type { SearchAnswer } from "#search";
import { type CandidateReads, describeAll, type Described } from "./candidates.ts";
import { askMany, type Searcher } from "./searcher.ts";

/** What a look finds with. */
export interface LookUpNeeds {
  readonly searcher: Searcher;
  readonly reads: CandidateReads;
  /** A clock for durations in milliseconds, which never jumps. */
  readonly stopwatch: () => number;
}

/** What answers to one question. `isCut`: there was more than is taken up, so that one who is missing may be there still. */
export interface LookedUp extends Described {
  readonly isCut: boolean;
}

/** How many times as many are asked for where some of those found are not there any more. */
const further = 16;

/**
 * What answers to each question, at most `limit` records. Some that the index has may have expired since they came to it, a whole list in one night: they take
 * nobody's place, so that where the places were full it is asked once more, for more.
 */
export async function lookUp(
  needs: LookUpNeeds,
  looking: Looking,
  asked: readonly Understood[],
  limit: number,
): Promise<LookedUp[]> {
  const answers = await askMany(needs.searcher, asked, { sight: looking.sight, limit }, needs.stopwatch);
  const looked = await describeEach(needs.reads, looking, { asked, answers, limit });
  const short = [...asked.keys()].filter((place) => {
    const found = answers[place]?.candidates.length ?? 0;
    const { candidates, weak, withheld } = looked[place] ?? nothing;
    return found >= limit && candidates.length + weak.length + withheld.length < found;
  });
  if (short.length === 0) return looked;
  const again = short.flatMap((place) => asked[place] ?? []);
  const asking = { sight: looking.sight, limit: limit * further };
  const more = await standing(needs.reads, await askMany(needs.searcher, again, asking, needs.stopwatch), {
    sight: looking.sight,
    limit,
  });
  const better = await describeEach(needs.reads, looking, { asked: again, answers: more, limit });
  return looked.map((one, place) => better[short.indexOf(place)] ?? one);
}

const nothing: Described = { candidates: [], weak: [], withheld: [] };

async function describeEach(
  reads: CandidateReads,
  looking: Looking,
  {
    asked,
    answers,
    limit,
  }: { readonly asked: readonly Understood[]; readonly answers: readonly SearchAnswer[]; readonly limit: number },
): Promise<LookedUp[]> {
  const described = await describeAll(reads, looking, asked, answers);
  return described.map((one, place) => {
    const { candidates, truncated = false } = answers[place] ?? { candidates: [] };
    return { ...one, isCut: truncated || candidates.length >= limit };
  });
}

/** The answers without records that are not there for this sight, the strongest of each. */
async function standing(
  reads: CandidateReads,
  answers: readonly SearchAnswer[],
  { sight, limit }: { readonly sight: Sight; readonly limit: number },
): Promise<SearchAnswer[]> {
  const ids = answers.flatMap(({ candidates }) => candidates.map(({ record }) => record));
  const records = await reads.records(ids, sight);
  return answers.map((answer) => ({
    ...answer,
    candidates: answer.candidates.filter(({ record }) => records.has(record)).slice(0, limit),
  }));
}
