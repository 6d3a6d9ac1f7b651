// The commands of recall, beside the others of besa federation.
import type { Command } from "commander";
import { KeepingGround, Purpose, RecallGround } from "#domain";
import * as recalls from "./commands/recalls.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds them. */
export function addRecalls(console: Console, command: Command, doing: Doing): void {
  const { say } = console;
  const asking = (name: string, words: Parameters<typeof say>[0]): Command =>
    command
      .command(name)
      .description(say(words))
      .requiredOption("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
      .requiredOption("--reason <text>", say("help.check.reason"));
  asking("recall", "help.recall")
    .argument("<record...>", say("help.federation.records"))
    .requiredOption("--ground <ground>", RecallGround.options.join(", "))
    .option("--hours <hours>", say("help.recall.hours"))
    .option("--withdraw", say("help.recall.withdraw"))
    .action(doing((words, options) => recalls.callBack(console, words.flat(), options)));
  command
    .command("recalls")
    .description(say("help.recalls"))
    .argument("[id]", say("help.recalls.id"))
    .option("--open", say("help.recalls.open"))
    .action(doing((words, options) => recalls.recalls(console, words, options)));
  command
    .command("recalled")
    .description(say("help.recalled"))
    .action(doing(() => recalls.recalled(console)));
  asking("keep", "help.keep")
    .argument("<record>", say("help.keep.record"))
    .requiredOption("--ground <ground>", KeepingGround.options.join(", "))
    .action(doing((words, options) => recalls.keep(console, words, options)));
  asking("let-go", "help.letGo")
    .argument("<record>", say("help.keep.record"))
    .action(doing((words, options) => recalls.letGo(console, words, options)));
  command
    .command("kept")
    .description(say("help.kept"))
    .requiredOption("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
    .option("--reason <text>", say("help.check.reason"))
    .action(doing((_, options) => recalls.kept(console, options)));
  command
    .command("view")
    .description(say("help.view"))
    .action(doing(() => recalls.view(console)));
}
