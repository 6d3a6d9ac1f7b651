// besa hits list, answer, add: hits across borders.
import type { BorderHitShown } from "#contract";
import { ActId, BorderHit, BorderHitState, HitAnswer, HitWord } from "#domain";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { given, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { purposeOf } from "./check.ts";

/** Prints hits, those that wait for this node first. The exit code is that of a match while one waits. */
export async function listBorderHits(console: Console, options: Options): Promise<number> {
  const told = optionText(options, "state");
  const state = told === undefined ? undefined : parseTyped(BorderHitState, told);
  const side = optionText(options, "direction");
  const direction = side === undefined ? undefined : parseTyped(BorderHit.unwrap().shape.direction, side);
  const reason = optionText(options, "reason");
  await using open = await connect(console, "borderHits");
  const purpose = await purposeOf(console, open, options);
  let exit: number = exitCodes.fine;
  let after: string | undefined;
  do {
    const query = { purpose, limit: 200, ...given({ state, direction, reason, after }) };
    const page = await open.client.call("borderHits", { query });
    for (const hit of page.items) {
      if (hit.direction === "in" && hit.state === "waiting") exit = exitCodes.match;
      showHit(console, hit);
    }
    after = page.next;
  } while (after !== undefined);
  return exit;
}

/** The owner answers. */
export async function answerHit(console: Console, [hit, answer]: readonly string[], options: Options): Promise<number> {
  const body = {
    answer: parseTyped(HitAnswer, answer),
    note: noteOf(options),
    measures: [...parseTyped(Measures, options["measure"] ?? [])],
  };
  await using open = await connect(console, "answerBorderHit");
  showHit(console, await open.client.call("answerBorderHit", { params: { id: parseTyped(ActId, hit) }, body }));
  return exitCodes.fine;
}

/** The finder says more. */
export async function addToHit(console: Console, [hit]: readonly string[], options: Options): Promise<number> {
  const body = { note: noteOf(options) };
  await using open = await connect(console, "addToBorderHit");
  showHit(console, await open.client.call("addToBorderHit", { params: { id: parseTyped(ActId, hit) }, body }));
  return exitCodes.fine;
}

const Measures = HitWord.unwrap().shape.measures;

function noteOf(options: Options): string {
  const note = optionText(options, "note");
  if (note === undefined) throw new CliError("usage", { what: "--note" });
  return note;
}

function showHit(console: Console, hit: BorderHitShown): void {
  if (console.isJson) {
    printJson(console, hit);
    return;
  }
  const state = console.say(`border.${hit.state}`);
  const late = hit.isOverdue ? `  ${console.say("border.overdue")}` : "";
  print(console);
  print(
    console,
    `${paint(console, state, hit.state === "waiting" ? "red" : "dim")}  ${clean(hit.title ?? hit.record ?? hit.presented)}${late}`,
  );
  const { authority, metAt: at } = hit;
  const met = { authority, at, unit: clean(hit.unit), presented: clean(hit.presented) };
  print(console, `     ${console.say(hit.direction === "in" ? "border.metBy" : "border.owner", met)}`);
  for (const { kind, note, unit, at, measures } of hit.words)
    print(console, `     ${at}  ${[kind, ...measures].join(" ")}  ${clean(unit)}  ${clean(note)}`);
  print(console, paint(console, `     ${hit.id}`, "dim"));
}
