// How fast and how large the index is, beside PostgreSQL's pg_trgm on the same names and the same questions in the same run.
import { setImmediate } from "node:timers/promises";
import { Client, type ClientConfig } from "pg";
import { PartialDate, type Understood } from "#domain";
import { SearchIndex } from "#search";
import { makePeople, misspelled, recordOfPerson, seeded, type MadePerson } from "./synthetic-names.ts";

/** Called with each line of the report. */
type Report = (line: string) => void;

interface Options {
  readonly persons: number;
  /** A PostgreSQL to compare with; left out, there is no comparison. */
  readonly connection?: ClientConfig;
}

/** Indexes so many synthetic persons and measures checks of unlisted and listed people. Times in microseconds, memory in bytes. */
export async function run(report: Report, options: Options): Promise<Record<string, number>> {
  const figures: Record<string, number> = { persons: options.persons };
  const { index, listed } = await build(options.persons, figures);
  report(
    `${options.persons} persons indexed in ${shown(figures["indexSeconds"])} s, ${shown(figures["bytesPerPerson"])} bytes a person, resident ${shown(figures["residentMegabytes"])} MB`,
  );
  const unlisted = peopleOf(options.persons + 17, checks).map(({ name, born = "1980-01-01" }) => ({ name, born }));
  const random = seeded(5);
  const misspelt = listed.map(({ name, born }) => ({
    name: misspelled(name, random),
    ...(born === undefined ? {} : { born }),
  }));
  const nameOnly = unlisted.map(({ name }) => ({ name }));
  const kinds = { unlisted, unlistedNameOnly: nameOnly, listedMisspelt: misspelt } as const;
  for (const [kind, people] of Object.entries(kinds)) measure(index, kind, { people, figures, report });
  figures["listedFoundInTen"] = foundInTen(index, misspelt, listed);
  report(
    `misspelt listed names whose own name is among the first ten: ${(figures["listedFoundInTen"] * 100).toFixed(1)} %`,
  );
  measureHostile(index, figures, report);
  if (options.connection !== undefined)
    await measurePostgres(options.connection, {
      persons: options.persons,
      questions: [...unlisted.slice(0, 100), ...misspelt.slice(0, 100)],
      figures,
      report,
    });
  return figures;
}

const checks = 4000;
const batch = 5000;

async function build(
  persons: number,
  figures: Record<string, number>,
): Promise<{ index: SearchIndex; listed: MadePerson[] }> {
  const index = new SearchIndex();
  const next = makePeople(1);
  const listed: MadePerson[] = [];
  const every = Math.max(1, Math.floor(persons / checks));
  let busy = 0;
  let longest = 0;
  for (let from = 0; from < persons; from += batch) {
    const people = Array.from({ length: Math.min(batch, persons - from) }, next);
    people.forEach((person, i) => {
      if ((from + i) % every === 0) listed.push(person);
    });
    const records = people.map((person, i) => recordOfPerson(from + i, person));
    const started = performance.now();
    index.apply(records);
    const took = performance.now() - started;
    busy += took;
    longest = Math.max(longest, took);
    await setImmediate();
  }
  figures["indexSeconds"] = busy / 1000;
  figures["longestBatchMilliseconds"] = longest;
  figures["bytesPerPerson"] = index.size.bytes / persons;
  figures["tokens"] = index.size.tokens;
  figures["residentMegabytes"] = process.memoryUsage().rss / 2 ** 20;
  return { index, listed };
}

function peopleOf(seed: number, count: number): MadePerson[] {
  return Array.from({ length: count }, makePeople(seed));
}

function questionOf({ name, born }: { name: string; born?: string }): Understood {
  return { as: "name", name, ...(born === undefined ? {} : { born: PartialDate.parse(born) }) };
}

const everybody = { sees: () => true, limit: 10 };

function measure(
  index: SearchIndex,
  kind: string,
  of: { people: readonly { name: string; born?: string }[]; figures: Record<string, number>; report: Report },
): void {
  const questions = of.people.map(questionOf);
  for (const question of questions.slice(0, 300)) index.check(question, everybody);
  const times = questions.slice(300).map((question) => {
    const started = performance.now();
    index.check(question, everybody);
    return (performance.now() - started) * 1000;
  });
  const { perSecond, p50, p99 } = summary(times);
  Object.assign(of.figures, { [`${kind}PerSecond`]: perSecond, [`${kind}P50`]: p50, [`${kind}P99`]: p99 });
  of.report(
    `${kind}: ${perSecond.toFixed(0)} checks/s on one core, p50 ${p50.toFixed(0)} us, p99 ${p99.toFixed(0)} us`,
  );
}

function foundInTen(
  index: SearchIndex,
  misspelt: readonly { name: string; born?: string }[],
  listed: readonly MadePerson[],
): number {
  const found = misspelt.filter((question, i) =>
    index
      .check(questionOf(question), everybody)
      .candidates.some(({ matchedName }) => [listed[i]?.name, listed[i]?.alias].includes(matchedName)),
  );
  return found.length / misspelt.length;
}

/** Names made to be slow. */
function measureHostile(index: SearchIndex, figures: Record<string, number>, report: Report): void {
  const hostile = [
    "de",
    "ali ali ali ali ali ali",
    "a".repeat(300),
    "al de von al de von al de von al de von",
    "Ahad Malin Khar Wein",
    "عبد ".repeat(60),
    "金".repeat(40),
    "Muhammad ".repeat(30),
  ];
  const times = hostile.map((name) => {
    const started = performance.now();
    index.check({ as: "name", name }, everybody);
    return (performance.now() - started) * 1000;
  });
  figures["hostileMax"] = Math.max(...times);
  report(`slowest of ${hostile.length} hostile names, asked once: ${(figures["hostileMax"] / 1000).toFixed(1)} ms`);
}

/** The same names in a table with a trigram index; the same questions by similarity. */
async function measurePostgres(
  connection: ClientConfig,
  of: { persons: number; questions: readonly { name: string }[]; figures: Record<string, number>; report: Report },
): Promise<void> {
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query("create extension if not exists pg_trgm");
    await client.query("create temporary table bench_names (name text not null)");
    const next = makePeople(1);
    for (let from = 0; from < of.persons; from += 20_000) {
      const people = Array.from({ length: Math.min(20_000, of.persons - from) }, next);
      const names = people.flatMap(({ name, alias }) => [name, ...(alias === undefined ? [] : [alias])]);
      await client.query("insert into bench_names select unnest($1::text[])", [names]);
    }
    await client.query("create index on bench_names using gin (name gin_trgm_ops)");
    await client.query("analyze bench_names");
    const times: number[] = [];
    for (const { name } of of.questions) {
      const started = performance.now();
      await client.query("select name from bench_names where name % $1 order by similarity(name, $1) desc limit 10", [
        name,
      ]);
      times.push((performance.now() - started) * 1000);
    }
    const { perSecond, p50, p99 } = summary(times);
    Object.assign(of.figures, { pgTrgmPerSecond: perSecond, pgTrgmP50: p50, pgTrgmP99: p99 });
    of.report(
      `PostgreSQL pg_trgm, name only: ${perSecond.toFixed(0)} checks/s, p50 ${p50.toFixed(0)} us, p99 ${p99.toFixed(0)} us`,
    );
  } finally {
    await client.end();
  }
}

function summary(times: readonly number[]): { perSecond: number; p50: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const total = times.reduce((sum, time) => sum + time, 0);
  return { perSecond: (times.length / total) * 1_000_000, p50: at(0.5), p99: at(0.99) };
}

const shown = (figure: number | undefined): string =>
  (figure ?? 0).toFixed(figure !== undefined && figure < 100 ? 1 : 0);
