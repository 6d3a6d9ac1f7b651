// Document numbers by the million: bytes, time to build, checks a second, beside a JavaScript Map that keeps the same and PostgreSQL's B-tree.
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { buildNumberTable } from "../src/search/numbers/build-number-table.ts";
import type { NumberTable } from "../src/search/numbers/number-table.ts";
import { numbersInPostgres } from "./numbers-in-postgres.ts";

type Figures = Record<string, number>;

/** Measures tables of the sizes told. Every figure is of one core; checks are by the processor's time, since the machine is shared. */
export async function run(report: (line: string) => void, counts: readonly number[]): Promise<Figures> {
  const figures: Figures = {};
  for (const count of counts) {
    const key = count.toLocaleString("en");
    const started = performance.now();
    const table = tableOf(count);
    const seconds = (performance.now() - started) / 1000;
    const bytes = table.bytes / table.count;
    report(`${key} numbers: ${bytes.toFixed(1)} bytes each, built in ${seconds.toFixed(1)} s`);
    figures[`${key} bytes a number`] = bytes;
    figures[`${key} seconds to build`] = seconds;
    for (const [kind, ask] of Object.entries(questions)) {
      const rate = checksPerSecond(table, count, ask);
      report(`  ${kind}: ${Math.round(rate).toLocaleString("en")} checks/s`);
      figures[`${key} ${kind} checks/s`] = rate;
    }
    if (count <= mapsEnd) measureMap(report, count, figures);
    if (count <= postgresEnd) await measurePostgres(report, count, figures);
  }
  return figures;
}

/** The nth number of the register: passports of two letters and seven digits, identity cards of nine digits, personal numbers of ten and a letter. */
function numberOf(n: number): string {
  const spread = Math.imul(n, 0x9e3779b1) >>> 0;
  const kind = n % 3;
  if (kind === 0) return letters.charAt(spread % 26) + letters.charAt((spread >>> 8) % 26) + padded(n, 7);
  return kind === 1 ? padded(n * 7 + 3, 9) : `${padded(spread, 10)}${letters.charAt(n % 26)}`;
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const countries = ["AL", "MK", "XK", "IT", "GR", "DE"];
const padded = (n: number, length: number): string => String(n).padStart(length, "0").slice(-length);

function tableOf(count: number): NumberTable {
  return buildNumberTable(
    (add) => {
      for (let n = 0; n < count; n++) add(numberOf(n), countries[n % countries.length] ?? "", n);
    },
    (bytes) => new SharedArrayBuffer(bytes),
  );
}

/** A listed number, one that is not, and a listed one as a bad reader gives it. The text is made anew each time, as a check brings it. */
const questions = {
  miss: (n) => `X${numberOf(n)}`,
  hit: (n) => numberOf(n),
  confusable: (n) => numberOf(n).replaceAll("0", "O").replaceAll("B", "8"),
} as const satisfies Record<string, (n: number) => string>;

/** Of the processor's time. Texts are made beforehand in rounds, so that the making is not measured; each is asked once. */
function checksPerSecond(table: NumberTable, count: number, ask: (n: number) => string): number {
  let milliseconds = 0;
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const asked = Array.from({ length: perRound }, (_, i) =>
      ask(Math.floor((round * perRound + i) * 0.618_034e6) % count),
    );
    const before = process.cpuUsage();
    for (const plain of asked) table.find(plain, () => found++);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) milliseconds += (user + system) / 1000;
  }
  if (ask === questions.miss ? found > rounds * perRound * 0.01 : found < rounds * perRound)
    throw new Error(`${found} numbers found`);
  return ((rounds - 1) * perRound * 1000) / milliseconds;
}

const rounds = 11;
const perRound = 200_000;

function measureMap(report: (line: string) => void, count: number, figures: Figures): void {
  const empty = heap();
  const started = performance.now();
  const map = new Map<string, number>();
  for (let n = 0; n < count; n++) map.set(numberOf(n), n);
  const seconds = (performance.now() - started) / 1000;
  const bytes = (heap() - empty) / count;
  const asked = Array.from({ length: perRound }, (_, i) => questions.miss(Math.floor(i * 0.618_034e6) % count));
  let found = 0;
  const before = process.cpuUsage();
  for (const plain of asked) if (map.has(plain)) found++;
  const { user, system } = process.cpuUsage(before);
  const rate = (perRound * 1e6) / (user + system);
  report(
    `  beside it, a JavaScript Map (exact only, no country): ${bytes.toFixed(0)} bytes each, built in ${seconds.toFixed(1)} s, ${Math.round(rate).toLocaleString("en")} misses/s (${found} found)`,
  );
  figures[`${count.toLocaleString("en")} Map bytes a number`] = bytes;
}

/** Bytes of living objects. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

async function measurePostgres(report: (line: string) => void, count: number, figures: Figures): Promise<void> {
  const found = await numbersInPostgres(count, numberOf);
  const shown = (rate: number): string => Math.round(rate).toLocaleString("en");
  report(
    `  beside it, PostgreSQL 18 with a B-tree (exact only): ${found.bytesPerNumber.toFixed(0)} bytes each, built in ${found.secondsToBuild.toFixed(1)} s, ${shown(found.checksPerSecond)} misses/s one by one, ${shown(found.batchedChecksPerSecond)}/s a thousand at once`,
  );
  const key = `${count.toLocaleString("en")} PostgreSQL`;
  figures[`${key} bytes a number`] = found.bytesPerNumber;
  figures[`${key} checks/s`] = found.checksPerSecond;
  figures[`${key} checks/s, a thousand at once`] = found.batchedChecksPerSecond;
}

/** Enough to compare; more takes PostgreSQL minutes to load. */
const postgresEnd = 1_000_000;
/** A Map holds at most 2^24 keys. */
const mapsEnd = 10_000_000;
