// besa client.
import type { Command } from "commander";
import { again } from "./again.ts";
import { addClient, addClientCertificate, endClientKey, listClients, rotateClient } from "./commands/clients.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds the commands for programs and their keys. */
export function addClients(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const client = program.command("client").description(say("help.client"));
  client
    .command("add")
    .description(say("help.client.add"))
    .argument("<login>", say("help.user.login"))
    .option("--name <name>", say("help.user.name"))
    .option("--unit <unit>", say("help.user.unit"))
    .addOption(again("--role <role>", say("help.user.role")))
    .addOption(again("--grant <label>", say("help.user.grant")))
    .option("--days <days>", say("help.client.days"))
    .option("--reason <text>", say("help.user.reason"))
    .action(doing((words, options) => addClient(console, words, options)));
  client
    .command("list")
    .description(say("help.client.list"))
    .action(doing(() => listClients(console)));
  client
    .command("rotate")
    .description(say("help.client.rotate"))
    .argument("<login>", say("help.user.login"))
    .action(doing((words) => rotateClient(console, words)));
  client
    .command("certificate")
    .description(say("help.client.certificate"))
    .argument("<login>", say("help.user.login"))
    .argument("<file>", say("help.client.certificateFile"))
    .option("--days <days>", say("help.client.days"))
    .action(doing((words, options) => addClientCertificate(console, words, options)));
  client
    .command("end")
    .description(say("help.client.end"))
    .argument("<login>", say("help.user.login"))
    .argument("<key>", say("help.client.key"))
    .action(doing((words) => endClientKey(console, words)));
}
