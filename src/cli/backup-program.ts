// besa backup and besa restore.
import type { Command } from "commander";
import { again } from "./again.ts";
import { backUp, makeKey, restore } from "./commands/backup.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa backup` and `besa restore`. */
export function addBackups(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const backup = program
    .command("backup")
    .description(say("help.backup"))
    .argument("<file>", say("help.backup.file"))
    .option("--data <folder>", say("help.data"))
    .addOption(again("--to <file>", say("help.backup.to")))
    .action(doing(([file = ""], options) => backUp(console, file, options)));
  backup
    .command("key")
    .description(say("help.backup.key"))
    .argument("<name>", say("help.backup.name"))
    .option("--data <folder>", say("help.data"))
    .option("--shares <count>", say("help.backup.shares"))
    .option("--needed <count>", say("help.backup.needed"))
    .action(doing(([name = ""], options) => makeKey(console, name, options)));
  program
    .command("restore")
    .description(say("help.restore"))
    .argument("<file>", say("help.restore.file"))
    .option("--data <folder>", say("help.data"))
    .addOption(again("--key <file>", say("help.restore.key")))
    .option("--signer <key>", say("help.restore.signer"))
    .option("--keep-keys", say("help.restore.keepKeys"))
    .option("--check", say("help.restore.check"))
    .action(doing(([file = ""], options) => restore(console, file, options)));
}
