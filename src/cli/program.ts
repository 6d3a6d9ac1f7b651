// The commands and their options, as a table of calls; what each does stands in commands/.
import { Command } from "commander";
import { ListFormat, Outcome, Purpose } from "#domain";
import type { Console } from "./console.ts";
import { addLinking, addProviders } from "./provider-program.ts";
import { checkBatch } from "./commands/check-batch.ts";
import { checkOne } from "./commands/check.ts";
import { decide } from "./commands/decide.ts";
import { importList } from "./commands/import.ts";
import { exportLog, printLogText, proveEntry, showLog } from "./commands/log.ts";
import { verifyLog } from "./commands/log-verify.ts";
import { doctor, printOpenApi, serve } from "./commands/machine.ts";
import { logIn, logOut } from "./commands/session.ts";
import { addUser, changeUser, listUsers, signOutUser } from "./commands/users.ts";
import { addBackups } from "./backup-program.ts";
import { addClients } from "./client-program.ts";
import { again } from "./again.ts";
import { optionText } from "./options.ts";
import type { Options } from "./options.ts";
import { addFederation } from "./federation-program.ts";
import { addOrganisation } from "./organisation-program.ts";
import { addRetention } from "./retention-program.ts";
import { addCalendar, addSubjects } from "./subject-program.ts";
import { addFileCommands } from "./file-program.ts";
import { addHits } from "./hit-program.ts";
import { addSharing } from "./sharing-program.ts";
import { addPartners } from "./partner-program.ts";
import { addWatches } from "./watch-program.ts";
import { addWitnessing } from "./witness-program.ts";

/** What a command does with its words and options; the exit code. */
type Action = (words: readonly string[], options: Options) => Promise<number> | number;

/** Builds the program. `finish` gets the exit code of the command that ran. */
export function buildProgram(console: Console, finish: (exit: number) => void): Command {
  const { say, terminal } = console;
  const program = new Command("besa");
  program
    .description(say("help.program"))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.error(text),
      // Mistakes are told in the reader's language by report.ts.
      outputError: () => undefined,
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ styleTitle: (title) => sayTitle(console, title), showGlobalOptions: true })
    .helpOption("-h, --help", say("help.help"))
    .helpCommand(false)
    .version(terminal.version, "-V, --version", say("help.version"))
    .option("--json", say("help.json"))
    .option("--lang <lang>", say("help.lang"))
    .option("--node <url>", say("help.node"))
    .addHelpText("after", `\n${say("help.more")}`);
  const doing =
    (action: Action) =>
    async (...all: unknown[]): Promise<void> => {
      // Commander hands over the arguments, then the options, then the command itself.
      const command = all.at(-1);
      if (!(command instanceof Command)) return;
      finish(await action(command.args, command.optsWithGlobals<Options>()));
    };
  addChecks(program, console, doing);
  addWatches(program, console, doing);
  addFileCommands(program, console, doing);
  addHits(program, console, doing);
  addPartners(program, console, doing);
  addRetention(program, console, doing);
  addImport(program, console, doing);
  addLog(program, console, doing);
  addWitnessing(program, console, doing);
  addFederation(program, console, doing);
  addSharing(program, console, doing);
  addUsers(program, console, doing);
  addClients(program, console, doing);
  addProviders(program, console, doing);
  addSubjects(program, console, doing);
  addCalendar(program, console, doing);
  addOrganisation(program, console, doing);
  addBackups(program, console, doing);
  addMachine(program, console, doing);
  return program;
}

type Doing = (action: Action) => (...all: unknown[]) => Promise<void>;

function addChecks(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  program
    .command("check")
    .description(say("help.check"))
    .argument("[name...]", say("help.check.name"))
    .option("--doc <number>", say("help.check.doc"))
    .option("--country <country>", say("help.check.country"))
    .option("--mrz <mrz>", say("help.check.mrz"))
    .option("--born <date>", say("help.check.born"))
    .option("--sex <sex>", say("help.check.sex"))
    .option("--nationality <country>", say("help.check.nationality"))
    .option("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
    .option("--reason <text>", say("help.check.reason"))
    .addOption(again("--ask <authority>", say("help.check.ask")))
    .option("--wide", say("help.check.wide"))
    .option("--batch <file>", say("help.check.batch"))
    .option("--output <file>", say("help.check.output"))
    .option("--resume", say("help.check.resume"))
    .action(
      doing((words, options) => {
        const batch = optionText(options, "batch");
        return batch === undefined ? checkOne(console, words, options) : checkBatch(console, batch, options);
      }),
    );
  program
    .command("decide")
    .description(say("help.decide"))
    .argument("<check>", say("help.decide.check"))
    .argument("<record>", say("help.decide.record"))
    .argument("<outcome>", `${say("help.decide.outcome")} (${Outcome.options.join(", ")})`)
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => decide(console, words, options)));
}

function addImport(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  program
    .command("import")
    .description(say("help.import"))
    .argument("<format>", `${say("help.import.format")} (${ListFormat.options.join(", ")})`)
    .argument("<file...>", say("help.import.file"))
    .option("--list <name>", say("help.import.list"))
    .option("--owner <authority>", say("help.import.owner"))
    .addOption(again("--audience <label>", say("help.import.audience")))
    .addOption(again("--requires <label>", say("help.import.requires")))
    .addOption(again("--held-for <purpose>", say("help.import.heldFor", { purposes: Purpose.options.join(", ") })))
    .option("--allow-withdrawals", say("help.import.withdrawals"))
    .option("--no-wait", say("help.import.noWait"))
    .option("--resume <run>", say("help.import.resume"))
    .option("--all", say("help.import.all"))
    .action(doing(([format = "", ...files], options) => importList(console, format, files, options)));
}

function addLog(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const log = program.command("log").description(say("help.log"));
  log
    .command("verify")
    .description(say("help.log.verify"))
    .argument("[file]", say("help.log.verify.file"))
    .option("--key <key>", say("help.log.verify.key"))
    .addOption(again("--checkpoint <note>", say("help.log.verify.checkpoint")))
    .option("--policy <file>", say("help.log.verify.policy"))
    .action(doing((words, options) => verifyLog(console, words, options)));
  log
    .command("show")
    .description(say("help.log.show"))
    .option("--act <act>", say("help.log.act"))
    .option("--officer <login>", say("help.log.officer"))
    .option("--record <record>", say("help.log.record"))
    .option("--from <moment>", say("help.log.from"))
    .option("--to <moment>", say("help.log.to"))
    .option("--limit <count>", say("help.limit"))
    .action(doing((_, options) => showLog(console, options)));
  log
    .command("export")
    .description(say("help.log.export"))
    .option("--output <file>", say("help.log.export.output"))
    .option("--hashes", say("help.log.export.hashes"))
    .action(doing((_, options) => exportLog(console, options)));
  log
    .command("prove")
    .description(say("help.log.prove"))
    .argument("<entry>", say("help.log.prove.entry"))
    .action(doing((words) => proveEntry(console, words)));
  log
    .command("checkpoint")
    .description(say("help.log.checkpoint"))
    .action(doing(() => printLogText(console, "logCheckpoint")));
  log
    .command("key")
    .description(say("help.log.key"))
    .action(doing(() => printLogText(console, "logKey")));
}

function addUsers(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const user = program.command("user").description(say("help.user"));
  const described = (command: Command): Command =>
    command
      .argument("<login>", say("help.user.login"))
      .option("--name <name>", say("help.user.name"))
      .option("--unit <unit>", say("help.user.unit"))
      .addOption(again("--role <role>", say("help.user.role")))
      .addOption(again("--grant <label>", say("help.user.grant")))
      .option("--reason <text>", say("help.user.reason"));
  described(user.command("add").description(say("help.user.add"))).action(
    doing((words, options) => addUser(console, words, options)),
  );
  user
    .command("list")
    .description(say("help.user.list"))
    .action(doing(() => listUsers(console)));
  user
    .command("sign-out")
    .description(say("help.user.signOut"))
    .argument("<login>", say("help.user.login"))
    .action(doing((words) => signOutUser(console, words)));
  addLinking(user, console, doing);
  described(user.command("change").description(say("help.user.change")))
    .option("--disable", say("help.user.disable"))
    .option("--enable", say("help.user.enable"))
    .option("--reset-password", say("help.user.reset"))
    .action(doing((words, options) => changeUser(console, words, options)));
}

function addMachine(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const started = (name: "trial" | "serve"): Command =>
    program
      .command(name)
      .description(say(`help.${name}`))
      .option("--data <folder>", say("help.data"))
      .option("--port <port>", say("help.port"))
      .option("--host <host>", say("help.host"));
  started("trial")
    .option("--single", say("help.trial.single"))
    .action(doing((_, options) => serve(console, true, options)));
  started("serve").action(doing((_, options) => serve(console, false, options)));
  program
    .command("login")
    .description(say("help.login"))
    .argument("[login]", say("help.login.name"))
    .option("--password-stdin", say("help.password.stdin"))
    .action(doing((words, options) => logIn(console, words, options)));
  program
    .command("logout")
    .description(say("help.logout"))
    .option("--everywhere", say("help.logout.everywhere"))
    .action(doing((_, options) => logOut(console, options)));
  program
    .command("doctor")
    .description(say("help.doctor"))
    .option("--data <folder>", say("help.data"))
    .action(doing((_, options) => doctor(console, options)));
  program
    .command("openapi")
    .description(say("help.openapi"))
    .action(doing(() => printOpenApi(console)));
}

function sayTitle({ say }: Console, title: string): string {
  if (title.startsWith("Usage")) return `${say("help.usage")}:`;
  if (title.startsWith("Arguments")) return `${say("help.arguments")}:`;
  if (title.startsWith("Commands")) return `${say("help.commands")}:`;
  return title.endsWith("ptions:") ? `${say("help.options")}:` : title;
}
