// How long questions take, one after another on one core: the wall clock for each, and the processor's time for all, since the machine is shared.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Called with each line of a report. */
export type Report = (line: string) => void;

/** Times in microseconds. */
export interface Timed {
  readonly asked: number;
  /** By the wall clock, which other work on the machine slows. */
  readonly perSecond: number;
  /** By the processor's time of this process, its collector of garbage included. */
  readonly perCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

/** Asks each once, in order, until `seconds` are over. */
export function timed<Q>(questions: readonly Q[], ask: (question: Q) => void, seconds = 60): Timed {
  const times = new Float64Array(questions.length);
  const cpu = process.cpuUsage();
  const began = performance.now();
  let asked = 0;
  let now = began;
  for (const question of questions) {
    ask(question);
    const end = performance.now();
    times[asked] = (end - now) * 1000;
    asked += 1;
    now = end;
    if (end - began > seconds * 1000) break;
  }
  const spent = process.cpuUsage(cpu);
  return summary(times.subarray(0, asked), { wall: (now - began) / 1000, cpu: (spent.user + spent.system) / 1e6 });
}

/** The figures of times in microseconds. */
export function summary(times: Float64Array, seconds: { readonly wall: number; readonly cpu: number }): Timed {
  const sorted = times.toSorted();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    asked: times.length,
    perSecond: times.length / seconds.wall,
    perCpuSecond: times.length / seconds.cpu,
    p50: at(0.5),
    p99: at(0.99),
    p999: at(0.999),
    max: sorted.at(-1) ?? 0,
  };
}

/** Memory of the process in bytes, after the garbage is gone. */
export function resident(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().rss;
}

/** The most memory that the process ever had, in bytes. */
export function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** A table in Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** 12345.6 as 12,346; below a hundred with a decimal. */
export function shown(figure: number): string {
  return figure < 100 ? figure.toFixed(figure < 10 && figure > 0 ? 2 : 1) : Math.round(figure).toLocaleString("en");
}

/** Microseconds as such, or as milliseconds from ten thousand on. */
export function time(microseconds: number): string {
  return microseconds < 10_000 ? `${shown(microseconds)} µs` : `${shown(microseconds / 1000)} ms`;
}

/** A share in per cent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
