import { useTranslation } from "react-i18next";
import { leafNumber } from "../language/formats.ts";
import type { Step } from "../proof/merkle.ts";
import { drawingOf } from "./proof-layout.ts";

/** The path from an entry to the root. Filled: computed here; hollow: given with the proof; grey: not needed. */
export function ProofDrawing({ steps, size }: { readonly steps: readonly Step[]; readonly size: number }) {
  const { t } = useTranslation();
  const { lines, nodes, levels, entry } = drawingOf(steps);
  if (steps.length === 0) return null;
  const bottom = 36 + 38 * levels;
  const others = entry > 226 ? 102 : 350;
  return (
    <svg
      className="tree"
      viewBox={`0 0 452 ${bottom + 26}`}
      role="img"
      aria-label={t("log.drawing", { n: steps.length })}
      fontFamily="var(--sans)"
      fontSize="12"
    >
      {lines.map(({ key, path, isPath }) => (
        <path
          key={key}
          d={path}
          fill="none"
          stroke={isPath ? "var(--accent)" : "var(--line2)"}
          strokeWidth={isPath ? 2.2 : 1.3}
        />
      ))}
      {nodes.map(({ key, x, y, kind }) => (
        <NodeSquare key={key} x={x} y={y} kind={kind} />
      ))}
      <text x="242" y="34" fill="var(--text)" fontWeight="600" direction="ltr">
        {t("log.root", { size: leafNumber(size) })}
      </text>
      <text x={entry} y={bottom + 23} textAnchor="middle" fill="var(--text)" fontWeight="600">
        {t("log.thisEntry")}
      </text>
      {steps.length > levels ? (
        <text x={others} y={bottom + 23} textAnchor="middle" fill="var(--text3)">
          {t("log.levels", { n: steps.length, drawn: levels })}
        </text>
      ) : null}
    </svg>
  );
}

const squares = {
  computed: { size: 16, fill: "var(--accent)", stroke: "none", width: 0, round: 4.5 },
  given: { size: 14, fill: "var(--surface)", stroke: "var(--accent)", width: 2.2, round: 4 },
  other: { size: 10, fill: "var(--sunken)", stroke: "var(--line2)", width: 1.3, round: 3 },
} as const;

function NodeSquare({ x, y, kind }: { readonly x: number; readonly y: number; readonly kind: keyof typeof squares }) {
  const { size, fill, stroke, width, round } = squares[kind];
  return (
    <rect
      x={x - size / 2}
      y={y - size / 2}
      width={size}
      height={size}
      rx={round}
      fill={fill}
      stroke={stroke}
      strokeWidth={width}
    />
  );
}
