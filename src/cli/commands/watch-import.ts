// besa watch import: many watches in one stream, NDJSON as the API has it.
import { WatchLineAnswer } from "#contract";
import { textLines } from "../byte-lines.ts";
import { connect } from "../connection.ts";
import { clean, note, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { inputBytes } from "../files.ts";
import { given, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { sayProblem } from "../report.ts";
import { purposeOf } from "./check.ts";

/**
 * Adds a watch for each line of a file; lines whose key is watched already are counted apart, so that a file may be sent again. The exit code
 * says whether lines were refused.
 */
export async function importWatches(
  console: Console,
  [path = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const { terminal, say } = console;
  await using open = await connect(console, "importWatches");
  const purpose = await purposeOf(console, open, options);
  const body = ReadableStream.from(await inputBytes(terminal, path));
  const requires = optionTexts(options, "requires");
  const query = {
    purpose,
    reason: optionText(options, "reason") ?? "",
    ...given({
      list: optionText(options, "list"),
      endsOn: optionText(options, "until"),
      requires: requires.length === 0 ? undefined : requires.join(","),
    }),
  };
  const response = await open.client.call("importWatches", { query, body, signal: terminal.signal });
  const tally = { added: 0, existing: 0, problems: 0 };
  for await (const line of textLines(response.body ?? new ReadableStream<Uint8Array>())) {
    const answer = parseTyped(WatchLineAnswer, JSON.parse(line));
    if (console.isJson) printJson(console, answer);
    if (answer.watch !== undefined) tally.added += 1;
    else if (answer.problem?.code === "watch_exists") tally.existing += 1;
    else {
      tally.problems += 1;
      const problem = answer.problem === undefined ? "" : sayProblem(console, answer.problem);
      if (!console.isJson)
        print(console, `! ${say("batch.line", { line: answer.line })}  ${clean(answer.key ?? "")} ${problem}`);
    }
  }
  note(console, say("watch.imported", tally));
  return tally.problems > 0 ? exitCodes.problems : exitCodes.fine;
}
