// Somebody who listens to a node's live alerts.
import assert from "node:assert/strict";
import { LiveAlert } from "#domain";

/** A server-sent event as it came, and when. */
export interface HeardEvent {
  readonly id?: string;
  readonly name: string;
  readonly alert?: LiveAlert;
  /** Milliseconds since 1970. */
  readonly heardAt: number;
}

/** An open line: what was told on it so far. */
export class Listener implements AsyncDisposable {
  readonly events: HeardEvent[] = [];
  readonly #stop: AbortController;
  readonly #reading: Promise<void>;
  #text = "";
  #wake: () => void = () => undefined;
  #isOver = false;

  /** Opens a line to a node by a bearer token, going on after the event with this id. */
  static async open(address: string, token: string, last?: string): Promise<Listener> {
    const stop = new AbortController();
    const response = await fetch(`${address}/v1/alerts`, {
      headers: { authorization: `Bearer ${token}`, ...(last === undefined ? {} : { "last-event-id": last }) },
      signal: stop.signal,
    });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), "text/event-stream; charset=utf-8");
    assert.equal(response.headers.get("cache-control"), "no-store");
    assert.ok(response.body !== null);
    return new Listener(response.body, stop);
  }

  private constructor(body: ReadableStream<Uint8Array>, stop: AbortController) {
    this.#stop = stop;
    this.#reading = this.#read(body).catch(() => undefined);
  }

  /** Waits for an event, a minute at most. */
  async until(isIt: (event: HeardEvent) => boolean): Promise<HeardEvent> {
    const end = Date.now() + 60_000;
    for (;;) {
      const found = this.events.find(isIt);
      if (found !== undefined) return found;
      assert.ok(Date.now() < end && !this.#isOver, `not told: ${JSON.stringify(this.events)}`);
      await new Promise<void>((resume) => {
        this.#wake = resume;
        setTimeout(resume, 200);
      });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    await this.#reading;
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const piece of body) this.#take(decoder.decode(piece, { stream: true }));
    } finally {
      this.#isOver = true;
      this.#wake();
    }
  }

  #take(text: string): void {
    this.#text += text;
    const blocks = this.#text.split("\n\n");
    this.#text = blocks.pop() ?? "";
    for (const block of blocks) this.events.push(readEvent(block));
    this.#wake();
  }
}

function readEvent(block: string): HeardEvent {
  const fields = new Map(
    block.split("\n").map((line): [string, string] => {
      const [name = "", value = ""] = line.split(/: (.*)/s, 2);
      return [name, value];
    }),
  );
  const [id, name] = [fields.get("id"), fields.get("event") ?? ""];
  return {
    name,
    heardAt: Date.now(),
    ...(id === undefined ? {} : { id }),
    ...(name === "alert" ? { alert: LiveAlert.parse(JSON.parse(fields.get("data") ?? "")) } : {}),
  };
}
