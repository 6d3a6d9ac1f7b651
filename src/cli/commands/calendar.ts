// besa calendar: the days that legal clocks do not end on.
import { RestDays } from "#domain";
import { connect } from "../connection.ts";
import { print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

/** Prints the days of rest; changes them first where some are given. */
export async function calendar(console: Console, options: Options): Promise<number> {
  const [weekdays, holidays] = [optionText(options, "weekdays"), optionTexts(options, "holiday")];
  const isChange = weekdays !== undefined || holidays.length > 0;
  await using open = await connect(console, isChange ? "changeCalendar" : "calendar");
  const known = (await open.client.call("calendar")).rest;
  const asked = {
    weekdays: weekdays === undefined ? known.weekdays : weekdays.split(",").filter(Boolean).map(Number),
    holidays: [...known.holidays, ...holidays],
  };
  const { rest } = isChange
    ? await open.client.call("changeCalendar", { body: { rest: parseTyped(RestDays, asked) } })
    : { rest: known };
  if (console.isJson) printJson(console, rest);
  else {
    print(console, console.say("calendar.weekdays", { days: rest.weekdays.join(", ") }));
    for (const day of rest.holidays) print(console, day);
  }
  return exitCodes.fine;
}
