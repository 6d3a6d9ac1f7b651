import type { Step } from "../proof/merkle.ts";

type NodeKind = "computed" | "given" | "other";

interface DrawnNode {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly kind: NodeKind;
}

interface DrawnLine {
  readonly key: string;
  readonly path: string;
  readonly isPath: boolean;
}

/** A drawing 452 wide: where the squares stand, which lines join them, and where the entry is. */
export interface ProofDrawingLayout {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly levels: number;
  readonly entry: number;
}

const most = 3;
const [left, width, top, rise] = [28, 396, 36, 38];

/** Lays out a full binary tree of at most three levels: the lowest steps of the proof, and the last one, into the root. */
export function drawingOf(steps: readonly Step[]): ProofDrawingLayout {
  const drawn = steps.length <= most ? steps : [...steps.slice(0, most - 1), ...steps.slice(-1)];
  const levels = drawn.length;
  // From the root down: 1 where the path goes right, because the given hash stands left.
  const turns = drawn.toReversed().map(({ side }) => (side === "left" ? 1 : 0));
  const path = turns.reduce<number[]>((places, turn) => [...places, (places.at(-1) ?? 0) * 2 + turn], [0]);
  const x = (level: number, place: number) => left + (width * (place + 0.5)) / 2 ** level;
  const y = (level: number) => top + rise * level;
  const kindOf = (level: number, place: number): NodeKind => {
    if (path[level] === place) return "computed";
    return path[level] === (place ^ 1) ? "given" : "other";
  };
  const places = Array.from({ length: levels + 1 }, (_, level) =>
    Array.from({ length: 2 ** level }, (__, place) => ({ level, place })),
  ).flat();
  const nodes = places.map(({ level, place }) => ({
    key: `${level} ${place}`,
    x: x(level, place),
    y: y(level),
    kind: kindOf(level, place),
  }));
  const lines = places
    .filter(({ level }) => level > 0)
    .map(({ level, place }) => ({
      key: `${level} ${place}`,
      path: `M${x(level, place)} ${y(level)}v${-rise / 2}H${x(level - 1, place >> 1)}V${y(level - 1)}`,
      isPath: kindOf(level, place) === "computed",
    }))
    // The path lies on top of the others.
    .toSorted((a, b) => Number(a.isPath) - Number(b.isPath));
  return { nodes, lines, levels, entry: x(levels, path.at(-1) ?? 0) };
}
