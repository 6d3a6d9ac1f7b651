// besa import: send the files, start the run, watch it, show what changed.
import { CallError, ImportRequest } from "#contract";
import type { ImportRun } from "#contract";
import { ActId, Purpose } from "#domain";
import { connect } from "../connection.ts";
import type { Connection } from "../connection.ts";
import { clean, note, print, printJson, sayCode } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { fileName, openInput } from "../files.ts";
import { given, hasOption, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { showImport } from "../show-import.ts";
import { showProgress } from "../progress.ts";
import type { Progress } from "../progress.ts";

const ended = ["done", "failed", "cancelled"];
const askEvery = 300;
const tries = 5;
const shownAtFirst = 10;

/** Imports a list and waits for its end. The exit code says whether rows could not be read. */
export async function importList(
  console: Console,
  format: string,
  paths: readonly string[],
  options: Options,
): Promise<number> {
  await using open = await connect(console, "beginImport");
  const run = await beginOrResume(console, open, { format, paths, options });
  const progress = showProgress(console);
  try {
    const started = await sendAll(console, { open, run, paths, progress });
    if (hasOption(options, "wait") || options["wait"] === undefined) {
      const end = await watch(console, open, started, progress);
      progress.end();
      return await tell(console, open, end, hasOption(options, "all"));
    }
    progress.end();
    if (console.isJson) printJson(console, started);
    else print(console, console.say("import.queued", { id: started.id }));
    return exitCodes.fine;
  } finally {
    progress.end();
  }
}

interface Wanted {
  readonly format: string;
  readonly paths: readonly string[];
  readonly options: Options;
}

async function beginOrResume(console: Console, { client }: Connection, wanted: Wanted): Promise<ImportRun> {
  const { format, paths, options } = wanted;
  const names = paths.map(fileName);
  const resumed = optionText(options, "resume");
  if (resumed !== undefined) {
    const run = await client.call("importRun", { params: { id: parseTyped(ActId, resumed) } });
    const expected = run.files.map(({ name }) => name);
    if (run.state === "receiving" && expected.join("\n") !== names.join("\n"))
      throw new CliError("import_files", { count: expected.length, files: expected.join(", ") });
    return run;
  }
  // Files are opened before a run is begun for them.
  for (const path of paths) await openInput(console.terminal, path);
  const request = parseTyped(ImportRequest, {
    format,
    files: names,
    ...given({
      list: optionText(options, "list"),
      owner: optionText(options, "owner"),
      labels: labelsOf(options),
      allowWithdrawals: hasOption(options, "allowWithdrawals") ? true : undefined,
    }),
  });
  const run = await client.call("beginImport", { body: request });
  note(console, console.say("import.run", { id: run.id, format }));
  return run;
}

/** Who may see the list, where the operator says so: else what the node gives lists of this format. */
function labelsOf(options: Options): { audience?: string[]; requires?: string[]; purposes?: Purpose[] } | undefined {
  const [audience, requires] = [optionTexts(options, "audience"), optionTexts(options, "requires")];
  const purposes = optionTexts(options, "heldFor").map((purpose) => parseTyped(Purpose, purpose));
  if (audience.length === 0 && requires.length === 0 && purposes.length === 0) return undefined;
  return {
    ...(audience.length === 0 ? {} : { audience }),
    ...(requires.length === 0 ? {} : { requires }),
    ...(purposes.length === 0 ? {} : { purposes }),
  };
}

interface Sending {
  readonly open: Connection;
  readonly run: ImportRun;
  readonly paths: readonly string[];
  readonly progress: Progress;
}

async function sendAll(console: Console, sending: Sending): Promise<ImportRun> {
  const { open, run, paths } = sending;
  if (run.state !== "receiving") return run;
  for (const [index, file] of run.files.entries()) {
    const path = paths[index];
    if (!file.received && path !== undefined) await sendFile(console, sending, { path, index });
  }
  return open.client.call("startImport", { params: { id: run.id } });
}

/** Sends one file, again when the connection breaks: the node takes the newest as the whole. */
async function sendFile(
  console: Console,
  { open, run, progress }: Sending,
  { path, index }: { readonly path: string; readonly index: number },
): Promise<void> {
  const { terminal, say } = console;
  const name = clean(fileName(path));
  const file = await openInput(terminal, path);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const watched = counted(file.stream(), (bytes) =>
        progress.update(file.size === 0 ? 1 : bytes / file.size, say("import.sending", { file: name })),
      );
      const params = { id: run.id, file: index };
      await open.client.call("sendImportFile", { params, body: ReadableStream.from(watched), signal: terminal.signal });
      return;
    } catch (error) {
      const isBroken = error instanceof CallError && error.problem.code === "unreachable";
      if (!isBroken || attempt === tries) throw error;
      progress.end();
      note(console, say("import.retry", { file: name }));
      await terminal.wait(500 * 2 ** attempt);
    }
  }
}

async function* counted(pieces: AsyncIterable<Uint8Array>, tell: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    yield piece;
    bytes += piece.byteLength;
    tell(bytes);
  }
}

async function watch(
  console: Console,
  { client }: Connection,
  begun: ImportRun,
  progress: Progress,
): Promise<ImportRun> {
  const { terminal, say } = console;
  let run = begun;
  try {
    while (!ended.includes(run.state)) {
      const { bytes, totalBytes, entries } = run.progress;
      const text = `${sayCode(console, "state", run.state)} · ${say("import.entries", { count: entries })}`;
      progress.update(totalBytes === 0 ? undefined : Math.min(1, bytes / totalBytes), text);
      await terminal.wait(askEvery);
      run = await client.call("importRun", { params: { id: begun.id } });
    }
  } catch (error) {
    progress.end();
    note(console, say("import.goes_on", { id: begun.id, format: begun.format }));
    throw error;
  }
  return run;
}

async function tell(console: Console, { client }: Connection, run: ImportRun, all: boolean): Promise<number> {
  const params = { id: run.id };
  const limit = all ? 200 : shownAtFirst;
  // What changed and what could not be read is looked at for the importer's first purpose unless another is said.
  const { purposes } = await client.call("session");
  const said = Purpose.safeParse(console.terminal.env["BESA_PURPOSE"]);
  const purpose = said.success ? said.data : (purposes[0] ?? "administration");
  const problems = await pages(all, (after) =>
    client.call("importProblems", { params, query: { purpose, limit, after } }),
  );
  const changes = await pages(all, (after) => client.call("importDelta", { params, query: { purpose, limit, after } }));
  if (console.isJson) printJson(console, { run, delta: changes, problems });
  else showImport(console, run, { changes, problems });
  if (run.state !== "done") return exitCodes.failed;
  return run.counts.problems > 0 ? exitCodes.problems : exitCodes.fine;
}

/** The first page, or all of them. */
async function pages<T>(
  all: boolean,
  read: (after: string | undefined) => Promise<{ items: T[]; next?: string | undefined }>,
): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    items.push(...page.items);
    after = page.next;
  } while (all && after !== undefined);
  return items;
}
