// besa subjects: requests of data subjects, from receipt to letter.
import { NewSubjectRequest, type SubjectCase, SubjectRecordAct, type SubjectRow, TakenStep } from "#contract";
import { ActId } from "#domain";
import { connect, type Connection } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { given, hasOption, optionNumber, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { actInCircle } from "./inquiries.ts";

/** Prints the requests that are open, or with `--ended` the others, newest first. */
export async function listSubjects(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "subjects");
  const state: "open" | "ended" = hasOption(options, "ended") ? "ended" : "open";
  let after: string | undefined;
  do {
    const page = await open.client.call("subjects", { query: { state, limit: 200, ...given({ after }) } });
    for (const row of page.items) {
      if (console.isJson) printJson(console, row);
      else print(console, lineOf(console, row));
    }
    after = page.next;
  } while (after !== undefined);
  return exitCodes.fine;
}

/** Takes a request down. */
export async function receiveSubject(console: Console, words: readonly string[], options: Options): Promise<number> {
  const representative = optionText(options, "represented");
  const body = parseTyped(NewSubjectRequest, {
    kind: optionText(options, "kind") ?? "access",
    law: optionText(options, "law") ?? "led",
    channel: optionText(options, "channel") ?? "letter",
    language: optionText(options, "language") ?? "en",
    wish: optionText(options, "wish"),
    subject: {
      names: [words.join(" "), ...optionTexts(options, "name")].filter((name) => name !== ""),
      numbers: optionTexts(options, "number"),
      ...given({ born: optionText(options, "born"), address: optionText(options, "address") }),
    },
    ...given({ receivedOn: optionText(options, "on") }),
    ...(representative === undefined
      ? {}
      : {
          represented: {
            name: representative,
            as: optionText(options, "as") ?? "lawyer",
            authorityChecked: hasOption(options, "checked"),
          },
        }),
  });
  await using open = await connect(console, "receiveSubject");
  return show(console, await open.client.call("receiveSubject", { body }));
}

/** Prints one request with what was found and what was done. */
export async function showSubject(console: Console, [id]: readonly string[]): Promise<number> {
  await using open = await connect(console, "subject");
  return show(console, await read(open, parseTyped(ActId, id)));
}

/** Looks for the subject. */
export async function searchSubject(console: Console, [id]: readonly string[], options: Options): Promise<number> {
  const params = { id: parseTyped(ActId, id) };
  await using open = await connect(console, "searchSubject");
  const seen = await seenOf(open, params.id, options);
  return show(console, await open.client.call("searchSubject", { params, body: { seen } }));
}

/** The one text that some steps ask for, by its name in the contract. */
const texts = new Map([
  ["assign", "login"],
  ["ask-identity", "words"],
  ["prove-identity", "proof"],
  ["extend", "reason"],
  ["reopen", "reason"],
]);

/** Takes a step that asks for one text, or for none. */
export async function stepSubject(
  console: Console,
  [id, step = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const name = texts.get(step);
  const text = optionText(options, "text");
  return take(console, id, options, { step, ...(name === undefined || text === undefined ? {} : { [name]: text }) });
}

/** Says whether a finding is about the subject, and whether it is told to them. */
export async function judgeFinding(
  console: Console,
  [id, finding, judgement]: readonly string[],
  options: Options,
): Promise<number> {
  const ownerSays = optionText(options, "owner");
  const disclose = hasOption(options, "disclose");
  return take(console, id, options, { step: "judge", finding, judgement, disclose, ...given({ ownerSays }) });
}

/** Decides. */
export async function decideSubject(
  console: Console,
  [id, outcome]: readonly string[],
  options: Options,
): Promise<number> {
  const reason = optionText(options, "reason");
  const more = given({ ground: optionText(options, "ground"), words: optionText(options, "words") });
  return take(console, id, options, { step: "decide", decision: { outcome, reason, ...more } });
}

/** Restricts, corrects or erases a record of the subject, or proposes a correction to its owner. */
export async function actForSubject(
  console: Console,
  [id, act, record]: readonly string[],
  options: Options,
): Promise<number> {
  const params = { id: parseTyped(ActId, id) };
  const asked = { act, record, reason: optionText(options, "reason"), ...detailsOf(act, options) };
  if (hasOption(options, "inquiry")) return actInCircle(console, params.id, asked);
  await using open = await connect(console, "actForSubject");
  const body = parseTyped(SubjectRecordAct, { ...asked, seen: await seenOf(open, params.id, options) });
  return show(console, await open.client.call("actForSubject", { params, body }));
}

/** What each act asks for beside record and reason. */
function detailsOf(act: string | undefined, options: Options): object {
  const [names, born] = [optionTexts(options, "name"), optionTexts(options, "born")];
  const details = new Map<string | undefined, object>([
    ["restrict", { ground: optionText(options, "ground"), purposes: optionTexts(options, "purpose") }],
    ["propose", { words: optionText(options, "words") }],
    [
      "correct",
      {
        recordVersion: optionNumber(options, "version"),
        changes: given({
          names: names.length === 0 ? undefined : names,
          born: born.length === 0 ? undefined : born,
        }),
      },
    ],
  ]);
  return details.get(act) ?? {};
}

/** Prints the letter. */
export async function printLetter(console: Console, [id]: readonly string[]): Promise<number> {
  await using open = await connect(console, "subjectLetter");
  const letter = await open.client.call("subjectLetter", { params: { id: parseTyped(ActId, id) } });
  for (const line of (await letter.text()).trimEnd().split("\n")) print(console, clean(line));
  return exitCodes.fine;
}

async function take(console: Console, id: string | undefined, options: Options, step: object): Promise<number> {
  const params = { id: parseTyped(ActId, id) };
  await using open = await connect(console, "stepSubject");
  const body = parseTyped(TakenStep, { seen: await seenOf(open, params.id, options), ...step });
  return show(console, await open.client.call("stepSubject", { params, body }));
}

/** The version that was seen: as told, or, where nothing is told, the newest. */
async function seenOf(open: Connection, id: ActId, options: Options): Promise<number> {
  return optionNumber(options, "seen") ?? (await read(open, id)).version;
}

async function read({ client }: Connection, id: ActId): Promise<SubjectCase> {
  return client.call("subject", { params: { id } });
}

function show(console: Console, one: SubjectCase): number {
  if (console.isJson) {
    printJson(console, one);
    return exitCodes.fine;
  }
  print(console, lineOf(console, one));
  print(
    console,
    paint(console, console.say("subjects.seen", { version: one.version, steps: one.steps.join(", ") }), "dim"),
  );
  for (const { id, kind, ref, judgement, disclose, title = "", owner = "", version } of one.findings)
    print(
      console,
      `  ${id}  ${kind} ${ref} ${version ?? ""}  ${judgement}${disclose ? "+" : ""}  ${owner}  ${clean(title)}`.trimEnd(),
    );
  for (const { at, step, by = "" } of one.events) print(console, `  ${at}  ${step}  ${clean(by)}`.trimEnd());
  return exitCodes.fine;
}

function lineOf(console: Console, { id, reference, kind, state, decision, clock, subject }: SubjectRow): string {
  const due = clock.dueOn ?? clock.state;
  const left = clock.daysLeft === undefined ? clock.state : console.say("subjects.left", { days: clock.daysLeft });
  const words = [id, reference, kind, decision === undefined ? state : `${state} ${decision.outcome}`, due];
  const shown = clock.state === "overdue" ? paint(console, left, "red") : left;
  return `${words.join("  ")}  ${shown}  ${clean(subject.names[0] ?? "")}`;
}
