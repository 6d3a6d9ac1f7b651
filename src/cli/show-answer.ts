// A check's answer for people: verdict, candidates field by field, what to do, and where it stands on record.
import type { Candidate, CheckAnswer, FieldComparison, Withheld } from "#domain";
import { clean, paint, print, sayCode } from "./console.ts";
import type { Colour, Console } from "./console.ts";

/** What the answer is called: what was found in a part alone is no "nothing held". */
type Called = CheckAnswer["verdict"] | "unconfirmed";

const verdictColours = { unconfirmed: "amber", nothing: "green", possible: "amber", match: "red" } as const;
const markColours = { same: "green", similar: "amber", differs: "red", unknown: "dim" } as const satisfies Record<
  FieldComparison["mark"],
  Colour
>;

/** Prints the whole answer. */
export function showAnswer(console: Console, answer: CheckAnswer): void {
  const { say } = console;
  const called = calledOf(answer);
  const verdict = paint(console, say(`verdict.${called}`), "bold", verdictColours[called]);
  print(
    console,
    `${verdict}  ${paint(console, say("check.time", { milliseconds: Math.round(answer.milliseconds) }), "dim")}`,
  );
  showReceived(console, answer);
  print(console, understoodLine(console, answer.understood));
  const digits = checkDigits(console, answer.understood);
  if (digits !== undefined) print(console, digits);
  if (answer.understood.document?.valid === false) print(console, say("check.number.invalid"));
  for (const candidate of answer.candidates) showCandidate(console, candidate);
  if (answer.cut !== undefined) print(console, paint(console, say("check.cut"), "amber"));
  showWithheld(console, answer.withheld);
  showWeak(console, answer.weak);
  print(console);
  print(console, paint(console, say("check.steps"), "bold"));
  for (const [index, step] of answer.steps.entries())
    print(console, `  ${index + 1}. ${sayCode(console, "step", step)}`);
  print(console);
  print(console, paint(console, say("check.id", { id: answer.id }), "dim"));
  print(console, paint(console, say("check.leaf", { index: answer.leaf.index, hash: clean(answer.leaf.hash) }), "dim"));
}

/** What a wide check found besides, a line each: leads, of which none has a part in the verdict. */
function showWeak(console: Console, weak: CheckAnswer["weak"]): void {
  if (weak === undefined) return;
  print(console);
  print(console, paint(console, console.say(weak.length === 0 ? "check.weak.none" : "check.weak"), "bold"));
  for (const one of weak) {
    const owner = [one.owner, one.list].filter(Boolean).map(String).map(clean).join(" / ");
    const matched =
      one.matchedName === undefined || one.matchedName === one.title ? "" : `  (${clean(one.matchedName)})`;
    print(
      console,
      `  ${strength(one)}  ${clean(one.title)}${matched}  ${paint(console, `${owner}  ${one.record}`, "dim")}`,
    );
    showObligations(console, one);
  }
}

function calledOf({ verdict, unconfirmed }: CheckAnswer): Called {
  return unconfirmed === undefined ? verdict : "unconfirmed";
}

/** Tells how new what others share is, where that says something about the answer. */
function showReceived(console: Console, { received }: CheckAnswer): void {
  if (received === undefined) return;
  const { state, asOf, without, unheard = [] } = received;
  const when = asOf ?? console.say("received.never");
  print(console, paint(console, console.say(`received.${state}`, { when }), state === "current" ? "dim" : "amber"));
  const authorities = without.map(String).map(clean).join(", ");
  if (without.length > 0) print(console, paint(console, console.say("received.without", { authorities }), "amber"));
  const federations = unheard.map(clean).join(", ");
  if (unheard.length > 0) print(console, paint(console, console.say("received.unheard", { federations }), "amber"));
}

/** Tells what is held for other purposes: that it is there, for which, and whom to ask. */
export function showWithheld(
  console: Console,
  withheld: readonly Withheld[] | undefined,
  words: "check.withheld" | "check.withheld.alert" = "check.withheld",
): void {
  for (const { record, owner, purposes } of withheld ?? []) {
    const values = { owner: clean(owner), purposes: purposes.join(", ") };
    print(console, `     ${paint(console, console.say(words, values), "amber")}  ${record}`);
  }
}

/** The verdict and the first candidate in one line, for a batch. */
export function answerLine(console: Console, line: number, answer: CheckAnswer): string {
  const [first] = answer.candidates;
  const called = calledOf(answer);
  const verdict = paint(console, console.say(`verdict.${called}`), verdictColours[called]);
  const [other] = answer.withheld ?? [];
  const held =
    other === undefined
      ? ""
      : `  ${console.say("check.withheld", { owner: clean(other.owner), purposes: other.purposes.join(", ") })}`;
  const found = first === undefined ? held : `  ${strength(first)}  ${clean(first.title)}`;
  return `${console.say("batch.line", { line })}  ${verdict}${found}`;
}

function understoodLine(console: Console, { as, name, document, format, ...rest }: CheckAnswer["understood"]): string {
  const { say } = console;
  const parts = [name, document?.number, document?.country, bornOf(console, rest)].filter((part) => part !== undefined);
  const what = parts.map(clean).join(" · ");
  if (as === "number" && document?.kind !== undefined)
    return say("understood.kind", { what, kind: sayCode(console, "kind", document.kind) });
  return say(`understood.${as}`, { what, format: clean(format ?? "") });
}

/** The date of birth, what it may mean as well, and how it was written. */
function bornOf(
  console: Console,
  { born, bornOr = [], bornAs }: Pick<CheckAnswer["understood"], "born" | "bornOr" | "bornAs">,
): string | undefined {
  if (born === undefined) return undefined;
  const readings = [born, ...bornOr.map((date) => console.say("understood.or", { what: date }))].join(" ");
  return bornAs === undefined ? readings : `${readings} (${sayCode(console, "writtenAs", bornAs)})`;
}

function checkDigits({ say }: Console, { checkDigits: digits }: CheckAnswer["understood"]): string | undefined {
  if (digits === undefined || digits.length === 0) return undefined;
  const wrong = digits.filter(({ agrees }) => !agrees).map(({ field }) => field);
  return wrong.length === 0 ? say("check.digits.agree") : say("check.digits.wrong", { fields: wrong.join(", ") });
}

/** Prints a candidate, field by field. */
export function showCandidate(console: Console, candidate: Candidate): void {
  const { say } = console;
  const verdict = paint(console, say(`verdict.${candidate.verdict}`), verdictColours[candidate.verdict]);
  const original = candidate.originalTitle === undefined ? "" : `  ${clean(candidate.originalTitle)}`;
  print(console);
  print(console, `${strength(candidate)}  ${paint(console, clean(candidate.title), "bold")}${original}  ${verdict}`);
  const owner = say("check.held_by", {
    owner: [candidate.owner, candidate.list].filter(Boolean).map(String).map(clean).join(" / "),
  });
  print(console, paint(console, `     ${owner}  ${candidate.record}`, "dim"));
  if (candidate.matchedName !== undefined && candidate.matchedName !== candidate.title)
    print(console, `     ${say("check.also", { name: clean(candidate.matchedName) })}`);
  for (const warning of candidate.warnings)
    print(console, `     ${paint(console, sayCode(console, "warning", warning), "red", "bold")}`);
  for (const { alert } of candidate.alerts) {
    const measures = alert.measures.map((measure) => sayCode(console, "measure", measure)).join(", ");
    print(console, `     ${sayCode(console, "alert", alert.category)} ${clean(alert.reference)}: ${measures}`);
  }
  showWithheld(console, candidate.withheld, "check.withheld.alert");
  if (candidate.restricted !== undefined) {
    const { ground, purposes } = candidate.restricted;
    print(
      console,
      `     ${paint(console, say("check.restricted", { ground, purposes: purposes.join(", ") }), "amber")}`,
    );
  }
  showObligations(console, candidate);
  for (const line of fieldLines(console, candidate.fields)) print(console, `     ${line}`);
  if (candidate.clearedBefore !== undefined) {
    const { at, by, reason } = candidate.clearedBefore;
    print(console, `     ${say("check.cleared", { at: at.slice(0, 10), by: clean(by), reason: clean(reason) })}`);
  }
}

/** How far to trust it, and what may not be done with it. */
function showObligations(
  console: Console,
  { evaluation, handling = [], handlingNote }: Pick<Candidate, "evaluation" | "handling" | "handlingNote">,
): void {
  if (evaluation !== undefined) {
    const { source, information } = evaluation;
    const words = [sayCode(console, "source", source), sayCode(console, "information", information)].join("; ");
    print(console, paint(console, `     ${source}${information} ${words}`, "dim"));
  }
  for (const code of handling)
    print(console, `     ${paint(console, `${code} ${sayCode(console, "handling", code)}`, "amber")}`);
  if (handlingNote !== undefined) print(console, `     ${clean(handlingNote)}`);
}

function fieldLines(console: Console, fields: readonly FieldComparison[]): string[] {
  const rows = fields.map((field) => ({
    label: sayCode(console, "field", field.field),
    mark: sayCode(console, "mark", field.mark),
    field,
  }));
  const label = Math.max(0, ...rows.map((row) => row.label.length));
  const mark = Math.max(0, ...rows.map((row) => row.mark.length));
  return rows.map((row) => {
    const { asked, held, reasons } = row.field;
    const values = [asked, held]
      .filter((value) => value !== undefined)
      .map(clean)
      .join("  ≈  ");
    const why = reasons.map((reason) => sayCode(console, "reason", reason)).join(", ");
    const shown = paint(console, row.mark.padEnd(mark), markColours[row.field.mark]);
    return `${row.label.padEnd(label)}  ${shown}  ${values}${why === "" ? "" : paint(console, `  (${why})`, "dim")}`;
  });
}

function strength({ strength: value }: Pick<Candidate, "strength">): string {
  return String(Math.round(value)).padStart(3);
}
