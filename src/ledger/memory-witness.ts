// What a witness remembers, in memory: for tests of this room and measurements.
import { createHash } from "node:crypto";
import type { WitnessedLog, WitnessStore } from "./witness-store.ts";

/** Keeps the logs given as long as the process lives. */
export class MemoryWitness implements WitnessStore {
  readonly #logs: Map<string, WitnessedLog>;

  constructor(logs: readonly Pick<WitnessedLog, "origin" | "keys">[]) {
    this.#logs = new Map(logs.map((log) => [log.origin, { ...log, size: 0, cosignedAt: 0 }]));
  }

  find: WitnessStore["find"] = async (origin) => this.#logs.get(origin);

  findByHash: WitnessStore["findByHash"] = async (hash) =>
    [...this.#logs.values()].find(({ origin }) => createHash("sha256").update(origin).digest("hex") === hash);

  advance: WitnessStore["advance"] = async (origin, work) => {
    const log = this.#logs.get(origin);
    if (log === undefined) return false;
    const state = work(log);
    if (state !== undefined) this.#logs.set(origin, { ...log, ...state });
    return true;
  };
}
