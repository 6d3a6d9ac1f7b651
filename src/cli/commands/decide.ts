// besa decide: what came of a candidate.
import { ActId, Outcome, RecordId } from "#domain";
import { connect } from "../connection.ts";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

/** Confirms, clears or refers a candidate of one of the officer's own checks. */
export async function decide(
  console: Console,
  [check, record, outcome]: readonly string[],
  options: Options,
): Promise<number> {
  const reason = optionText(options, "reason");
  if (reason === undefined) throw new CliError("usage", { what: "--reason" });
  const params = { id: parseTyped(ActId, check) };
  const body = { record: parseTyped(RecordId, record), outcome: parseTyped(Outcome, outcome), reason };
  await using open = await connect(console, "decide");
  const decision = await open.client.call("decide", { params, body });
  if (console.isJson) {
    printJson(console, decision);
    return exitCodes.fine;
  }
  const said = console.say(`outcome.${decision.outcome}`);
  print(
    console,
    console.say("decide.done", {
      outcome: said,
      record: clean(decision.title ?? decision.record),
      by: clean(decision.by),
    }),
  );
  for (const { name, unit, until } of decision.onDuty ?? [])
    print(console, console.say("decide.onDuty", { name: clean(name), unit: clean(unit), until }));
  if (decision.leaf !== undefined) print(console, console.say("check.leaf", { ...decision.leaf }));
  return exitCodes.fine;
}
