// besa access, role, record, unit, posting, loan and approval.
import type { Command } from "commander";
import { ApprovalSubject, clearances, Purpose } from "#domain";
import { again } from "./again.ts";
import {
  askApproval,
  decideApproval,
  explainSight,
  listApprovals,
  listReaders,
  listRoles,
  showAccess,
} from "./commands/access.ts";
import { addShift, endShift, listShifts } from "./commands/duty.ts";
import { addUnit, closeUnit, end, lend, listLoans, listPeople, listUnits, post } from "./commands/organisation.ts";
import { exportRecord, verifyRecord } from "./commands/record-export.ts";
import type { Console } from "./console.ts";
import type { Options } from "./options.ts";

/** Makes an action of what a command does with its words and options. */
type Doing = (
  action: (words: readonly string[], options: Options) => Promise<number> | number,
) => (...all: unknown[]) => Promise<void>;

/** Adds them. */
export function addOrganisation(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  program
    .command("access")
    .description(say("help.access"))
    .action(doing(() => showAccess(console)));
  program
    .command("roles")
    .description(say("help.roles"))
    .action(doing(() => listRoles(console)));
  addRecord(program, console, doing);
  addUnits(program, console, doing);
  addDuty(program, console, doing);
  addLoans(program, console, doing);
  addApprovals(program, console, doing);
}

function addRecord(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const record = program.command("record").description(say("help.record"));
  const asked = (command: Command): Command =>
    command
      .argument("<record>", say("help.record.id"))
      .requiredOption("--purpose <purpose>", say("help.check.purpose", { purposes: Purpose.options.join(", ") }))
      .option("--reason <text>", say("help.check.reason"));
  asked(record.command("why").description(say("help.record.why")))
    .argument("<login>", say("help.user.login"))
    .action(doing((words, options) => explainSight(console, words, options)));
  asked(record.command("export").description(say("help.record.export")))
    .requiredOption("--recipient <text>", say("help.record.recipient"))
    .option("--court", say("help.record.court"))
    .option("--consent-by <name>", say("help.record.consentBy"))
    .option("--consent-on <day>", say("help.record.consentOn"))
    .option("--consent-reference <text>", say("help.record.consentReference"))
    .option("--note-read", say("help.record.noteRead"))
    .option("--approval <approval>", say("help.record.approval"))
    .option("-o, --output <file>", say("help.record.output"))
    .action(doing((words, options) => exportRecord(console, words, options)));
  record
    .command("verify")
    .description(say("help.record.verify"))
    .argument("<file>", say("help.record.file"))
    .option("--key <key>", say("help.log.verify.key"))
    .option("--policy <file>", say("help.log.verify.policy"))
    .action(doing((words, options) => verifyRecord(console, words, options)));
  asked(record.command("readers").description(say("help.record.readers"))).action(
    doing((words, options) => listReaders(console, words, options)),
  );
}

function addUnits(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const unit = program.command("unit").description(say("help.unit"));
  unit
    .command("list")
    .description(say("help.unit.list"))
    .action(doing(() => listUnits(console)));
  unit
    .command("add")
    .description(say("help.unit.add"))
    .argument("<code>", say("help.unit.code"))
    .option("--name <name>", say("help.unit.name"))
    .option("--above <code>", say("help.unit.above"))
    .option("--authority <authority>", say("help.unit.authority"))
    .action(doing((words, options) => addUnit(console, words, options)));
  unit
    .command("close")
    .description(say("help.unit.close"))
    .argument("<code>", say("help.unit.code"))
    .action(doing((words) => closeUnit(console, words)));
  const posting = program.command("posting").description(say("help.posting"));
  posting
    .command("list")
    .description(say("help.posting.list"))
    .action(doing(() => listPeople(console)));
  posting
    .command("add")
    .description(say("help.posting.add"))
    .argument("<login>", say("help.user.login"))
    .argument("<unit>", say("help.unit.code"))
    .addOption(again("--role <role>", say("help.posting.role")))
    .option("--from <day>", say("help.posting.from"))
    .option("--to <day>", say("help.posting.to"))
    .option("--on-duty", say("help.posting.onDuty"))
    .action(doing((words, options) => post(console, words, options)));
  posting
    .command("end")
    .description(say("help.posting.end"))
    .argument("<posting>", say("help.posting.id"))
    .action(doing((words) => end(console, "endPosting", words)));
}

function addDuty(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const duty = program.command("duty").description(say("help.duty"));
  duty
    .command("list")
    .description(say("help.duty.list"))
    .option("--unit <code>", say("help.unit.code"))
    .option("--from <moment>", say("help.duty.from"))
    .option("--to <moment>", say("help.duty.to"))
    .action(doing((_, options) => listShifts(console, options)));
  duty
    .command("add")
    .description(say("help.duty.add"))
    .argument("<unit>", say("help.unit.code"))
    .argument("<login>", say("help.user.login"))
    .argument("<from>", say("help.duty.from"))
    .argument("<to>", say("help.duty.to"))
    .action(doing((words) => addShift(console, words)));
  duty
    .command("end")
    .description(say("help.duty.end"))
    .argument("<shift>", say("help.duty.id"))
    .action(doing((words) => endShift(console, words)));
}

function addLoans(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const loan = program.command("loan").description(say("help.loan"));
  loan
    .command("list")
    .description(say("help.loan.list"))
    .action(doing(() => listLoans(console)));
  loan
    .command("add")
    .description(say("help.loan.add"))
    .argument("<login>", say("help.loan.to"))
    .addOption(again("--label <label>", say("help.loan.label")))
    .option("--of <login>", say("help.loan.of"))
    .requiredOption("--until <day>", say("help.posting.to"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => lend(console, words, options)));
  loan
    .command("end")
    .description(say("help.loan.end"))
    .argument("<loan>", say("help.loan.id"))
    .action(doing((words) => end(console, "endLoan", words)));
}

function addApprovals(program: Command, console: Console, doing: Doing): void {
  const { say } = console;
  const approval = program.command("approval").description(say("help.approval"));
  approval
    .command("list")
    .description(say("help.approval.list"))
    .action(doing(() => listApprovals(console)));
  approval
    .command("ask")
    .description(say("help.approval.ask"))
    .argument("<act>", ApprovalSubject.options.map(({ shape }) => shape.act.value).join(", "))
    .option("--login <login>", say("help.user.login"))
    .addOption(again("--role <role>", say("help.posting.role")))
    .option("--clearance <level>", clearances.join(", "))
    .option("--compartment <label>", say("help.approval.compartment"))
    .option("--code <code>", say("help.unit.code"))
    .option("--name <name>", say("help.unit.name"))
    .option("--leaf <number>", say("help.log.prove.entry"))
    .option("--from <day>", say("help.posting.from"))
    .option("--to <day>", say("help.posting.to"))
    .requiredOption("--reason <text>", say("help.check.reason"))
    .action(doing((words, options) => askApproval(console, words, options)));
  approval
    .command("decide")
    .description(say("help.approval.decide"))
    .argument("<approval>", say("help.approval.id"))
    .option("--refuse", say("help.approval.refuse"))
    .option("--code <code>", say("help.approval.code"))
    .action(doing((words, options) => decideApproval(console, words, options)));
  approval
    .command("take-back")
    .description(say("help.approval.end"))
    .argument("<holding>", say("help.approval.holding"))
    .action(doing((words) => end(console, "endHolding", words)));
}
