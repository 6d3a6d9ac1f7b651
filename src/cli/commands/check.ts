// besa check: one person or document.
import { CheckRequest } from "#contract";
import { Purpose } from "#domain";
import type { CheckAnswer } from "#domain";
import { connect } from "../connection.ts";
import type { Connection } from "../connection.ts";
import { note, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { standardInput } from "../files.ts";
import { given, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { showAnswer } from "../show-answer.ts";
import { followPartners } from "./partners-follow.ts";

const verdictExits = {
  nothing: exitCodes.fine,
  possible: exitCodes.possible,
  match: exitCodes.match,
} as const satisfies Record<CheckAnswer["verdict"], number>;

/** Checks and prints; the exit code says the verdict. */
export async function checkOne(console: Console, words: readonly string[], options: Options): Promise<number> {
  const query = await queryOf(console, words, options);
  await using open = await connect(console, "check");
  const purpose = await purposeOf(console, open, options);
  const partners = optionTexts(options, "ask");
  const request = parseTyped(CheckRequest, {
    query,
    purpose,
    ...given({ reason: optionText(options, "reason") }),
    ...(partners.length === 0 ? {} : { partners }),
    ...(options["wide"] === true ? { wide: true } : {}),
  });
  const answer = await open.client.call("check", { body: request, signal: console.terminal.signal });
  if (console.isJson) printJson(console, answer);
  else showAnswer(console, answer);
  // The node's own answer stands there already; what partners say comes after it.
  const elsewhere = await followPartners(console, open.client, answer);
  if (elsewhere === "hit") return exitCodes.match;
  const isNotKnown = answer.unconfirmed === true || (answer.verdict === "nothing" && elsewhere === "not-known");
  return isNotKnown ? exitCodes.unconfirmed : verdictExits[answer.verdict];
}

/** Why it is asked: `--purpose`, else BESA_PURPOSE. Only a trial fills it in, aloud. Throws CliError `purpose`. */
export async function purposeOf(console: Console, open: Connection, options: Options): Promise<Purpose> {
  const told = optionText(options, "purpose") ?? console.terminal.env["BESA_PURPOSE"];
  if (told !== undefined && told !== "") return parseTyped(Purpose, told);
  const { purposes } = await open.client.call("session");
  const [first] = purposes;
  if (!open.isTrial || first === undefined) throw new CliError("purpose", { purposes: purposes.join(", ") });
  note(console, console.say("purpose.trial", { purpose: first }));
  return first;
}

/** The question that the words and options ask. Throws CliError `what_to_check`. */
export async function queryOf(console: Console, words: readonly string[], options: Options): Promise<unknown> {
  const text = words.join(" ").trim();
  const number = optionText(options, "doc");
  const mrz = await mrzOf(console, optionText(options, "mrz"));
  if (text === "" && number === undefined && mrz === undefined) throw new CliError("what_to_check");
  return given({
    text: text === "" ? undefined : text,
    document: number === undefined ? undefined : given({ number, country: upper(optionText(options, "country")) }),
    mrz,
    born: optionText(options, "born"),
    sex: optionText(options, "sex"),
    nationality: upper(optionText(options, "nationality")),
  });
}

async function mrzOf({ terminal }: Console, told: string | undefined): Promise<string | undefined> {
  if (told !== "-") return told;
  const pieces: Uint8Array[] = [];
  for await (const piece of standardInput(terminal)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8").trim();
}

function upper(text: string | undefined): string | undefined {
  return text?.toUpperCase();
}
