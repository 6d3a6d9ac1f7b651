// besa log: show, export, checkpoint, key.
import { Act, RecordId } from "#domain";
import { textLines } from "../byte-lines.ts";
import { connect } from "../connection.ts";
import { clean, note, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { openOutput } from "../files.ts";
import { given, hasOption, optionNumber, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { showProgress } from "../progress.ts";

/** Prints the newest entries that the asker may see. */
export async function showLog(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "log");
  const [act, record] = [optionText(options, "act"), optionText(options, "record")];
  const query = given({
    limit: optionNumber(options, "limit"),
    officer: optionText(options, "officer"),
    act: act === undefined ? undefined : parseTyped(Act, act),
    record: record === undefined ? undefined : parseTyped(RecordId, record),
    from: momentOf(options, "from"),
    to: momentOf(options, "to"),
  });
  const page = await open.client.call("log", { query });
  if (console.isJson) {
    printJson(console, page);
    return exitCodes.fine;
  }
  for (const { index, at, detail } of page.items) {
    const what =
      detail === undefined
        ? console.say("log.erased_detail")
        : [detail.act, detail.who.login, detail.purpose, detail.subject, detail.reason]
            .map((part) => clean(part ?? "-"))
            .join("  ");
    print(console, `${String(index).padStart(8)}  ${at}  ${what}`);
  }
  print(console, paint(console, console.say("log.size", { shown: page.items.length, size: page.size }), "dim"));
  return exitCodes.fine;
}

/** A moment as ISO 8601, or a day (UTC): its first moment for `from`, its last for `to`. */
function momentOf(options: Options, name: "from" | "to"): string | undefined {
  const text = optionText(options, name);
  if (text === undefined) return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const moment = new Date(isDay ? `${text}T${name === "from" ? "00:00:00.000" : "23:59:59.999"}Z` : text);
  if (Number.isNaN(moment.getTime())) throw new CliError("usage", { what: `--${name} ${text}` });
  return moment.toISOString();
}

/** Writes the whole log, for `besa log verify` on any machine. */
export async function exportLog(console: Console, options: Options): Promise<number> {
  const { terminal, say } = console;
  await using open = await connect(console, "logExport");
  const query = hasOption(options, "hashes") ? { details: "false" } : {};
  const response = await open.client.call("logExport", { query, signal: terminal.signal });
  const path = optionText(options, "output");
  const file = path === undefined ? undefined : await openOutput(terminal, path, 0);
  const progress = showProgress(console);
  let count = 0;
  try {
    for await (const line of textLines(response.body ?? new ReadableStream<Uint8Array>())) {
      count += 1;
      if (file === undefined) terminal.out(`${line}\n`);
      else await file.write(`${line}\n`);
      if (count % 1000 === 0) await terminal.drained();
      progress.update(undefined, say("log.progress", { count }));
    }
  } finally {
    progress.end();
    await file?.close();
  }
  if (path !== undefined) note(console, say("log.exported", { count, file: clean(path) }));
  return exitCodes.fine;
}

/** Prints the proof of one entry (C2SP tlog-proof), for `besa log verify` on any machine. */
export async function proveEntry(console: Console, [entry = ""]: readonly string[]): Promise<number> {
  if (!/^\d{1,15}$/.test(entry)) throw new CliError("usage", { what: entry });
  await using open = await connect(console, "logProofText");
  const text = await (await open.client.call("logProofText", { params: { index: Number(entry) } })).text();
  if (console.isJson) printJson(console, { proof: text });
  else console.terminal.out(text);
  return exitCodes.fine;
}

/** Prints the newest signed checkpoint, or the log's verifier key, as they are. */
export async function printLogText(console: Console, what: "logCheckpoint" | "logKey"): Promise<number> {
  await using open = await connect(console, what);
  const response = await open.client.call(what);
  const text = await response.text();
  if (console.isJson) printJson(console, what === "logKey" ? { key: text } : { checkpoint: text });
  else console.terminal.out(text.endsWith("\n") ? text : `${text}\n`);
  return exitCodes.fine;
}
