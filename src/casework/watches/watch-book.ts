// The watches in memory, and the search the other way round: which of them might a changed record answer to?
import {
  AuthorityId,
  RecordId,
  type ActId,
  type BesaRecord,
  type Content,
  type Understood,
  type Watch,
  unknownPerson,
} from "#domain";
import { SearchIndex, thresholds } from "#search";
import { breathing } from "./pacing.ts";

/**
 * All watches that are not closed. It only narrows down: whoever is named here is asked again in full, so that strengths are those an officer
 * would see, and it looks some way below the strength that is shown, because how common a name is hangs on all records.
 */
export class WatchBook {
  readonly #watches = new Map<ActId, Watch>();
  readonly #pending = new Set<ActId>();
  /** Those that are called something in another script than Latin. */
  readonly #native = new Map<ActId, Watch>();
  readonly #index = new SearchIndex();
  readonly #stopwatch: () => number;
  #last: { readonly revision: number; readonly id?: ActId } = { revision: 0 };

  constructor(stopwatch: () => number) {
    this.#stopwatch = stopwatch;
  }

  /** The change of a watch up to which the book has all. */
  get last(): { readonly revision: number; readonly id?: ActId } {
    return this.#last;
  }

  get size(): number {
    return this.#watches.size;
  }

  /** Takes up watches as they changed, in order. */
  take(changes: readonly { readonly watch: Watch; readonly revision: number }[]): void {
    for (const { watch, revision } of changes) {
      this.#last = { revision, id: watch.id };
      this.#pending.delete(watch.id);
      this.#native.delete(watch.id);
      if (watch.closed !== undefined) {
        this.#watches.delete(watch.id);
        continue;
      }
      this.#watches.set(watch.id, watch);
      if (!isLatin(watch.understood)) this.#native.set(watch.id, watch);
      if (watch.screenedAt === undefined) this.#pending.add(watch.id);
    }
    this.#index.apply(changes.map(({ watch, revision }) => recordOf(watch, revision)));
  }

  /** Watches that were never screened, at most so many. */
  pending(limit: number): Watch[] {
    return this.running(this.#pending.values().take(limit));
  }

  /** Notes that they have been screened. */
  settle(ids: Iterable<ActId>): void {
    for (const id of ids) this.#pending.delete(id);
  }

  /** Those of the watches that are not closed. */
  running(ids: Iterable<ActId>): Watch[] {
    return [...ids].flatMap((id) => this.#watches.get(id) ?? []);
  }

  /** The watches that one of these records might answer to. None is missing but by chance of the search itself; some are too many. */
  async touchedBy(records: readonly BesaRecord[]): Promise<Set<ActId>> {
    if (records.length === 0 || this.#watches.size === 0) return new Set();
    if (records.length * watchesPerRecord >= this.#watches.size) return this.#askRecords(records, this.#watches);
    // How a native name is read is not the same the other way round: those are asked one by one.
    return (await this.#askRecords(records, this.#native)).union(await this.#askWatches(records));
  }

  /** Few records, many watches: the watches are searched for what the records say of themselves. */
  async #askWatches(records: readonly BesaRecord[]): Promise<Set<ActId>> {
    const breath = breathing(this.#stopwatch);
    const touched = new Set<ActId>();
    for (const record of records) {
      for (const asked of questionsOf(record.content)) {
        const { candidates } = this.#index.check(asked, { sees: () => true, limit: mostWatches, least });
        // The record of a watch has the watch's id.
        for (const candidate of candidates) touched.add(candidate.record as string as ActId);
        await breath();
      }
    }
    return touched;
  }

  /** Many records: an index of them alone is asked by each watch. */
  async #askRecords(records: readonly BesaRecord[], watches: ReadonlyMap<ActId, Watch>): Promise<Set<ActId>> {
    const breath = breathing(this.#stopwatch);
    const index = new SearchIndex();
    index.apply(records.map((record) => ({ ...record, labels: openLabels })));
    const touched = new Set<ActId>();
    for (const [id, { understood }] of watches) {
      if (index.check(understood, { sees: () => true, limit: 1, least }).candidates.length > 0) touched.add(id);
      await breath();
    }
    return touched;
  }
}

/** Below `thresholds.possible` by as much as a name's being common in all records, or not, may change its strength. */
const least = Math.max(0, thresholds.possible - 25);
/** Namesakes among the watches that one name is compared with, at most. */
const mostWatches = 2000;
/** To search the watches for one record costs as much as this many watches cost that are asked one by one. */
const watchesPerRecord = 20;

const openLabels: BesaRecord["labels"] = {
  audience: [],
  requires: [],
  handling: ["H0"],
  evaluation: { source: "A", information: "1" },
  purposes: ["border"],
};

function isLatin({ name = "" }: Understood): boolean {
  return /^[\p{Script=Latin}\P{L}]*$/u.test(name);
}

/** A watch as the search engine takes it: a person who is called and was born as the question says. */
function recordOf({ id, understood, closed }: Watch, revision: number): BesaRecord {
  const { name, born, bornOr = [], sex, nationality, document } = understood;
  return {
    id: RecordId.parse(id),
    version: revision,
    owner: watchOwner,
    content: {
      ...unknownPerson,
      names: name === undefined ? [] : [{ full: name, kind: "primary", script: "Zyyy" }],
      born: born === undefined ? [] : [born, ...bornOr],
      ...(sex === undefined ? {} : { sex }),
      nationalities: nationality === undefined ? [] : [nationality],
      documents: document === undefined ? [] : [{ type: "other", number: document.number }],
    },
    labels: openLabels,
    provenance: { source: "watch" },
    withdrawn: closed !== undefined,
    recordedAt: "",
  };
}

const watchOwner = AuthorityId.parse("XX");

/** What a record would be asked for by: each of its names with its dates of birth, each of its numbers. */
function questionsOf(content: Content): Understood[] {
  const [born, ...bornOr] = content.kind === "person" ? content.born.slice(0, 9) : [];
  const dates = born === undefined ? {} : { born, bornOr };
  const names = new Set(namesOf(content).map(({ full }) => full));
  return [
    ...[...names].map((name) => ({ as: "name" as const, name, ...dates })),
    ...numbersOf(content).map((number) => ({ as: "number" as const, document: { number } })),
  ];
}

function namesOf(content: Content): readonly { readonly full: string }[] {
  if ("names" in content) return content.names;
  return content.kind === "document" && content.holder !== undefined ? [content.holder] : [];
}

function numbersOf(content: Content): string[] {
  switch (content.kind) {
    case "person":
    case "organisation":
      return content.documents.map(({ number }) => number);
    case "document":
      return [content.reference.number];
    case "vehicle":
      return [
        ...(content.plate === undefined ? [] : [content.plate]),
        ...content.identifiers.map(({ number }) => number),
      ];
    case "firearm":
      return [content.serial];
    case "contact":
      return [content.value];
    case "event":
    case "alert":
      return [];
  }
}
