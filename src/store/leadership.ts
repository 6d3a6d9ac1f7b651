// Work that one process of a node does and the others wait for. The lock is on a connection of its own: it is free the moment its holder is dead,
// and not before.
import type pg from "pg";
import { storeError } from "./errors.ts";
import { pause } from "./pause.ts";

const retryIn = 1000;

/** What is led, by any number that is the same in every process, and how to connect. */
export interface Leading {
  readonly lock: number;
  readonly connect: () => pg.Client;
  readonly log: (line: string) => void;
  /** What stops while nobody leads, for the log. */
  readonly name: string;
}

/**
 * Does the work while this process leads, until the signal aborts. The work's own signal fires when the leadership is lost; it is then begun anew. What only
 * a leader may do it does on the connection that it is given: a statement there cannot come from one that leads no more.
 */
export async function lead(
  { lock, connect, log, name }: Leading,
  work: (signal: AbortSignal, leader: pg.Client) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const client = connect();
    const lost = new AbortController();
    client.on("error", () => lost.abort());
    client.on("end", () => lost.abort());
    const stop = AbortSignal.any([signal, lost.signal]);
    try {
      await client.connect();
      while (!stop.aborted && !(await tryLock(client, lock))) await pause(retryIn, stop);
      if (!stop.aborted) await work(stop, client);
    } catch (error) {
      log(`store: ${name} pauses: ${storeError(error).message}`);
    } finally {
      await client.end().catch(() => undefined);
    }
    await pause(retryIn, signal);
  }
}

/** Takes a lock for as long as the connection lasts; false while another has it. */
export async function tryLock(client: pg.Client, lock: number): Promise<boolean> {
  const { rows } = await client.query<{ locked: boolean }>("select pg_try_advisory_lock($1) as locked", [lock]);
  return rows[0]?.locked === true;
}
