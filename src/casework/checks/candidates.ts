// From what the engine found to what the officer may be told of it. Records are read again under the rule of sight, now in SQL.
import type { BesaRecord, Candidate, RecordId, Sight, Understood, WeakCandidate, Withheld } from "#domain";
import { leastEvaluation, type Looking, release, type Released } from "#policy";
import { explain, type SearchAnswer, thresholds } from "#search";
import type { ClearedPair, Store } from "#store";
import { told } from "../officer.ts";
import { titleOf } from "../records/title.ts";
import { GatheredReads } from "./gathered-reads.ts";
import { pairKey } from "./pair-key.ts";
import { candidateVerdict } from "./verdict.ts";

/** Found as a match when its own number was asked for: a stolen document needs no alert beside it. */
const soughtKinds = new Set(["document", "vehicle", "firearm", "contact"]);

/** Whether a record of this kind is itself what is looked for: a stolen document, a vehicle. */
export function isSoughtItself(kind: Candidate["kind"]): boolean {
  return soughtKinds.has(kind);
}

/** Where candidates are read: records under a rule of sight, before purpose is asked of them, and what was cleared before. */
export interface CandidateReads {
  records(ids: readonly RecordId[], sight: Sight): Promise<ReadonlyMap<RecordId, BesaRecord>>;
  cleared(pairs: readonly string[], sight: Sight): Promise<ReadonlyMap<string, ClearedPair>>;
}

/** Reads from the store. Those who read at once under one and the same rule of sight share a query. */
export function candidateReads(store: Pick<Store, "records" | "decisions">): CandidateReads {
  return {
    records: gatheredBySight((ids: readonly RecordId[], sight) => readRecords(store, ids, sight)),
    cleared: gatheredBySight((pairs: readonly string[], sight) => store.decisions.clearedPairs(pairs, sight)),
  };
}

type ReadAs<Key, Value> = (keys: readonly Key[], sight: Sight) => Promise<ReadonlyMap<Key, Value>>;

function gatheredBySight<Key, Value>(read: ReadAs<Key, Value>): ReadAs<Key, Value> {
  const bySight = new Map<string, GatheredReads<Key, Value>>();
  return async (keys, sight) => {
    const rule = JSON.stringify(sight);
    const reads = bySight.get(rule) ?? new GatheredReads((all: readonly Key[]) => read(all, sight));
    bySight.set(rule, reads);
    try {
      return await reads.get(keys);
    } finally {
      if (reads.isIdle && bySight.get(rule) === reads) bySight.delete(rule);
    }
  };
}

async function readRecords(
  store: Pick<Store, "records">,
  ids: readonly RecordId[],
  sight: Sight,
): Promise<ReadonlyMap<RecordId, BesaRecord>> {
  const records = await store.records.get(ids, sight);
  return new Map(records.filter(({ withdrawn }) => !withdrawn).map((record) => [record.id, record]));
}

/** What answers to one question: candidates, and what is as close and held for other purposes. */
export interface Described {
  readonly candidates: Candidate[];
  /** Those below `possible`: found only when they are asked for. */
  readonly weak: WeakCandidate[];
  readonly withheld: Told[];
}

/** What is held for other purposes, with what the log keeps of it: its version, and what it asks of its readers. */
export interface Told {
  readonly one: Withheld;
  readonly version: number;
  readonly requires: readonly string[];
}

/**
 * The candidates of each question with all that whoever looks may see of them: one read of all records found, and one of what was cleared
 * before, however many questions there are. Nothing is read when nothing was found.
 */
export async function describeAll(
  reads: CandidateReads,
  looking: Looking,
  asked: readonly Understood[],
  found: readonly SearchAnswer[],
): Promise<Described[]> {
  const ids = found
    .flatMap(({ candidates }) => candidates)
    .flatMap((candidate) => [candidate.record, ...candidate.alerts]);
  if (ids.length === 0) return found.map(() => ({ candidates: [], weak: [], withheld: [] }));
  const ofEach = asked.map((_, place) => found[place]?.candidates ?? []);
  const keys = asked.map((understood, place) => pairKeys(understood, ofEach[place] ?? []));
  const [records, cleared] = await Promise.all([
    reads.records(ids, looking.sight),
    reads.cleared(
      keys.flatMap((ofOne) => [...ofOne.values()]),
      looking.sight,
    ),
  ]);
  const passed = passedOf(looking, records);
  return asked.map((understood, place): Described => {
    const all = (ofEach[place] ?? []).flatMap((candidate): Candidate[] => {
      const record = passed.shown.get(candidate.record);
      if (record === undefined || record.content.kind === "alert") return [];
      const clearance = cleared.get(keys[place]?.get(candidate.record) ?? "");
      const alerts = candidate.alerts.flatMap((id) => passed.shown.get(id) ?? []);
      const withheld = candidate.alerts.flatMap((id) => passed.withheld.get(id) ?? []);
      return [describe({ understood, candidate, record, alerts, withheld, clearance: holds(clearance, record) })];
    });
    const withheld = (ofEach[place] ?? []).flatMap(({ record, strength }): Told[] => {
      const [one, whole] = [passed.withheld.get(record), records.get(record)];
      // What is hardly alike is no hint to anybody else's desk.
      if (one === undefined || whole === undefined || strength < thresholds.possible) return [];
      return [{ one, version: whole.version, requires: whole.labels.requires }];
    });
    return {
      candidates: all.filter(({ strength }) => strength >= thresholds.possible),
      weak: all.flatMap((one) => (one.strength < thresholds.possible ? [weakOf(one)] : [])),
      withheld,
    };
  });
}

/** A weak candidate without what a verdict is made of. */
function weakOf({ verdict: _, fields: __, subject: ___, clearedBefore: ____, ...rest }: Candidate): WeakCandidate {
  return rest;
}

/** What was read, after sight and purpose were asked of each record. */
function passedOf(looking: Looking, records: ReadonlyMap<RecordId, BesaRecord>) {
  const { shown, withheld } = release(looking, [...records.values()]);
  return {
    shown: new Map(shown.map((record) => [record.id, record])),
    withheld: new Map(withheld.map((one) => [one.record, one])),
  };
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

/** A candidate of a question, and all that belongs to it. */
export interface One {
  readonly understood: Understood;
  readonly candidate: Pick<Found, "strength"> & { readonly matchedName?: string };
  readonly record: Released<BesaRecord>;
  readonly alerts: readonly Released<BesaRecord>[];
  /** Alerts about it that are held for other purposes. */
  readonly withheld: readonly Withheld[];
  readonly clearance: Pick<ClearedPair, "at" | "by" | "reason"> | undefined;
}

/** The candidate as it is shown: its fields beside the question's, its alerts, and what they make of it. */
export function describe({ understood, candidate, record, alerts, withheld, clearance }: One): Candidate {
  const { content } = record;
  const shown = alerts.flatMap(({ id, owner, content: alert }) =>
    alert.kind === "alert" ? [{ id, owner, alert }] : [],
  );
  // An event or alert cannot be met at a border; a candidate's kind is one that can.
  const kind = content.kind === "alert" ? "event" : content.kind;
  const fields = explain(understood, record, candidate.matchedName);
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
    ...restrictions([record, ...alerts]),
    ...(record.restricted === undefined ? {} : { restricted: record.restricted }),
    ...told(withheld),
    ...(clearance === undefined
      ? {}
      : { clearedBefore: { at: clearance.at, by: clearance.by, reason: clearance.reason } }),
  };
}

/** What the officer must mind with what is shown: how far to trust it, and, where it is not open, what may be done with it. */
function restrictions(
  shown: readonly Released<BesaRecord>[],
): Pick<Candidate, "handling" | "handlingNote" | "evaluation" | "requires" | "redacted"> {
  const handling = [...new Set(shown.flatMap(({ labels }) => labels.handling))].filter((code) => code !== "H0");
  const notes = [...new Set(shown.flatMap(({ labels }) => labels.handlingNote ?? []))];
  const evaluations = shown.map(({ labels }) => labels.evaluation);
  const requires = [...new Set(shown.flatMap(({ labels }) => labels.requires))].toSorted();
  const redacted = [...new Set(shown.flatMap((record) => record.redacted ?? []))];
  return {
    ...(handling.length === 0 ? {} : { handling: handling.toSorted() }),
    ...(notes.length === 0 ? {} : { handlingNote: notes.join("\n") }),
    ...(evaluations.length === 0 ? {} : { evaluation: evaluations.reduce(leastEvaluation) }),
    ...(requires.length === 0 ? {} : { requires }),
    ...(redacted.length === 0 ? {} : { redacted }),
  };
}
