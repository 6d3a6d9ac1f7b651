// besa file list, add, get, picture, remove: the files of a record.
import { CallError, sendFile } from "#contract";
import { ActId, Purpose, RecordId, type RecordFile } from "#domain";
import { connect, type Connection } from "../connection.ts";
import { clean, note, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { fileName, openInput, openOutput } from "../files.ts";
import { given, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { showProgress } from "../progress.ts";
import type { ReadableFile } from "../terminal.ts";

/** Times that a file is asked for again, from where it broke off. */
const tries = 6;

interface Terms {
  readonly purpose: Purpose;
  readonly reason?: string;
}

/** Lists the files of a record. */
export async function listFiles(console: Console, [record = ""]: readonly string[], options: Options): Promise<number> {
  const params = { id: parseTyped(RecordId, record) };
  await using open = await connect(console, "record");
  const { files } = await open.client.call("record", { params, query: termsOf(options) });
  if (console.isJson) printJson(console, { files });
  else for (const file of files) print(console, lineOf(console, file));
  return exitCodes.fine;
}

/** Sends files, one after the other; each goes on where it broke off. */
export async function addFiles(
  console: Console,
  [record = "", ...paths]: readonly string[],
  options: Options,
): Promise<number> {
  const sending = { record: parseTyped(RecordId, record), ...termsOf(options) };
  const files: { readonly path: string; readonly file: ReadableFile }[] = [];
  for (const path of paths) files.push({ path, file: await openInput(console.terminal, path) });
  await using open = await connect(console, "removeFile");
  const added: { id: string; name: string }[] = [];
  const progress = showProgress(console);
  try {
    for (const { path, file } of files) {
      const name = fileName(path);
      const text = console.say("import.sending", { file: clean(name) });
      const id = await sendFile({ name, length: file.size, read: async (from, to) => file.slice(from, to) }, sending, {
        ...open.wire,
        wait: (milliseconds) => console.terminal.wait(milliseconds),
        signal: console.terminal.signal,
        onProgress: (sent) => progress.update(file.size === 0 ? 1 : sent / file.size, text),
      });
      added.push({ id, name });
    }
  } finally {
    progress.end();
  }
  if (console.isJson) printJson(console, { added });
  else for (const { id, name } of added) print(console, console.say("file.added", { file: clean(name), id }));
  return exitCodes.fine;
}

/** Saves a file under its name, or where it is told; on broken lines it goes on where it was. */
export async function getFile(
  console: Console,
  [record = "", file = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const params = { id: parseTyped(RecordId, record), file: parseTyped(ActId, file) };
  const query = termsOf(options);
  await using open = await connect(console, "openFile");
  const { files } = await open.client.call("record", { params: { id: params.id }, query });
  const known = files.find(({ id }) => id === params.file);
  const path = optionText(options, "output") ?? known?.name ?? params.file;
  const output = await openOutput(console.terminal, path, 0);
  const progress = showProgress(console);
  const length = known?.length ?? 0;
  try {
    const address = `/v1/records/${params.id}/files/${params.file}?${new URLSearchParams({ ...query }).toString()}`;
    await receive(console, open, { address, length }, async (bytes, at) => {
      await output.write(bytes);
      progress.update(length === 0 ? 1 : at / length, clean(path));
    });
  } finally {
    progress.end();
    await output.close();
  }
  if (console.isJson) printJson(console, { file: path, length });
  else note(console, console.say("record.exported", { file: clean(path) }));
  return exitCodes.fine;
}

/** Names the file that is the picture of a person. */
export async function choosePicture(console: Console, words: readonly string[], options: Options): Promise<number> {
  const { params, body } = changeOf(words, options);
  await using open = await connect(console, "choosePicture");
  await open.client.call("choosePicture", { params, body });
  if (console.isJson) printJson(console, { picture: params.file });
  else print(console, console.say("file.chosen"));
  return exitCodes.fine;
}

/** Removes a file from a record. */
export async function removeFile(console: Console, words: readonly string[], options: Options): Promise<number> {
  const { params, body } = changeOf(words, options);
  await using open = await connect(console, "removeFile");
  await open.client.call("removeFile", { params, body });
  if (console.isJson) printJson(console, { removed: params.file });
  else print(console, console.say("file.removed"));
  return exitCodes.fine;
}

/** Asks for what is missing until all is there: an answer that broke off has given what it has given. */
async function receive(
  { terminal }: Console,
  { wire }: Connection,
  { address, length }: { readonly address: string; readonly length: number },
  take: (bytes: Uint8Array, at: number) => Promise<void>,
): Promise<void> {
  let at = 0;
  for (let failures = 0; ;)
    try {
      const response = await wire.fetch(wire.baseUrl + address, {
        headers: { ...wire.headers?.(), ...(at === 0 ? {} : { range: `bytes=${at}-` }) },
        signal: terminal.signal,
      });
      if (!response.ok) throw await CallError.of(response);
      for await (const bytes of response.body ?? []) {
        at += bytes.length;
        failures = 0;
        await take(bytes, at);
      }
      return;
    } catch (error) {
      failures += 1;
      if (error instanceof CallError || terminal.signal.aborted || failures >= tries || at >= length) throw error;
      await terminal.wait(500 * 2 ** failures);
    }
}

function changeOf([record = "", file = ""]: readonly string[], options: Options) {
  const { purpose, reason = "" } = termsOf(options);
  return { params: { id: parseTyped(RecordId, record), file: parseTyped(ActId, file) }, body: { purpose, reason } };
}

function termsOf(options: Options): Terms {
  return {
    purpose: parseTyped(Purpose, optionText(options, "purpose")),
    ...given({ reason: optionText(options, "reason") }),
  };
}

function lineOf(
  console: Console,
  { id, name, mediaType, length, state, received, size, addedAt, by, picture }: RecordFile,
): string {
  const percent = Math.floor(((received ?? 0) / (size ?? 1)) * 100);
  const coming = state === "here" ? "" : `  ${console.say("file.coming", { percent })}`;
  const named = picture === "named" ? `  ${console.say("file.picture")}` : "";
  return `${id}  ${clean(name)}  ${mediaType}  ${length}  ${addedAt}  ${clean(by ?? "-")}${coming}${named}`;
}
