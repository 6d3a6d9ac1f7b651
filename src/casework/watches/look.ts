// A full look for watches: the same search, reading and rule of sight as a check of an officer, with the watch's eyes.
import { hash } from "node:crypto";
import type { ActId, Candidate, Watch } from "#domain";
import { canonicalBytes } from "#seal";
import type { CandidateReads } from "../checks/candidates.ts";
import { describeAll } from "../checks/candidates.ts";
import { askMany, type Searcher } from "../checks/searcher.ts";
import { eyesOf } from "./eyes.ts";
import type { Sighting } from "./hit-rules.ts";

/** What a look finds with. */
export interface LookNeeds {
  readonly searcher: Searcher;
  readonly reads: CandidateReads;
  readonly stopwatch: () => number;
}

/** What answers to a watch now. `isCut`: there was more than is taken up, so that one who is missing may be there still. */
export interface Look {
  readonly sightings: readonly (Sighting & { readonly title: string })[];
  readonly isCut: boolean;
}

/** Records at most that answer to one watch. */
const mostHits = 50;

/** Looks for each of the watches; each finds what its eyes may see on that day (ISO 8601, UTC). */
export async function lookFor(needs: LookNeeds, watches: readonly Watch[], today: string): Promise<Map<ActId, Look>> {
  const looks = new Map<ActId, Look>();
  for (const group of Map.groupBy(watches, ({ requires }) => requires.join("\n")).values()) {
    const sight = eyesOf(group[0]?.requires ?? [], today);
    const asked = group.map(({ understood }) => understood);
    const answers = await askMany(needs.searcher, asked, { sight, limit: mostHits }, needs.stopwatch);
    const candidates = await describeAll(needs.reads, { sight }, asked, answers);
    group.forEach(({ id }, place) => {
      const isCut = answers[place]?.truncated === true || (answers[place]?.candidates.length ?? 0) >= mostHits;
      looks.set(id, { sightings: (candidates[place] ?? []).map(sightingOf), isCut });
    });
  }
  return looks;
}

function sightingOf({
  record,
  version,
  strength,
  verdict,
  fields,
  alerts,
  title,
}: Candidate): Look["sightings"][number] {
  return {
    record,
    recordVersion: version,
    strength,
    verdict,
    compared: hashOf(fields.map(({ field, held }) => [field, held ?? null])),
    alerted: hashOf([verdict, ...alerts.map(({ id, alert }) => [id, alert.category, alert.measures])]),
    title,
  };
}

function hashOf(value: unknown): string {
  return hash("sha256", canonicalBytes(value), "hex");
}
