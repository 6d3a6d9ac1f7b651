// besa sharing and its commands.
import type { Command } from "commander";
import { DeliveryClass, OnwardState, Purpose } from "#domain";
import { again } from "./again.ts";
import * as sharing from "./commands/sharing.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa sharing`. */
export function addSharing(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const command = program.command("sharing").description(say("help.sharing"));
  const looking = (name: string, words: Parameters<typeof say>[0]): Command =>
    command
      .command(name)
      .description(say(words))
      .option("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
      .option("--reason <text>", say("help.check.reason"));
  const record = say("help.sharing.record");
  const request = say("help.sharing.request");
  looking("requests", "help.sharing.requests")
    .option("--state <state>", OnwardState.options.join(", "))
    .action(doing((_, options) => sharing.requests(console, options)));
  looking("ask", "help.sharing.ask")
    .argument("<record...>", record)
    .addOption(again("--to <node>", say("help.federation.toMany")))
    .option("--court", say("help.sharing.court"))
    .action(doing((words, options) => sharing.ask(console, words.flat(), options)));
  command
    .command("answer")
    .description(say("help.sharing.answer"))
    .argument("<request>", request)
    .argument("<outcome>", "granted, refused")
    .requiredOption("--reason <text>", say("help.check.reason"))
    .addOption(again("--to <node>", say("help.sharing.grantTo")))
    .option("--days <days>", say("help.sharing.days"))
    .action(doing((words, options) => sharing.answer(console, words, options)));
  command
    .command("pass")
    .description(say("help.sharing.pass"))
    .argument("<request>", request)
    .option("--class <class>", DeliveryClass.options.join(", "))
    .option("--note-read", say("help.record.noteRead"))
    .action(doing((words, options) => sharing.pass(console, words, options)));
  looking("holders", "help.sharing.holders")
    .argument("<record>", record)
    .action(doing((words, options) => sharing.holders(console, words, options)));
  looking("keep-from", "help.sharing.keepFrom")
    .argument("<record>", record)
    .argument("[country...]", say("help.sharing.countries"))
    .action(doing((words, options) => sharing.keepFrom(console, words.flat(), options)));
  addProposals(console, command, { doing, looking });
  addGroups(console, command, doing);
}

function addProposals(
  console: Console,
  command: Command,
  {
    doing,
    looking,
  }: {
    readonly doing: Doing;
    readonly looking: (name: string, words: "help.sharing.proposals" | "help.sharing.propose") => Command;
  },
): void {
  const { say } = console;
  looking("proposals", "help.sharing.proposals").action(doing((_, options) => sharing.proposals(console, options)));
  looking("propose", "help.sharing.propose")
    .argument("<record>", say("help.sharing.record"))
    .argument("<changes>", say("help.sharing.changes"))
    .action(doing((words, options) => sharing.propose(console, words, options)));
  command
    .command("decide")
    .description(say("help.sharing.decide"))
    .argument("<proposal>", say("help.sharing.proposal"))
    .argument("<outcome>", "accepted, declined")
    .requiredOption("--note <text>", say("help.hits.note"))
    .action(doing((words, options) => sharing.decide(console, words, options)));
}

function addGroups(console: Console, command: Command, doing: Doing): void {
  const { say } = console;
  command
    .command("groups")
    .description(say("help.sharing.groups"))
    .action(doing(() => sharing.groups(console)));
  command
    .command("group")
    .description(say("help.sharing.group"))
    .argument("<name>", say("help.sharing.name"))
    .argument("[authority...]", say("help.federation.authority"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .addOption(again("--without <country>", say("help.sharing.without")))
    .option("--change <group>", say("help.sharing.change"))
    .option("--close", say("help.sharing.close"))
    .action(doing((words, options) => sharing.group(console, words.flat(), options)));
}
