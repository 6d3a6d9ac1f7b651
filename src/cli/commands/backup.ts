// besa backup, backup key, restore: on the machine of the node, by whoever has it; no session is needed.
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { absolute } from "../files.ts";
import { dataDirectory } from "../node-note.ts";
import { optionNumber, optionText, optionTexts } from "../options.ts";
import type { Options } from "../options.ts";

/** Makes a backup in a file. */
export async function backUp(console: Console, file: string, options: Options): Promise<number> {
  const { terminal, say } = console;
  const made = await terminal.backups.make({
    directory: directoryOf(console, options),
    file: absolute(terminal, file),
    to: optionTexts(options, "to").map((path) => absolute(terminal, path)),
  });
  if (console.isJson) printJson(console, made);
  else {
    print(console, say("backup.made", { file: clean(made.file), size: megabytes(made.size), files: made.files }));
    if (!made.hasDatabase) print(console, paint(console, say("backup.noDatabase"), "red", "bold"));
    print(console, say("backup.keys", { keys: made.keys.join(", ") }));
    print(console, say("backup.signer", { key: clean(made.signer) }));
  }
  return exitCodes.fine;
}

/** Makes a key that backups are sealed to; the secret half, or its shares, in files to be taken away. */
export async function makeKey(console: Console, name: string, options: Options): Promise<number> {
  const { terminal, say } = console;
  const [shares, needed] = [optionNumber(options, "shares"), optionNumber(options, "needed")];
  if ((shares === undefined) !== (needed === undefined) || !/^[a-z0-9][a-z0-9-]{0,39}$/i.test(name))
    throw new CliError("usage", { what: say("backup.key.usage") });
  const made = await terminal.backups.makeKey({
    directory: directoryOf(console, options),
    folder: terminal.workingDirectory,
    name,
    ...(shares === undefined || needed === undefined ? {} : { split: { shares, needed } }),
  });
  if (console.isJson) printJson(console, made);
  else {
    print(console, say("backup.key.public", { file: clean(made.publicFile), id: made.id }));
    for (const file of made.secretFiles) print(console, say("backup.key.secret", { file: clean(file) }));
    print(console, say(made.secretFiles.length > 1 ? "backup.key.split" : "backup.key.away", { needed: needed ?? 1 }));
  }
  return exitCodes.fine;
}

/** Makes a data folder of a backup; with --check only reads it to its end. */
export async function restore(console: Console, file: string, options: Options): Promise<number> {
  const { terminal, say } = console;
  const of = {
    file: absolute(terminal, file),
    keys: optionTexts(options, "key").map((path) => absolute(terminal, path)),
    signer: optionText(options, "signer"),
  };
  if (of.keys.length === 0) throw new CliError("usage", { what: say("restore.usage") });
  if (options["check"] === true) {
    const checked = await terminal.backups.check(of);
    if (console.isJson) printJson(console, checked);
    else
      print(console, say("restore.checked", { at: checked.takenAt, files: checked.files, key: clean(checked.signer) }));
    return exitCodes.fine;
  }
  const restored = await terminal.backups.restore({
    ...of,
    directory: directoryOf(console, options),
    keepKeys: options["keepKeys"] === true,
  });
  if (console.isJson) {
    printJson(console, restored);
    return exitCodes.fine;
  }
  print(
    console,
    say("restore.done", { folder: clean(restored.directory), at: restored.takenAt, files: restored.files }),
  );
  const last = restored.lastEntryAt ?? restored.takenAt;
  print(console, say("restore.log", { entries: restored.logSize, at: last }));
  if (restored.witnesses > 0)
    print(
      console,
      paint(console, say("restore.witnesses", { count: restored.witnesses, entries: restored.logSize }), "red", "bold"),
    );
  print(console, say("restore.next"));
  return exitCodes.fine;
}

function directoryOf({ terminal }: Console, options: Options): string {
  const named = optionText(options, "data");
  return named === undefined ? dataDirectory(terminal) : absolute(terminal, named);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
