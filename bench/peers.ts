// Besa and its peers on the same names and the same questions in the same run: speed, recall, memory and time to build. Each engine has a process
// of its own, one after another. The chart of speed against recall goes to docs/search-peers.svg.
import { fork } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { percent, shown, table, time, type Report } from "./measure.ts";
import { chart } from "./peers/chart.ts";
import type { PeerReport } from "./peers/measured.ts";

interface Options {
  readonly persons: number;
  readonly questions: number;
  /** Most seconds that a setting of an engine is asked. */
  readonly seconds: number;
  /** The names of the engines to measure, or their beginnings; all unless told. */
  readonly only?: readonly string[];
  /** A folder where what each engine told is kept: one that is there is not measured again, so that a long run can be resumed. */
  readonly keep?: string;
  /** Where the chart goes; nowhere unless told. */
  readonly chart?: string;
}

/** In the order of the table; those of one group are one line of the chart. */
const engines = [
  { engine: "Besa", group: "Besa" },
  { engine: "PostgreSQL pg_trgm", group: "pg_trgm" },
  { engine: "PostgreSQL daitch_mokotoff", group: "daitch_mokotoff" },
  { engine: "MiniSearch", group: "MiniSearch" },
  { engine: "FlexSearch LatinBalance", group: "FlexSearch" },
  { engine: "FlexSearch LatinSoundex", group: "FlexSearch" },
  { engine: "FlexSearch tolerant", group: "FlexSearch" },
  { engine: "Orama", group: "Orama" },
] as const;

/** Measures all engines with so many persons, or with the half as often as it takes where an engine cannot hold them. */
export async function run(report: Report, options: Options): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  const measured: (Measured & { readonly group: string })[] = [];
  const wanted = engines.filter(({ engine }) => options.only?.some((name) => engine.startsWith(name)) ?? true);
  for (const { engine, group } of wanted) {
    const one = await kept(engine, options, () => largest(engine, options, report));
    if (one === undefined) continue;
    measured.push({ ...one, group });
    for (const { label, perCpuSecond, recallAt10 } of one.results) {
      figures[`${engine}, ${label}: per CPU second`] = perCpuSecond;
      figures[`${engine}, ${label}: recall@10`] = recallAt10;
    }
    report(
      `${engine}: ${one.persons.toLocaleString("en")} persons in ${shown(one.buildSeconds)} s, ${shown(one.bytes / one.persons)} bytes a person`,
    );
  }
  report("");
  report(speeds(measured));
  report("");
  report(recalls(measured));
  if (options.chart !== undefined) writeFileSync(options.chart, chart(measured, options.persons));
  return figures;
}

interface Measured extends PeerReport {
  readonly engine: string;
  readonly persons: number;
}

async function kept(
  engine: string,
  { keep, persons }: Options,
  measure: () => Promise<Measured | undefined>,
): Promise<Measured | undefined> {
  if (keep === undefined) return await measure();
  mkdirSync(keep, { recursive: true });
  const file = join(keep, `${engine} ${persons}.json`);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify((await measure()) ?? null));
  // The file is what the line above wrote.
  return (JSON.parse(readFileSync(file, "utf8")) as Measured | null) ?? undefined;
}

async function largest(engine: string, options: Options, report: Report): Promise<Measured | undefined> {
  for (let persons = options.persons; persons >= 1000; persons = Math.floor(persons / 2)) {
    const told = await inProcess(engine, { ...options, persons });
    if (told !== undefined) return { engine, persons, ...told };
    report(
      `${engine} cannot hold ${persons.toLocaleString("en")} persons in 12 GiB, or not be asked within half an hour`,
    );
  }
  return undefined;
}

/** Undefined if the process ran out of memory or took too long; any other end without an answer is an error. */
function inProcess(engine: string, { persons, questions, seconds }: Options): Promise<PeerReport | undefined> {
  return new Promise((settle, fail) => {
    const child = fork(
      new URL("peers/measured.ts", import.meta.url),
      [engine, persons, questions, seconds].map(String),
      {
        execArgv: ["--disable-warning=ExperimentalWarning", "--max-old-space-size=12288"],
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      },
    );
    const limit = setTimeout(() => child.kill(), mostSeconds * 1000);
    let told: PeerReport | undefined;
    child.on("message", (message) => {
      // The child is our own and sends this only.
      told = message as PeerReport;
    });
    child.on("exit", (code, signal) => {
      clearTimeout(limit);
      const isTooMuch = signal !== null || code === outOfMemory;
      if (told === undefined && !isTooMuch) fail(new Error(`${engine} ended with ${code}`));
      else settle(told);
    });
  });
}

/** What a shell calls an end by SIGABRT, with which V8 ends when it has no more memory. */
const outOfMemory = 134;
const mostSeconds = 1800;

function speeds(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ engine, persons, buildSeconds, bytes, results }) =>
    results.map(({ label, asked, perSecond, perCpuSecond, p50, p99, recallAt1, recallAt10 }) => [
      engine,
      label,
      shown(asked),
      shown(perSecond),
      shown(perCpuSecond),
      time(p50),
      time(p99),
      percent(recallAt1),
      percent(recallAt10),
      shown(buildSeconds),
      shown(bytes / persons),
    ]),
  );
  const heads = [
    "engine",
    "setting",
    "asked",
    "queries/s (wall)",
    "queries/s (CPU)",
    "p50",
    "p99",
    "recall@1",
    "@10",
    "build s",
    "bytes a person",
  ];
  return table(heads, rows);
}

/** Recall@10 by kind of spelling. */
function recalls(measured: readonly Measured[]): string {
  const kinds = [
    ...new Set(measured.flatMap(({ results }) => results.flatMap(({ byKind }) => Object.keys(byKind)))),
  ].toSorted();
  const rows = measured.flatMap(({ engine, results }) =>
    results.map(({ label, byKind }) => [
      engine,
      label,
      ...kinds.map((kind) => (byKind[kind] === undefined ? "" : (byKind[kind] * 100).toFixed(0))),
    ]),
  );
  return table(["engine", "recall@10 in %", ...kinds], rows);
}
