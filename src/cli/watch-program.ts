// besa watch and its commands.
import type { Command } from "commander";
import { HitOutcome, HitState, Purpose } from "#domain";
import { again } from "./again.ts";
import { importWatches } from "./commands/watch-import.ts";
import { addWatch, closeWatch, listWatches } from "./commands/watch.ts";
import { decideHit, listHits } from "./commands/watch-hits.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa watch`. */
export function addWatches(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const watch = program.command("watch").description(say("help.watch"));
  const asked = (command: Command): Command =>
    command
      .option("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
      .option("--list <name>", say("help.watch.list"));
  const terms = (command: Command): Command =>
    asked(command)
      .requiredOption("--reason <text>", say("help.check.reason"))
      .addOption(again("--requires <label>", say("help.watch.requires")))
      .option("--until <day>", say("help.watch.until"));
  terms(watch.command("add").description(say("help.watch.add")))
    .argument("[name...]", say("help.check.name"))
    .option("--doc <number>", say("help.check.doc"))
    .option("--country <country>", say("help.check.country"))
    .option("--mrz <mrz>", say("help.check.mrz"))
    .option("--born <date>", say("help.check.born"))
    .option("--sex <sex>", say("help.check.sex"))
    .option("--nationality <country>", say("help.check.nationality"))
    .option("--key <key>", say("help.watch.key"))
    .action(doing((words, options) => addWatch(console, words, options)));
  terms(watch.command("import").description(say("help.watch.import")))
    .argument("<file>", say("help.watch.file"))
    .action(doing((words, options) => importWatches(console, words, options)));
  asked(watch.command("list").description(say("help.watch.listed")))
    .option("--ended", say("help.watch.ended"))
    .action(doing((_, options) => listWatches(console, options)));
  watch
    .command("close")
    .description(say("help.watch.close"))
    .argument("<watch>", say("help.watch.id"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => closeWatch(console, words, options)));
  asked(watch.command("hits").description(say("help.watch.hits")))
    .option("--state <state>", `${say("help.watch.state")} (${HitState.options.join(", ")})`)
    .action(doing((_, options) => listHits(console, options)));
  watch
    .command("decide")
    .description(say("help.watch.decide"))
    .argument("<hit>", say("help.watch.hit"))
    .argument("<outcome>", HitOutcome.options.join(", "))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .requiredOption("--seen <version>", say("help.watch.seen"))
    .option("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
    .action(doing((words, options) => decideHit(console, words, options)));
}
