// What the commands about the organisation have in common: finding by code and login, and telling what was done.
import type { UserId } from "#domain";
import type { Client } from "#contract";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";

/** The unit with this code. Throws CliError `no_unit`. */
export function unitOf<U extends { readonly code: string }>(units: readonly U[], code: string): U {
  const unit = units.find((one) => one.code === code);
  if (unit === undefined) throw new CliError("no_unit", { code });
  return unit;
}

/** The id of the person with this login. Throws CliError `no_user`. */
export async function personOf(client: Client, login: string): Promise<UserId> {
  let after: string | undefined;
  do {
    const page = await client.call("people", { query: { limit: 200, after } });
    const found = page.items.find((person) => person.login === login);
    if (found !== undefined) return found.id;
    after = page.next;
  } while (after !== undefined);
  throw new CliError("no_user", { login });
}

/** Says that it is done, or gives the answer to a machine. */
export function done(console: Console, answer: unknown, what: string): number {
  if (console.isJson) return json(console, answer);
  print(console, console.say("organisation.done", { what: clean(what) }));
  return exitCodes.fine;
}

/** Gives the answer to a machine. */
export function json(console: Console, answer: unknown): number {
  printJson(console, answer);
  return exitCodes.fine;
}
