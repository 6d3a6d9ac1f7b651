// besa file and its commands.
import type { Command } from "commander";
import { Purpose } from "#domain";
import { addFiles, choosePicture, getFile, listFiles, removeFile } from "./commands/files.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa file`. */
export function addFileCommands(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const file = program.command("file").description(say("help.file"));
  const about = (name: string, words: string): Command =>
    file
      .command(name)
      .description(words)
      .argument("<record>", say("help.record.id"))
      .requiredOption("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
      .option("--reason <text>", say("help.check.reason"));
  about("list", say("help.file.list")).action(doing((words, options) => listFiles(console, words, options)));
  about("add", say("help.file.add"))
    .argument("<path...>", say("help.file.path"))
    .action(doing((words, options) => addFiles(console, words, options)));
  about("get", say("help.file.get"))
    .argument("<file>", say("help.file.id"))
    .option("-o, --output <file>", say("help.file.output"))
    .action(doing((words, options) => getFile(console, words, options)));
  about("picture", say("help.file.picture"))
    .argument("<file>", say("help.file.id"))
    .action(doing((words, options) => choosePicture(console, words, options)));
  about("remove", say("help.file.remove"))
    .argument("<file>", say("help.file.id"))
    .action(doing((words, options) => removeFile(console, words, options)));
}
