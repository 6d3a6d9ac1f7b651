// What a search engine must be able to do to be measured beside the others. Engines are given names as plain lower-case letters, so that marks above
// letters cost none of them anything.

/** A row to be found: one name of a person. */
export interface NameRow {
  readonly person: number;
  readonly name: string;
}

/** One way to ask an engine: its settings make it faster or find more. */
export interface Setting {
  readonly label: string;
  /** The persons found, best first, at most ten. */
  readonly find: (name: string, born: string | undefined) => Promise<readonly number[]> | readonly number[];
}

/** A filled engine. */
export interface Filled extends AsyncDisposable {
  readonly settings: readonly Setting[];
  /** Bytes that it needs, as it tells or as the process grew. */
  readonly bytes: number;
  /** The id of the process that answers, if it is another. */
  readonly server?: number;
}

/** Fills an engine with rows, which come in batches. */
export type Fill = (batches: Iterable<readonly NameRow[]>) => Promise<Filled>;

/** Lower case without the marks that can be taken off. */
export function plain(name: string): string {
  return name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** The first ten different persons. */
export function tenOf(persons: Iterable<number>): number[] {
  const ten = new Set<number>();
  for (const person of persons) {
    ten.add(person);
    if (ten.size === 10) break;
  }
  return [...ten];
}
