// Rows on their way into the store, in batches: while one batch is being written the next is read.
import type { ActId } from "#domain";
import type { ImportProblem, StagedEntry, Store } from "#store";

const batchSize = 2000;

/** Gathers the rows of one run. Positions and batches stay in order: a batch is written after the one before is durable. */
export class Stager {
  readonly #imports: Store["imports"];
  readonly #run: ActId;
  /** Bytes of the files read so far, for the progress bar. */
  readonly #bytes: () => number;
  #entries: StagedEntry[] = [];
  #problems: ImportProblem[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  constructor(imports: Store["imports"], run: ActId, bytes: () => number) {
    this.#imports = imports;
    this.#run = run;
    this.#bytes = bytes;
  }

  addEntry(entry: StagedEntry): void {
    this.#entries.push(entry);
  }

  addProblem(problem: ImportProblem): void {
    this.#problems.push(problem);
  }

  get isFull(): boolean {
    return this.#entries.length + this.#problems.length >= batchSize;
  }

  /** Hands the batch over; resolves when the one before is durable. `position` is how many rows have been read in all. */
  async flush(position: number): Promise<void> {
    await this.#writing;
    const batch = { position, bytes: this.#bytes(), entries: this.#entries, problems: this.#problems };
    this.#entries = [];
    this.#problems = [];
    this.#writing = this.#imports.stage(this.#run, batch);
    // A failure is told to whoever flushes or finishes next, never left unheard in between.
    this.#writing.catch(() => {});
  }

  /** Writes what is left; resolves when all is durable. */
  async finish(position: number): Promise<void> {
    await this.flush(position);
    await this.#writing;
  }
}
