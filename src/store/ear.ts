import type pg from "pg";
import { storeError } from "./errors.ts";
import { pause } from "./pause.ts";

/** A lone connection that listens for what commits tell (NOTIFY). It owns `#heard`: filled by notices, emptied when they are waited for. */
export class Ear implements AsyncDisposable {
  readonly #client: pg.Client;
  #heard = new Set<string>();
  #deaf = false;
  #wake: () => void = () => undefined;

  /** Listens to these channels from now on. Throws `store_unavailable`. */
  static async open(client: pg.Client, channels: readonly string[]): Promise<Ear> {
    const ear = new Ear(client);
    try {
      await client.connect();
      for (const channel of channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
      return ear;
    } catch (error) {
      await ear[Symbol.asyncDispose]();
      throw storeError(error);
    }
  }

  private constructor(client: pg.Client) {
    this.#client = client;
    client.on("notification", ({ payload }) => this.#note(() => this.#heard.add(payload ?? "")));
    client.on("error", () => this.#note(() => (this.#deaf = true)));
    client.on("end", () => this.#note(() => (this.#deaf = true)));
  }

  /** The connection is lost: make another ear. */
  get isDeaf(): boolean {
    return this.#deaf;
  }

  /** Waits for a notice, the end of the connection, the signal or so many milliseconds; answers what the notices since the last time said. */
  async hear(milliseconds: number, signal: AbortSignal): Promise<ReadonlySet<string>> {
    if (this.#heard.size === 0 && !this.#deaf) {
      const woken = new AbortController();
      this.#wake = () => woken.abort();
      await pause(milliseconds, AbortSignal.any([signal, woken.signal]));
    }
    const heard = this.#heard;
    this.#heard = new Set();
    return heard;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }

  #note(change: () => void): void {
    change();
    this.#wake();
  }
}
