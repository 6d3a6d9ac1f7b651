// From what was found to what the officer is told to do. Rules are tables; laws beside them.
import type { Alert, Candidate, CheckAnswer, FieldComparison, Measure, ReceivedView, Step } from "#domain";

/** What the verdict on one candidate rests on. */
export interface Grounds {
  readonly strength: number;
  readonly fields: readonly FieldComparison[];
  readonly alerts: readonly unknown[];
  /** The record is of a thing that is itself sought: a stolen document needs no alert beside it. */
  readonly objectIsSought: boolean;
}

/**
 * Whether one candidate is a match or a possible one. A match needs strength, something to act on, and a second ground beside the name: a birth
 * date or a number that agrees. A name is shared by many, and a record without an alert in force is a lead: neither is a reason to stop somebody.
 */
export function candidateVerdict(
  { strength, fields, alerts, objectIsSought }: Grounds,
  match: number,
): Candidate["verdict"] {
  const isSought = alerts.length > 0 || objectIsSought;
  const isCorroborated = fields.some(
    ({ field, mark }) => (field === "born" || field === "document") && (mark === "same" || mark === "similar"),
  );
  return strength >= match && isSought && isCorroborated ? "match" : "possible";
}

/**
 * The verdict of the whole check: the strongest candidate that was not cleared before. What is held for other purposes is never "nothing": whoever
 * asks is sent to those who may look.
 */
export function overallVerdict(
  candidates: readonly Candidate[],
  withheld: readonly unknown[] = [],
): CheckAnswer["verdict"] {
  const open = candidates.filter((candidate) => candidate.clearedBefore === undefined);
  if (open.some((candidate) => candidate.verdict === "match")) return "match";
  return open.length > 0 || withheld.length > 0 ? "possible" : "nothing";
}

/**
 * What each measure asks of the officer. No coercive measure before the owner has confirmed a hit: INTERPOL Rules on the Processing of
 * Data, Articles 104 to 106. A discreet check (SIS, Regulation (EU) 2018/1862, Article 36) must not be noticed by the person.
 */
const stepsOfMeasure = {
  arrest: ["stay-with-person", "no-force-before-owner-confirms"],
  "refuse-entry": ["refuse-entry"],
  "freeze-assets": ["freeze-assets"],
  locate: ["ask-desk"],
  "discreet-check": ["do-not-alert-person", "ask-desk"],
  protect: ["protect-person", "ask-desk"],
  seize: ["keep-document", "ask-desk"],
  identify: ["ask-desk"],
  inform: ["ask-desk"],
} as const satisfies Record<Measure, readonly Step[]>;

/** How much was looked at. `isCut`: more was found than is looked at in one check. */
export interface Breadth {
  readonly view?: ReceivedView | undefined;
  readonly isCut?: boolean;
}

/** Whether nothing was found while not all was looked at, or what others share may be older than it should be: that is no "nothing held". */
export function isUnconfirmed(verdict: CheckAnswer["verdict"], { view, isCut = false }: Breadth): boolean {
  return verdict === "nothing" && (isCut || !isCurrent(view));
}

function isCurrent(view: ReceivedView | undefined): boolean {
  return view === undefined || isWhole(view);
}

/** Whether a view of what others share is new, nobody's part is left out, and every linked federation is heard. */
export function isWhole({ state, without, unheard = [] }: ReceivedView): boolean {
  return state === "current" && without.length === 0 && unheard.length === 0;
}

/** The steps for an answer, in the order to take them: keep safe, compare, then act on the measures. Where not all was looked at, nobody is let go. */
export function stepsFor(
  verdict: CheckAnswer["verdict"],
  candidate: Candidate | undefined,
  breadth: Breadth = {},
): Step[] {
  if (isUnconfirmed(verdict, breadth)) return [isCurrent(breadth.view) ? "ask-more" : "not-confirmed"];
  if (verdict === "nothing") return ["let-go"];
  // All there is is held for other purposes.
  if (candidate === undefined) return ["ask-desk"];
  const alerts: readonly Alert[] = candidate.alerts.map(({ alert }) => alert);
  const discreet = alerts.some((alert) => alert.measures.includes("discreet-check"));
  const measures = alerts.flatMap((alert) =>
    alert.measures.flatMap((measure): readonly Step[] => stepsOfMeasure[measure]),
  );
  const fromMeasures =
    verdict === "match"
      ? measures
      : measures.filter((step) => step === "protect-person" || step === "do-not-alert-person");
  const first: Step[] = verdict === "match" && !discreet ? ["stay-with-person"] : ["compare-fields"];
  const last: Step[] = [
    "confirm-or-clear",
    ...fromMeasures,
    ...(verdict === "possible" ? (["ask-desk"] as const) : []),
  ];
  return [...new Set([...first, ...questions(candidate.fields), ...last])];
}

/** What is not known yet and can be found out on the spot. */
function questions(fields: readonly FieldComparison[]): Step[] {
  const open = fields
    .filter((field) => field.mark === "unknown" && field.held !== undefined)
    .map((field) => field.field);
  const steps = { birthPlace: "ask-birth-place", marks: "look-at-marks", height: "measure-height" } as const;
  return open.flatMap((field) =>
    field === "birthPlace" || field === "marks" || field === "height" ? [steps[field]] : [],
  );
}
