// besa subjects inquiries, tell: what is asked of one's own circles for requests of data subjects.
import { CircleRecordAct, type SubjectInquiry } from "#contract";
import { ActId } from "#domain";
import { connect } from "../connection.ts";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { given, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

/** Prints what is asked of one's own circles. */
export async function listInquiries(console: Console): Promise<number> {
  await using open = await connect(console, "inquiries");
  const { items } = await open.client.call("inquiries");
  for (const one of items) showInquiry(console, one);
  return exitCodes.fine;
}

function showInquiry(console: Console, one: SubjectInquiry): number {
  if (console.isJson) {
    printJson(console, one);
    return exitCodes.fine;
  }
  const names = clean(one.subject.names.join(", "));
  print(console, [one.id, one.answer ?? "", one.clock?.dueOn ?? "", one.kind, names].join("  "));
  for (const { id, title } of one.records) print(console, `  ${id}  ${clean(title)}`);
  return exitCodes.fine;
}

/** Answers what is asked of one's circle. */
export async function answerInquiry(
  console: Console,
  [id, answer]: readonly string[],
  options: Options,
): Promise<number> {
  const words = optionText(options, "words");
  await using open = await connect(console, "answerInquiry");
  const answered = await open.client.call("answerInquiry", {
    params: { id: parseTyped(ActId, id) },
    body: { answer: answer === "tell" ? "tell" : "nothing", ...given({ words }) },
  });
  if (console.isJson) printJson(console, answered);
  else print(console, console.say("subjects.answered"));
  return exitCodes.fine;
}

/** Does something to a record of one's circle. */
export async function actInCircle(console: Console, id: ActId, asked: object): Promise<number> {
  await using open = await connect(console, "actForInquiry");
  const body = parseTyped(CircleRecordAct, asked);
  return showInquiry(console, await open.client.call("actForInquiry", { params: { id }, body }));
}
