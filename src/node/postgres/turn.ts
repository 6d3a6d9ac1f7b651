// Starting and stopping one database take turns, across processes.
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PostgresError } from "./errors.ts";

const tryEvery = 25;
/** Longer than any start: recovery after a crash is waited for inside the turn. */
const patience = 10 * 60_000;

/**
 * Does work while no other process does so for the same directory. SQLite's file lock is the kernel's own: it is gone the moment its
 * holder is dead, however it died, which a lock file of ours would not be. Nothing is ever written to that file.
 */
export async function inTurn<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(join(directory, "postgres.turn"));
  try {
    await acquire(lock);
    return await work();
  } finally {
    lock.close();
  }
}

async function acquire(lock: DatabaseSync): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      lock.exec("begin exclusive");
      return;
    } catch (cause) {
      if (Date.now() > end) throw new PostgresError("postgres_start_busy", { cause });
      await setTimeout(tryEvery);
    }
  }
}
