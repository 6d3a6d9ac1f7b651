// besa witness and its commands.
import type { Command } from "commander";
import {
  addLog,
  addWitness,
  removeLog,
  removeWitness,
  setQuorum,
  showPolicy,
  showWitnesses,
  showWitnessKeys,
} from "./commands/witness.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa witness`. */
export function addWitnessing(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const witness = program.command("witness").description(say("help.witness"));
  witness
    .command("status")
    .description(say("help.witness.status"))
    .action(doing(() => showWitnesses(console)));
  witness
    .command("keys")
    .description(say("help.witness.keys"))
    .action(doing(() => showWitnessKeys(console)));
  witness
    .command("policy")
    .description(say("help.witness.policy"))
    .action(doing(() => showPolicy(console)));
  witness
    .command("add")
    .description(say("help.witness.add"))
    .argument("<name>", say("help.witness.name"))
    .argument("<key>", say("help.witness.key"))
    .argument("<url>", say("help.witness.url"))
    .action(doing((words) => addWitness(console, words)));
  witness
    .command("remove")
    .description(say("help.witness.remove"))
    .argument("<name>", say("help.witness.name"))
    .action(doing((words) => removeWitness(console, words)));
  witness
    .command("quorum")
    .description(say("help.witness.quorum"))
    .argument("<count>", say("help.witness.count"))
    .option("--within <seconds>", say("help.witness.within"))
    .action(doing((words, options) => setQuorum(console, words, options)));
  witness
    .command("add-log")
    .description(say("help.witness.addLog"))
    .argument("<key...>", say("help.log.verify.key"))
    .action(doing((words) => addLog(console, words)));
  witness
    .command("remove-log")
    .description(say("help.witness.removeLog"))
    .argument("<log>", say("help.witness.log"))
    .action(doing((words) => removeLog(console, words)));
}
