import type { BesaRecord, RecordId, RecordKind, SightLabels, Understood } from "#domain";
import { Alerts } from "./segments/alerts.ts";
import { buildSegment, type Placed } from "./segments/build-segment.ts";
import { Directory } from "./segments/directory.ts";
import { entryOf } from "./segments/entry.ts";
import type { IndexImage, PartitionImage } from "./segments/image.ts";
import { mergeHere, Partition, type Held, type Merger } from "./segments/partition.ts";
import { preparing } from "./preparing.ts";
import { Segment } from "./segments/segment.ts";
import { search, type FoundAll, type SharedPartitions, type Wanted } from "./searching.ts";

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

/** How a check is to be made. */
export interface CheckOptions {
  readonly sees: Sees;
  /** Most candidates; 10 unless told. */
  readonly limit?: number;
  /** The least strength that is of use, 0 unless told: the higher, the less work. */
  readonly least?: number;
  /**
   * Set to look harder: for more slips in what stands beside a part that was found, for words written as one, down to what is hardly alike. For a desk that has half a millisecond.
   */
  readonly isWide?: boolean;
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
  readonly segments: number;
  readonly bytes: number;
}

/**
 * The index of persons, organisations, documents and objects, in memory. One writer, many readers; pure: no I/O, clock or randomness. Records
 * are kept apart by label set, so that what an asker may not see cannot change what they see (decision 0005), and lie in segments that never
 * change (decision 0009).
 */
export class SearchIndex {
  readonly #partitions: Partition[] = [];
  readonly #byLabels = new Map<string, number>();
  readonly #directory: Directory;
  readonly #alerts = new Alerts();
  readonly #perKind = new Map<RecordKind, number>();
  readonly #merge: Merger;
  #generation = 0;
  /** Merges under way elsewhere. */
  readonly #underWay = new Set<Promise<void>>();

  /** Segments are merged at once unless another merger is given, which may do it in another thread. */
  constructor(options: { readonly merge?: Merger; readonly directory?: Uint32Array } = {}) {
    this.#merge = options.merge ?? mergeHere;
    this.#directory = new Directory(options.directory);
  }

  /**
   * Takes up current versions. A later version replaces an earlier one, a withdrawn one takes the record out, and versions that are not newer
   * than what is held change nothing, so that a change feed may be read twice. Everything is findable when it returns.
   */
  apply(records: readonly BesaRecord[]): void {
    this.load(records);
    for (const partition of this.#partitions) this.#tidy(partition, partition.due());
  }

  /** The same without merging: for filling an index that nobody asks yet. `settle` makes it fit for use. */
  load(records: readonly BesaRecord[]): void {
    const arriving = new Map<number, Map<number, Placed>>();
    for (const record of records) this.#arrive(record, arriving);
    for (const [at, placed] of arriving) this.#putIn(at, [...placed.values()]);
  }

  /** Merges all that is held into one segment a label set, but for segments that are `growth` times as large as all that came after them. */
  async settle(growth = Infinity): Promise<void> {
    await this.idle();
    for (const partition of this.#partitions) {
      this.#tidy(partition, partition.unsettled(growth));
      await this.idle();
    }
  }

  /**
   * Rewrites every segment in which something was given up, so that its names and numbers are no longer in memory either: for what law demands to be
   * forgotten. Costs a merge of each such segment. False if one could not be rewritten: nothing is lost, and it may be tried again.
   */
  async purge(): Promise<boolean> {
    // A merge that began before may have copied what was given up since; one that begins from now on leaves it out.
    await this.idle();
    const stale = this.#partitions.map((partition) => ({ partition, held: partition.held.filter(hasDead) }));
    for (const { partition, held } of stale)
      for (const one of held) if (!partition.isMerging(one)) this.#tidy(partition, [one]);
    await this.idle();
    return stale.every(({ partition, held }) => held.every((one) => !partition.held.includes(one)));
  }

  /** Settles when no merge is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** Finds what is asked among the records whose labels `sees` admits: by name, by number, or both. */
  check(asked: Understood, options: CheckOptions): SearchAnswer {
    const visible = this.visible(options.sees);
    const segments = visible.map((at) => (this.#partitions[at]?.held ?? []).map(({ segment }) => segment));
    return this.answer(search(asked, segments, wantedOf(options)), options);
  }

  /** Makes ready in small steps what checks in this thread would else make ready as they come to it (`preparing`). */
  preparing(): Generator<undefined> {
    return preparing(this.#partitions.flatMap(({ held }) => held.map(({ segment }) => segment)));
  }

  /** The numbers of the label sets that `sees` admits: what a thread that shares the memory is told to search. */
  visible(sees: Sees): number[] {
    return this.#partitions.flatMap(({ labels }, at) => (sees(labels) ? [at] : []));
  }

  /** The answer to a check of which some thread found these records. What was withdrawn or hidden meanwhile is left out. */
  answer({ found, cut }: FoundAll, options: CheckOptions): SearchAnswer {
    const best = found.flatMap(({ place, ...rest }) => {
      const partition = this.#partitions[this.#directory.where(place)?.partition ?? -1];
      if (partition === undefined || !options.sees(partition.labels)) return [];
      return [{ record: this.#directory.id(place), version: this.#directory.version(place), ...rest }];
    });
    best.sort((a, b) => b.strength - a.strength || (a.record < b.record ? -1 : 1));
    const candidates = best
      .slice(0, wantedOf(options).limit)
      // Rounded only now: two strong ones that read alike still stand in their order.
      .map((one) => ({
        ...one,
        strength: Math.round(one.strength * 10) / 10,
        alerts: this.alertsOf(one.record, options.sees),
      }));
    return cut ? { candidates, truncated: true } : { candidates };
  }

  /** Rises whenever segments come or go: threads that share the memory must then be told (`shared`). */
  get generation(): number {
    return this.#generation;
  }

  /** All that is held now, to be kept on disk: what may change is copied, so that the index can go on. */
  capture(): IndexImage {
    const partitions = this.#partitions.map(({ labels, held }) => ({
      labels,
      segments: held.map(({ number, segment: { parts } }) => {
        const { dead, inUse, living } = parts.arrays;
        return { number, parts, changing: { dead: dead.slice(), inUse: inUse.slice(), living: living.slice() } };
      }),
    }));
    return { directory: this.#directory.rows.slice(), partitions };
  }

  /** The index of an image, in which the changing arrays of its segments are the index's own from now on. */
  static restore(image: IndexImage, options: { readonly merge?: Merger } = {}): SearchIndex {
    const index = new SearchIndex({ ...options, directory: image.directory });
    image.partitions.forEach(({ labels, segments }, at) => {
      const partition = index.#partitions[index.#partitionOf(labels)];
      for (const { number, parts, changing } of segments) {
        const segment = new Segment({ ...parts, arrays: { ...parts.arrays, ...changing } });
        partition?.restore({ number, segment });
        index.#recount(segment);
      }
      if (index.#partitions.length !== at + 1) throw new RangeError("an image names a label set twice");
    });
    return index;
  }

  /** What a thread needs to search, without the memory of segments that it `has` already. */
  shared(has: (partition: number, segment: number) => boolean): SharedPartitions {
    return this.#partitions.map(({ held }, at) =>
      held.map(({ number, segment }) => (has(at, number) ? { number } : { number, parts: segment.parts })),
    );
  }

  /** The alerts about a record that `sees` admits, by id. */
  alertsOf(subject: RecordId, sees: Sees): RecordId[] {
    const ids: RecordId[] = [];
    this.#alerts.each(subject, (place) => {
      const where = this.#directory.where(place);
      const partition = where === undefined ? undefined : this.#partitions[where.partition];
      if (where === undefined || partition === undefined || !sees(partition.labels)) return;
      const segment = partition.segment(where.segment);
      if (segment?.kind(where.doc) === "alert" && segment.subject(where.doc) === subject)
        ids.push(this.#directory.id(place));
    });
    return ids.toSorted();
  }

  get size(): SearchSize {
    const held = this.#partitions.flatMap((partition) => partition.held);
    const sum = (of: (one: Held) => number): number => held.reduce((total, one) => total + of(one), 0);
    const kinds = [...this.#perKind.values()];
    return {
      persons: this.#perKind.get("person") ?? 0,
      organisations: this.#perKind.get("organisation") ?? 0,
      records: kinds.reduce((total, count) => total + count, 0),
      names: sum(({ segment }) => segment.livingNames),
      numbers: sum(({ segment }) => segment.numbers.count),
      tokens: sum(({ segment }) => segment.lexicon.size),
      partitions: this.#partitions.length,
      segments: held.length,
      bytes:
        this.#partitions.reduce((total, { bytes }) => total + bytes, 0) + this.#directory.bytes + this.#alerts.bytes,
    };
  }

  #arrive(record: BesaRecord, arriving: Map<number, Map<number, Placed>>): void {
    const place = this.#directory.place(record.id);
    if (record.version <= this.#directory.version(place)) return;
    this.#directory.setVersion(place, record.version);
    this.#takeOut(place);
    for (const placed of arriving.values()) placed.delete(place);
    if (record.withdrawn) return;
    const at = this.#partitionOf(record.labels);
    const placed = arriving.get(at) ?? new Map<number, Placed>();
    arriving.set(at, placed);
    placed.set(place, { place, entry: entryOf(record) });
  }

  #takeOut(place: number): void {
    const where = this.#directory.where(place);
    const partition = where === undefined ? undefined : this.#partitions[where.partition];
    if (where === undefined || partition === undefined) return;
    const kind = partition.segment(where.segment)?.kind(where.doc);
    if (kind !== undefined) this.#countKind(kind, -1);
    partition.kill(where.segment, where.doc);
    this.#directory.move(place, undefined);
  }

  #putIn(at: number, placed: readonly Placed[]): void {
    const partition = this.#partitions[at];
    if (partition === undefined || placed.length === 0) return;
    const segment = buildSegment(placed);
    this.#generation++;
    this.#settleDocs(at, partition.add(segment), segment.docs);
    for (const { place, entry } of placed) {
      this.#countKind(entry.kind, 1);
      if (entry.subject !== undefined) this.#alerts.add(entry.subject, place);
    }
  }

  /** Tells the directory where the docs of a segment are. */
  #settleDocs(partition: number, number: number, docs: number): void {
    const segment = this.#partitions[partition]?.segment(number);
    for (let doc = 0; doc < docs; doc++)
      this.#directory.move(segment?.place(doc) ?? 0, { partition, segment: number, doc });
  }

  #tidy(partition: Partition, due: readonly Held[]): void {
    if (due.length === 0) return;
    partition.begin(due);
    const merged = this.#merge(due.map(({ segment }) => segment));
    if (!(merged instanceof Promise)) {
      this.#replace(partition, due, merged);
      return;
    }
    const underWay = merged
      .then(
        (segment) => this.#replace(partition, due, segment),
        () => partition.giveUp(due),
      )
      .finally(() => this.#underWay.delete(underWay));
    this.#underWay.add(underWay);
  }

  /** Puts a merged segment in place. What was given up while it was made is given up in it too. */
  #replace(partition: Partition, due: readonly Held[], segment: Held["segment"]): void {
    const at = this.#partitions.indexOf(partition);
    const replaced = new Set(due.map(({ number }) => number));
    const number = partition.replace(due, segment);
    this.#generation++;
    for (let doc = 0; doc < segment.docs; doc++) {
      const place = segment.place(doc);
      const where = this.#directory.where(place);
      if (where?.partition === at && replaced.has(where.segment))
        this.#directory.move(place, { partition: at, segment: number, doc });
      else segment.kill(doc);
    }
    this.#tidy(partition, partition.due());
  }

  #partitionOf({ audience, requires, expiresOn }: PartitionImage["labels"]): number {
    const key = JSON.stringify([audience.toSorted(), requires.toSorted(), expiresOn ?? null]);
    const known = this.#byLabels.get(key);
    if (known !== undefined) return known;
    this.#byLabels.set(key, this.#partitions.length);
    const labels = { audience, requires, ...(expiresOn === undefined ? {} : { expiresOn }) };
    return this.#partitions.push(new Partition(labels)) - 1;
  }

  /** Takes up the kinds and alerts of a segment of an image. */
  #recount(segment: Segment): void {
    for (let doc = 0; doc < segment.docs; doc++) {
      if (!segment.isAlive(doc)) continue;
      const kind = segment.kind(doc);
      this.#countKind(kind, 1);
      if (kind === "alert") this.#alerts.add(segment.subject(doc), segment.place(doc));
    }
  }

  #countKind(kind: RecordKind, change: number): void {
    this.#perKind.set(kind, (this.#perKind.get(kind) ?? 0) + change);
  }
}

function hasDead({ segment }: Held): boolean {
  return segment.arrays.dead.some((bits) => bits !== 0);
}

function wantedOf({ limit = 10, least = 0, isWide = false }: CheckOptions): Wanted {
  return { limit: Math.max(1, limit), least, isWide };
}
