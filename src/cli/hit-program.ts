// besa hits and its commands.
import type { Command } from "commander";
import { BorderHitState, HitAnswer, Measure, Purpose } from "#domain";
import { again } from "./again.ts";
import { addToHit, answerHit, listBorderHits } from "./commands/hits.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa hits`. */
export function addHits(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const hits = program.command("hits").description(say("help.hits"));
  hits
    .command("list")
    .description(say("help.hits.list"))
    .option("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
    .option("--reason <text>", say("help.check.reason"))
    .option("--direction <in|out>", say("help.hits.direction"))
    .option("--state <state>", `${say("help.hits.state")} (${BorderHitState.options.join(", ")})`)
    .action(doing((_, options) => listBorderHits(console, options)));
  hits
    .command("answer")
    .description(say("help.hits.answer"))
    .argument("<hit>", say("help.hits.hit"))
    .argument("<answer>", HitAnswer.options.join(", "))
    .requiredOption("--note <text>", say("help.hits.note"))
    .addOption(again("--measure <measure>", Measure.options.join(", ")))
    .action(doing((words, options) => answerHit(console, words, options)));
  hits
    .command("add")
    .description(say("help.hits.add"))
    .argument("<hit>", say("help.hits.hit"))
    .requiredOption("--note <text>", say("help.hits.note"))
    .action(doing((words, options) => addToHit(console, words, options)));
}
