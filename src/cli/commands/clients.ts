// besa client: add, list, rotate, end.
import { NewApiClient, type ApiClient, type Client } from "#contract";
import { connect } from "../connection.ts";
import { clean, paint, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { absolute } from "../files.ts";
import { given, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";

/** Adds a program; its key is shown once. */
export async function addClient(console: Console, [login]: readonly string[], options: Options): Promise<number> {
  const days = optionText(options, "days");
  const body = parseTyped(
    NewApiClient,
    given({
      login,
      name: optionText(options, "name"),
      unit: optionText(options, "unit"),
      roles: optionTexts(options, "role"),
      grants: optionTexts(options, "grant"),
      days: days === undefined ? undefined : Number(days),
      reason: optionText(options, "reason"),
    }),
  );
  await using open = await connect(console, "addClient");
  return tellKey(console, await open.client.call("addClient", { body }));
}

/** Prints all programs with their keys. */
export async function listClients(console: Console): Promise<number> {
  await using open = await connect(console, "clients");
  for (const client of (await open.client.call("clients")).items) {
    if (console.isJson) {
      printJson(console, client);
      continue;
    }
    print(
      console,
      `${clean(client.login).padEnd(16)}  ${client.roles.join(",")}  ${clean(client.name)}, ${clean(client.unit)}`,
    );
    for (const { hint, expiresAt, lastUsedAt } of client.keys)
      print(console, `  ${clean(hint)}...  ${expiresAt}  ${lastUsedAt ?? "-"}`);
  }
  return exitCodes.fine;
}

/** Makes another key for a program, shown once; the one before stays good until it is ended. */
export async function rotateClient(console: Console, [login = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "addClientKey");
  const { id } = await findClient(open.client, login);
  return tellKey(console, await open.client.call("addClientKey", { params: { id }, body: {} }));
}

/** Registers the certificate in a file (X.509, PEM) for a program. */
export async function addClientCertificate(
  console: Console,
  [login = "", path = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const days = optionText(options, "days");
  const certificate = await console.terminal.readText(absolute(console.terminal, path));
  if (certificate === undefined) throw new CliError("file", { file: path });
  await using open = await connect(console, "addClientCertificate");
  const { id } = await findClient(open.client, login);
  const body = { certificate, ...given({ days: days === undefined ? undefined : Number(days) }) };
  const made = await open.client.call("addClientCertificate", { params: { id }, body });
  if (console.isJson) printJson(console, made);
  else print(console, console.say("client.certificate", { fingerprint: made.fingerprint, until: made.expiresAt }));
  return exitCodes.fine;
}

/** Ends the key of a program that begins like this; it must be one only. */
export async function endClientKey(console: Console, [login = "", hint = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "endClientKey");
  const { id, keys } = await findClient(open.client, login);
  const [key, second] = keys.filter((one) => hint !== "" && one.hint.startsWith(hint.slice(0, one.hint.length)));
  if (key === undefined || second !== undefined) throw new CliError("usage", { what: hint });
  await open.client.call("endClientKey", { params: { id, key: key.id } });
  if (console.isJson) printJson(console, { ended: key.hint });
  else print(console, console.say("client.ended", { key: clean(key.hint) }));
  return exitCodes.fine;
}

async function findClient(client: Client, login: string): Promise<ApiClient> {
  const { items } = await client.call("clients");
  const found = items.find((one) => one.login === login);
  if (found === undefined) throw new CliError("no_user", { login: clean(login) });
  return found;
}

function tellKey(console: Console, made: { readonly id: string; readonly key: string }): number {
  if (console.isJson) printJson(console, made);
  else print(console, console.say("client.key", { key: paint(console, made.key, "bold") }));
  return exitCodes.fine;
}
