// besa check --batch: many checks in one stream, in constant memory, to be gone on with after an interruption.
import { BatchAnswer, CallError } from "#contract";
import { lineGroups, strictText } from "../byte-lines.ts";
import { connect } from "../connection.ts";
import { note, print, jsonLine } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { absolute, inputBytes, openInput, openOutput } from "../files.ts";
import { glance } from "../glance.ts";
import type { Glance } from "../glance.ts";
import { given, hasOption, optionText } from "../options.ts";
import type { Options } from "../options.ts";
import { showProgress } from "../progress.ts";
import type { Progress } from "../progress.ts";
import { sayProblem } from "../report.ts";
import { answerLine } from "../show-answer.ts";
import type { ReadableFile, WritableFile } from "../terminal.ts";
import { purposeOf } from "./check.ts";

interface Tally {
  answered: number;
  lastLine: number;
  match: number;
  possible: number;
  unconfirmed: number;
  nothing: number;
  problems: number;
}

/** Where answers go, and how the run is watched. */
interface Sink {
  readonly file: WritableFile | undefined;
  readonly progress: Progress;
  /** When the first answer came, in milliseconds; undefined until then. */
  firstAt: number | undefined;
  readonly tally: Tally;
  /** Share of the input that has been read, when its size is known. */
  readonly share: () => number | undefined;
}

/** Checks each line of a file: a name, or the contract's BatchLine as JSON. The exit code is that of the strongest verdict. */
export async function checkBatch(console: Console, path: string, options: Options): Promise<number> {
  const { terminal, say } = console;
  const output = optionText(options, "output");
  const kept = await answeredBefore(console, output, hasOption(options, "resume"));
  await using open = await connect(console, "checkBatch");
  const purpose = await purposeOf(console, open, options);
  const input = path === "-" ? undefined : await openInput(terminal, path);
  const read = { bytes: 0 };
  const body = ReadableStream.from(requestBody(await inputBytes(terminal, path), kept.line, read));
  const file = output === undefined ? undefined : await openOutput(terminal, output, kept.bytes);
  const sink: Sink = {
    file,
    progress: showProgress(console),
    firstAt: undefined,
    tally: { answered: 0, lastLine: kept.line, match: 0, possible: 0, unconfirmed: 0, nothing: 0, problems: 0 },
    share: () => (input === undefined || input.size === 0 ? undefined : Math.min(1, read.bytes / input.size)),
  };
  if (kept.line > 0) note(console, say("batch.resumed", { line: kept.line }));
  try {
    const query = { purpose, from: kept.line + 1, ...given({ reason: optionText(options, "reason") }) };
    const response = await open.client.call("checkBatch", { query, body, signal: terminal.signal });
    if (response.body !== null) await takeAnswers(console, response.body, sink);
  } catch (error) {
    if (error instanceof CallError || error instanceof CliError) throw error;
    note(console, say("batch.cut", { line: sink.tally.lastLine }));
    return terminal.signal.aborted ? exitCodes.interrupted : exitCodes.failed;
  } finally {
    sink.progress.end();
    await file?.close();
  }
  note(console, say("batch.done", { ...sink.tally, count: sink.tally.answered }));
  if (sink.tally.unconfirmed > 0) note(console, say("batch.unconfirmed", { count: sink.tally.unconfirmed }));
  return exitOf(sink.tally);
}

/** The last line answered in the output file, and how many bytes of it are whole lines. */
async function answeredBefore(
  { terminal }: Console,
  output: string | undefined,
  isResumed: boolean,
): Promise<{ line: number; bytes: number }> {
  if (!isResumed) return { line: 0, bytes: 0 };
  if (output === undefined) throw new CliError("resume_needs_output");
  let file: ReadableFile;
  try {
    file = await terminal.openFile(absolute(terminal, output));
  } catch {
    return { line: 0, bytes: 0 };
  }
  let line = 0;
  let bytes = 0;
  for await (const group of lineGroups(file.stream())) {
    for (const one of group) {
      const end = bytes + one.byteLength + 1;
      const answer = glance(one);
      // A last line without its newline, or one that cannot be read, was being written when the run broke off.
      if (end > file.size || answer === undefined) return { line, bytes };
      line = answer.line;
      bytes = end;
    }
  }
  return { line, bytes };
}

async function* requestBody(
  pieces: AsyncIterable<Uint8Array>,
  skip: number,
  read: { bytes: number },
): AsyncGenerator<Uint8Array> {
  let number = 0;
  for await (const lines of lineGroups(pieces)) {
    const wanted: Uint8Array[] = [];
    for (const line of lines) {
      number += 1;
      read.bytes += line.byteLength + 1;
      if (number > skip) wanted.push(asQuery(line), Buffer.from("\n"));
    }
    if (wanted.length > 0) yield Buffer.concat(wanted);
  }
}

/** A line that is not JSON is a name, or whatever else the node understands. What is not UTF-8 is sent as it is, for the node to refuse. */
function asQuery(line: Uint8Array): Uint8Array {
  const text = strictText(line)?.trim();
  if (text === undefined || text === "" || text.startsWith("{")) return line;
  return Buffer.from(JSON.stringify({ query: { text } }));
}

/** Takes answers as they come, some lines at a time: they are written as the node wrote them, in one piece. */
async function takeAnswers(console: Console, body: AsyncIterable<Uint8Array>, sink: Sink): Promise<void> {
  const { file, progress, tally, share } = sink;
  for await (const lines of lineGroups(body)) {
    for (const line of lines) count(tally, demand(glance(line)));
    if (file === undefined) for (const line of lines) await show(console, demand(readAnswer(strictText(line))));
    else await file.write(lines.map((line) => `${Buffer.from(line).toString("utf8")}\n`).join(""));
    progress.update(share(), console.say("batch.progress", { count: tally.answered, rate: rateOf(console, sink) }));
  }
}

/** Answers a second since the first ones came. */
function rateOf({ terminal }: Console, sink: Sink): number {
  const now = terminal.now().getTime();
  sink.firstAt ??= now;
  return Math.round((sink.tally.answered * 1000) / Math.max(1000, now - sink.firstAt));
}

/** The last line of a connection that broke is not whole. */
function demand<T>(answer: T | undefined): T {
  if (answer === undefined) throw new TypeError("a line of the answer cannot be read");
  return answer;
}

async function show(console: Console, answer: BatchAnswer): Promise<void> {
  if (console.isJson) console.terminal.out(`${jsonLine(answer)}\n`);
  else if (answer.answer !== undefined) print(console, answerLine(console, answer.line, answer.answer));
  else if (answer.problem !== undefined)
    print(console, `${console.say("batch.line", { line: answer.line })}  ${sayProblem(console, answer.problem)}`);
  await console.terminal.drained();
}

type BatchAnswer = ReturnType<typeof BatchAnswer.parse>;

function readAnswer(text: string | undefined): BatchAnswer | undefined {
  try {
    const parsed = BatchAnswer.safeParse(JSON.parse(text ?? ""));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function count(tally: Tally, { line, outcome }: Glance): void {
  tally.answered += 1;
  tally.lastLine = line;
  tally[outcome] += 1;
}

function exitOf({ problems, match, possible, unconfirmed }: Tally): number {
  if (problems > 0) return exitCodes.failed;
  if (match > 0) return exitCodes.match;
  if (possible > 0) return exitCodes.possible;
  return unconfirmed > 0 ? exitCodes.unconfirmed : exitCodes.fine;
}
