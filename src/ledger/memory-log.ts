// A log store in memory: for measurements, and for tests of rooms above. It keeps the port's promises except durability.
import type { LogHead, LogNode, StoredLeaf } from "#domain";
import type { LogAddition, LogStore, LogTransaction, SignedCheckpoint, TreePlace } from "./log-store.ts";

/** Keeps a log as long as the process lives. One transaction at a time. */
export class MemoryLog implements LogStore {
  readonly #leaves: StoredLeaf[] = [];
  /** Hashes by level. */
  readonly #levels: Uint8Array[][] = [[]];
  readonly #checkpoints: SignedCheckpoint[] = [];
  #head: LogHead = { size: 0, frontier: [] };
  /** Ends with the transaction that began last. */
  #turn: Promise<void> = Promise.resolve();

  async transact<T>(work: (tx: LogTransaction) => Promise<T>): Promise<T> {
    const before = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = promise;
    await before;
    try {
      return await this.#run(work);
    } finally {
      resolve();
    }
  }

  async append(before: LogHead, { leaves, nodes, head }: LogAddition): Promise<boolean> {
    return this.transact(async (tx) => {
      if ((await tx.lockHead()).size !== before.size) return false;
      await tx.saveLeaves(leaves, nodes, head);
      return true;
    });
  }

  async head(): Promise<LogHead> {
    return this.#head;
  }

  async hashes(level: number, from: number, to: number): Promise<readonly Uint8Array[]> {
    return this.#levels[level]?.slice(from, to) ?? [];
  }

  async nodes(places: readonly TreePlace[]): Promise<readonly (Uint8Array | undefined)[]> {
    return places.map(({ level, index }) => this.#levels[level]?.[index]);
  }

  async leaves(from: number, limit: number): Promise<readonly StoredLeaf[]> {
    return this.#leaves.slice(from, from + limit);
  }

  async newestCheckpoint(): Promise<SignedCheckpoint | undefined> {
    return this.#checkpoints.at(-1);
  }

  async checkpoints(after: number, limit: number): Promise<readonly SignedCheckpoint[]> {
    return this.#checkpoints.filter(({ size }) => size > after).slice(0, limit);
  }

  async saveCheckpoint(size: number, note: string): Promise<void> {
    if (this.#checkpoints.some((saved) => saved.size === size)) return;
    this.#checkpoints.push({ size, note });
    this.#checkpoints.sort((one, other) => one.size - other.size);
  }

  async #run<T>(work: (tx: LogTransaction) => Promise<T>): Promise<T> {
    const saved: { leaves: readonly StoredLeaf[]; nodes: readonly LogNode[]; head: LogHead }[] = [];
    const result = await work({
      lockHead: async () => saved.at(-1)?.head ?? this.#head,
      saveLeaves: async (leaves, nodes, head) => void saved.push({ leaves, nodes, head }),
    });
    for (const { leaves, nodes, head } of saved) this.#keep(leaves, nodes, head);
    return result;
  }

  #keep(leaves: readonly StoredLeaf[], nodes: readonly LogNode[], head: LogHead): void {
    for (const leaf of leaves) {
      this.#leaves.push(leaf);
      this.#levels[0]?.push(leaf.hash);
    }
    for (const { level, hash } of nodes) (this.#levels[level] ??= []).push(hash);
    this.#head = head;
  }
}
