// From what the engine found to what the officer may be told of it. Records are read again under the rule of sight, now in SQL.
import type { BesaRecord, Candidate, RecordId, Understood } from "#domain";
import { explain, type SearchAnswer, thresholds } from "#search";
import type { ClearedPair, Store } from "#store";
import type { Officer } from "../officer.ts";
import { titleOf } from "../records/title.ts";
import { pairKey } from "./pair-key.ts";
import { candidateVerdict } from "./verdict.ts";

/** Found as a match when its own number was asked for: a stolen document needs no alert beside it. */
const soughtKinds = new Set(["document", "vehicle", "firearm", "contact"]);

/**
 * The candidates of each question with all that the officer may see of them: one read of all records found, and one of what was cleared
 * before, however many questions there are. Nothing is read when nothing was found.
 */
export async function describeAll(
  store: Pick<Store, "records" | "decisions">,
  officer: Officer,
  asked: readonly Understood[],
  found: readonly SearchAnswer[],
): Promise<Candidate[][]> {
  const likely = found.map(({ candidates }) => candidates.filter(({ strength }) => strength >= thresholds.possible));
  const ids = likely.flat().flatMap((candidate) => [candidate.record, ...candidate.alerts]);
  if (ids.length === 0) return likely.map(() => []);
  const keys = asked.map((understood, place) => pairKeys(understood, likely[place] ?? []));
  const [current, cleared] = await Promise.all([
    store.records.get([...new Set(ids)], officer.sight),
    store.decisions.clearedPairs(keys.flatMap((ofOne) => [...ofOne.values()])),
  ]);
  const records = new Map(current.filter(({ withdrawn }) => !withdrawn).map((record) => [record.id, record]));
  return asked.map((understood, place) =>
    (likely[place] ?? []).flatMap((candidate): Candidate[] => {
      const record = records.get(candidate.record);
      if (record === undefined || record.content.kind === "alert") return [];
      const clearance = cleared.get(keys[place]?.get(candidate.record) ?? "");
      const alerts = candidate.alerts.flatMap((id) => records.get(id) ?? []);
      return [describe({ understood, candidate, record, alerts, clearance: holds(clearance, record) })];
    }),
  );
}

type Found = SearchAnswer["candidates"][number];

/** The keys under which clearances of these candidates are remembered, by record. */
function pairKeys(understood: Understood, candidates: readonly Found[]): Map<RecordId, string> {
  const keys = new Map<RecordId, string>();
  for (const { record } of candidates) {
    const key = pairKey(understood, record);
    if (key !== undefined) keys.set(record, key);
  }
  return keys;
}

/** A clearance holds for the version the officer saw: what the owner has changed since may be the very fact that differed. */
function holds(clearance: ClearedPair | undefined, record: BesaRecord): ClearedPair | undefined {
  return clearance?.recordVersion === record.version ? clearance : undefined;
}

interface One {
  readonly understood: Understood;
  readonly candidate: Found;
  readonly record: BesaRecord;
  readonly alerts: readonly BesaRecord[];
  readonly clearance: Pick<ClearedPair, "at" | "by" | "reason"> | undefined;
}

function describe({ understood, candidate, record, alerts, clearance }: One): Candidate {
  const { content } = record;
  const shown = alerts.flatMap(({ id, owner, content: alert }) =>
    alert.kind === "alert" ? [{ id, owner, alert }] : [],
  );
  // An event or alert cannot be met at a border; a candidate's kind is one that can.
  const kind = content.kind === "alert" ? "event" : content.kind;
  const fields = explain(understood, record);
  return {
    record: record.id,
    version: record.version,
    owner: record.owner,
    ...(record.provenance.list === undefined ? {} : { list: record.provenance.list }),
    kind,
    strength: candidate.strength,
    verdict: candidateVerdict(
      { strength: candidate.strength, fields, alerts: shown, objectIsSought: soughtKinds.has(kind) },
      thresholds.match,
    ),
    ...titleOf(content),
    ...(candidate.matchedName === undefined ? {} : { matchedName: candidate.matchedName }),
    fields,
    alerts: shown,
    warnings: [...new Set(shown.flatMap(({ alert }) => alert.warnings))],
    ...(content.kind === "person" || content.kind === "organisation" ? { subject: content } : {}),
    ...(clearance === undefined
      ? {}
      : { clearedBefore: { at: clearance.at, by: clearance.by, reason: clearance.reason } }),
  };
}
