// An index full of made-up people, for the benchmarks of the search.
import { SearchIndex } from "#search";
import { peak, resident, shown, type Report } from "./measure.ts";
import { population } from "./people.ts";
import { recordOf } from "./people/record.ts";
import { listedSeed } from "./questions.ts";

/** What filling an index took. Bytes a person: what the index says it holds, and what the process grew by. */
export interface Built {
  readonly index: SearchIndex;
  readonly figures: {
    readonly "records/s": number;
    readonly "records/CPU s": number;
    readonly "bytes a person": number;
    readonly "resident bytes a person": number;
    readonly "peak MiB": number;
    readonly tokens: number;
  };
}

/** Fills an index with the first so many of the listed population. The making of the people is not counted. */
export async function register(persons: number, report: Report): Promise<Built> {
  const people = population(listedSeed);
  const before = resident();
  const index = new SearchIndex();
  let wall = 0;
  let cpu = 0;
  const clocked = async (work: () => void | Promise<void>): Promise<void> => {
    const [started, used] = [performance.now(), process.cpuUsage()];
    await work();
    const spent = process.cpuUsage(used);
    wall += (performance.now() - started) / 1000;
    cpu += (spent.user + spent.system) / 1e6;
  };
  for (let from = 0; from < persons; from += batch) {
    const records = Array.from({ length: Math.min(batch, persons - from) }, (_, i) =>
      recordOf(from + i, people(from + i)),
    );
    await clocked(() => index.load(records));
  }
  await clocked(() => index.settle());
  const figures = {
    "records/s": persons / wall,
    "records/CPU s": persons / cpu,
    "bytes a person": index.size.bytes / persons,
    "resident bytes a person": (resident() - before) / persons,
    "peak MiB": peak() / 2 ** 20,
    tokens: index.size.tokens,
  };
  report(
    `${persons.toLocaleString("en")} persons (${index.size.names.toLocaleString("en")} names, ${index.size.tokens.toLocaleString("en")} different parts, ${index.size.numbers.toLocaleString("en")} numbers): ` +
      `${shown(wall)} s, ${shown(figures["records/s"])} records/s (${shown(figures["records/CPU s"])} per CPU second), ${shown(figures["bytes a person"])} bytes a person ` +
      `(resident ${shown(figures["resident bytes a person"])}), peak of the process ${shown(figures["peak MiB"])} MiB`,
  );
  return { index, figures };
}

const batch = 20_000;
