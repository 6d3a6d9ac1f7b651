// Looking for a subject, with somebody's eyes: the engine of a check, asked for each name in its own script, with the date of birth and without, and for
// each number.
import {
  AuthorityId,
  RecordId,
  scriptOf,
  type BesaRecord,
  type DataSubject,
  type Sight,
  type Understood,
  type Watch,
  unknownPerson,
} from "#domain";
import { SearchIndex, thresholds } from "#search";
import { readQuery } from "../checks/check.ts";
import { lookUp } from "../checks/look-up.ts";
import { today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { breathing } from "../watches/pacing.ts";
import type { SubjectSearchNeeds } from "./needs.ts";

/** A record that may be about the subject, or an alert about such a record. */
export interface FoundRecord {
  readonly record: RecordId;
  /** Of a record that was compared. */
  readonly version?: number;
  readonly strength: number;
}

/** Records taken up for one question, at most. */
const mostFound = 200;

/** Records that may be about the subject, with these eyes, the likeliest first. */
export async function findRecords(
  needs: SubjectSearchNeeds,
  subject: DataSubject,
  sight: Sight,
): Promise<FoundRecord[]> {
  if (!needs.follower.ready) throw new CaseworkError("not_ready", { retryAfter: 2 });
  const asked = questionsOf(subject, today(needs.chance));
  const looked = await lookUp(needs, { sight, purpose: "data-subject" }, asked, mostFound);
  const found = new Map<RecordId, FoundRecord>();
  const take = (one: FoundRecord): void => {
    if (one.strength > (found.get(one.record)?.strength ?? -1)) found.set(one.record, one);
  };
  for (const { record, version, strength, alerts } of looked.flatMap(({ candidates }) => candidates)) {
    take({ record, version, strength });
    // An alert is judged and told, or not, by itself: that somebody is checked discreetly is not told with their name.
    for (const { id } of alerts) take({ record: id, strength });
  }
  return [...found.values()].toSorted((a, b) => b.strength - a.strength);
}

/**
 * What is asked of the engine. With a date of birth each name is asked without it too: that the date on record is wrong may be the very reason why
 * somebody writes.
 */
function questionsOf({ names, born, numbers }: DataSubject, day: string): Understood[] {
  const queries = [
    ...names.flatMap((name) => (born === undefined ? [{ name }] : [{ name, born: String(born) }, { name }])),
    ...numbers.map((number) => ({ document: { number } })),
  ];
  return queries.flatMap((query): Understood[] => {
    try {
      return [readQuery(query, day)];
    } catch (error) {
      // A name in which nothing can be searched for (only signs) finds nothing; the others are asked.
      if (error instanceof CaseworkError) return [];
      throw error;
    }
  });
}

/** Those of the watches that the subject answers to: they are asked of an index that knows nobody else. */
export async function watchesAbout(
  subject: DataSubject,
  watches: readonly Watch[],
  stopwatch: () => number,
): Promise<Watch[]> {
  const index = new SearchIndex();
  index.apply([recordOf(subject)]);
  const breath = breathing(stopwatch);
  const about: Watch[] = [];
  for (const watch of watches) {
    const { candidates } = index.check(watch.understood, { sees: () => true, limit: 1, least: thresholds.possible });
    if (candidates.length > 0) about.push(watch);
    await breath();
  }
  return about;
}

/** The subject as the engine takes a person. */
function recordOf({ names, born, numbers }: DataSubject): BesaRecord {
  return {
    id: nobody,
    version: 1,
    owner: AuthorityId.parse("XX"),
    content: {
      ...unknownPerson,
      names: names.map((full) => ({ full, kind: "primary", script: scriptOf(full) })),
      born: born === undefined ? [] : [born],
      documents: numbers.map((number) => ({ type: "other", number })),
    },
    labels: {
      audience: [],
      requires: [],
      handling: ["H0"],
      evaluation: { source: "A", information: "1" },
      purposes: ["data-subject"],
    },
    provenance: { source: "data subject" },
    withdrawn: false,
    recordedAt: "",
  };
}

const nobody = RecordId.parse("00000000-0000-7000-8000-000000000000");
