// besa user: add, list, change.
import { NewUser, UserChange } from "#contract";
import type { CallAnswer, Client, routes, User } from "#contract";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { given, hasOption, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

/** Adds a user; the node makes the password and it is shown once. */
export async function addUser(console: Console, [login]: readonly string[], options: Options): Promise<number> {
  const body = parseTyped(NewUser, {
    login,
    name: optionText(options, "name"),
    unit: optionText(options, "unit"),
    roles: optionTexts(options, "role"),
    grants: optionTexts(options, "grant"),
    ...given({ reason: optionText(options, "reason") }),
  });
  await using open = await connect(console, "addUser");
  const added = await open.client.call("addUser", { body });
  return tell(console, "user.added", added);
}

/** Changes a user named by login. */
export async function changeUser(console: Console, [login = ""]: readonly string[], options: Options): Promise<number> {
  const roles = optionTexts(options, "role");
  const grants = optionTexts(options, "grant");
  const isDisabled = hasOption(options, "disable");
  const body = parseTyped(
    UserChange,
    given({
      name: optionText(options, "name"),
      unit: optionText(options, "unit"),
      roles: roles.length === 0 ? undefined : roles,
      grants: grants.length === 0 ? undefined : grants,
      disabled: isDisabled || hasOption(options, "enable") ? isDisabled : undefined,
      resetPassword: hasOption(options, "resetPassword") ? true : undefined,
      reason: optionText(options, "reason"),
    }),
  );
  await using open = await connect(console, "changeUser");
  const user = await findUser(open.client, login);
  const changed = await open.client.call("changeUser", { params: { id: user.id }, body });
  return tell(console, "user.changed", changed);
}

/** Ends all sessions of a user named by login. */
export async function signOutUser(console: Console, [login = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "endSessionsOf");
  const { id } = await findUser(open.client, login);
  const { ended } = await open.client.call("endSessionsOf", { params: { id } });
  if (console.isJson) printJson(console, { id, ended });
  else print(console, console.say("user.signedOut", { login: clean(login), ended: String(ended) }));
  return exitCodes.fine;
}

/** Prints all users. */
export async function listUsers(console: Console): Promise<number> {
  await using open = await connect(console, "users");
  for await (const user of allUsers(open.client)) {
    if (console.isJson) {
      printJson(console, user);
      continue;
    }
    const state = user.disabled ? paint(console, `  ${console.say("user.disabled")}`, "red") : "";
    print(
      console,
      `${clean(user.login).padEnd(16)}  ${user.roles.join(",")}  ${clean(user.name)}, ${clean(user.unit)}${state}`,
    );
  }
  return exitCodes.fine;
}

/** The user with this login, or this id. */
export async function findUser(client: Client, login: string): Promise<User> {
  for await (const user of allUsers(client)) if (user.login === login || user.id === login) return user;
  throw new CliError("no_user", { login });
}

async function* allUsers(client: Client): AsyncGenerator<User> {
  let after: string | undefined;
  do {
    const page = await client.call("users", { query: { limit: 200, after } });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}

function tell(
  console: Console,
  key: "user.added" | "user.changed",
  { user, password, approval }: CallAnswer<(typeof routes)["changeUser"]>,
): number {
  if (console.isJson) {
    printJson(console, { user, ...given({ password, approval }) });
    return exitCodes.fine;
  }
  print(console, console.say(key, { login: clean(user.login) }));
  if (password !== undefined) print(console, console.say("user.password", { password: clean(password) }));
  if (approval !== undefined) print(console, console.say("user.approval", { approval }));
  return exitCodes.fine;
}
