// Many watches in one request: NDJSON in, NDJSON out, a line for a line, in order.
import { CaseworkError } from "#casework";
import { WatchLine } from "#contract";
import type { Problem } from "#contract";
import type { ActId } from "#domain";
import { ApiError } from "./errors.ts";
import { parseInput } from "./input.ts";
import { parseJson } from "./json.ts";
import { readLines } from "./lines.ts";
import type { Line } from "./lines.ts";
import { refusalOf } from "./problem.ts";

/** Lines at most that are put in by one transaction. */
const linesAtOnce = 500;
const longestLine = 16 * 1024;

type Read = ReturnType<typeof WatchLine.parse>;

/** What the lines are put in by. */
export interface WatchWork {
  /** Adds watches; answers their ids in order, with a refusal in the place of one that is refused. */
  readonly add: (lines: readonly Read[]) => Promise<readonly (ActId | CaseworkError)[]>;
  /** Fires when the client has gone: nothing more is read then. */
  readonly signal: AbortSignal;
  /** Logs a failure and gives what may be told of it. */
  readonly incident: (error: unknown) => Problem;
}

/**
 * Answers each line of the body with a line: the watch's id, or the problem. A bad line stops nothing else. What was answered is in the store: a
 * file that was cut off is sent again, and lines with a `key` that are in it already are answered `watch_exists`.
 */
export async function* watchLineAnswers(body: AsyncIterable<Uint8Array>, work: WatchWork): AsyncGenerator<string> {
  // What is refused as a whole is refused before the first line, and as a status.
  await work.add([]);
  for await (const lines of readLines(body, longestLine))
    for (let start = 0; start < lines.length; start += linesAtOnce) {
      if (work.signal.aborted) return;
      yield await answerLines(lines.slice(start, start + linesAtOnce), work);
    }
}

async function answerLines(lines: readonly Line[], work: WatchWork): Promise<string> {
  const read = lines.map((line) => readLine(line, work));
  const added = (
    await addAll(
      read.flatMap((one) => ("query" in one ? [one] : [])),
      work,
    )
  ).values();
  const answers = read.map((one, place) => {
    const line = lines[place]?.number ?? 0;
    if (!("query" in one)) return { line, problem: one };
    const result = added.next().value;
    const key = one.key === undefined ? {} : { key: one.key };
    return typeof result === "string" ? { line, ...key, watch: result } : { line, ...key, problem: result };
  });
  return answers.map((answer) => JSON.stringify(answer)).join("\n");
}

async function addAll(lines: readonly Read[], work: WatchWork): Promise<(ActId | Problem)[]> {
  try {
    const added = await work.add(lines);
    return added.map((one) => (one instanceof CaseworkError ? problemOf(one, work) : one));
  } catch (error) {
    const problem = problemOf(error, work);
    return lines.map(() => problem);
  }
}

function readLine({ bytes }: Line, work: WatchWork): Read | Problem {
  try {
    if (bytes === undefined) throw new ApiError("too_large", { detail: `At most ${longestLine} bytes in a line.` });
    // parseInput gives what the schema gives; its type is lost only because the room names no schema library.
    return parseInput(WatchLine, parseJson(bytes)) as Read;
  } catch (error) {
    return problemOf(error, work);
  }
}

function problemOf(error: unknown, { incident }: WatchWork): Problem {
  return refusalOf(error) ?? incident(error);
}
