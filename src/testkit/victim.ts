import { spawn, type ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createClient, type Client } from "#contract";
import type { Role } from "#domain";

/** A module that is loaded into the process before the node's own, and what it is told by the environment. */
interface Preload {
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A node in a process of its own, which is killed and started again on the same folder and port. */
export class Victim {
  readonly address: string;
  readonly directory: string;
  readonly #port: number;
  readonly #preload: Preload | undefined;
  #process: ChildProcess | undefined;
  #said = "";

  constructor(directory: string, port: number, preload?: Preload) {
    this.directory = directory;
    this.#port = port;
    this.#preload = preload;
    this.address = `http://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const main = resolve(import.meta.dirname, "../node/main.ts");
    const { file, environment: more = {} } = this.#preload ?? {};
    const environment = { ...process.env, ...more, BESA_DATA: this.directory, BESA_PORT: String(this.#port) };
    const before = file === undefined ? [] : ["--import", file];
    this.#process = spawn(process.execPath, [...before, main, "trial", "--single"], {
      env: environment,
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#said = "";
    this.#process.stderr?.on("data", (chunk: Buffer) => (this.#said = (this.#said + chunk.toString()).slice(-4000)));
    const nobody = createClient({ baseUrl: this.address, fetch });
    for (const deadline = performance.now() + 180_000; performance.now() < deadline; await pause(30)) {
      if (this.#process.exitCode !== null || this.#process.signalCode !== null)
        throw new Error(`the node did not start again: ${this.#said}`);
      if (
        await nobody.call("health").then(
          (health) => health.ready,
          () => false,
        )
      )
        return;
    }
    throw new Error(`the node was not ready within three minutes: ${this.#said}`);
  }

  /** The end of what it has written to its standard error since it started, at most 4,000 characters. */
  get said(): string {
    return this.#said;
  }

  /** The process of the node, and the first one of its PostgreSQL; undefined while they do not run. */
  get processes(): { readonly node: number | undefined; readonly postgres: number | undefined } {
    return { node: this.#process?.pid, postgres: this.#postmaster() };
  }

  /** Waits for the end of the process, however it comes; its exit code, null where a signal ended it or it never ran. */
  async ended(): Promise<number | null> {
    const running = this.#process;
    if (running !== undefined && running.exitCode === null && running.signalCode === null) await once(running, "exit");
    return running?.exitCode ?? null;
  }

  /** kill -9 of the node and, if so wished, of its PostgreSQL as a power cut of the machine would. */
  async kill(alsoDatabase: boolean): Promise<void> {
    const running = this.#process;
    if (running !== undefined && running.exitCode === null && running.signalCode === null) {
      const gone = once(running, "exit");
      running.kill("SIGKILL");
      await gone;
    }
    const postmaster = alsoDatabase ? this.#postmaster() : undefined;
    if (postmaster !== undefined) process.kill(postmaster, "SIGKILL");
  }

  async as(role: Role): Promise<Client> {
    // The file is the node's own, in the shape that the trial writes.
    const logins = JSON.parse(readFileSync(join(this.directory, "trial-logins.json"), "utf8")) as Record<
      Role,
      { login: string; password: string }
    >;
    const session = await createClient({ baseUrl: this.address, fetch }).call("signIn", {
      body: { ...logins[role], as: "token" },
    });
    return createClient({
      baseUrl: this.address,
      fetch,
      headers: () => ({ authorization: `Bearer ${session.token ?? ""}` }),
    });
  }

  #postmaster(): number | undefined {
    try {
      return Number(readFileSync(join(this.directory, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
    } catch {
      return undefined;
    }
  }
}

/**
 * A port that nobody listens on. It lies below those that systems hand out by themselves: while a node that was killed is down, no connection and
 * no other test's server takes its place.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(10_000, 30_000);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}
