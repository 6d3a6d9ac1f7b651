// besa access, role, approval and record: who holds what and why, who could see a record, and what two must do.
import { ActId, ApprovalSubject, type Because, Purpose, RecordId } from "#domain";
import { connect } from "../connection.ts";
import { clean, print, printJson, sayCode } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { given, hasOption, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { done, json, personOf } from "./organisation-answers.ts";

/** What I hold, and why. */
export async function showAccess(console: Console): Promise<number> {
  await using open = await connect(console, "access");
  const access = await open.client.call("access");
  if (console.isJson) return json(console, access);
  for (const { role, because } of access.roles) print(console, `${role.padEnd(18)}${why(console, because)}`);
  for (const { label, because } of access.grants) print(console, `${clean(label).padEnd(34)}${why(console, because)}`);
  for (const { purpose, reason } of access.purposes)
    print(console, reason ? `${purpose}  ${console.say("organisation.reason")}` : purpose);
  return exitCodes.fine;
}

/** What each role brings. */
export async function listRoles(console: Console): Promise<number> {
  await using open = await connect(console, "roles");
  const { items } = await open.client.call("roles");
  for (const item of items)
    if (console.isJson) printJson(console, item);
    else print(console, `${item.role.padEnd(18)}${item.grants.join(",").padEnd(14)}${item.purposes.join(",")}`);
  return exitCodes.fine;
}

/** What waits for me, and what I asked. */
export async function listApprovals(console: Console): Promise<number> {
  await using open = await connect(console, "approvals");
  const { items } = await open.client.call("approvals");
  for (const one of items) {
    if (console.isJson) {
      printJson(console, one);
      continue;
    }
    const about = [one.subject.act, one.about, ...changeOf(one.subject)].filter((part) => part !== undefined).join(" ");
    print(
      console,
      `${one.id}  ${one.state}  ${clean(about)}: ${clean(one.reason)} (${clean(one.askedBy)})${one.mine ? "  *" : ""}`,
    );
  }
  return exitCodes.fine;
}

/** What of the federation is to be changed: whoever decides compares the digits. */
function changeOf(subject: ApprovalSubject): readonly string[] {
  if (subject.act !== "change-federation") return [];
  const { kind, ...what } = subject.change;
  return [kind, ...Object.values(what).flat().map(String)];
}

/** Asks a second person. */
export async function askApproval(console: Console, [act = ""]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "askApproval");
  const login = optionText(options, "login");
  const from = optionText(options, "from") ?? console.terminal.now().toISOString().slice(0, 10);
  const person = login === undefined ? undefined : await personOf(open.client, login);
  const leaf = optionText(options, "leaf");
  const values = new Map<string, object>(
    Object.entries({
      "give-roles": { user: person, roles: optionTexts(options, "role") },
      "give-clearance": {
        user: person,
        clearance: optionText(options, "clearance"),
        from,
        to: optionText(options, "to"),
      },
      "add-member": { user: person, label: optionText(options, "compartment"), from, to: optionText(options, "to") },
      "make-compartment": { code: optionText(options, "code"), name: optionText(options, "name") },
      "believe-clock": { day: from },
      "erase-detail": { leaf: leaf === undefined ? undefined : Number(leaf) },
    }),
  );
  const subject = parseTyped(ApprovalSubject, given({ act, ...values.get(act) }));
  const asked = await open.client.call("askApproval", {
    body: { subject, reason: optionText(options, "reason") ?? "" },
  });
  return done(console, asked, asked.id);
}

/** Approves or refuses what somebody else asked. */
export async function decideApproval(
  console: Console,
  [id = ""]: readonly string[],
  options: Options,
): Promise<number> {
  await using open = await connect(console, "decideApproval");
  const approve = !hasOption(options, "refuse");
  const decided = await open.client.call("decideApproval", {
    params: { id: parseTyped(ActId, id) },
    body: { approve, ...given({ code: optionText(options, "code") }) },
  });
  return done(console, decided, decided.state);
}

/** Why somebody can, or cannot, see a record that I see. */
export async function explainSight(
  console: Console,
  [id = "", login = ""]: readonly string[],
  options: Options,
): Promise<number> {
  await using open = await connect(console, "explainSight");
  const answer = await open.client.call("explainSight", {
    params: { id: parseTyped(RecordId, id) },
    query: { login, ...lookOf(options) },
  });
  if (console.isJson) return json(console, answer);
  print(console, console.say(answer.sees ? "organisation.sees" : "organisation.seesNot", { login: clean(login) }));
  for (const [key, labels] of [
    ["organisation.audience", answer.audience],
    ["organisation.requires", answer.requires],
  ] as const)
    for (const { label, because } of labels)
      print(console, `  ${console.say(key)}  ${clean(label)}: ${why(console, because)}`);
  for (const { purpose, because } of answer.purposes)
    print(console, `  ${console.say("organisation.heldFor")}  ${purpose}: ${why(console, because)}`);
  if (answer.expired) print(console, `  ${console.say("organisation.expired")}`);
  return answer.sees ? exitCodes.fine : exitCodes.failed;
}

/** Who could see a record that I see. */
export async function listReaders(console: Console, [id = ""]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "readers");
  let after: string | undefined;
  do {
    const page = await open.client.call("readers", {
      params: { id: parseTyped(RecordId, id) },
      query: { ...lookOf(options), limit: 200, after },
    });
    for (const reader of page.items)
      if (console.isJson) printJson(console, reader);
      else
        print(
          console,
          `${clean(reader.name)}: ${why(
            console,
            [...reader.because.audience, ...reader.because.requires].flatMap(({ because }) => because),
          )}`,
        );
    after = page.next;
  } while (after !== undefined);
  return exitCodes.fine;
}

function lookOf(options: Options): { purpose: Purpose; reason?: string } {
  return {
    purpose: parseTyped(Purpose, optionText(options, "purpose")),
    ...given({ reason: optionText(options, "reason") }),
  };
}

function why(console: Console, because: readonly Because[]): string {
  const words = because.map((one) => {
    const detail = "role" in one ? one.role : "unit" in one ? one.unit : "from" in one ? one.from : "";
    const until = "until" in one ? one.until : "to" in one ? one.to : undefined;
    return [sayCode(console, "because", one.kind), clean(detail), until === undefined ? "" : `- ${until}`]
      .filter((part) => part !== "")
      .join(" ");
  });
  return words.length === 0 ? console.say("organisation.nothing") : words.join("; ");
}
