// besa subjects and its commands, and besa calendar.
import type { Command } from "commander";
import { RefusalGround, RestrictionGround, SubjectLaw, SubjectOutcome, SubjectRequestKind } from "#domain";
import { again } from "./again.ts";
import { calendar } from "./commands/calendar.ts";
import * as inquiries from "./commands/inquiries.ts";
import * as subjects from "./commands/subjects.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa subjects`. */
export function addSubjects(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const command = program.command("subjects").description(say("help.subjects"));
  const ofCase = (name: string, description: string): Command =>
    command
      .command(name)
      .description(description)
      .argument("<case>", say("help.subjects.case"))
      .option("--seen <version>", say("help.subjects.seen"));
  command
    .command("list")
    .description(say("help.subjects.list"))
    .option("--ended", say("help.subjects.ended"))
    .action(doing((_, options) => subjects.listSubjects(console, options)));
  addReceive(command, console, doing);
  command
    .command("show")
    .description(say("help.subjects.show"))
    .argument("<case>", say("help.subjects.case"))
    .action(doing((words) => subjects.showSubject(console, words)));
  ofCase("search", say("help.subjects.search")).action(
    doing((words, options) => subjects.searchSubject(console, words, options)),
  );
  ofCase("step", say("help.subjects.step"))
    .argument("<step>", "assign, ask-identity, prove-identity, extend, answer, reopen, close")
    .option("--text <text>", say("help.subjects.text"))
    .action(doing((words, options) => subjects.stepSubject(console, words, options)));
  ofCase("judge", say("help.subjects.judge"))
    .argument("<finding>", say("help.subjects.finding"))
    .argument("<judgement>", "subject, other, open")
    .option("--disclose", say("help.subjects.disclose"))
    .option("--owner <says>", `${say("help.subjects.owner")} (agrees, objects)`)
    .action(doing((words, options) => subjects.judgeFinding(console, words, options)));
  ofCase("decide", say("help.subjects.decide"))
    .argument("<outcome>", SubjectOutcome.options.join(", "))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .option("--ground <ground>", RefusalGround.options.join(", "))
    .option("--words <text>", say("help.subjects.words"))
    .action(doing((words, options) => subjects.decideSubject(console, words, options)));
  ofCase("record", say("help.subjects.record"))
    .argument("<act>", "restrict, lift, correct, propose, erase")
    .argument("<record>", say("help.record.id"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .option("--ground <ground>", RestrictionGround.options.join(", "))
    .addOption(again("--purpose <purpose>", say("help.subjects.still")))
    .addOption(again("--name <name>", say("help.subjects.name")))
    .addOption(again("--born <date>", say("help.check.born")))
    .option("--inquiry", say("help.subjects.ofInquiry"))
    .option("--version <version>", say("help.subjects.version"))
    .option("--words <text>", say("help.subjects.proposal"))
    .action(doing((words, options) => subjects.actForSubject(console, words, options)));
  command
    .command("letter")
    .description(say("help.subjects.letter"))
    .argument("<case>", say("help.subjects.case"))
    .action(doing((words) => subjects.printLetter(console, words)));
  addInquiries(command, console, doing);
}

/** Adds `besa calendar`. */
export function addCalendar(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  program
    .command("calendar")
    .description(say("help.calendar"))
    .option("--weekdays <days>", say("help.calendar.weekdays"))
    .addOption(again("--holiday <day>", say("help.calendar.holiday")))
    .action(doing((_, options) => calendar(console, options)));
}

function addReceive(command: Command, console: Console, doing: Doing): void {
  const { say } = console;
  command
    .command("receive")
    .description(say("help.subjects.receive"))
    .argument("<name...>", say("help.check.name"))
    .requiredOption("--wish <text>", say("help.subjects.wish"))
    .option("--kind <kind>", SubjectRequestKind.options.join(", "))
    .option("--law <law>", SubjectLaw.options.join(", "))
    .addOption(again("--name <name>", say("help.subjects.name")))
    .addOption(again("--number <number>", say("help.check.doc")))
    .option("--born <date>", say("help.check.born"))
    .option("--address <text>", say("help.subjects.address"))
    .option("--on <day>", say("help.subjects.on"))
    .option("--channel <channel>", "letter, e-mail, in-person, form, authority")
    .option("--language <language>", "en, sq, ar")
    .option("--represented <name>", say("help.subjects.represented"))
    .option("--as <capacity>", "lawyer, parent, guardian, supervisor, other")
    .option("--checked", say("help.subjects.checked"))
    .action(doing((words, options) => subjects.receiveSubject(console, words, options)));
}

function addInquiries(command: Command, console: Console, doing: Doing): void {
  const { say } = console;
  command
    .command("inquiries")
    .description(say("help.subjects.inquiries"))
    .action(doing(() => inquiries.listInquiries(console)));
  command
    .command("tell")
    .description(say("help.subjects.tell"))
    .argument("<inquiry>", say("help.subjects.inquiry"))
    .argument("<answer>", "nothing, tell")
    .option("--words <text>", say("help.subjects.tellWords"))
    .action(doing((words, options) => inquiries.answerInquiry(console, words, options)));
}
