// The hot path: parse, decide, search, redact, log, answer. Nothing leaves before its log leaf is durable.
import {
  type BesaRecord,
  type Candidate,
  type CheckAnswer,
  type CheckQuery,
  type LogDetail,
  type Purpose,
  RecordId,
  type SightLabels,
  type Understood,
} from "#domain";
import { understandMrz } from "#formats";
import type { Ledger } from "#ledger";
import { sees } from "#policy";
import { explain, type SearchAnswer, type SearchIndex, thresholds, understand } from "#search";
import type { Store } from "#store";
import { newActId, today, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import { actor, type Officer, policeRoles, requirePurpose, requireRole } from "../officer.ts";
import { titleOf } from "../records/title.ts";
import type { IndexFollower } from "../records/index-follower.ts";
import { checkedOutcome } from "./checked-outcome.ts";
import { pairKey } from "./pair-key.ts";
import { candidateVerdict, overallVerdict, stepsFor } from "./verdict.ts";

const mostCandidates = 10;
/** Found as a match when its own number was asked for: a stolen document needs no alert beside it. */
const soughtKinds = new Set(["document", "vehicle", "firearm", "contact"]);

export interface CheckNeeds {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly index: SearchIndex;
  readonly follower: IndexFollower;
  readonly chance: Chance;
  /** A clock for durations in milliseconds, which never jumps. */
  readonly stopwatch: () => number;
}

export interface CheckRequest {
  readonly query: CheckQuery;
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
}

/** Checks a person or a document for this officer. */
export async function check(needs: CheckNeeds, officer: Officer, request: CheckRequest): Promise<CheckAnswer> {
  const started = needs.stopwatch();
  requireRole(officer, policeRoles);
  requirePurpose(officer, request.purpose);
  if (!needs.follower.ready) throw new CaseworkError("not_ready", { retryAfter: 2 });
  const understood = read(request.query, today(needs.chance));
  const found = needs.index.check(understood, {
    sees: (labels: SightLabels) => sees(officer.sight, labels),
    limit: mostCandidates,
  });
  const candidates = await describe(needs, { officer, understood, found });
  const verdict = overallVerdict(candidates);
  const answer = {
    id: newActId(needs.chance),
    verdict,
    understood,
    purpose: request.purpose,
    candidates,
    steps: stepsFor(
      verdict,
      candidates.find((candidate) => candidate.clearedBefore === undefined),
    ),
    thresholds: { possible: thresholds.possible, match: thresholds.match },
  };
  const leaf = await needs.ledger.record(entry(officer, request, answer));
  return {
    ...answer,
    milliseconds: Math.round((needs.stopwatch() - started) * 10) / 10,
    answeredAt: needs.chance.now().toISOString(),
    leaf: { index: leaf.index, hash: leaf.hash },
  };
}

/** What the node makes of the query; refuses one in which nothing can be searched for. */
function read(query: CheckQuery, day: string): Understood {
  const understood = understand(query, (text) => understandMrz(text, day));
  // A zone that was scanned badly must not be looked for as if it were a name: "nothing held" would let anybody pass.
  if (understood.as !== "mrz" && [query.mrz, query.text, query.name].some((text) => text?.includes("<<") === true))
    throw new CaseworkError("mrz_unreadable");
  if (query.mrz !== undefined && understood.as !== "mrz") throw new CaseworkError("mrz_unreadable");
  if (understood.name === undefined && understood.document === undefined) throw new CaseworkError("query_unreadable");
  return understood;
}

interface Found {
  readonly officer: Officer;
  readonly understood: Understood;
  readonly found: SearchAnswer;
}

/** Candidates with all that the officer may see of them. The records are read again under the same rule of sight, now in SQL. */
async function describe(needs: CheckNeeds, { officer, understood, found }: Found): Promise<Candidate[]> {
  const likely = found.candidates.filter((candidate) => candidate.strength >= thresholds.possible);
  if (likely.length === 0) return [];
  const ids = likely.flatMap((candidate) => [candidate.record, ...candidate.alerts]);
  const current = (await needs.store.records.get([...new Set(ids)], officer.sight)).filter(
    (record) => !record.withdrawn,
  );
  const records = new Map(current.map((record) => [record.id, record]));
  const keys = new Map(likely.map((candidate) => [candidate.record, pairKey(understood, candidate.record)]));
  const cleared = await needs.store.decisions.clearedPairs([...keys.values()].filter((key) => key !== undefined));
  return likely.flatMap((candidate): Candidate[] => {
    const record = records.get(candidate.record);
    if (record === undefined || record.content.kind === "alert") return [];
    const clearance = cleared.get(keys.get(candidate.record) ?? "");
    // A clearance holds for the version the officer saw: what the owner has changed since may be the very fact that differed.
    const stillHolds = clearance?.recordVersion === record.version ? clearance : undefined;
    return [
      describeOne({
        understood,
        candidate,
        record,
        alerts: candidate.alerts.flatMap((id) => records.get(id) ?? []),
        clearance: stillHolds,
      }),
    ];
  });
}

interface One {
  readonly understood: Understood;
  readonly candidate: SearchAnswer["candidates"][number];
  readonly record: BesaRecord;
  readonly alerts: readonly BesaRecord[];
  readonly clearance: { readonly at: string; readonly by: string; readonly reason: string } | undefined;
}

function describeOne({ understood, candidate, record, alerts, clearance }: One): Candidate {
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

/** What the log keeps of a check: the question as understood, who was shown, and the verdict. */
function entry(
  officer: Officer,
  request: CheckRequest,
  answer: Omit<CheckAnswer, "milliseconds" | "answeredAt" | "leaf">,
): LogDetail {
  const { understood } = answer;
  return {
    act: "checked",
    who: actor(officer),
    purpose: request.purpose,
    ...(request.reason === undefined ? {} : { reason: request.reason }),
    reference: answer.id,
    subject: [understood.name, understood.born, understood.document?.number]
      .filter((part) => part !== undefined)
      .join(" · ")
      .slice(0, 1000),
    records: answer.candidates.map((candidate) => RecordId.parse(candidate.record)),
    outcome: checkedOutcome(answer),
  };
}
