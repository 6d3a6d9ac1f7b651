// besa unit, posting and loan: who works where, and who stands in for whom.
import { ActId } from "#domain";
import { NewLoan, NewPosting, NewUnit } from "#contract";
import { connect } from "../connection.ts";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { given, hasOption, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { done, unitOf } from "./organisation-answers.ts";

/** Units, each under the one it belongs to. */
export async function listUnits(console: Console): Promise<number> {
  await using open = await connect(console, "units");
  const { items } = await open.client.call("units");
  if (console.isJson) {
    for (const item of items) printJson(console, item);
    return exitCodes.fine;
  }
  const show = (parent: string | undefined, depth: number): void => {
    for (const unit of items.filter((one) => one.parent === parent)) {
      const closed = unit.closed ? `  ${console.say("organisation.closed")}` : "";
      print(console, `${"  ".repeat(depth)}${unit.code}  ${clean(unit.name)}${closed}`);
      show(unit.id, depth + 1);
    }
  };
  show(undefined, 0);
  return exitCodes.fine;
}

/** Adds a unit. */
export async function addUnit(console: Console, [code = ""]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "addUnit");
  const { items } = await open.client.call("units");
  const above = optionText(options, "above");
  const parent = above === undefined ? undefined : unitOf(items, above);
  const { country } = await open.client.call("node");
  const body = parseTyped(
    NewUnit,
    given({
      code,
      name: optionText(options, "name") ?? code,
      authority: optionText(options, "authority") ?? parent?.authority ?? country,
      parent: parent?.id,
    }),
  );
  const unit = await open.client.call("addUnit", { body });
  return done(console, unit, unit.code);
}

/** Closes a unit: nobody holds anything by it any more. */
export async function closeUnit(console: Console, [code = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "changeUnit");
  const { items } = await open.client.call("units");
  const unit = await open.client.call("changeUnit", { params: { id: unitOf(items, code).id }, body: { closed: true } });
  return done(console, unit, unit.code);
}

/** Posts somebody to a unit. */
export async function post(
  console: Console,
  [login = "", code = ""]: readonly string[],
  options: Options,
): Promise<number> {
  await using open = await connect(console, "post");
  const { items } = await open.client.call("units");
  const days = given({ from: optionText(options, "from"), to: optionText(options, "to") });
  const unit = unitOf(items, code).id;
  const onDuty = hasOption(options, "onDuty") ? { onDuty: true } : {};
  const body = parseTyped(NewPosting, { login, unit, roles: optionTexts(options, "role"), ...days, ...onDuty });
  const posting = await open.client.call("post", { body });
  return done(console, posting, posting.id);
}

/** People with their postings. */
export async function listPeople(console: Console): Promise<number> {
  await using open = await connect(console, "people");
  const { items: units } = await open.client.call("units");
  let after: string | undefined;
  do {
    const page = await open.client.call("people", { query: { limit: 200, after } });
    for (const person of page.items) {
      if (console.isJson) {
        printJson(console, person);
        continue;
      }
      print(console, `${clean(person.login).padEnd(16)}  ${clean(person.name)}`);
      for (const { id, unit, roles, from, to } of person.postings.filter(({ ended }) => !ended))
        print(
          console,
          `    ${units.find((one) => one.id === unit)?.code ?? ""}  ${roles.join(",")}  ${from} - ${to ?? ""}  ${id}`,
        );
    }
    after = page.next;
  } while (after !== undefined);
  return exitCodes.fine;
}

/** Ends a posting, a loan or a holding. */
export async function end(
  console: Console,
  route: "endPosting" | "endLoan" | "endHolding",
  [id = ""]: readonly string[],
): Promise<number> {
  await using open = await connect(console, route);
  const ended = await open.client.call(route, { params: { id: parseTyped(ActId, id) } });
  return done(console, ended, id);
}

/** Lends labels, or says who stands in. */
export async function lend(console: Console, [to = ""]: readonly string[], options: Options): Promise<number> {
  const labels = optionTexts(options, "label");
  await using open = await connect(console, "lend");
  const body = parseTyped(NewLoan, {
    kind: labels.length === 0 ? "substitution" : "delegation",
    to,
    labels,
    endsAt: `${optionText(options, "until") ?? ""}T23:59:59.000Z`,
    reason: optionText(options, "reason") ?? "",
    ...given({ of: optionText(options, "of") }),
  });
  const loan = await open.client.call("lend", { body });
  return done(console, loan, loan.id);
}

/** What is lent, from and to me. */
export async function listLoans(console: Console): Promise<number> {
  await using open = await connect(console, "loans");
  const { items } = await open.client.call("loans");
  for (const loan of items)
    if (console.isJson) printJson(console, loan);
    else if (!loan.ended)
      print(
        console,
        `${loan.id}  ${clean(loan.fromName)} > ${clean(loan.toName)}  ${loan.labels.join(",") || loan.kind}  ${loan.endsAt}`,
      );
  return exitCodes.fine;
}
