// The real process as the command line sees it.
import { existsSync, openAsBlob } from "node:fs";
import { mkdir, open, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname } from "node:path";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import type { ServeOptions, Terminal, WritableFile } from "#cli";
import { backupsOf } from "./backup/backups.ts";
import { examine } from "./doctor.ts";
import { versionOf } from "./version.ts";

/** Makes the terminal of this process. The first Ctrl+C fires its signal; a second one ends the process at once. */
export function processTerminal(
  serve: (options: ServeOptions & { readonly signal: AbortSignal }) => Promise<number>,
): Terminal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted && signal === "SIGINT") process.exit(130);
      stop.abort();
    });
  }
  // Whoever reads the output may stop early (`besa check X | head`): that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  return {
    args: process.argv.slice(2),
    env: process.env,
    workingDirectory: process.cwd(),
    homeDirectory: homedir(),
    version: versionOf(),
    now: () => new Date(),
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    drained: () => drained(process.stdout),
    isInteractive: process.stderr.isTTY === true,
    hasColour: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
    columns: process.stderr.columns ?? 80,
    input: () => process.stdin,
    askHidden,
    fetch,
    openFile: async (path) => openAsBlob(path),
    readText: async (path) => (existsSync(path) ? readFile(path, "utf8") : undefined),
    writePrivate,
    openToAppend,
    wait: async (milliseconds) => {
      await pause(milliseconds, undefined, { signal: stop.signal });
    },
    signal: stop.signal,
    serve: (options) => serve({ ...options, signal: stop.signal }),
    doctor: examine,
    backups: backupsOf(process.env["DATABASE_URL"]),
  };
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return stream.writableNeedDrain ? new Promise((resolve) => stream.once("drain", resolve)) : Promise.resolve();
}

/** Asks on standard error, so that a pipe of standard output stays clean, and shows nothing of what is typed. */
async function askHidden(question: string): Promise<string> {
  if (process.stdin.isTTY !== true) throw new Error("there is nobody to ask for a password");
  process.stderr.write(question);
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silence, terminal: true });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}

async function writePrivate(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.part`, text, { mode: 0o600 });
  await rename(`${path}.part`, path);
}

async function openToAppend(path: string, keep: number): Promise<WritableFile> {
  const file = await open(path, existsSync(path) ? "r+" : "w", 0o600);
  await file.truncate(keep);
  let end = keep;
  return {
    async write(text) {
      const { bytesWritten } = await file.write(typeof text === "string" ? Buffer.from(text) : text, 0, undefined, end);
      end += bytesWritten;
    },
    close: () => file.close(),
  };
}
