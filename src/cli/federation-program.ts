// besa federation and its commands.
import type { Command } from "commander";
import { Purpose, Region } from "#domain";
import * as delivery from "./commands/deliveries.ts";
import * as federation from "./commands/federation.ts";
import type { Console } from "./console.ts";
import { addGuard } from "./guard-program.ts";
import { again } from "./again.ts";
import type { Options } from "./options.ts";
import { addRecalls } from "./recall-program.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds `besa federation`. */
export function addFederation(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const command = program.command("federation").description(say("help.federation"));
  command
    .command("show", { isDefault: true })
    .description(say("help.federation.show"))
    .action(doing(() => federation.showFederation(console)));
  ownWords(console, command.command("create").description(say("help.federation.create")))
    .argument("<federation>", say("help.federation.federation"))
    .requiredOption("--title <text>", say("help.federation.title"))
    .requiredOption("--endpoint <url>", say("help.federation.endpoint"))
    .option("--confidential", say("help.federation.confidential"))
    .option("--output <file>", say("help.federation.output"))
    .action(doing((words, options) => federation.createFederation(console, words, options)));
  command
    .command("invite")
    .description(say("help.federation.invite"))
    .argument("<authority>", say("help.federation.authority"))
    .option("--output <file>", say("help.federation.output"))
    .action(doing((words, options) => federation.invite(console, words, options)));
  command
    .command("fingerprint")
    .description(say("help.federation.fingerprintOf"))
    .argument("<file>", say("help.federation.file"))
    .action(doing((words) => federation.showFingerprint(console, words)));
  ownWords(console, command.command("join").description(say("help.federation.join")))
    .argument("<file>", say("help.federation.file"))
    .requiredOption("--fingerprint <digits>", say("help.federation.fingerprint"))
    .option("--endpoint <url>", say("help.federation.endpoint"))
    .option("--output <file>", say("help.federation.output"))
    .action(doing((words, options) => federation.join(console, words, options)));
  addKeeping(console, command, doing);
  addDelivery(console, command, doing);
  addRecalls(console, command, doing);
  addGuard(console, command, doing);
}

/** What a hub's officers do, and what a member does later. */
function addKeeping(console: Console, command: Command, doing: Doing): void {
  const { say } = console;
  const asking = (name: string, words: Parameters<typeof say>[0]): Command =>
    command.command(name).description(say(words)).requiredOption("--reason <text>", say("help.check.reason"));
  command
    .command("bring")
    .description(say("help.federation.bring"))
    .argument("<file>", say("help.federation.file"))
    .action(doing((words) => federation.bring(console, words)));
  asking("approve", "help.federation.approve")
    .argument("<authority>", say("help.federation.authority"))
    .requiredOption("--fingerprint <digits>", say("help.federation.fingerprint"))
    .addOption(again("--with <authority>", say("help.federation.with")))
    .action(doing((words, options) => federation.approve(console, words, options)));
  asking("remove", "help.federation.remove")
    .argument("<authority>", say("help.federation.authority"))
    .action(doing((words, options) => federation.remove(console, words, options)));
  asking("revoke", "help.federation.revoke")
    .argument("<node>", say("help.federation.node"))
    .argument("<key>", say("help.federation.key"))
    .action(doing((words, options) => federation.revoke(console, words, options)));
  asking("introduce", "help.federation.introduce")
    .argument("<authority>", say("help.federation.authority"))
    .argument("<other>", say("help.federation.authority"))
    .action(doing((words, options) => federation.introduce(console, words, options)));
  asking("appoint", "help.federation.appoint")
    .argument("<node>", say("help.federation.node"))
    .action(doing((words, options) => federation.appointDesk(console, words, options)));
  asking("link", "help.federation.link")
    .argument("<file>", say("help.federation.file"))
    .requiredOption("--fingerprint <digits>", say("help.federation.fingerprint"))
    .option("--follows <digits>", say("help.federation.follows"))
    .addOption(again("--ours <authority>", say("help.federation.ours")).makeOptionMandatory())
    .addOption(again("--theirs <authority>", say("help.federation.theirs")).makeOptionMandatory())
    .requiredOption("--until <day>", say("help.federation.untilDay"))
    .action(doing((words, options) => federation.link(console, words, options)));
  asking("unlink", "help.federation.unlink")
    .argument("<federation>", say("help.federation.federation"))
    .action(doing((words, options) => federation.unlink(console, words, options)));
  asking("go-on", "help.federation.goOn").action(doing((_words, options) => federation.goOn(console, options)));
  command
    .command("linked")
    .description(say("help.federation.linked"))
    .action(doing(() => federation.showLinked(console)));
  command
    .command("keys")
    .description(say("help.federation.keys"))
    .option("--output <file>", say("help.federation.output"))
    .action(doing((_words, options) => federation.changeKeys(console, options)));
  command
    .command("refresh")
    .description(say("help.federation.refresh"))
    .action(doing(() => federation.refresh(console)));
  command
    .command("leave")
    .description(say("help.federation.leave"))
    .option("--output <file>", say("help.federation.output"))
    .action(doing((_words, options) => federation.leave(console, options)));
}

/** What goes to other nodes and comes from them. */
function addDelivery(console: Console, command: Command, doing: Doing): void {
  const { say } = console;
  command
    .command("deliveries")
    .description(say("help.federation.deliveries"))
    .argument("[id]", say("help.federation.deliveryId"))
    .option("--to <node>", say("help.federation.to"))
    .option("--open", say("help.federation.open"))
    .action(doing((words, options) => delivery.deliveries(console, words, options)));
  command
    .command("links")
    .description(say("help.federation.links"))
    .action(doing(() => delivery.links(console)));
  command
    .command("quarantine")
    .description(say("help.federation.quarantine"))
    .action(doing(() => delivery.quarantine(console)));
  command
    .command("test")
    .description(say("help.federation.test"))
    .argument("<node>", say("help.federation.to"))
    .action(doing((words) => delivery.testLink(console, words)));
  command
    .command("share")
    .description(say("help.federation.share"))
    .argument("<record...>", say("help.federation.records"))
    .addOption(again("--to <node>", say("help.federation.toMany")))
    .option("--all", say("help.sharing.all"))
    .addOption(again("--region <region>", say("help.sharing.region", { regions: Region.options.join(", ") })))
    .addOption(again("--group <id>", say("help.sharing.groupId")))
    .addOption(again("--without <country>", say("help.sharing.without")))
    .option("--show", say("help.sharing.show"))
    .option("--shown <hash>", say("help.sharing.shown"))
    .requiredOption("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .option("--class <class>", say("help.federation.class"))
    .option("--note-read", say("help.record.noteRead"))
    .action(doing((words, options) => delivery.share(console, words.flat(), options)));
  command
    .command("export")
    .description(say("help.federation.export"))
    .argument("<file>", say("help.record.output"))
    .requiredOption("--to <node>", say("help.federation.to"))
    .action(doing((words, options) => delivery.exportFile(console, words, options)));
  command
    .command("import")
    .description(say("help.federation.import"))
    .argument("<file>", say("help.federation.file"))
    .option("--output <file>", say("help.federation.answer"))
    .action(doing((words, options) => delivery.importFile(console, words, options)));
}

/** What a node says of itself. */
function ownWords({ say }: Console, command: Command): Command {
  return command
    .requiredOption("--as <node>", say("help.federation.node"))
    .requiredOption("--authority <authority>", say("help.federation.authority"))
    .requiredOption("--name <text>", say("help.federation.name"))
    .option("--country <country>", say("help.federation.country"))
    .addOption(again("--language <tag>", say("help.federation.language")))
    .option("--hybrid", say("help.federation.hybrid"));
}
