// besa federation guard, and canary.
import type { Command } from "commander";
import { ComplianceCriterion, Purpose, TrafficBy } from "#domain";
import { again } from "./again.ts";
import * as guard from "./commands/guard.ts";
import * as notices from "./commands/notices.ts";
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
  addNotices(console, federation, doing);
}

/** Adds the review of notices to all members, and figures. */
function addNotices(console: Console, federation: Command, doing: Doing): void {
  const { say } = console;
  const purposes = say("help.check.purpose", { purposes: Purpose.options.join(", ") });
  federation
    .command("notices")
    .description(say("help.notices"))
    .action(doing(() => notices.listNotices(console)));
  federation
    .command("notice")
    .description(say("help.notices.ask"))
    .argument("<record...>", say("help.federation.records"))
    .requiredOption("--purpose <purpose>", purposes)
    .requiredOption("--reason <text>", say("help.check.reason"))
    .requiredOption("--summary <text>", say("help.notices.summary"))
    .option("--years <number>", say("help.notices.years"))
    .option("--months <number>", say("help.notices.months"))
    .option("--warrant <words>", say("help.notices.warrant"))
    .addOption(again("--without <country>", say("help.notices.without")))
    .option("--class <class>", say("help.federation.class"))
    .option("--note-read", say("help.record.noteRead"))
    .action(doing((words, options) => notices.askNotice(console, words.flat(), options)));
  federation
    .command("review")
    .description(say("help.notices.show"))
    .argument("<id>", say("help.notices.id"))
    .requiredOption("--purpose <purpose>", purposes)
    .option("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => notices.showNotice(console, words, options)));
  federation
    .command("judge")
    .description(say("help.notices.judge"))
    .argument("<id>", say("help.notices.id"))
    .option("--release", say("help.notices.release"))
    .addOption(
      again("--fails <criterion>", say("help.notices.fails", { criteria: ComplianceCriterion.options.join(", ") })),
    )
    .option("--reason <text>", say("help.notices.note"))
    .action(doing((words, options) => notices.judgeNotice(console, words, options)));
  federation
    .command("traffic")
    .description(say("help.traffic"))
    .option("--by <what>", TrafficBy.options.join(", "))
    .option("--from <day>", say("help.traffic.from"))
    .option("--to <day>", say("help.traffic.to"))
    .action(doing((_words, options) => notices.showTraffic(console, options)));
}
