import type { Segment } from "./segments/segment.ts";

/** A record found, by its best name or number. */
export interface Finding {
  readonly segment: Segment;
  readonly doc: number;
  readonly strength: number;
  /** The text that matched, read only when it is shown. */
  readonly matched: () => string;
}

/** The best finding of each record: many aliases never lower a record. */
export class Findings {
  readonly #found = new Map<Segment, Map<number, Finding>>();

  add(finding: Finding): void {
    const docs = this.#found.get(finding.segment) ?? new Map<number, Finding>();
    this.#found.set(finding.segment, docs);
    const known = docs.get(finding.doc);
    if (known === undefined || finding.strength > known.strength) docs.set(finding.doc, finding);
  }

  /** Adds a record found by number, once and after all found by name: where both point at one record, each confirms the other. */
  addNumber(finding: Finding): void {
    const known = this.#found.get(finding.segment)?.get(finding.doc);
    if (known === undefined) return this.add(finding);
    const doubt = ((100 - known.strength) * (100 - finding.strength)) / 100;
    const stronger = known.strength > finding.strength ? known : finding;
    this.add({ ...stronger, strength: 100 - doubt });
  }

  /** The findings that may be among the `limit` strongest: all that are as strong as the last of them. */
  strongest(limit: number): Finding[] {
    const all = [...this.#found.values()].flatMap((docs) => [...docs.values()]);
    const least = all.map(({ strength }) => strength).toSorted((a, b) => b - a)[limit - 1] ?? 0;
    return all.filter(({ strength }) => strength >= least);
  }
}
