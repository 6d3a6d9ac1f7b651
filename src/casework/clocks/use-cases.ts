import { capability } from "../capability.ts";
import { changeCalendar, readCalendar } from "./calendar.ts";

/** The days that legal clocks do not count. */
export const calendarCases = capability({ get: readCalendar, change: changeCalendar });
