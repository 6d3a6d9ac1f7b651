// Many checks in one request: NDJSON in, NDJSON out, a line for a line, in order.
import { BatchLine } from "#contract";
import type { Problem } from "#contract";
import type { CheckAnswer } from "#domain";
import { parseInput } from "./input.ts";
import { parseJson } from "./json.ts";
import { ApiError } from "./errors.ts";
import { refusalOf } from "./problem.ts";
import { readLines } from "./lines.ts";
import type { Line } from "./lines.ts";

const checksInFlight = 64;
const longestLine = 16 * 1024;

type Asked = ReturnType<typeof BatchLine.parse>;

/**
 * Answers each line of the body as a line, in the order asked, with up to 64 checks under way and no more lines read than that. A bad line,
 * or a check that is refused, is answered by a line with a problem and stops nothing else. Blank lines are counted, not answered.
 */
export async function* batchAnswers(
  body: AsyncIterable<Uint8Array>,
  check: (asked: Asked) => Promise<CheckAnswer>,
  { signal, incident }: { readonly signal: AbortSignal; readonly incident: (error: unknown) => Problem },
): AsyncGenerator<string> {
  const answer = (line: Line | Broken): Promise<string> => answerLine(line, check, incident);
  yield* inOrder(linesToTheEnd(body), answer, { most: checksInFlight, signal });
}

/** The place where the body itself went wrong. */
interface Broken {
  readonly number: number;
  readonly error: ApiError;
}

/** The lines, and where the body breaks off for a reason of its own (too slow, too long), that reason as the last one. */
async function* linesToTheEnd(body: AsyncIterable<Uint8Array>): AsyncGenerator<Line | Broken> {
  let number = 0;
  try {
    for await (const line of readLines(body, longestLine)) {
      number = line.number;
      yield line;
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    yield { number: number + 1, error };
  }
}

async function answerLine(
  line: Line | Broken,
  check: (asked: Asked) => Promise<CheckAnswer>,
  incident: (error: unknown) => Problem,
): Promise<string> {
  let ref: string | number | undefined;
  try {
    if ("error" in line) throw line.error;
    if (line.bytes === undefined)
      throw new ApiError("too_large", { detail: `At most ${longestLine} bytes in a line.` });
    const value = parseJson(line.bytes);
    ref = refOf(value);
    // parseInput gives what the schema gives; its type is lost only because the room names no schema library.
    const answer = await check(parseInput(BatchLine, value) as Asked);
    return JSON.stringify({ ref, line: line.number, answer });
  } catch (error) {
    const problem = refusalOf(error) ?? incident(error);
    return JSON.stringify({ ref, line: line.number, problem });
  }
}

/** The asker's own reference, told back even when the rest of the line is wrong. */
function refOf(value: unknown): string | number | undefined {
  if (typeof value !== "object" || value === null || !("ref" in value)) return undefined;
  const parsed = BatchLine.shape.ref.safeParse(value.ref);
  return parsed.success ? parsed.data : undefined;
}

/**
 * Works on up to `most` items at once and yields results in the order of the items, each as soon as it and all before it are there: a
 * client that sends one line and waits for its answer gets it.
 */
async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  { most, signal }: { readonly most: number; readonly signal: AbortSignal },
): AsyncGenerator<Out> {
  const iterator = items[Symbol.asyncIterator]();
  const underWay: Promise<Out>[] = [];
  const take = (): Promise<IteratorResult<In, unknown>> => iterator.next();
  let next: Promise<IteratorResult<In, unknown>> | undefined = take();
  try {
    while (!signal.aborted && (next !== undefined || underWay.length > 0)) {
      const head = underWay[0];
      const isRoom = next !== undefined && underWay.length < most;
      const come: IteratorResult<In, unknown> | "head" = await Promise.race([
        ...(isRoom && next !== undefined ? [next] : []),
        ...(head === undefined ? [] : [head.then(() => "head" as const)]),
      ]);
      if (come === "head") {
        const first = underWay.shift();
        if (first !== undefined) yield await first;
      } else if (come.done === true) {
        next = undefined;
      } else {
        underWay.push(work(come.value));
        next = take();
      }
    }
  } finally {
    next?.catch(() => undefined);
    iterator.return?.().catch(() => undefined);
  }
}
