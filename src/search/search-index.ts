import type { BesaRecord, RecordId, RecordKind, SightLabels, Understood } from "#domain";
import { Directory } from "./directory.ts";
import { entryOf } from "./entry.ts";
import { findNames, findNumbers, Findings, type Finding } from "./findings.ts";
import { Partition } from "./partition.ts";
import { questionOf } from "./question.ts";

/** Tells whether the asker may see records of these labels. */
export type Sees = (labels: SightLabels) => boolean;

/** A record that may be whom or what is asked about. */
export interface SearchCandidate {
  readonly record: RecordId;
  readonly version: number;
  readonly kind: RecordKind;
  /** 0 to 100, in tenths. */
  readonly strength: number;
  /** The name or number of the record that was matched; numbers as they are compared: capital letters and digits. */
  readonly matchedName: string;
  /** The alerts about this record that the asker may see. */
  readonly alerts: readonly RecordId[];
}

/** What the index found, strongest first. */
export interface SearchAnswer {
  readonly candidates: readonly SearchCandidate[];
  /** Set when the work budget of a check ended before all that is common in the names asked for was read. */
  readonly truncated?: boolean;
}

/** How much the index holds, over all label sets: for operators and benchmarks, never for an officer's answer. */
export interface SearchSize {
  readonly persons: number;
  readonly organisations: number;
  readonly records: number;
  readonly names: number;
  readonly numbers: number;
  readonly tokens: number;
  readonly partitions: number;
  readonly bytes: number;
}

/**
 * The index of persons, organisations, documents and objects, in memory. One writer, many readers of one thread; pure: no I/O, clock or
 * randomness. Records are kept apart by label set, so that what an asker may not see cannot change what they see (decision 0005).
 */
export class SearchIndex {
  readonly #partitions: Partition[] = [];
  readonly #byLabels = new Map<string, number>();
  readonly #directory = new Directory();
  readonly #perKind = new Map<RecordKind, number>();

  /**
   * Takes up current versions. A later version replaces an earlier one, a withdrawn one takes the record out, and versions that are not newer
   * than what is held change nothing, so that a change feed may be read twice.
   */
  apply(records: readonly BesaRecord[]): void {
    for (const record of records) this.#applyOne(record);
  }

  /** Finds what is asked among the records whose labels `sees` admits: by name, by number, or both. `limit` is 10 unless told. */
  check(asked: Understood, options: { readonly sees: Sees; readonly limit?: number }): SearchAnswer {
    const question = questionOf(asked);
    const visible = this.#partitions.filter((partition) => partition.living > 0 && options.sees(partition.labels));
    const limit = Math.max(1, options.limit ?? 10);
    const found = new Findings();
    const cut = findNames(question, visible, found);
    findNumbers(question, visible, found);
    const best = found.strongest(limit).map((finding) => this.#candidate(finding));
    best.sort((a, b) => b.strength - a.strength || (a.record < b.record ? -1 : 1));
    const candidates = best.slice(0, limit).map((one) => ({ ...one, alerts: this.#alerts(one.record, visible) }));
    return cut ? { candidates, truncated: true } : { candidates };
  }

  /** The alerts about a record that `sees` admits, by id. */
  alertsOf(subject: RecordId, sees: Sees): RecordId[] {
    const visible = this.#partitions.filter((partition) => sees(partition.labels));
    return this.#alerts(subject, visible);
  }

  get size(): SearchSize {
    const sum = (of: (partition: Partition) => number): number =>
      this.#partitions.reduce((total, partition) => total + of(partition), 0);
    return {
      persons: this.#perKind.get("person") ?? 0,
      organisations: this.#perKind.get("organisation") ?? 0,
      records: sum((partition) => partition.living),
      names: sum((partition) => partition.names),
      numbers: sum((partition) => partition.numberCount),
      tokens: sum((partition) => partition.vocabulary.size),
      partitions: this.#partitions.length,
      bytes: sum((partition) => partition.bytes) + this.#directory.bytes,
    };
  }

  #applyOne(record: BesaRecord): void {
    const place = this.#directory.place(record.id);
    if (record.version <= this.#directory.version(place)) return;
    this.#takeOut(place);
    this.#directory.move(place, record.version, record.withdrawn ? undefined : this.#putIn(record, place));
  }

  #putIn(record: BesaRecord, place: number): { readonly partition: number; readonly doc: number } {
    const { audience, requires, expiresOn } = record.labels;
    const key = JSON.stringify([audience.toSorted(), requires.toSorted(), expiresOn ?? null]);
    const at = this.#byLabels.get(key) ?? this.#partitions.length;
    const partition =
      this.#partitions[at] ?? new Partition({ audience, requires, ...(expiresOn === undefined ? {} : { expiresOn }) });
    if (at === this.#partitions.length) this.#partitions.push(partition);
    this.#byLabels.set(key, at);
    this.#countKind(record.content.kind, 1);
    return { partition: at, doc: partition.add(entryOf(record), place) };
  }

  #takeOut(place: number): void {
    const where = this.#directory.where(place);
    const partition = where === undefined ? undefined : this.#partitions[where.partition];
    if (where === undefined || partition === undefined) return;
    this.#countKind(partition.kind(where.doc), -1);
    partition.remove(where.doc);
  }

  #countKind(kind: RecordKind, change: number): void {
    this.#perKind.set(kind, (this.#perKind.get(kind) ?? 0) + change);
  }

  #candidate({ partition, doc, strength, matched }: Finding): Omit<SearchCandidate, "alerts"> {
    const place = partition.place(doc);
    const version = this.#directory.version(place);
    return { record: this.#directory.id(place), version, kind: partition.kind(doc), strength, matchedName: matched() };
  }

  #alerts(subject: RecordId, visible: readonly Partition[]): RecordId[] {
    const ids = visible.flatMap((partition) =>
      partition.alertsOf(subject).map((doc) => this.#directory.id(partition.place(doc))),
    );
    return ids.toSorted();
  }
}
