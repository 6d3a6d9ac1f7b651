import type { RecordKind, Understood } from "#domain";
import { findNames } from "./find-names.ts";
import { findNumbers } from "./numbers/find-numbers.ts";
import { Findings } from "./findings.ts";
import { preparing } from "./preparing.ts";
import { questionOf } from "./question.ts";
import { Segment, type SegmentParts } from "./segments/segment.ts";
import { WideSearch } from "./wide-search.ts";

/** A record found, as the threads tell it: its place in the directory stands for it. */
export interface Found {
  readonly place: number;
  readonly kind: RecordKind;
  /** 0 to 100, in tenths. */
  readonly strength: number;
  readonly matchedName: string;
}

/** What a search found, strongest first among equals in no order, and whether its work budget cut it. */
export interface FoundAll {
  readonly found: readonly Found[];
  readonly cut: boolean;
}

/** How much is to be found: the strongest `limit`, and those as strong as the last of them, from the strength `least` on. */
export interface Wanted {
  readonly limit: number;
  readonly least: number;
  /** Set to look through what is little alike, too (`WideSearch`). */
  readonly isWide?: boolean;
}

/** Searches the segments of the label sets that the asker may see. */
export function search(
  asked: Understood,
  visible: readonly (readonly Segment[])[],
  { limit, least, isWide = false }: Wanted,
): FoundAll {
  const question = questionOf(asked);
  const segments = visible.flat();
  const findings = new Findings();
  const cut = findNames(question, segments, {
    found: findings,
    least,
    wide: isWide ? new WideSearch(limit) : undefined,
  });
  findNumbers(question, segments, findings);
  const found = findings.strongest(limit).map(({ segment, doc, strength, matched }) => ({
    place: segment.place(doc),
    kind: segment.kind(doc),
    strength,
    matchedName: matched(),
  }));
  return { found, cut };
}

/** What another thread must hold to search: the segments of each label set by number; those it has already come without their memory. */
export type SharedPartitions = readonly (readonly { readonly number: number; readonly parts?: SegmentParts }[])[];

/** The searching side of an index that another thread keeps: it reads the same memory. */
export class SharedSearch {
  #partitions: ReadonlyMap<number, Segment>[] = [];

  /** Takes over what the keeping thread holds now. */
  update(shared: SharedPartitions): void {
    this.#partitions = shared.map((held, at) => {
      const known = this.#partitions[at];
      return new Map(
        held.flatMap(({ number, parts }) => {
          const segment = parts === undefined ? known?.get(number) : new Segment(parts);
          return segment === undefined ? [] : [[number, segment] as const];
        }),
      );
    });
  }

  /** Makes ready in small steps what checks in this thread would else make ready as they come to it (`preparing`). */
  preparing(): Generator<undefined> {
    return preparing(this.#partitions.flatMap((held) => [...held.values()]));
  }

  /** Searches the label sets of these numbers. */
  check(asked: Understood, visible: readonly number[], wanted: Wanted): FoundAll {
    return search(
      asked,
      visible.map((at) => [...(this.#partitions[at]?.values() ?? [])]),
      wanted,
    );
  }
}
