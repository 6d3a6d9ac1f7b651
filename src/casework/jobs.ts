// The queued jobs, put together.
import { tellClocksJob } from "./clocks/legal-clocks.ts";
import { tellClocks } from "./clocks/tell-clocks.ts";
import { sweepJob } from "./files/add.ts";
import { tendJob } from "./federation/federation.ts";
import { overdueJob, tellOverdue } from "./hits/overdue.ts";
import { runImport } from "./imports/import-job.ts";
import * as runs from "./imports/runs.ts";
import { answerJob, answerRecalls } from "./recall/answer.ts";
import { escalateJob } from "./recall/call-back.ts";
import { escalateRecalls } from "./recall/escalate.ts";
import { forgetQueries } from "./queries/forget.ts";
import type { RecallNeeds } from "./recall/needs.ts";
import { tellAgain } from "./restored/tell.ts";
import { forgetJob } from "./retention/erase.ts";
import { type ForgetNeeds, forgetErased } from "./retention/forget.ts";
import { keepJob, keepTerms } from "./retention/keep.ts";
import { caseOf, inquire } from "./subjects/inquire.ts";
import { inquireJob, type SubjectSearchNeeds } from "./subjects/needs.ts";

type JobNeeds = Parameters<typeof runImport>[0] &
  ForgetNeeds &
  SubjectSearchNeeds &
  RecallNeeds & {
    /** Keeps the federation going. */
    readonly tend: () => Promise<void>;
  };

const minute = 60_000;
const hour = 60 * minute;

/** Carries out queued jobs until the signal comes; resolves when the last one has stopped. */
export async function runJobs(needs: JobNeeds, signal: AbortSignal): Promise<void> {
  const { jobs } = needs.store;
  // Whatever killed the node: what was to be forgotten is, and no day is left out.
  for (const job of [forgetJob, keepJob, sweepJob, answerJob, escalateJob]) await jobs.enqueue(job, {}, { key: job });
  await jobs.run(
    {
      [runs.importJob]: (payload, stop) => runImport(needs, runs.runOf(payload), stop),
      [tellClocksJob]: (_, stop) => tellClocks(needs, stop),
      [inquireJob]: (payload) => inquire(needs, caseOf(payload)),
      [forgetJob]: async (_, stop) => {
        await forgetErased(needs, stop);
        await answerRecalls(needs, stop);
      },
      [answerJob]: (_, stop) => answerRecalls(needs, stop),
      [escalateJob]: async (_, stop) => {
        await escalateRecalls(needs, stop);
        await tellAgain(needs);
      },
      [keepJob]: (_, stop) => keepTerms(needs, stop),
      [tendJob]: () => needs.tend(),
      [sweepJob]: (_, stop) => needs.sweep(stop),
      [overdueJob]: async (_, stop) => {
        await tellOverdue(needs, stop);
        await forgetQueries(needs, stop);
      },
    },
    signal,
    {
      [tendJob]: minute,
      [overdueJob]: minute,
      [tellClocksJob]: 5 * minute,
      [sweepJob]: hour,
      // These queue themselves for a day and a deadline; should the clock have been wrong then, they are not late for long.
      [escalateJob]: hour,
      [keepJob]: 6 * hour,
    },
  );
}
