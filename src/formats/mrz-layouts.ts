// Where each field stands in each machine readable zone (ICAO Doc 9303, eighth edition, parts 4 to 7; the French identity card of 1988 to 2021).
import type { CheckDigit } from "#domain";

/** From (inclusive) and to (exclusive), counted over the lines joined together. */
export type Span = readonly [from: number, to: number];

/** A check digit: where it stands, and the spans it is computed over, in that order. */
export interface CheckPlan {
  readonly field: CheckDigit["field"];
  readonly at: number;
  readonly over: readonly Span[];
}

export interface Layout {
  readonly format: "TD1" | "TD2" | "TD3" | "MRV-A" | "MRV-B" | "FR-ID";
  readonly lines: number;
  readonly width: number;
  readonly names: Span;
  /** Where the given names stand apart from `names`. */
  readonly given?: Span;
  readonly number: Span;
  /** Where a document number of more than nine characters goes on (9303-5 and 9303-6, note j). */
  readonly overflow?: Span;
  readonly nationality?: Span;
  readonly birth: Span;
  readonly sex: number;
  readonly expiry?: Span;
  readonly optional: readonly Span[];
  readonly checks: readonly CheckPlan[];
}

const td1 = {
  format: "TD1",
  lines: 3,
  width: 30,
  names: [60, 90],
  number: [5, 14],
  overflow: [15, 30],
  nationality: [45, 48],
  birth: [30, 36],
  sex: 37,
  expiry: [38, 44],
  optional: [
    [15, 30],
    [48, 59],
  ],
  checks: [
    { field: "number", at: 14, over: [[5, 14]] },
    { field: "birth", at: 36, over: [[30, 36]] },
    { field: "expiry", at: 44, over: [[38, 44]] },
    {
      field: "composite",
      at: 59,
      over: [
        [5, 30],
        [30, 37],
        [38, 45],
        [48, 59],
      ],
    },
  ],
} as const satisfies Layout;

const mrvB = {
  format: "MRV-B",
  lines: 2,
  width: 36,
  names: [5, 36],
  number: [36, 45],
  nationality: [46, 49],
  birth: [49, 55],
  sex: 56,
  expiry: [57, 63],
  optional: [[64, 72]],
  checks: [
    { field: "number", at: 45, over: [[36, 45]] },
    { field: "birth", at: 55, over: [[49, 55]] },
    { field: "expiry", at: 63, over: [[57, 63]] },
  ],
} as const satisfies Layout;

const td2 = {
  ...mrvB,
  format: "TD2",
  overflow: [64, 71],
  optional: [[64, 71]],
  checks: [
    ...mrvB.checks,
    {
      field: "composite",
      at: 71,
      over: [
        [36, 46],
        [49, 56],
        [57, 71],
      ],
    },
  ],
} as const satisfies Layout;

const mrvA = {
  format: "MRV-A",
  lines: 2,
  width: 44,
  names: [5, 44],
  number: [44, 53],
  nationality: [54, 57],
  birth: [57, 63],
  sex: 64,
  expiry: [65, 71],
  optional: [[72, 88]],
  checks: [
    { field: "number", at: 53, over: [[44, 53]] },
    { field: "birth", at: 63, over: [[57, 63]] },
    { field: "expiry", at: 71, over: [[65, 71]] },
  ],
} as const satisfies Layout;

const td3 = {
  ...mrvA,
  format: "TD3",
  optional: [[72, 86]],
  checks: [
    ...mrvA.checks,
    { field: "optional", at: 86, over: [[72, 86]] },
    {
      field: "composite",
      at: 87,
      over: [
        [44, 54],
        [57, 64],
        [65, 87],
      ],
    },
  ],
} as const satisfies Layout;

/** Laminated French card: family name in the first line, given names and no expiry in the second; the last digit covers all before it. */
const frenchCard = {
  format: "FR-ID",
  lines: 2,
  width: 36,
  names: [5, 30],
  given: [49, 63],
  number: [36, 48],
  birth: [63, 69],
  sex: 70,
  optional: [[30, 36]],
  checks: [
    { field: "number", at: 48, over: [[36, 48]] },
    { field: "birth", at: 69, over: [[63, 69]] },
    { field: "composite", at: 71, over: [[0, 71]] },
  ],
} as const satisfies Layout;

/** The layout that a zone of this length and beginning has. */
export function layoutOf(zone: string): Layout | undefined {
  const visa = zone.startsWith("V");
  if (zone.length === 90) return td1;
  if (zone.length === 88) return visa ? mrvA : td3;
  if (zone.length === 72 && zone.startsWith("IDFRA")) return frenchCard;
  if (zone.length === 72) return visa ? mrvB : td2;
  return undefined;
}
