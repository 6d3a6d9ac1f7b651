// besa retention, besa erase, besa register: how long data is kept, what is due, what was erased, and the proof of it.
import { hash } from "node:crypto";
import { Receipt, type DueReview, type Erasure, type RetentionRule } from "#contract";
import { ActId, ApprovalSubject, LawfulGround, RecordId, RetentionBasis, RetentionTerms } from "#domain";
import { canonicalBytes } from "#seal";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { absolute } from "../files.ts";
import { given, optionNumber, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { purposeOf } from "./check.ts";
import { verifyOne } from "./proof-verify.ts";

/** Prints the reviews that are due, the first first. */
export async function listDue(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "due");
  const query = {
    purpose: await purposeOf(console, open, options),
    ...given({ reason: optionText(options, "reason") }),
  };
  for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
    const page = await open.client.call("due", { query: { ...query, limit: 200, ...given({ after }) } });
    for (const review of page.items) tell(console, review, dueLine);
    after = page.next;
  }
  return exitCodes.fine;
}

function dueLine({ record, reviewOn, expiresOn, basis, title, owner, list }: DueReview): string {
  return [reviewOn, expiresOn ?? "-", basis, owner, list ?? "-", title, record].map(clean).join("  ");
}

/** Keeps a record for another term. */
export async function review(console: Console, [record]: readonly string[], options: Options): Promise<number> {
  const params = { id: parseTyped(RecordId, record) };
  const reason = required(options, "reason");
  await using open = await connect(console, "review");
  const purpose = await purposeOf(console, open, options);
  const until = optionText(options, "until");
  const kept = await open.client.call("review", { params, body: { purpose, reason, ...given({ until }) } });
  tell(console, kept, ({ reviewOn, expiresOn }) =>
    console.say("retention.kept", { review: reviewOn, until: expiresOn ?? "-" }),
  );
  return exitCodes.fine;
}

/** Prints how long data is kept. */
export async function listRules(console: Console): Promise<number> {
  await using open = await connect(console, "retentionRules");
  const { items, waits } = await open.client.call("retentionRules");
  for (const rule of items) tell(console, rule, ruleLine);
  if (waits !== undefined && !console.isJson) print(console, console.say("retention.waits", waits));
  return exitCodes.fine;
}

function ruleLine(rule: RetentionRule): string {
  const { basis, reviewMonths, expireMonths = "-", remindDays, keepWithdrawnMonths, source } = rule;
  return `${basis.padEnd(22)}  ${[reviewMonths, expireMonths, remindDays, keepWithdrawnMonths].map((n) => String(n).padStart(4)).join("  ")}  ${clean(source)}`;
}

/** Changes how long data of a basis is kept. What is not told stays as it is; `--keep 0`: as long as its owner upholds it. */
export async function setRule(console: Console, [basis]: readonly string[], options: Options): Promise<number> {
  const params = { basis: parseTyped(RetentionBasis, basis) };
  const reason = required(options, "reason");
  await using open = await connect(console, "changeRetentionRule");
  const { items } = await open.client.call("retentionRules");
  const before = items.find((rule) => rule.basis === params.basis);
  const keep = optionNumber(options, "keep") ?? before?.expireMonths ?? 0;
  const terms = parseTyped(RetentionTerms, {
    reviewMonths: optionNumber(options, "review") ?? before?.reviewMonths,
    ...(keep === 0 ? {} : { expireMonths: keep }),
    remindDays: optionNumber(options, "remind") ?? before?.remindDays,
    keepWithdrawnMonths: optionNumber(options, "withdrawn") ?? before?.keepWithdrawnMonths,
  });
  tell(console, await open.client.call("changeRetentionRule", { params, body: { terms, reason } }), ruleLine);
  return exitCodes.fine;
}

/** Prints what was erased, newest first. */
export async function listErasures(console: Console): Promise<number> {
  await using open = await connect(console, "erasures");
  for (let after: string | undefined, isFirst = true; isFirst || after !== undefined; isFirst = false) {
    const page = await open.client.call("erasures", { query: { limit: 200, ...given({ after }) } });
    for (const erasure of page.items) tell(console, erasure, erasureLine);
    after = page.next;
  }
  return exitCodes.fine;
}

function erasureLine({ id, at, ground, records, versions, state, by }: Erasure): string {
  return [at, ground, String(records.length), String(versions), state, by ?? "-", id].map(clean).join("  ");
}

/** Prints the receipt of an erasure with its proof, as JSON: a file to keep, and for `besa retention verify`. */
export async function printReceipt(console: Console, [erasure]: readonly string[]): Promise<number> {
  const params = { id: parseTyped(ActId, erasure) };
  await using open = await connect(console, "erasureReceipt");
  printJson(console, await open.client.call("erasureReceipt", { params }));
  return exitCodes.fine;
}

/** Says, offline, whether a receipt is what the log was signed with. Exit code 12 when it is not. */
export async function verifyReceipt(
  console: Console,
  [path = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const text = await console.terminal.readText(absolute(console.terminal, path));
  const { receipt, proof } = parseTyped(Receipt, readJson(text ?? "", path));
  const outcome = proof.detail?.outcome;
  const said = typeof outcome === "object" && outcome !== null && "receipt" in outcome ? outcome["receipt"] : undefined;
  if (proof.detail?.act !== "receipted" || said !== hash("sha256", canonicalBytes(receipt), "hex")) {
    if (console.isJson) printJson(console, { status: "altered" });
    else print(console, paint(console, console.say("retention.altered"), "bold", "red"));
    return exitCodes.altered;
  }
  const { ground, records, erasedAt, completedAt } = receipt;
  if (!console.isJson)
    print(
      console,
      console.say("retention.receipt", { count: records.length, ground, at: erasedAt, done: completedAt }),
    );
  return verifyOne(console, proof, optionText(options, "key"));
}

function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CliError("file", { file: path }, { cause });
  }
}

/** Asks a second person for records to be erased. */
export async function askErasure(console: Console, words: readonly string[], options: Options): Promise<number> {
  const subject = parseTyped(ApprovalSubject, {
    act: "erase-records",
    records: words,
    ground: parseTyped(LawfulGround, optionText(options, "ground")),
  });
  const reason = required(options, "reason");
  await using open = await connect(console, "askApproval");
  const asked = await open.client.call("askApproval", { body: { subject, reason } });
  tell(console, asked, ({ id }) => console.say("retention.asked", { id }));
  return exitCodes.fine;
}

/** Prints the register of processing. */
export async function printRegister(console: Console): Promise<number> {
  await using open = await connect(console, "register");
  const register = await open.client.call("register");
  if (console.isJson) {
    printJson(console, register);
    return exitCodes.fine;
  }
  const { controller, version, purposes, categories, data, recipients, operations, acts, fourEyes, retention } =
    register;
  const section = (
    key: "purposes" | "persons" | "data" | "recipients" | "operations" | "acts" | "two" | "rules",
  ): void => {
    print(console);
    print(console, paint(console, console.say(`register.${key}`), "bold"));
  };
  print(console, clean(`${controller.name} ${controller.country ?? ""} · Besa ${version}`));
  section("purposes");
  for (const { purpose, roles } of purposes) print(console, `  ${purpose.padEnd(16)}  ${roles.join(", ")}`);
  section("persons");
  print(console, `  ${categories.join(", ")}`);
  section("data");
  for (const { kind, fields } of data) print(console, `  ${kind.padEnd(16)}  ${fields.join(", ")}`);
  section("recipients");
  for (const { role, labels, log } of recipients)
    print(console, `  ${role.padEnd(16)}  ${labels.join(", ") || "-"}  ${log}`);
  section("operations");
  for (const { method, path, roles } of operations)
    print(console, `  ${method.padEnd(6)}  ${path}  ${roles.join(", ")}`);
  section("acts");
  for (const { act, kind } of acts) print(console, `  ${act.padEnd(22)}  ${kind}`);
  section("two");
  for (const { act, ask, decide } of fourEyes)
    print(console, `  ${act.padEnd(18)}  ${ask.join(", ")} > ${decide.join(", ")}`);
  section("rules");
  for (const rule of retention) print(console, `  ${ruleLine(rule)}`);
  return exitCodes.fine;
}

function tell<T>(console: Console, value: T, line: (value: T) => string): void {
  if (console.isJson) printJson(console, value);
  else print(console, line(value));
}

function required(options: Options, name: string): string {
  const text = optionText(options, name);
  if (text === undefined) throw new CliError("usage", { what: `--${name}` });
  return text;
}
