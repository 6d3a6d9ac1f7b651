// Speed against recall as a drawing: plain SVG, readable on light and dark pages.
import type { PeerResult } from "./measured.ts";

interface Line {
  readonly group: string;
  readonly results: readonly PeerResult[];
}

const [width, height] = [780, 460];
const box = { left: 64, right: 600, top: 46, bottom: 396 };
/** Colours that a colour-blind reader tells apart (Okabe and Ito), and that stand out on white and on black. */
const colours = ["#d55e00", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

/** Draws recall@10 upwards and queries a second (of processor's time) to the right, in tenfolds. A line joins the best settings of an engine. */
export function chart(lines: readonly Line[], persons: number): string {
  const groups = [...Map.groupBy(lines, ({ group }) => group)].map(([group, some]) => ({
    group,
    results: some.flatMap(({ results }) => results),
  }));
  const rates = groups.flatMap(({ results }) => results.map(({ perCpuSecond }) => Math.log10(perCpuSecond)));
  const [low, high] = [Math.floor(Math.min(...rates)), Math.ceil(Math.max(...rates))];
  const x = (rate: number): number => box.left + ((Math.log10(rate) - low) / (high - low)) * (box.right - box.left);
  const y = (recall: number): number => box.bottom - recall * (box.bottom - box.top);
  const parts = [
    ...Array.from({ length: high - low + 1 }, (_, at) =>
      vertical(x(10 ** (low + at)), (10 ** (low + at)).toLocaleString("en")),
    ),
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].map((recall) => horizontal(y(recall), `${recall * 100} %`)),
    text((box.left + box.right) / 2, box.bottom + 40, "queries per second of one core", "middle"),
    text(
      box.left - 48,
      box.top - 22,
      `Names found among the first ten (${persons.toLocaleString("en")} persons, misspelt names, no birth date)`,
      "start",
    ),
    ...groups.map(({ group, results }, at) =>
      drawn(results, { x, y, colour: colours[at % colours.length] ?? "", name: group, at }),
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Speed against recall of Besa and other search engines">
<style>
  text { font: 13px system-ui, sans-serif; fill: #222 }
  .rule { stroke: #ccc }
  @media (prefers-color-scheme: dark) { text { fill: #eee } .rule { stroke: #555 } }
</style>
${parts.join("\n")}
</svg>
`;
}

interface Drawing {
  readonly x: (rate: number) => number;
  readonly y: (recall: number) => number;
  readonly colour: string;
  readonly name: string;
  /** Which line in the key. */
  readonly at: number;
}

function drawn(results: readonly PeerResult[], { x, y, colour, name, at }: Drawing): string {
  const own = results.filter(({ label }) => !label.includes("birth date"));
  const place = ({ perCpuSecond, recallAt10 }: PeerResult): readonly [string, string] => [
    x(perCpuSecond).toFixed(1),
    y(recallAt10).toFixed(1),
  ];
  const marks = own.map(place).map(([across, up]) => `<circle cx="${across}" cy="${up}" r="5" fill="${colour}"/>`);
  const points = front(own).map((result) => place(result).join(","));
  const key = box.top + 14 + at * 24;
  return [
    `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${at === 0 ? "none" : "5 4"}"/>`,
    ...marks,
    `<circle cx="${box.right + 40}" cy="${key - 4}" r="5" fill="${colour}"/>`,
    text(box.right + 52, key, name, "start"),
  ].join("\n");
}

/** The settings than which no other of the same engine is both faster and better. */
function front(results: readonly PeerResult[]): PeerResult[] {
  let best = 0;
  return results
    .toSorted((a, b) => b.perCpuSecond - a.perCpuSecond)
    .filter(({ recallAt10 }) => {
      const isBetter = recallAt10 > best;
      best = Math.max(best, recallAt10);
      return isBetter;
    });
}

const vertical = (x: number, label: string): string =>
  `<line class="rule" x1="${x}" x2="${x}" y1="${box.top}" y2="${box.bottom}"/>\n${text(x, box.bottom + 18, label, "middle")}`;
const horizontal = (y: number, label: string): string =>
  `<line class="rule" x1="${box.left}" x2="${box.right}" y1="${y}" y2="${y}"/>\n${text(box.left - 8, y + 4, label, "end")}`;
const text = (x: number, y: number, words: string, anchor: "start" | "middle" | "end"): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
