// besa federation guard and canary: what may leave the node, what was kept, and whose copy a leaked one is.
import { GuardRules, Purpose } from "#domain";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { inputBytes } from "../files.ts";
import { optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

const shownAtOnce = 100;
/** Characters of a file of rules, and of a text that is searched for marks. */
const largestFile = 1024 * 1024;
const longestText = 200_000;

/** Prints the rules in force; as JSON they are the file that `change` takes. */
export async function showGuard(console: Console): Promise<number> {
  await using open = await connect(console, "guard");
  const { edition, decidedAt, rules } = await open.client.call("guard");
  if (console.isJson) {
    printJson(console, rules);
    return exitCodes.fine;
  }
  print(
    console,
    decidedAt === undefined
      ? console.say("guard.standard")
      : console.say("guard.edition", { edition: String(edition), at: decidedAt }),
  );
  for (const { id, effect, words } of rules.rules)
    print(
      console,
      `  ${paint(console, effect.padEnd(5), effect === "deny" ? "red" : "green")}  ${id}: ${clean(words)}`,
    );
  return exitCodes.fine;
}

/** Lists what was kept from leaving. */
export async function listDenials(console: Console): Promise<number> {
  await using open = await connect(console, "guardDenials");
  const page = await open.client.call("guardDenials", { query: { limit: shownAtOnce } });
  if (console.isJson) printJson(console, page);
  else
    for (const { at, type, recipient, code, rule, words } of page.items) {
      const why = rule === undefined ? "" : `  ${rule}: ${clean(words ?? "")}`;
      print(console, `${at}  ${type}  ${clean(recipient)}  ${code}${why}`);
    }
  return exitCodes.fine;
}

/** Asks a second officer to put the rules of a file in force. */
export async function changeGuard(console: Console, [file = ""]: readonly string[], options: Options): Promise<number> {
  const rules = parseTyped(GuardRules, jsonIn(await textOf(console, file, largestFile), file));
  await using open = await connect(console, "askApproval");
  const reason = optionText(options, "reason") ?? "";
  const { id } = await open.client.call("askApproval", { body: { subject: { act: "change-guard", rules }, reason } });
  print(console, console.say("federation.askedTwo", { id }));
  return exitCodes.fine;
}

/** Prints to whom the copies went whose marks are in a text, or in a file. */
export async function traceCopy(console: Console, words: readonly string[], options: Options): Promise<number> {
  const file = optionText(options, "file");
  const text = file === undefined ? words.join(" ") : await textOf(console, file, longestText);
  const body = {
    text,
    purpose: parseTyped(Purpose, optionText(options, "purpose")),
    reason: optionText(options, "reason") ?? "",
  };
  await using open = await connect(console, "traceCopy");
  const { copies, unknown } = await open.client.call("traceCopy", { body });
  if (console.isJson) {
    printJson(console, { copies, unknown });
    return exitCodes.fine;
  }
  for (const { mark, recipient, record, at } of copies)
    print(console, console.say("guard.copy", { mark, recipient: clean(recipient), record, at }));
  for (const mark of unknown) print(console, console.say("guard.unknownMark", { mark }));
  if (copies.length + unknown.length === 0) print(console, console.say("guard.noMark"));
  return exitCodes.fine;
}

async function textOf(console: Console, file: string, longest: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await inputBytes(console.terminal, file)) {
    chunks.push(chunk);
    if ((size += chunk.length) > longest) throw new CliError("usage", { what: file });
  }
  return Buffer.concat(chunks).toString("utf8");
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CliError("usage", { what: file }, { cause });
  }
}
