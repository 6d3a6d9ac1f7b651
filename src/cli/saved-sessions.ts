// Sessions kept between commands, in a file that only its owner may read.
import { parseObject } from "./node-note.ts";
import type { Terminal } from "./terminal.ts";

/** A session of this machine's user at one node. */
export interface SavedSession {
  readonly login: string;
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** The session kept for a node (and, in a trial, for a role there), unless it has expired. */
export async function savedSession(terminal: Terminal, key: string): Promise<SavedSession | undefined> {
  const kept = (await readAll(terminal)).get(key);
  if (kept === undefined || Date.parse(kept.expiresAt) <= terminal.now().getTime()) return undefined;
  return kept;
}

/** Keeps a session; undefined forgets it. */
export async function saveSession(terminal: Terminal, key: string, session: SavedSession | undefined): Promise<void> {
  const all = await readAll(terminal);
  if (session === undefined) all.delete(key);
  else all.set(key, session);
  const now = terminal.now().getTime();
  const alive = [...all].filter(([, { expiresAt }]) => Date.parse(expiresAt) > now);
  await terminal.writePrivate(fileOf(terminal), `${JSON.stringify(Object.fromEntries(alive), undefined, 2)}\n`);
}

async function readAll(terminal: Terminal): Promise<Map<string, SavedSession>> {
  const entries = Object.entries(parseObject(await terminal.readText(fileOf(terminal))));
  return new Map(entries.flatMap(([key, value]) => (isSession(value) ? [[key, value]] : [])));
}

function isSession(value: unknown): value is SavedSession {
  if (typeof value !== "object" || value === null) return false;
  return ["login", "token", "expiresAt"].every((name) => typeof Reflect.get(value, name) === "string");
}

function fileOf({ env, homeDirectory }: Terminal): string {
  const config = env["XDG_CONFIG_HOME"];
  const folder = config === undefined || config === "" ? `${homeDirectory}/.config` : config;
  return `${folder}/besa/sessions.json`;
}
