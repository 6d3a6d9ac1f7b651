// besa partners: what partners answer to a check and give of a hit, what they ask of this node, and what is agreed with them.
import { ActId, type AskedQuery, AuthorityId, type QueryAgreement, QueryTerms } from "#domain";
import { connect } from "../connection.ts";
import { clean, note, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { given, hasOption, optionNumber, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { purposeOf } from "./check.ts";
import { showPartners } from "./partners-follow.ts";

/** How the partners of a check stand now. The exit code is that of a match while one has a hit. */
export async function partnersOf(console: Console, [check]: readonly string[]): Promise<number> {
  await using open = await connect(console, "partnerQueries");
  const { items } = await open.client.call("partnerQueries", { params: { id: parseTyped(ActId, check) } });
  showPartners(console, items);
  return items.some(({ state }) => state === "hit") ? exitCodes.match : exitCodes.fine;
}

/** Asks the owner of a hit for details. */
export async function askDetails(console: Console, [query]: readonly string[], options: Options): Promise<number> {
  const body = { reason: wordsOf(options, "reason") };
  await using open = await connect(console, "askDetails");
  showPartners(console, [await open.client.call("askDetails", { params: { id: parseTyped(ActId, query) }, body })]);
  return exitCodes.fine;
}

/** Prints what the owner gave, one record a line, as JSON. */
export async function readDetails(console: Console, [query]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "partnerDetails");
  const purpose = await purposeOf(console, open, options);
  const look = { purpose, ...given({ reason: optionText(options, "reason") }) };
  const details = await open.client.call("partnerDetails", { params: { id: parseTyped(ActId, query) }, query: look });
  if (console.isJson) printJson(console, details);
  else {
    showPartners(console, [details.query]);
    for (const { owner, content } of details.records) print(console, `${owner}  ${clean(JSON.stringify(content))}`);
  }
  return details.query.details === "refused" ? exitCodes.problems : exitCodes.fine;
}

/** What partners asked of this node. The exit code is that of a match while details wait for a decision. */
export async function listAsked(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "askedQueries");
  const purpose = await purposeOf(console, open, options);
  const authority = optionText(options, "partner");
  let exit: number = exitCodes.fine;
  let after: ActId | undefined;
  do {
    const query = {
      purpose,
      limit: 200,
      ...(hasOption(options, "waiting") ? { waiting: "true" as const } : {}),
      ...given({
        reason: optionText(options, "reason"),
        authority: authority === undefined ? undefined : parseTyped(AuthorityId, authority),
        after,
      }),
    };
    const page = await open.client.call("askedQueries", { query });
    for (const one of page.items) {
      if (one.details === "asked") exit = exitCodes.match;
      showAsked(console, one);
    }
    after = page.next;
  } while (after !== undefined);
  return exit;
}

function showAsked(console: Console, one: AskedQuery): void {
  if (console.isJson) {
    printJson(console, one);
    return;
  }
  const { id, authority, purpose, unit, subject, state, obstacle, askedAt, details, detailsReason } = one;
  const about =
    subject === undefined
      ? console.say("partners.forgotten")
      : [subject.name, subject.born, subject.document?.number].filter((part) => part !== undefined).join(" · ");
  print(console, `${askedAt}  ${authority}  ${clean(unit)}  ${purpose}  ${clean(about)}  ${obstacle ?? state}`);
  if (details !== undefined)
    print(console, `     ${console.say("partners.details")} ${details}  ${clean(detailsReason ?? "")}`);
  print(console, paint(console, `     ${id}`, "dim"));
}

/** The desk gives details, or refuses them. */
export async function decideDetails(console: Console, [query]: readonly string[], options: Options): Promise<number> {
  const body = {
    give: !hasOption(options, "refuse"),
    note: wordsOf(options, "note"),
    ...(hasOption(options, "noteRead") ? { noteRead: true } : {}),
  };
  await using open = await connect(console, "decideDetails");
  showAsked(console, await open.client.call("decideDetails", { params: { id: parseTyped(ActId, query) }, body }));
  return exitCodes.fine;
}

/** What is agreed with partners. */
export async function listAgreements(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "agreements");
  const query = hasOption(options, "ended") ? { ended: "true" as const } : {};
  const { items } = await open.client.call("agreements", { query });
  if (console.isJson) printJson(console, { items });
  else for (const one of items) showAgreement(console, one);
  return exitCodes.fine;
}

function showAgreement(console: Console, one: QueryAgreement): void {
  const { partner, asks, answers, purposes, kinds, perDay, namesPerHour, details, keepDays, basis, endedAt } = one;
  const way = asks
    ? answers
      ? "partners.bothWays"
      : "partners.weAsk"
    : answers
      ? "partners.theyAsk"
      : "partners.nobody";
  print(console, `${partner}  ${console.say(way)}  ${purposes.join(",")}  ${kinds.join(",")}  ${clean(basis)}`);
  const limits = { n: perDay, names: namesPerHour, days: keepDays, details };
  print(console, `     ${console.say("partners.terms", limits)}${endedAt === undefined ? "" : `  ${endedAt}`}`);
}

/** Asks a second officer for an agreement with a partner. */
export async function agree(console: Console, [partner]: readonly string[], options: Options): Promise<number> {
  const terms = parseTyped(QueryTerms, {
    partner,
    asks: !hasOption(options, "onlyAnswer"),
    answers: !hasOption(options, "onlyAsk"),
    purposes: optionTexts(options, "purpose"),
    kinds: optionTexts(options, "kind"),
    perDay: optionNumber(options, "perDay"),
    namesPerHour: optionNumber(options, "namesPerHour"),
    details: optionText(options, "details") ?? "on-request",
    keepDays: optionNumber(options, "keepDays") ?? 7,
    basis: optionText(options, "basis"),
  });
  return askTwo(console, options, { kind: "set", terms });
}

/** Asks a second officer to end one. */
export async function endAgreement(console: Console, [partner]: readonly string[], options: Options): Promise<number> {
  return askTwo(console, options, { kind: "end", partner: parseTyped(AuthorityId, partner) });
}

type Change =
  | { readonly kind: "set"; readonly terms: QueryTerms }
  | { readonly kind: "end"; readonly partner: AuthorityId };

async function askTwo(console: Console, options: Options, change: Change): Promise<number> {
  const reason = wordsOf(options, "reason");
  await using open = await connect(console, "askApproval");
  const asked = await open.client.call("askApproval", {
    body: { subject: { act: "change-agreement", change }, reason },
  });
  if (console.isJson) printJson(console, asked);
  else {
    note(console, console.say("partners.askedTwo"));
    print(console, asked.id);
  }
  return exitCodes.fine;
}

function wordsOf(options: Options, name: "reason" | "note"): string {
  const words = optionText(options, name);
  if (words === undefined) throw new CliError("usage", { what: `--${name}` });
  return words;
}
