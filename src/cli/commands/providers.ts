// besa provider: list, add, change, remove; besa user link, unlink.
import { NewLink, NewProvider, ProviderChange } from "#contract";
import { connect } from "../connection.ts";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { exitCodes } from "../errors.ts";
import { given, hasOption, optionText, optionTexts, parseTyped } from "../options.ts";
import type { Options } from "../options.ts";
import { findUser } from "./users.ts";

/** Prints the identity providers. */
export async function listProviders(console: Console): Promise<number> {
  await using open = await connect(console, "providers");
  for (const provider of (await open.client.call("providers")).items) {
    if (console.isJson) {
      printJson(console, provider);
      continue;
    }
    const { id, name, issuer, redirect, disabled } = provider;
    const state = disabled ? `  ${console.say("provider.disabled")}` : "";
    print(console, `${id.padEnd(16)}  ${clean(name)}  ${clean(issuer)}  ${clean(redirect)}${state}`);
  }
  return exitCodes.fine;
}

/** Adds an identity provider. The client secret comes from the environment or is asked for; it is never an argument. */
export async function addProvider(
  console: Console,
  [id, issuer]: readonly string[],
  options: Options,
): Promise<number> {
  const body = parseTyped(NewProvider, given({ id, issuer, ...(await changeOf(console, options)) }));
  await using open = await connect(console, "addProvider");
  const provider = await open.client.call("addProvider", { body });
  return tell(
    console,
    provider,
    console.say("provider.added", { id: provider.id, redirect: clean(provider.redirect) }),
  );
}

/** Changes an identity provider. */
export async function changeProvider(
  console: Console,
  [id = ""]: readonly string[],
  options: Options,
): Promise<number> {
  const body = parseTyped(ProviderChange, given(await changeOf(console, options)));
  await using open = await connect(console, "changeProvider");
  const provider = await open.client.call("changeProvider", { params: { id }, body });
  return tell(console, provider, console.say("provider.changed", { id }));
}

/** Removes an identity provider, with all its links. */
export async function removeProvider(console: Console, [id = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "removeProvider");
  await open.client.call("removeProvider", { params: { id } });
  return tell(console, { removed: id }, console.say("provider.removed", { id }));
}

/** Links a user named by login to the subject by which a provider knows them. */
export async function linkUser(
  console: Console,
  [login = "", provider = "", subject = ""]: readonly string[],
): Promise<number> {
  const body = parseTyped(NewLink, { provider, subject });
  await using open = await connect(console, "linkUser");
  const { id } = await findUser(open.client, login);
  await open.client.call("linkUser", { params: { id }, body });
  return tell(console, { linked: login, provider }, console.say("provider.linked", { login: clean(login), provider }));
}

/** Takes a user's link away. */
export async function unlinkUser(console: Console, [login = "", provider = ""]: readonly string[]): Promise<number> {
  await using open = await connect(console, "unlinkUser");
  const { id } = await findUser(open.client, login);
  await open.client.call("unlinkUser", { params: { id, provider } });
  return tell(
    console,
    { unlinked: login, provider },
    console.say("provider.unlinked", { login: clean(login), provider }),
  );
}

async function changeOf(console: Console, options: Options): Promise<Record<string, unknown>> {
  const [acr, amr] = [optionTexts(options, "acr"), optionTexts(options, "amr")];
  const isDisabled = hasOption(options, "disable");
  return {
    name: optionText(options, "name"),
    clientId: optionText(options, "clientId"),
    clientSecret: hasOption(options, "secret") ? await secretOf(console) : undefined,
    strongAcr: acr.length === 0 ? undefined : acr,
    strongAmr: amr.length === 0 ? undefined : amr,
    disabled: isDisabled || hasOption(options, "enable") ? isDisabled : undefined,
  };
}

async function secretOf({ terminal, say }: Console): Promise<string> {
  return terminal.env["BESA_CLIENT_SECRET"] ?? (await terminal.askHidden(say("provider.askSecret")));
}

function tell(console: Console, answer: unknown, words: string): number {
  if (console.isJson) printJson(console, answer);
  else print(console, words);
  return exitCodes.fine;
}
