// besa provider, and besa user link.
import type { Command } from "commander";
import { again } from "./again.ts";
import {
  addProvider,
  changeProvider,
  linkUser,
  listProviders,
  removeProvider,
  unlinkUser,
} from "./commands/providers.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds the commands of identity providers. */
export function addProviders(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const provider = program.command("provider").description(say("help.provider"));
  provider
    .command("list")
    .description(say("help.provider.list"))
    .action(doing(() => listProviders(console)));
  const described = (command: Command): Command =>
    command
      .option("--name <name>", say("help.provider.name"))
      .option("--client-id <id>", say("help.provider.clientId"))
      .option("--secret", say("help.provider.secret"))
      .addOption(again("--acr <value>", say("help.provider.acr")))
      .addOption(again("--amr <value>", say("help.provider.amr")));
  described(
    provider
      .command("add")
      .description(say("help.provider.add"))
      .argument("<id>", say("help.provider.id"))
      .argument("<issuer>", say("help.provider.issuer")),
  ).action(doing((words, options) => addProvider(console, words, options)));
  described(
    provider.command("change").description(say("help.provider.change")).argument("<id>", say("help.provider.id")),
  )
    .option("--disable", say("help.provider.disable"))
    .option("--enable", say("help.provider.enable"))
    .action(doing((words, options) => changeProvider(console, words, options)));
  provider
    .command("remove")
    .description(say("help.provider.remove"))
    .argument("<id>", say("help.provider.id"))
    .action(doing((words) => removeProvider(console, words)));
}

/** Adds linking to the commands of users. */
export function addLinking(user: Command, console: Console, doing: Doing): void {
  const { say } = console;
  user
    .command("link")
    .description(say("help.user.link"))
    .argument("<login>", say("help.user.login"))
    .argument("<provider>", say("help.provider.id"))
    .argument("<subject>", say("help.provider.subject"))
    .action(doing((words) => linkUser(console, words)));
  user
    .command("unlink")
    .description(say("help.user.unlink"))
    .argument("<login>", say("help.user.login"))
    .argument("<provider>", say("help.provider.id"))
    .action(doing((words) => unlinkUser(console, words)));
}
