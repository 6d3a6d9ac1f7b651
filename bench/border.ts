// A node as it stands at a border, to be measured: a register of people who do not exist, questions about others and about them, and what the
// engine alone needs for those questions.
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { understandMrz } from "#formats";
import { thresholds, understand, SearchIndex } from "#search";
import { CheckQuery, type BesaRecord, type Sight } from "#domain";
import { sees, sightOf } from "#policy";
import { importList, startTestNode, type TestNode } from "#testkit";
import { population, type MadePerson } from "./people.ts";
import { border, listed, listedSeed, type Question } from "./questions.ts";

/** Called with each line of the report. */
export type Report = (line: string) => void;
export type Figures = Record<string, number>;

/** A running node, a token of its officer, and what to ask. */
export interface Border extends AsyncDisposable {
  readonly node: TestNode;
  readonly token: string;
  /** 99 of 100 are of nobody in the register, with a date of birth; no two are of the same person. */
  readonly traffic: readonly CheckQuery[];
  /** All of somebody in the register, whose name is spelt in nine ways. */
  readonly listed: readonly CheckQuery[];
}

/** As many as are asked in a run: what is asked again and again would be remembered, which no border sees. */
const questions = { traffic: 200_000, listed: 60_000 };
/** Milliseconds until a node in which nothing comes any more has merged its segments, and for each person. */
const settling = 6000;
const settlingEach = 0.05;

/** Starts a node, imports so many persons as its national list and waits until all are searchable. */
export async function openBorder(persons: number, report: Report): Promise<Border> {
  const node = await startTestNode({ persons: 100, checkAnswers: false });
  const began = performance.now();
  const desk = await node.as("desk");
  const last = makeLandmark();
  const folder = mkdtempSync(join(tmpdir(), "besa-border-"));
  try {
    const file = join(folder, "register.ndjson");
    await pipeline(Readable.from(register(persons, last)), createWriteStream(file));
    const { state, error } = await importList(desk, { format: "national", list: "national" }, [file]);
    if (state !== "done") throw new Error(`the import ended ${state}: ${JSON.stringify(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  while ((await desk.call("check", { body: { query: asked(last), purpose: "border" } })).candidates.length === 0)
    await pause(100);
  report(
    `${persons.toLocaleString("en")} persons searchable after ${((performance.now() - began) / 1000).toFixed(0)} s`,
  );
  await pause(settling + persons * settlingEach);
  const signedIn = await node.nobody.call("signIn", { body: { ...node.login("officer"), as: "token" } });
  return {
    node,
    token: signedIn.token ?? "",
    traffic: border(questions.traffic, persons).map(queryOf),
    listed: listed(questions.listed, persons).map(queryOf),
    [Symbol.asyncDispose]: () => node[Symbol.asyncDispose](),
  };
}

/** The lines of a national list: so many persons, and one more. */
function* register(persons: number, last: MadePerson): Generator<string> {
  const personAt = population(listedSeed);
  for (let at = 0; at < persons; at += 1) yield row(at, personAt(at));
  yield row(persons, last);
}

function row(at: number, { names, born, sex, nationality, passport }: MadePerson): string {
  const [chief, ...others] = names.map(({ full }) => full);
  const documents = passport === undefined ? [] : [`passport:${passport}:${nationality}`];
  const said = { key: `P-${at}`, name: chief, aliases: others, born, sex, nationalities: [nationality], documents };
  return `${JSON.stringify(said)}\n`;
}

function queryOf({ asked: { name, born } }: Question): CheckQuery {
  return CheckQuery.parse({ name, born });
}

/** Somebody whose name nobody else has. */
export function makeLandmark(): MadePerson {
  const letters = Array.from({ length: 14 }, () => String.fromCodePoint(97 + Math.floor(Math.random() * 26))).join("");
  const latin = [`Xq${letters.slice(0, 7)}`, `Zv${letters.slice(7)}`];
  return {
    names: [{ full: latin.join(" "), script: "Latn" }],
    latin,
    born: ["1971-02-03"],
    sex: "male",
    nationality: "AL",
  };
}

/** The question about a person, with a date of birth. */
export function asked({ latin, born: [born = "1980-01-01"] }: MadePerson): CheckQuery {
  return CheckQuery.parse({ name: latin.join(" "), born });
}

/** Processor time in seconds: a shared machine takes turns with others, and time on the clock then says little. */
export interface CpuTime {
  /** Of this thread, in which the node answers. */
  readonly thread: number;
  /** Of this process with all its threads, the load's among them. */
  readonly process: number;
  /** Of the node's PostgreSQL; 0 where it cannot be read. */
  readonly postgres: number;
}

/** Processor time from now until the answer is called. */
export function watchCpu(node: TestNode): () => CpuTime {
  const thread = process.threadCpuUsage();
  const whole = process.cpuUsage();
  const postgres = secondsOfPostgres(node.node.directory);
  const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
  return () => ({
    thread: seconds(process.threadCpuUsage(thread)),
    process: seconds(process.cpuUsage(whole)),
    postgres: secondsOfPostgres(node.node.directory) - postgres,
  });
}

/** Of all processes of the embedded PostgreSQL (proc(5): user and system time in hundredths of a second). */
function secondsOfPostgres(directory: string): number {
  try {
    const postmaster = readFileSync(join(directory, "postgres/postmaster.pid"), "utf8").split("\n")[0] ?? "";
    const ticks = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        const [parent, ...times] = statOf(pid);
        const [own, ended] = [(times[9] ?? 0) + (times[10] ?? 0), (times[11] ?? 0) + (times[12] ?? 0)];
        // Those that have ended are counted by the one that started them.
        return pid === postmaster ? own + ended : parent === Number(postmaster) ? own : 0;
      });
    return ticks.reduce((sum, one) => sum + one, 0) / 100;
  } catch {
    return 0;
  }
}

/** The numbers after name and state in /proc/PID/stat, from the parent's id on; none for a process that has just ended. */
function statOf(pid: string): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    return text
      .slice(text.lastIndexOf(")") + 4)
      .split(" ")
      .map(Number);
  } catch {
    return [];
  }
}

/** The engine alone: seconds that a question takes, understood, searched under sight and not told to anybody, on one core. */
export interface Engine {
  /** Asks without counting, so that it is as warm as a node that is measured. */
  warm(queries: readonly CheckQuery[]): void;
  /** Asks each once, until three seconds are over. */
  secondsPerCheck(queries: readonly CheckQuery[]): Promise<{ readonly clock: number; readonly cpu: number }>;
}

/**
 * An engine of its own with the node's records in it, for measuring in the same process beside the node: settled as the node's is when nothing comes, and
 * asked for as much as the node asks for.
 */
export async function openEngine(node: TestNode): Promise<Engine> {
  const index = new SearchIndex();
  await node.node.store.feed.snapshot((records) => index.load(records.map(withoutExpiry)));
  await index.settle();
  const sight: Sight = sightOf(["police"], new Date().toISOString().slice(0, 10));
  const ask = (query: CheckQuery): unknown =>
    index.check(
      understand(query, (text) => understandMrz(text, "2026-01-01")),
      { sees: (labels) => sees(sight, labels), limit: 10, least: thresholds.possible },
    );
  return {
    warm: (queries) => queries.forEach(ask),
    async secondsPerCheck(queries) {
      const began = performance.now();
      const cpu = process.threadCpuUsage();
      let count = 0;
      for (; performance.now() - began < 3000 && count < queries.length; count += 1)
        ask(queries[count] ?? { text: "" });
      const { user, system } = process.threadCpuUsage(cpu);
      return { clock: (performance.now() - began) / 1000 / count, cpu: (user + system) / 1e6 / count };
    },
  };
}

/** What expires later lies with what stays, as the node has it. */
function withoutExpiry(record: BesaRecord): BesaRecord {
  const { expiresOn: _, ...labels } = record.labels;
  return { ...record, labels };
}
