// besa login, besa logout.
import { CallError } from "#contract";
import { connect, signIn } from "../connection.ts";
import { clean, print, printJson } from "../console.ts";
import type { Console } from "../console.ts";
import { CliError, exitCodes } from "../errors.ts";
import { standardInput } from "../files.ts";
import { findNode } from "../node-note.ts";
import { hasOption } from "../options.ts";
import type { Options } from "../options.ts";
import { savedSession, saveSession } from "../saved-sessions.ts";

/** Signs in and keeps the session for later commands at this node. */
export async function logIn(console: Console, [named]: readonly string[], options: Options): Promise<number> {
  const { say, terminal } = console;
  const login = named ?? terminal.env["BESA_LOGIN"];
  if (login === undefined) throw new CliError("usage", { what: say("login.ask.login") });
  const node = await findNode(console);
  const password = await passwordOf(console, login, hasOption(options, "passwordStdin"));
  const { token, expiresAt, user } = await signIn(console, node, { login, password }).catch(async (error: unknown) => {
    if (!(error instanceof CallError) || error.problem.code !== "second_factor_needed") throw error;
    return signIn(console, node, { login, password, code: await codeOf(console) });
  });
  await saveSession(terminal, node.address, { login, token, expiresAt });
  if (console.isJson) printJson(console, { user, expiresAt, node: node.address });
  else
    print(
      console,
      say("login.done", { name: clean(user.name), login: clean(user.login), unit: clean(user.unit), until: expiresAt }),
    );
  return exitCodes.fine;
}

/** Ends the kept session, or all sessions of its holder, at the node and here. */
export async function logOut(console: Console, options: Options): Promise<number> {
  const { say, terminal } = console;
  const node = await findNode(console);
  const kept = await savedSession(terminal, node.address);
  if (kept !== undefined) {
    const route = hasOption(options, "everywhere") ? "endOwnSessions" : "signOut";
    await using open = await connect(console, route);
    // The kept session is forgotten even when the node no longer knows it.
    await open.client.call(route).catch(() => undefined);
    await saveSession(terminal, node.address, undefined);
  }
  if (console.isJson) printJson(console, { signedOut: kept !== undefined });
  else print(console, say(kept === undefined ? "logout.none" : "logout.done"));
  return exitCodes.fine;
}

async function codeOf({ terminal, say }: Console): Promise<string> {
  try {
    return await terminal.askHidden(say("login.ask.code"));
  } catch (cause) {
    throw new CliError("not_asked", {}, { cause });
  }
}

async function passwordOf({ terminal, say }: Console, login: string, fromInput: boolean): Promise<string> {
  const known = terminal.env["BESA_PASSWORD"];
  if (known !== undefined) return known;
  if (fromInput) {
    const pieces: Uint8Array[] = [];
    for await (const piece of standardInput(terminal)) pieces.push(piece);
    return Buffer.concat(pieces)
      .toString("utf8")
      .replace(/\r?\n$/, "");
  }
  try {
    return await terminal.askHidden(say("login.ask", { login: clean(login) }));
  } catch (cause) {
    throw new CliError("not_asked", {}, { cause });
  }
}
