import type { LogDetail, Sight } from "#domain";
import type { Ledger } from "#ledger";
import { grantsOf, sightOfAll } from "#policy";
import type { Store } from "#store";
import type { LookUpNeeds } from "../checks/look-up.ts";
import { today, type Chance } from "../clock.ts";
import type { RecallNeeds } from "../recall/needs.ts";
import { actor, requireRole, sealedAs, type Officer } from "../officer.ts";
import type { IndexFollower } from "../records/index-follower.ts";

/** What the use cases of data-subject requests need. */
export interface SubjectNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly chance: Chance;
  /** By which what is erased is called back from others. */
  readonly standing: RecallNeeds["standing"];
}

/** What looking for somebody needs beside. */
export interface SubjectSearchNeeds extends SubjectNeeds, LookUpNeeds {
  readonly follower: IndexFollower;
}

/** Who is shown requests, and opens the sealed sides of the log about them. */
export const deskLabel = "data-protection";

/** The job that has those asked who see what the desk does not. */
export const inquireJob = "inquire-subject";

/** Refuses whoever does not work at the data-protection desk. */
export function requireDesk(officer: Officer): void {
  requireRole(officer, ["data-protection"]);
}

/**
 * With whose eyes a request is examined: what everybody at the data-protection desk must hold, and no more (decision 0015). So what one of them may see
 * beside, because they are in a compartment, never comes into a file that the others read. What is held counts also while its owner is yet to confirm it.
 */
export function deskEyes(chance: Pick<Chance, "now">): Sight {
  return sightOfAll(grantsOf(["data-protection"], []), today(chance));
}

/** A log entry about a request: sealed for the desk and its auditors, so that nobody learns from the log who asked about themselves. */
export function subjectEntry(
  officer: Officer,
  act: LogDetail["act"],
  said: Partial<Pick<LogDetail, "reference" | "subject" | "reason" | "records" | "outcome">> & {
    readonly requires?: readonly string[];
  },
): LogDetail {
  const { requires = [], records = [], ...rest } = said;
  return {
    act,
    who: actor(officer),
    purpose: "data-subject",
    ...rest,
    records: [...new Set(records)].slice(0, 1000),
    ...sealedAs([deskLabel, ...requires]),
  };
}
