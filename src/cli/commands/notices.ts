// besa federation notices, notice, judge and traffic: what goes to all members is reviewed first, and what is counted of headers and receipts.
import { NewReview } from "#contract";
import { ActId, ComplianceCriterion, ComplianceJudgement, Purpose, TrafficQuery } from "#domain";
import { connect } from "../connection.ts";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { given, hasOption, optionNumber, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

const shownAtOnce = 100;
const dayLength = 86_400_000;

/** Lists this node's notices to all members, and at the compliance desk those that wait. */
export async function listNotices(console: Console): Promise<number> {
  await using open = await connect(console, "noticeReviews");
  const query = { limit: shownAtOnce };
  const [own, desk] = await Promise.all([
    open.client.call("noticeReviews", { query }),
    open.client.call("complianceCases", { query: { ...query, open: "true" } }),
  ]);
  if (console.isJson) {
    printJson(console, { own: own.items, desk: desk.items });
    return exitCodes.fine;
  }
  for (const { id, authority, state, receivedAt, missing } of desk.items)
    print(console, `* ${id}  ${state}  ${authority}  ${receivedAt}  ${missing.join(", ")}`);
  for (const { id, state, askedAt, reasons, note } of own.items)
    print(console, `  ${id}  ${state}  ${askedAt}  ${reasons.join(", ")}  ${clean(note)}`);
  return exitCodes.fine;
}

/** Asks the compliance desk to release a notice to everybody: the list is worked out, printed and frozen as it is. */
export async function askNotice(console: Console, records: readonly string[], options: Options): Promise<number> {
  const warrant = optionText(options, "warrant")
    ?.split(";")
    .map((part) => part.trim());
  const years = optionNumber(options, "years");
  const months = optionNumber(options, "months");
  const asks = {
    records,
    to: { everybody: true, ...given({ without: nonEmpty(optionTexts(options, "without")) }) },
    purpose: optionText(options, "purpose"),
    reason: optionText(options, "reason"),
    ...given({ class: optionText(options, "class") }),
    ...(hasOption(options, "noteRead") ? { noteRead: true } : {}),
    facts: {
      summary: optionText(options, "summary"),
      ...(years === undefined ? {} : { maximumYears: years }),
      ...(months === undefined ? {} : { remainingMonths: months }),
      ...(warrant === undefined ? {} : { warrant: { authority: warrant[0], reference: warrant[1], on: warrant[2] } }),
    },
  };
  const known = parseTyped(NewReview, { ...asks, shown: "0".repeat(64) });
  await using open = await connect(console, "askReview");
  const { to, purpose, reason } = known;
  const list = await open.client.call("showShare", { body: { records: known.records, to, purpose, reason } });
  const review = await open.client.call("askReview", { body: { ...known, shown: list.shown } });
  if (console.isJson) printJson(console, review);
  else
    print(
      console,
      console.say("notices.asked", {
        id: review.id,
        desk: review.desk,
        to: review.to.join(" "),
        missing: review.missing.join(", ") || "-",
      }),
    );
  return exitCodes.fine;
}

/** At the desk: prints a notice with what is to be judged. */
export async function showNotice(console: Console, [id = ""]: readonly string[], options: Options): Promise<number> {
  const purpose = parseTyped(Purpose, optionText(options, "purpose"));
  await using open = await connect(console, "complianceCase");
  const reason = optionText(options, "reason");
  const params = { id: parseTyped(ActId, id) };
  printJson(console, await open.client.call("complianceCase", { params, query: { purpose, ...given({ reason }) } }));
  return exitCodes.fine;
}

/** At the desk: releases a notice, which passes every criterion by that, or refuses it for those that it fails. */
export async function judgeNotice(console: Console, [id = ""]: readonly string[], options: Options): Promise<number> {
  const fails = new Set(optionTexts(options, "fails").map((one) => parseTyped(ComplianceCriterion, one)));
  const body = parseTyped(ComplianceJudgement, {
    outcome: hasOption(options, "release") ? "released" : "refused",
    passes: ComplianceCriterion.options.filter((one) => !fails.has(one)),
    note: optionText(options, "reason") ?? "",
  });
  await using open = await connect(console, "judgeNotice");
  const judged = await open.client.call("judgeNotice", { params: { id: parseTyped(ActId, id) }, body });
  if (console.isJson) printJson(console, judged);
  else print(console, `${judged.id}  ${judged.state}`);
  return exitCodes.fine;
}

/** Prints figures as comma separated lines, or as JSON. */
export async function showTraffic(console: Console, options: Options): Promise<number> {
  const now = console.terminal.now().getTime();
  const day = (ago: number): string => new Date(now - ago * dayLength).toISOString().slice(0, 10);
  const query = parseTyped(TrafficQuery, {
    by: optionText(options, "by") ?? "day",
    from: optionText(options, "from") ?? day(29),
    to: optionText(options, "to") ?? day(0),
  });
  await using open = await connect(console, "traffic");
  if (console.isJson) printJson(console, await open.client.call("traffic", { query }));
  else print(console, (await (await open.client.call("trafficText", { query })).text()).trimEnd());
  return exitCodes.fine;
}

function nonEmpty(list: readonly string[]): readonly string[] | undefined {
  return list.length === 0 ? undefined : list;
}
