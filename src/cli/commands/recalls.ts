// besa federation recall, recalls, recalled, keep, kept, let-go, view: what is called back, here and from here.
import type { RecallShown } from "#contract";
import { ActId, KeepingGround, Purpose, type Recall, RecallGround, RecordId } from "#domain";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson, sayCode } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { given, hasOption, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

const mostListed = 200;

/** Calls records back from everybody who holds them. */
export async function callBack(console: Console, records: readonly string[], options: Options): Promise<number> {
  const hours = optionText(options, "hours");
  const body = {
    ...whyOf(options),
    records: records.map((record) => parseTyped(RecordId, record)),
    ground: parseTyped(RecallGround, optionText(options, "ground")),
    ...given({ hours: hours === undefined ? undefined : Number(hours) }),
    ...(hasOption(options, "withdraw") ? { withdraw: true } : {}),
  };
  await using open = await connect(console, "recallBack");
  showRecall(console, await open.client.call("recallBack", { body }));
  return exitCodes.fine;
}

/** Lists what was called back; with an id, one of them with each holder's receipt. The exit code is that of problems while a holder is late or refuses. */
export async function recalls(console: Console, [id]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "recalls");
  if (id !== undefined) {
    const one = await open.client.call("recall", { params: { id: parseTyped(ActId, id) } });
    showRecall(console, one, { withReceipts: true });
    return isAmiss(one) ? exitCodes.problems : exitCodes.fine;
  }
  const query = { limit: mostListed, ...(hasOption(options, "open") ? { open: "true" as const } : {}) };
  const { items } = await open.client.call("recalls", { query });
  if (console.isJson) printJson(console, { items });
  else for (const one of items) showRecall(console, one);
  return items.some(isAmiss) ? exitCodes.problems : exitCodes.fine;
}

/** Lists what others have called back from this node. */
export async function recalled(console: Console): Promise<number> {
  await using open = await connect(console, "receivedRecalls");
  const { items } = await open.client.call("receivedRecalls");
  if (console.isJson) printJson(console, { items });
  else
    for (const { receivedAt: at, from, ground, records, state } of items)
      print(
        console,
        [at, from, sayCode(console, "recallGround", ground), records.length, sayCode(console, "received", state)].join(
          "  ",
        ),
      );
  return exitCodes.fine;
}

/** Keeps a record of another authority's whatever it calls back. */
export async function keep(console: Console, [record]: readonly string[], options: Options): Promise<number> {
  const body = { ...whyOf(options), ground: parseTyped(KeepingGround, optionText(options, "ground")) };
  await using open = await connect(console, "keepRecord");
  await open.client.call("keepRecord", { params: { record: parseTyped(RecordId, record) }, body });
  return exitCodes.fine;
}

/** Keeps it no longer. */
export async function letGo(console: Console, [record]: readonly string[], options: Options): Promise<number> {
  await using open = await connect(console, "letRecordGo");
  const params = { record: parseTyped(RecordId, record) };
  await open.client.call("letRecordGo", { params, body: whyOf(options) });
  return exitCodes.fine;
}

/** Lists what is kept whatever is called back. */
export async function kept(console: Console, options: Options): Promise<number> {
  const query = {
    purpose: parseTyped(Purpose, optionText(options, "purpose")),
    ...given({ reason: optionText(options, "reason") }),
  };
  await using open = await connect(console, "keptRecords");
  const { items } = await open.client.call("keptRecords", { query });
  if (console.isJson) printJson(console, { items });
  else
    for (const { since, record, ground, by, isRecalled } of items) {
      const called = isRecalled ? `  ${console.say("recall.calledBack")}` : "";
      print(console, `${since}  ${record}  ${sayCode(console, "keepingGround", ground)}  ${clean(by)}${called}`);
    }
  return exitCodes.fine;
}

/** Prints how new what others share is. The exit code is that of problems unless it is current. */
export async function view(console: Console): Promise<number> {
  await using open = await connect(console, "receivedView");
  const answer = await open.client.call("receivedView");
  if (console.isJson) printJson(console, answer);
  else if (answer.view === undefined) print(console, console.say("view.none"));
  else {
    const { state, asOf, without, unheard = [] } = answer.view;
    print(console, [sayCode(console, "view", state), ...(asOf === undefined ? [] : [asOf]), ...without].join("  "));
    if (unheard.length > 0)
      print(console, console.say("received.unheard", { federations: unheard.map(clean).join(", ") }));
  }
  return answer.view === undefined || answer.view.state === "current" ? exitCodes.fine : exitCodes.problems;
}

function whyOf(options: Options): { readonly purpose: Purpose; readonly reason: string } {
  return { purpose: parseTyped(Purpose, optionText(options, "purpose")), reason: optionText(options, "reason") ?? "" };
}

function isAmiss({ state, holders }: Recall): boolean {
  return state === "overdue" || (state === "open" && holders.some((holder) => holder.state === "refused"));
}

function showRecall(
  console: Console,
  recall: Recall | RecallShown,
  { withReceipts = false }: { readonly withReceipts?: boolean } = {},
): void {
  if (console.isJson) {
    printJson(console, recall);
    return;
  }
  const { id, state, deadline, ground, records, holders } = recall;
  const colour = isAmiss(recall) ? "red" : state === "done" ? "dim" : "amber";
  print(console);
  print(
    console,
    `${paint(console, sayCode(console, "recallState", state), colour)}  ${sayCode(console, "recallGround", ground)}  ${console.say("recall.until", { deadline })}`,
  );
  for (const { node, authority = "", state: stands, keeps, answeredAt = "", receipt } of holders) {
    const grounds = keeps.map((one) => sayCode(console, "keepingGround", one));
    print(
      console,
      `     ${node}  ${authority}  ${[sayCode(console, "holder", stands), ...grounds].join(", ")}  ${answeredAt}`,
    );
    if (withReceipts && receipt !== undefined) print(console, clean(receipt));
  }
  print(console, paint(console, `     ${id}  ${records.join(" ")}`, "dim"));
}
