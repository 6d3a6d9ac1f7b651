// besa duty: who is on duty where, from when to when.
import { type NamedShift, routes } from "#contract";
import { ActId } from "#domain";
import { connect } from "../connection.ts";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { given, optionText, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { done, unitOf } from "./organisation-answers.ts";

/** Shifts, from now on for a week unless told. */
export async function listShifts(console: Console, options: Options): Promise<number> {
  await using open = await connect(console, "duty");
  const code = optionText(options, "unit");
  const unit = code === undefined ? undefined : unitOf((await open.client.call("units")).items, code).id;
  const query = parseTyped(
    routes.duty.query,
    given({ unit, from: optionText(options, "from"), to: optionText(options, "to") }),
  );
  const { items } = await open.client.call("duty", { query });
  show(console, items);
  return exitCodes.fine;
}

/** Puts somebody on duty in a unit. */
export async function addShift(
  console: Console,
  [code = "", login = "", startsAt = "", endsAt = ""]: readonly string[],
): Promise<number> {
  await using open = await connect(console, "addShifts");
  const unit = unitOf((await open.client.call("units")).items, code).id;
  const body = parseTyped(routes.addShifts.body, { unit, shifts: [{ login, startsAt, endsAt }] });
  const { items } = await open.client.call("addShifts", { body });
  show(console, items);
  return exitCodes.fine;
}

/** Calls a shift off. */
export async function endShift(console: Console, [id = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "endShift");
  await open.client.call("endShift", { params: { id: parseTyped(ActId, id) } });
  return done(console, { id }, id);
}

function show(console: Console, shifts: readonly NamedShift[]): void {
  for (const shift of shifts)
    if (console.isJson) printJson(console, shift);
    else
      print(
        console,
        `${shift.startsAt} - ${shift.endsAt}  ${clean(shift.unitName)}  ${clean(shift.login)}  ${clean(shift.name)}  ${shift.id}`,
      );
}
