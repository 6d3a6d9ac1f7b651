// How long questions take, one after another on one core: the wall clock for each, and the processor's time for all, since the machine is shared.
import { openSync, readFileSync, readSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Called with each line of a report. */
export type Report = (line: string) => void;

/** Times in microseconds; those of single questions without the time that the process waited for a core, where the system tells (Linux). */
export interface Timed {
  readonly asked: number;
  /** By the wall clock, which other work on the machine slows. */
  readonly perSecond: number;
  /** By the processor's time of this process, its collector of garbage and its compiler included, and of a server that works for it. */
  readonly perCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly max: number;
}

/** Asks each once, in order, until `seconds` are over. */
export function timed<Q>(questions: readonly Q[], ask: (question: Q) => void, seconds = 60): Timed {
  const watch = new Stopwatch();
  for (const question of questions) {
    watch.start();
    ask(question);
    watch.stop();
    if (watch.seconds > seconds) break;
  }
  return watch.timed();
}

/** Takes the times of questions asked one after another. */
export class Stopwatch {
  readonly #server: number | undefined;
  readonly #waits: readonly (() => number)[];
  readonly #cpuBefore: number;
  readonly #times: number[] = [];
  #wall = 0;
  #waited = 0;
  #from = 0;

  /** A server is another process, by its id, that works for the questions while this one waits. */
  constructor(server?: number) {
    this.#server = server;
    this.#waits = server === undefined ? [ownWaits] : [ownWaits, waitsOf(server)];
    this.#cpuBefore = this.#cpu();
  }

  start(): void {
    this.#waited = this.#waitedNow();
    this.#from = performance.now();
  }

  stop(): void {
    const took = (performance.now() - this.#from) * 1000;
    this.#wall += took;
    this.#times.push(Math.max(0, took - (this.#waitedNow() - this.#waited)));
  }

  /** Seconds by the wall clock so far. */
  get seconds(): number {
    return this.#wall / 1e6;
  }

  /** The figures of all questions so far. */
  timed(): Timed {
    const asked = this.#times.length;
    const cpu = this.#cpu() - this.#cpuBefore - asked * this.#costOfLooking();
    const sorted = Float64Array.from(this.#times).toSorted();
    const at = (share: number): number => sorted[Math.min(asked - 1, Math.floor(asked * share))] ?? 0;
    return {
      asked,
      perSecond: asked / this.seconds,
      perCpuSecond: asked / cpu,
      p50: at(0.5),
      p99: at(0.99),
      p999: at(0.999),
      max: sorted.at(-1) ?? 0,
    };
  }

  #waitedNow(): number {
    return this.#waits.reduce((sum, waits) => sum + waits(), 0);
  }

  #cpu(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6 + (this.#server === undefined ? 0 : cpuSecondsOf(this.#server));
  }

  /** Seconds of the processor for looking at the clocks twice. */
  #costOfLooking(): number {
    const looks = 4000;
    const from = this.#cpu();
    for (let i = 0; i < looks; i++) this.#waitedNow();
    return ((this.#cpu() - from) / looks) * 2;
  }
}

/** Reads how many microseconds a process has waited for a core; 0 where Linux does not tell. */
function waitsOf(pid: number): () => number {
  const buffer = Buffer.alloc(96);
  try {
    const file = openSync(`/proc/${pid}/task/${pid}/schedstat`, "r");
    return () => Number(buffer.toString("latin1", 0, readSync(file, buffer, 0, 96, 0)).split(" ")[1] ?? 0) / 1000;
  } catch {
    return () => 0;
  }
}

const ownWaits = waitsOf(process.pid);

/** Seconds of the processor that a process has used, by Linux; 0 elsewhere. The fourteenth and fifteenth of its figures, in hundredths. */
function cpuSecondsOf(pid: number): number {
  try {
    const figures = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(figures[11]) + Number(figures[12])) / 100;
  } catch {
    return 0;
  }
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
