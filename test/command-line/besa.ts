// Runs the real `besa` as a program of its own, the way a person or a script would.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** How a run ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** A desk to run commands from: a folder and a home of its own. */
export interface Desk {
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Promise<Run>;
}

interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with what has come on standard output so far; `interrupt` is a Ctrl+C. */
  readonly onOut?: (out: string, interrupt: () => void) => void;
  /** Standard input stays open. */
  readonly keepOpen?: boolean;
}

const besa = resolve("bin/besa.js");
const folders: string[] = [];
process.once("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Makes a desk whose commands find the node by its data folder, or by nothing. */
export function makeDesk(dataFolder: string | undefined): Desk {
  const folder = mkdtempSync(join(tmpdir(), "besa-desk-"));
  folders.push(folder);
  return {
    folder,
    run: (args, { input, env, onOut, keepOpen } = {}) =>
      new Promise((settle, reject) => {
        const child = spawn(process.execPath, [besa, ...args], {
          cwd: folder,
          env: {
            PATH: process.env["PATH"] ?? "",
            HOME: folder,
            LANG: "C.UTF-8",
            ...(dataFolder === undefined ? {} : { BESA_DATA: dataFolder }),
            ...env,
          },
        });
        let out = "";
        let error = "";
        child.stdout.setEncoding("utf8").on("data", (text: string) => {
          out += text;
          onOut?.(out, () => child.kill("SIGINT"));
        });
        child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
        child.stdin.on("error", () => undefined);
        child.on("error", reject);
        child.on("close", (code) => settle({ code, out, error }));
        if (input !== undefined) child.stdin.write(input);
        if (keepOpen !== true) child.stdin.end();
      }),
  };
}
