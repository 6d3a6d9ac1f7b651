// How an error is told, and what the program ends with.
import { CallError } from "#contract";
import type { Problem } from "#contract";
import { clean, note, paint, printJson } from "./console.ts";
import type { Console } from "./console.ts";
import { CliError, exitCodes } from "./errors.ts";
import { isTextKey } from "./texts/speech.ts";

/** Tells the error and gives the exit code. Errors that are nobody's refusal are thrown on. */
export function report(console: Console, error: unknown): number {
  if (error instanceof CliError) {
    const values = Object.fromEntries(Object.entries(error.values).map(([key, value]) => [key, cleanValue(value)]));
    tell(console, { code: error.code, title: console.say(error.text, values) });
    if (error.code === "usage") note(console, console.say("error.help", { command: commandOf(console) }));
    return error.exit;
  }
  if (error instanceof CallError) {
    tell(console, { ...error.problem, title: sayProblem(console, error.problem) });
    return exitOf(error.problem);
  }
  if (console.terminal.signal.aborted) {
    note(console, console.say("error.interrupted"));
    return exitCodes.interrupted;
  }
  throw error;
}

/** A refusal of the node in the reader's language; in the node's own words where the catalogues have none. */
export function sayProblem({ say }: Console, problem: Problem): string {
  const { code, title, detail } = problem;
  if (code === "unreachable") return say("error.unreachable");
  if (code === "bad_answer") return say("error.bad_answer");
  const key = `problem.${code}`;
  const text = isTextKey(key) ? say(key, { seconds: Math.ceil(problem.retryAfter ?? 0) }) : clean(title);
  return detail === undefined ? text : `${text} ${clean(detail)}`;
}

function commandOf({ terminal }: Console): string {
  const [first] = terminal.args;
  return first === undefined || first.startsWith("-") ? "" : ` ${clean(first)}`;
}

type Told = Pick<Problem, "code" | "title"> & Partial<Problem>;

function tell(console: Console, problem: Told): void {
  if (console.isJson) printJson(console, { problem });
  note(console, `${paint(console, console.say("error.prefix"), "bold")}: ${problem.title}`);
  for (const field of problem.fields ?? []) {
    note(console, `  ${console.say("error.field", { path: clean(field.path), message: clean(field.message) })}`);
  }
}

function exitOf({ code, status }: Problem): number {
  if (code === "unreachable") return exitCodes.unreachable;
  if (status === 401 || status === 403 || code === "locked_out") return exitCodes.refused;
  if (status === 400 || status === 422) return exitCodes.usage;
  return exitCodes.failed;
}

function cleanValue(value: string | number): string | number {
  return typeof value === "string" ? clean(value) : value;
}
