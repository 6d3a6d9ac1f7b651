// besa retention, besa erase, besa register.
import type { Command } from "commander";
import { LawfulGround, Purpose } from "#domain";
import {
  askErasure,
  listDue,
  listErasures,
  listRules,
  printReceipt,
  printRegister,
  review,
  setRule,
  verifyReceipt,
} from "./commands/retention.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds what is about how long data is kept. */
export function addRetention(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const retention = program.command("retention").description(say("help.retention"));
  const looking = (command: Command): Command =>
    command.option("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }));
  looking(retention.command("list").description(say("help.retention.list")))
    .option("--reason <text>", say("help.check.reason"))
    .action(doing((_, options) => listDue(console, options)));
  looking(retention.command("review").description(say("help.retention.review")))
    .argument("<record>", say("help.retention.record"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .option("--until <day>", say("help.retention.until"))
    .action(doing((words, options) => review(console, words, options)));
  retention
    .command("rules")
    .description(say("help.retention.rules"))
    .action(doing(() => listRules(console)));
  retention
    .command("set")
    .description(say("help.retention.set"))
    .argument("<basis>", say("help.retention.basis"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .option("--review <months>", say("help.retention.months"))
    .option("--keep <months>", say("help.retention.keep"))
    .option("--remind <days>", say("help.retention.remind"))
    .option("--withdrawn <months>", say("help.retention.withdrawn"))
    .action(doing((words, options) => setRule(console, words, options)));
  retention
    .command("erased")
    .description(say("help.retention.erased"))
    .action(doing(() => listErasures(console)));
  retention
    .command("receipt")
    .description(say("help.retention.receipt"))
    .argument("<erasure>", say("help.retention.erasure"))
    .action(doing((words) => printReceipt(console, words)));
  retention
    .command("verify")
    .description(say("help.retention.verify"))
    .argument("<file>", say("help.retention.file"))
    .option("--key <key>", say("help.retention.key"))
    .action(doing((words, options) => verifyReceipt(console, words, options)));
  program
    .command("erase")
    .description(say("help.erase"))
    .argument("<record...>", say("help.retention.record"))
    .requiredOption("--ground <ground>", LawfulGround.options.join(", "))
    .requiredOption("--reason <text>", say("help.erase.reason"))
    .action(doing((words, options) => askErasure(console, words, options)));
  program
    .command("register")
    .description(say("help.register"))
    .action(doing(() => printRegister(console)));
}
