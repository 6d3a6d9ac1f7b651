// The hot path: parse, decide, search, redact, log, answer. Nothing leaves before its log leaf is durable.
import type { ActId, AuthorityId, CheckAnswer, CheckQuery, Leaf, LogDetail, Purpose, Understood } from "#domain";
import { understandMrz } from "#formats";
import type { Ledger } from "#ledger";
import { thresholds, understand } from "#search";
import { newActIds, type Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import {
  actor,
  lookingFor,
  type Officer,
  policeRoles,
  privacyOf,
  requirePurpose,
  requireRole,
  sealedAs,
  told,
} from "../officer.ts";
import type { tellAtOnce } from "../hits/tell.ts";
import type { askPartners } from "../queries/ask.ts";
import type { IndexFollower } from "../records/index-follower.ts";
import type { Viewing } from "../delivery/received-views.ts";
import type { CandidateReads } from "./candidates.ts";
import { checkedOutcome } from "./checked-outcome.ts";
import { lookUp, type LookedUp, type LookUpNeeds } from "./look-up.ts";
import { widely } from "./searcher.ts";
import { isUnconfirmed, isWhole, overallVerdict, stepsFor } from "./verdict.ts";

const mostCandidates = 10;

export interface CheckNeeds extends LookUpNeeds {
  readonly ledger: Ledger;
  readonly follower: IndexFollower;
  readonly chance: Chance;
  /** Tells owners of other authorities at once, where their alerts ask for it. */
  readonly tellOwners: (officer: Officer, checked: Parameters<typeof tellAtOnce>[2]) => ReturnType<typeof tellAtOnce>;
  /** How new what others share is, once what presses was taken in; undefined where there is nothing to be cut off from. */
  readonly received: () => Promise<Viewing | undefined>;
  /** Asks partners, and waits for none of them. */
  readonly askPartners: (officer: Officer, asking: Parameters<typeof askPartners>[2]) => ReturnType<typeof askPartners>;
}

/** Why somebody looks. */
export interface CheckPurpose {
  readonly purpose: Purpose;
  readonly reason?: string | undefined;
}

export interface CheckRequest extends CheckPurpose {
  readonly query: CheckQuery;
  /** Authorities whose nodes are asked as well. */
  readonly partners?: readonly AuthorityId[] | undefined;
  /** Whether to look harder. */
  readonly wide?: boolean | undefined;
}

/** Checks a person or a document for this officer. */
export async function check(needs: CheckNeeds, officer: Officer, request: CheckRequest): Promise<CheckAnswer> {
  const [answer] = await checkAll(needs, officer, { ...request, queries: [request.query] });
  if (answer === undefined) throw new RangeError("a check without an answer");
  if (answer instanceof CaseworkError) throw answer;
  const { id, purpose, candidates, understood } = answer;
  const owners = await needs.tellOwners(officer, { check: id, purpose, presented: subjectOf(understood), candidates });
  const { partners = [], reason } = request;
  const asked = await needs.askPartners(officer, { check: id, purpose, reason, understood, partners });
  // Nobody is let go because this node holds nothing while partners have not said so, too; nor because they could not be asked.
  const steps = asked.length === 0 ? answer.steps : answer.steps.filter((step) => step !== "let-go");
  return {
    ...answer,
    steps,
    ...(owners.length === 0 ? {} : { told: owners }),
    ...(asked.length === 0 ? {} : { asked }),
  };
}

/**
 * Checks many for this officer and one purpose, as `check` does one: each has its own answer, its own leaf and its own place in the log, but
 * one search loop, one read of records and one commit serve all. Answers stand in the order of the queries; of a query that is refused
 * the refusal stands there, and the others are answered. At most 4,096.
 */
export async function checkAll(
  needs: CheckNeeds,
  officer: Officer,
  request: CheckPurpose & Pick<CheckRequest, "wide"> & { readonly queries: readonly CheckQuery[] },
): Promise<(CheckAnswer | CaseworkError)[]> {
  const started = needs.stopwatch();
  requireRole(officer, policeRoles);
  requirePurpose(officer, request.purpose, request.reason);
  if (!needs.follower.ready) throw new CaseworkError("not_ready", { retryAfter: 2 });
  const day = needs.chance.now().toISOString().slice(0, 10);
  const read = request.queries.map((query) => readOrRefusal(query, day));
  const asked = read.flatMap((one) => (one instanceof CaseworkError ? [] : [one]));
  const viewing = await needs.received();
  const reads = viewing === undefined ? needs.reads : withoutHidden(needs.reads, viewing);
  const searcher = request.wide === true ? widely(needs.searcher) : needs.searcher;
  const described = await lookUp({ ...needs, searcher, reads }, lookingFor(officer, request), asked, mostCandidates);
  const ids = newActIds(needs.chance, asked.length);
  const checked = asked.map((understood, place) => {
    const { candidates, weak, withheld, isCut } = described[place] ?? nothing;
    // What nobody has asked to see is not on record as shown either.
    const shown = { candidates, weak: request.wide === true ? weak : [], withheld, isCut };
    return conclude(understood, shown, { id: ids[place], viewing });
  });
  const leaves = await needs.ledger.recordAll(checked.map((one) => entry(officer, request, one)));
  const end = { milliseconds: sinceInTenths(started, needs.stopwatch()), answeredAt: needs.chance.now().toISOString() };
  let place = -1;
  return read.map((one) => {
    if (one instanceof CaseworkError) return one;
    place += 1;
    return answerOf(checked[place], leaves[place], { ...end, viewing, purpose: request.purpose, wide: request.wide });
  });
}

const nothing: LookedUp = { candidates: [], weak: [], withheld: [], isCut: false };

/** A check that is decided and not on record yet. */
type Checked = Pick<CheckAnswer, "id" | "verdict" | "understood" | "candidates" | "steps" | "unconfirmed" | "cut"> &
  Pick<LookedUp, "weak" | "withheld">;

function conclude(
  understood: Understood,
  { candidates, weak, withheld, isCut }: LookedUp,
  { id, viewing }: { readonly id: ActId | undefined; readonly viewing: Viewing | undefined },
): Checked {
  if (id === undefined) throw new RangeError("a check without a number");
  const verdict = overallVerdict(candidates, withheld);
  const breadth = { view: viewing?.view, isCut };
  const steps = stepsFor(
    verdict,
    candidates.find((candidate) => candidate.clearedBefore === undefined),
    breadth,
  );
  const isBlind = isUnconfirmed(verdict, breadth);
  return {
    id,
    verdict,
    understood,
    candidates,
    weak,
    withheld,
    steps,
    ...(isBlind ? { unconfirmed: true } : {}),
    ...(isCut ? { cut: true } : {}),
  };
}

function answerOf(
  checked: Checked | undefined,
  leaf: Leaf | undefined,
  end: Pick<CheckAnswer, "milliseconds" | "answeredAt" | "purpose"> &
    Pick<CheckRequest, "wide"> & { readonly viewing: Viewing | undefined },
): CheckAnswer {
  if (checked === undefined || leaf === undefined) throw new RangeError("a check without a leaf");
  return {
    id: checked.id,
    verdict: checked.verdict,
    understood: checked.understood,
    purpose: end.purpose,
    candidates: checked.candidates,
    ...(end.wide === true ? { weak: checked.weak } : {}),
    ...told(checked.withheld.map(({ one }) => one)),
    ...receivedIn(checked, end.viewing),
    ...(checked.unconfirmed === undefined ? {} : { unconfirmed: checked.unconfirmed }),
    ...(checked.cut === undefined ? {} : { cut: checked.cut }),
    steps: checked.steps,
    thresholds: { possible: thresholds.possible, match: thresholds.match },
    milliseconds: end.milliseconds,
    answeredAt: end.answeredAt,
    leaf: { index: leaf.index, hash: leaf.hash },
  };
}

/** How new the view is, where something of others was shown, or may be missing. */
function receivedIn({ candidates, weak }: Checked, viewing: Viewing | undefined): Pick<CheckAnswer, "received"> {
  if (viewing === undefined) return {};
  const { view, isReceived } = viewing;
  const isShown = [...candidates, ...weak].some(
    (one) => isReceived(one) || (one.list === undefined && one.alerts.some(isReceived)),
  );
  return isWhole(view) && !isShown ? {} : { received: view };
}

/** Reads in which nothing stands that is left out of answers now. */
function withoutHidden(reads: CandidateReads, { hides }: Viewing): CandidateReads {
  return {
    ...reads,
    records: async (ids, sight) => {
      const found = await reads.records(ids, sight);
      return new Map([...found].filter(([, record]) => !hides(record)));
    },
  };
}

function sinceInTenths(started: number, now: number): number {
  return Math.round((now - started) * 10) / 10;
}

function readOrRefusal(query: CheckQuery, day: string): Understood | CaseworkError {
  try {
    return readQuery(query, day);
  } catch (error) {
    if (error instanceof CaseworkError) return error;
    throw error;
  }
}

/** What the node makes of the query on a day (ISO 8601); refuses one in which nothing can be searched for. */
export function readQuery(query: CheckQuery, day: string): Understood {
  const understood = understand(query, (text) => understandMrz(text, day), day);
  // A zone that was scanned badly must not be looked for as if it were a name: "nothing held" would let anybody pass.
  if (understood.as !== "mrz" && [query.mrz, query.text, query.name].some((text) => text?.includes("<<") === true))
    throw new CaseworkError("mrz_unreadable");
  if (query.mrz !== undefined && understood.as !== "mrz") throw new CaseworkError("mrz_unreadable");
  if (understood.name === undefined && understood.document === undefined) throw new CaseworkError("query_unreadable");
  return understood;
}

/**
 * What the log keeps of a check: the question as understood, who was shown, and the verdict. Members stand in the order of canonical JSON,
 * which spares the ledger from sorting them.
 */
function entry(officer: Officer, { purpose, reason }: CheckPurpose, checked: Checked): LogDetail {
  return {
    act: "checked",
    outcome: checkedOutcome(checked),
    purpose,
    ...(reason === undefined ? {} : { reason }),
    records: [...checked.candidates, ...checked.weak, ...checked.withheld.map(({ one }) => one)].map(
      ({ record }) => record,
    ),
    reference: checked.id,
    ...sealedAs([
      ...[...checked.candidates, ...checked.weak, ...checked.withheld].flatMap(({ requires }) => requires ?? []),
      ...privacyOf(officer),
    ]),
    subject: subjectOf(checked.understood),
    who: actor(officer),
  };
}

function subjectOf({ name, born, document }: Understood): string {
  const subject = [name, born, document?.number].filter((part) => part !== undefined).join(" · ");
  // Cut at the end: half a character may be left of the last one.
  return subject.slice(0, 1000).toWellFormed();
}
