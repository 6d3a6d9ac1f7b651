// Many checks in one request: NDJSON in, NDJSON out, a line for a line, in order. Lines go through in chunks, as they come.
import { CaseworkError } from "#casework";
import { BatchLine } from "#contract";
import type { Problem } from "#contract";
import type { CheckAnswer, CheckQuery } from "#domain";
import { parseInput } from "./input.ts";
import { parseJson } from "./json.ts";
import { ApiError } from "./errors.ts";
import { refusalOf } from "./problem.ts";
import { readLines } from "./lines.ts";
import type { Line } from "./lines.ts";

/** Lines at most that are checked together: enough that a search loop, a read and a commit are shared, few enough to answer soon. */
const linesInChunk = 512;
/** Chunks at work at once: while some wait for the log, others are searched. */
const chunksUnderWay = 4;
const longestLine = 16 * 1024;

type Ref = string | number | undefined;

/** What a batch is answered with and by. */
export interface BatchWork {
  /** Answers queries in their order, with a refusal in the place of one that is refused. */
  readonly check: (queries: readonly CheckQuery[]) => Promise<readonly (CheckAnswer | CaseworkError)[]>;
  /** The number of the first line: a client that goes on with a file sends the rest of it. */
  readonly from: number;
  /** Fires when the client has gone: nothing more is read then. */
  readonly signal: AbortSignal;
  /** Logs a failure and gives what may be told of it. */
  readonly incident: (error: unknown) => Problem;
}

/**
 * Answers each line of the body with a line, in the order asked; each text given out holds some whole lines. A bad line, or a check that is
 * refused, is answered by a line with a problem and stops nothing else. Blank lines are counted, not answered. A client that sends one
 * line and waits gets its answer; one that does not read its answers is not read from.
 */
export async function* batchAnswers(body: AsyncIterable<Uint8Array>, work: BatchWork): AsyncGenerator<string> {
  const groups = linesToTheEnd(body);
  const underWay: Promise<string>[] = [];
  let held: (Line | Broken)[] = [];
  let next: Promise<IteratorResult<readonly (Line | Broken)[], unknown>> | undefined = begun(groups.next());
  try {
    while (!work.signal.aborted && (next !== undefined || held.length > 0 || underWay.length > 0)) {
      if (held.length > 0 && underWay.length < chunksUnderWay) {
        underWay.push(begun(answerLines(held.slice(0, linesInChunk), work)));
        held = held.slice(linesInChunk);
        continue;
      }
      const come = await Promise.race([
        ...(next === undefined || held.length > 0 ? [] : [next]),
        ...underWay.slice(0, 1).map((head) => head.then(() => "head" as const)),
      ]);
      if (come === "head") {
        const first = underWay.shift();
        if (first !== undefined) yield await first;
      } else if (come.done === true) {
        next = undefined;
      } else {
        held = [...come.value];
        next = begun(groups.next());
      }
    }
  } finally {
    groups.return(undefined).catch(() => undefined);
  }
}

/** Work that may fail before anybody waits for it, or when nobody does any more: such a failure must not end the node. Whoever waits hears of it. */
function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** The place where the body itself went wrong. */
interface Broken {
  readonly number: number;
  readonly error: ApiError;
}

/** The lines, and where the body breaks off for a reason of its own (too slow, too long), that reason as the last one. */
async function* linesToTheEnd(body: AsyncIterable<Uint8Array>): AsyncGenerator<readonly (Line | Broken)[]> {
  let number = 0;
  try {
    for await (const lines of readLines(body, longestLine)) {
      number = lines.at(-1)?.number ?? number;
      yield lines;
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    yield [{ number: number + 1, error }];
  }
}

/** A line that was read, or what is wrong with it. */
interface Asked {
  readonly line: number;
  readonly ref: Ref;
  readonly query?: CheckQuery;
  readonly problem?: Problem;
}

/** The answers to some lines, as lines. */
async function answerLines(lines: readonly (Line | Broken)[], work: BatchWork): Promise<string> {
  const asked = lines.map((line) => readLine(line, work));
  const queries = asked.flatMap(({ query }) => query ?? []);
  const answers = (queries.length === 0 ? [] : await answersTo(queries, work)).values();
  const texts = asked.map(({ line, ref, query, problem }) => {
    if (query === undefined) return JSON.stringify({ ref, line, problem });
    const answer = answers.next().value;
    return JSON.stringify(
      answer !== undefined && "verdict" in answer ? { ref, line, answer } : { ref, line, problem: answer },
    );
  });
  return texts.join("\n");
}

function readLine(line: Line | Broken, { from, incident }: BatchWork): Asked {
  const number = line.number + from - 1;
  let value: unknown;
  try {
    if ("error" in line) throw line.error;
    if (line.bytes === undefined)
      throw new ApiError("too_large", { detail: `At most ${longestLine} bytes in a line.` });
    value = parseJson(line.bytes);
    // parseInput gives what the schema gives; its type is lost only because the room names no schema library.
    const { ref, query } = parseInput(BatchLine, value) as ReturnType<typeof BatchLine.parse>;
    return { line: number, ref, query };
  } catch (error) {
    return { line: number, ref: refOf(value), problem: refusalOf(error) ?? incident(error) };
  }
}

/** An answer or a problem for each query. When the chunk as a whole fails, each query is asked by itself: a defect harms one line only. */
async function answersTo(queries: readonly CheckQuery[], work: BatchWork): Promise<(CheckAnswer | Problem)[]> {
  try {
    const answers = await work.check(queries);
    return answers.map((answer) => (answer instanceof CaseworkError ? problemOf(answer, work) : answer));
  } catch (error) {
    const isDefect = refusalOf(error) === undefined;
    if (!isDefect || queries.length === 1) {
      const problem = problemOf(error, work);
      return queries.map(() => problem);
    }
  }
  const answers: (CheckAnswer | Problem)[] = [];
  for (const query of queries) answers.push(...(await answersTo([query], work)));
  return answers;
}

function problemOf(error: unknown, { incident }: BatchWork): Problem {
  return refusalOf(error) ?? incident(error);
}

/** The asker's own reference, told back even when the rest of the line is wrong. */
function refOf(value: unknown): Ref {
  if (typeof value !== "object" || value === null || !("ref" in value)) return undefined;
  const parsed = BatchLine.shape.ref.safeParse(value.ref);
  return parsed.success ? parsed.data : undefined;
}
