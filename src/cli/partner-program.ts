// besa partners and its commands.
import type { Command } from "commander";
import { DetailsTerms, Purpose, QueryKind } from "#domain";
import { again } from "./again.ts";
import * as partners from "./commands/partners.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa partners`. */
export function addPartners(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const group = program.command("partners").description(say("help.partners"));
  const purposes = say("help.check.purpose", { purposes: Purpose.options.join(", ") });
  group
    .command("answers")
    .description(say("help.partners.answers"))
    .argument("<check>", say("help.partners.check"))
    .action(doing((words) => partners.partnersOf(console, words)));
  group
    .command("ask-details")
    .description(say("help.partners.askDetails"))
    .argument("<query>", say("help.partners.query"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => partners.askDetails(console, words, options)));
  group
    .command("details")
    .description(say("help.partners.details"))
    .argument("<query>", say("help.partners.query"))
    .option("--purpose <purpose>", purposes)
    .option("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => partners.readDetails(console, words, options)));
  group
    .command("asked")
    .description(say("help.partners.asked"))
    .option("--purpose <purpose>", purposes)
    .option("--reason <text>", say("help.check.reason"))
    .option("--partner <authority>", say("help.partners.partner"))
    .option("--waiting", say("help.partners.waiting"))
    .action(doing((_, options) => partners.listAsked(console, options)));
  group
    .command("decide")
    .description(say("help.partners.decide"))
    .argument("<query>", say("help.partners.query"))
    .requiredOption("--note <text>", say("help.partners.note"))
    .option("--refuse", say("help.partners.refuse"))
    .option("--note-read", say("help.partners.noteRead"))
    .action(doing((words, options) => partners.decideDetails(console, words, options)));
  addAgreements(group, console, doing);
}

function addAgreements(group: Command, console: Console, doing: Doing): void {
  const { say } = console;
  group
    .command("agreements")
    .description(say("help.partners.agreements"))
    .option("--ended", say("help.partners.ended"))
    .action(doing((_, options) => partners.listAgreements(console, options)));
  group
    .command("agree")
    .description(say("help.partners.agree"))
    .argument("<authority>", say("help.partners.partner"))
    .addOption(again("--purpose <purpose>", Purpose.options.join(", ")))
    .addOption(again("--kind <kind>", QueryKind.options.join(", ")))
    .requiredOption("--per-day <number>", say("help.partners.perDay"))
    .requiredOption("--names-per-hour <number>", say("help.partners.namesPerHour"))
    .option("--details <terms>", DetailsTerms.options.join(", "))
    .option("--keep-days <number>", say("help.partners.keepDays"))
    .requiredOption("--basis <text>", say("help.partners.basis"))
    .option("--only-ask", say("help.partners.onlyAsk"))
    .option("--only-answer", say("help.partners.onlyAnswer"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => partners.agree(console, words, options)));
  group
    .command("end")
    .description(say("help.partners.end"))
    .argument("<authority>", say("help.partners.partner"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => partners.endAgreement(console, words, options)));
}
