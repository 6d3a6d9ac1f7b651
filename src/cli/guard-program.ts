// besa federation guard, and canary.
import type { Command } from "commander";
import { Purpose } from "#domain";
import * as guard from "./commands/guard.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds what concerns the guard to `besa federation`. */
export function addGuard(console: Console, federation: Command, doing: Doing): void {
  const { say } = console;
  const command = federation.command("guard").description(say("help.guard"));
  command
    .command("show", { isDefault: true })
    .description(say("help.guard.show"))
    .action(doing(() => guard.showGuard(console)));
  command
    .command("denied")
    .description(say("help.guard.denied"))
    .action(doing(() => guard.listDenials(console)));
  command
    .command("change")
    .description(say("help.guard.change"))
    .argument("<file>", say("help.guard.file"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => guard.changeGuard(console, words, options)));
  federation
    .command("canary")
    .description(say("help.guard.canary"))
    .argument("[text...]", say("help.guard.text"))
    .option("--file <file>", say("help.guard.textFile"))
    .option("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }), "audit")
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => guard.traceCopy(console, words.flat(), options)));
}
