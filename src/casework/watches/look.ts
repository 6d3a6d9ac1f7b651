// A full look for watches: the same search, reading and rule of sight as a check of an officer, with the watch's eyes.
import { hash } from "node:crypto";
import type { ActId, Candidate, Watch } from "#domain";
import { canonicalBytes } from "#seal";
import type { Told } from "../checks/candidates.ts";
import { lookUp, type LookUpNeeds } from "../checks/look-up.ts";
import { thresholds } from "#search";
import { eyesOf } from "./eyes.ts";
import type { Sighting } from "./hit-rules.ts";

/** What answers to a watch now. `isCut`: there was more than is taken up, so that one who is missing may be there still. */
export interface Look {
  readonly sightings: readonly (Sighting & { readonly title: string })[];
  readonly isCut: boolean;
}

/** Records at most that answer to one watch. */
const mostHits = 50;

/**
 * Looks for each of the watches; each finds what its eyes may see on that day (ISO 8601, UTC). Of what is held for other purposes than the watch's it finds that it
 * is there.
 */
export async function lookFor(needs: LookUpNeeds, watches: readonly Watch[], today: string): Promise<Map<ActId, Look>> {
  const looks = new Map<ActId, Look>();
  for (const group of Map.groupBy(watches, ({ purpose, requires }) => [purpose, ...requires].join("\n")).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const sight = eyesOf(first.requires, today);
    const asked = group.map(({ understood }) => understood);
    const looked = await lookUp(needs, { sight, purpose: first.purpose }, asked, mostHits);
    group.forEach(({ id }, place) => {
      const { candidates, withheld, isCut } = looked[place] ?? { candidates: [], withheld: [], isCut: true };
      looks.set(id, { sightings: [...candidates.map(sightingOf), ...withheld.map(blindSighting)], isCut });
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

/** What is held for other purposes: as close as what is shown, and no closer, so that neither strength nor title tells anything of it. */
function blindSighting({ one: { record }, version }: Told): Look["sightings"][number] {
  const seen = { strength: thresholds.possible, verdict: "possible" } as const;
  const hashes = { compared: hashOf([record, version]), alerted: hashOf([record]) };
  return { record, recordVersion: version, ...seen, ...hashes, title: "" };
}

function hashOf(value: unknown): string {
  return hash("sha256", canonicalBytes(value), "hex");
}
