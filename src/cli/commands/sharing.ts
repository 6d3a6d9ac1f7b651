// besa sharing: passing on with the owner's consent, proposals, lists of recipients, and where a record may not go.
import type { OnwardShown, ProposalShown } from "#contract";
import {
  ActId,
  AuthorityId,
  Country,
  DeliveryClass,
  OnwardState,
  ProposedChanges,
  RecordId,
  type OnwardRequest,
  type RecipientGroup,
  sharingContents,
} from "#domain";
import { connect } from "../connection.ts";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { given, hasOption, optionNumber, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { purposeOf } from "./check.ts";

const Outcome = sharingContents["onward-answer"].unwrap().shape.outcome;

/** Prints requests to pass on, those that wait for this node first. The exit code is that of a match while one waits. */
export async function requests(console: Console, options: Options): Promise<number> {
  const told = optionText(options, "state");
  const state = told === undefined ? undefined : parseTyped(OnwardState, told);
  const reason = optionText(options, "reason");
  await using open = await connect(console, "onwardRequests");
  const purpose = await purposeOf(console, open, options);
  let exit: number = exitCodes.fine;
  let after: string | undefined;
  do {
    const page = await open.client.call("onwardRequests", {
      query: { purpose, limit: 200, ...given({ state, reason, after }) },
    });
    for (const request of page.items) {
      if (request.direction === "in" && request.state === "waiting") exit = exitCodes.match;
      showRequest(console, request);
    }
    after = page.next;
  } while (after !== undefined);
  return exit;
}

/** Asks the owner of records. */
export async function ask(console: Console, records: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "askOnward");
  const body = {
    records: records.map((id) => parseTyped(RecordId, id)),
    to: optionTexts(options, "to"),
    use: hasOption(options, "court") ? ("court" as const) : ("police" as const),
    purpose: await purposeOf(console, open, options),
    reason: required(options, "reason"),
  };
  return showRequest(console, await open.client.call("askOnward", { body }));
}

/** The owner answers. */
export async function answer(console: Console, [id, outcome]: readonly string[], options: Options): Promise<number> {
  const said = parseTyped(Outcome, outcome);
  const to = optionTexts(options, "to");
  const days = optionNumber(options, "days");
  const body = {
    outcome: said,
    reason: required(options, "reason"),
    ...given({ days }),
    ...(to.length === 0 ? {} : { to }),
  };
  await using open = await connect(console, "answerOnward");
  return showRequest(console, await open.client.call("answerOnward", { params: { id: parseTyped(ActId, id) }, body }));
}

/** Passes on what was granted. */
export async function pass(console: Console, [id]: readonly string[], options: Options): Promise<number> {
  const pressing = optionText(options, "class");
  const body = {
    ...(pressing === undefined ? {} : { class: parseTyped(DeliveryClass, pressing) }),
    ...(hasOption(options, "noteRead") ? { noteRead: true } : {}),
  };
  await using open = await connect(console, "passOn");
  return showRequest(console, await open.client.call("passOn", { params: { id: parseTyped(ActId, id) }, body }));
}

/** Who has a record. */
export async function holders(console: Console, [id]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "holders");
  const purpose = await purposeOf(console, open, options);
  const reason = optionText(options, "reason");
  const held = await open.client.call("holders", {
    params: { id: parseTyped(RecordId, id) },
    query: { purpose, ...given({ reason }) },
  });
  if (console.isJson) printJson(console, held);
  else {
    for (const { node, since, state = "", via } of held.items)
      print(console, `${clean(node)}  ${since}  ${clean(state)}${via === undefined ? "" : `  < ${clean(via)}`}`);
    if (held.countries.length > 0)
      print(console, console.say("sharing.keptFrom", { countries: held.countries.join(" ") }));
  }
  return exitCodes.fine;
}

/** Keeps a record from exactly these countries. */
export async function keepFrom(
  console: Console,
  [id, ...countries]: readonly string[],
  options: Options,
): Promise<number> {
  const record = parseTyped(RecordId, id);
  const body = { countries: countries.map((one) => parseTyped(Country, one)), reason: required(options, "reason") };
  await using open = await connect(console, "keepFrom");
  const purpose = await purposeOf(console, open, options);
  const { reason } = body;
  const seen = await open.client.call("record", { params: { id: record }, query: { purpose, reason } });
  const { version } = seen.record;
  const kept = await open.client.call("keepFrom", { params: { id: record }, body: { ...body, purpose, version } });
  if (console.isJson) printJson(console, kept);
  else print(console, console.say("sharing.keptFrom", { countries: kept.countries.join(" ") || "-" }));
  return exitCodes.fine;
}

/** Prints proposals, those that wait for this node first. The exit code is that of a match while one waits. */
export async function proposals(console: Console, options: Options): Promise<number> {
  const reason = optionText(options, "reason");
  await using open = await connect(console, "proposals");
  const purpose = await purposeOf(console, open, options);
  let exit: number = exitCodes.fine;
  let after: string | undefined;
  do {
    const page = await open.client.call("proposals", { query: { purpose, limit: 200, ...given({ reason, after }) } });
    for (const proposal of page.items) {
      if (proposal.direction === "in" && proposal.state === "waiting") exit = exitCodes.match;
      showProposal(console, proposal);
    }
    after = page.next;
  } while (after !== undefined);
  return exit;
}

/** Proposes changes, given as JSON. */
export async function propose(console: Console, [id, text = ""]: readonly string[], options: Options): Promise<number> {
  const changes = parseTyped(ProposedChanges, jsonOf(text));
  await using open = await connect(console, "propose");
  const purpose = await purposeOf(console, open, options);
  const body = { changes, purpose, reason: required(options, "reason") };
  const made = await open.client.call("propose", { params: { id: parseTyped(RecordId, id) }, body });
  if (console.isJson) printJson(console, made);
  else print(console, `${made.id}  ${made.authority}  ${console.say("sharingState.waiting")}`);
  return exitCodes.fine;
}

/** The owner takes a proposal over, or declines it. */
export async function decide(console: Console, [id, outcome]: readonly string[], options: Options): Promise<number> {
  if (outcome !== "accepted" && outcome !== "declined") throw new CliError("usage", { what: outcome ?? "" });
  await using open = await connect(console, "answerProposal");
  const said = await open.client.call("answerProposal", {
    params: { id: parseTyped(ActId, id) },
    body: { outcome, note: required(options, "note") },
  });
  if (console.isJson) printJson(console, said);
  else print(console, `${said.id}  ${console.say(`sharingState.${said.state}`)}`);
  return exitCodes.fine;
}

/** Prints the lists of recipients. */
export async function groups(console: Console): Promise<number> {
  await using open = await connect(console, "recipientGroups");
  const { items } = await open.client.call("recipientGroups");
  for (const one of items) showGroup(console, one);
  return exitCodes.fine;
}

/** Makes a list of recipients, or changes one. */
export async function group(
  console: Console,
  [name = "", ...authorities]: readonly string[],
  options: Options,
): Promise<number> {
  const words = {
    name,
    authorities: authorities.map((one) => parseTyped(AuthorityId, one)),
    without: optionTexts(options, "without").map((one) => parseTyped(Country, one)),
    reason: required(options, "reason"),
  };
  const change = optionText(options, "change");
  if (change === undefined) {
    await using open = await connect(console, "addRecipientGroup");
    return showGroup(console, await open.client.call("addRecipientGroup", { body: words }));
  }
  const id = parseTyped(ActId, change);
  await using open = await connect(console, "changeRecipientGroup");
  const { versions } = await open.client.call("recipientGroup", { params: { id } });
  const body = { ...words, version: versions[0]?.version ?? 1, closed: hasOption(options, "close") };
  return showGroup(console, await open.client.call("changeRecipientGroup", { params: { id }, body }));
}

function required(options: Options, name: string): string {
  const text = optionText(options, name);
  if (text === undefined) throw new CliError("usage", { what: `--${name}` });
  return text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError("usage", { what: text });
  }
}

function showRequest(console: Console, request: OnwardRequest | OnwardShown): number {
  if (console.isJson) {
    printJson(console, request);
    return exitCodes.fine;
  }
  const { id, direction, authority, state, to, granted, use, at, reason, answer: said = "" } = request;
  const whom = use === "court" ? console.say("sharing.court") : (granted ?? to).join(" ");
  const way = console.say(`sharingWay.${direction}`);
  print(console, `${id}  ${at}  ${way} ${authority}  ${console.say(`sharingState.${state}`)}  ${clean(whom)}`);
  if ("titles" in request) print(console, `  ${clean(request.titles.join(" · "))}`);
  print(console, `  ${clean(reason)}${said === "" ? "" : `  > ${clean(said)}`}`);
  return exitCodes.fine;
}

function showProposal(console: Console, proposal: ProposalShown): void {
  if (console.isJson) {
    printJson(console, proposal);
    return;
  }
  const { id, direction, authority, state, record, title = "", fields, at, reason, note = "" } = proposal;
  const way = console.say(`sharingWay.${direction}`);
  print(
    console,
    `${id}  ${at}  ${way} ${authority}  ${console.say(`sharingState.${state}`)}  ${record}  ${clean(title)}`,
  );
  for (const { field, now, proposed } of fields)
    print(console, `  ${clean(field)}: ${clean(JSON.stringify(now ?? null))} -> ${clean(JSON.stringify(proposed))}`);
  print(console, `  ${clean(reason)}${note === "" ? "" : `  > ${clean(note)}`}`);
}

function showGroup(console: Console, shown: RecipientGroup): number {
  if (console.isJson) {
    printJson(console, shown);
    return exitCodes.fine;
  }
  const { id, version, name, authorities, without, closed } = shown;
  const apart = without.length === 0 ? "" : `  - ${without.join(" ")}`;
  const mark = closed ? `  ${console.say("sharing.closed")}` : "";
  print(console, `${id}  v${version}  ${clean(name)}: ${authorities.join(" ") || "-"}${apart}${mark}`);
  return exitCodes.fine;
}
