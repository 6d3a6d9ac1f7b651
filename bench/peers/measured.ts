// One engine in a process of its own: filled, warmed up, asked. `node measured.ts ENGINE PERSONS QUESTIONS SECONDS`; the figures go to the parent.
import { Stopwatch, type Timed } from "../measure.ts";
import { population } from "../people.ts";
import { isSameName, listed, listedSeed, unlisted, type Question } from "../questions.ts";
import { fillBesa } from "./besa.ts";
import { fillFlexSearch } from "./flexsearch.ts";
import { fillMiniSearch } from "./minisearch.ts";
import { fillOrama } from "./orama.ts";
import type { Fill, Filled, NameRow, Setting } from "./peer.ts";
import { fillSounds, fillTrigrams } from "./postgres.ts";

/** The engines, with the names they are shown by. */
const engines = {
  Besa: fillBesa,
  "PostgreSQL pg_trgm": fillTrigrams,
  "PostgreSQL daitch_mokotoff": fillSounds,
  MiniSearch: fillMiniSearch,
  "FlexSearch LatinBalance": fillFlexSearch("LatinBalance"),
  "FlexSearch LatinSoundex": fillFlexSearch("LatinSoundex"),
  "FlexSearch tolerant": fillFlexSearch("LatinAdvanced", true),
  Orama: fillOrama,
} as const satisfies Record<string, Fill>;

/** What came of one setting. Times in microseconds. */
export interface PeerResult {
  readonly label: string;
  readonly asked: number;
  readonly perSecond: number;
  readonly perCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly recallAt1: number;
  readonly recallAt10: number;
  readonly byKind: Readonly<Record<string, number>>;
}

/** What the process tells its parent. */
export interface PeerReport {
  readonly buildSeconds: number;
  readonly bytes: number;
  readonly results: readonly PeerResult[];
}

/** An engine is warmed for so many milliseconds, by so many questions at most. */
const warmedFor = 5000;
const warmest = 40_000;

const [engine = "", ...numbers] = process.argv.slice(2);
const [persons = 0, questions = 0, seconds = 0] = numbers.map(Number);
const fill = new Map<string, Fill>(Object.entries(engines)).get(engine);
if (fill === undefined) throw new Error(`there is no engine ${engine}`);
// The names that people are made of are compiled before the clock starts and the memory is looked at.
population(listedSeed)(0);
const began = performance.now();
{
  await using filled = await fill(batches(persons));
  const buildSeconds = (performance.now() - began) / 1000;
  const results: PeerResult[] = [];
  // Every setting has questions of its own, so that what an engine remembers from one does not help the next.
  for (const [at, setting] of filled.settings.entries())
    results.push(await measure(filled, setting, mixture(questions, persons, at * questions)));
  process.send?.({ buildSeconds, bytes: filled.bytes, results } satisfies PeerReport);
}
process.disconnect();

function* batches(count: number): Generator<readonly NameRow[]> {
  const people = population(listedSeed);
  for (let from = 0; from < count; from += 10_000) {
    yield Array.from({ length: Math.min(10_000, count - from) }, (_, i) =>
      people(from + i).names.map(({ full }) => ({ person: from + i, name: full })),
    ).flat();
  }
}

/** Listed and unlisted people by turns. */
function mixture(count: number, among: number, from: number): Question[] {
  const known = listed(count / 2, among, from);
  return unlisted(count / 2, from).flatMap((question, at) => [question, known[at] ?? question]);
}

async function measure(filled: Filled, setting: Setting, asked: readonly Question[]): Promise<PeerResult> {
  const warm = mixture(warmest, persons, 3_000_000);
  const warming = performance.now();
  for (const { asked: one } of warm) {
    await setting.find(one.name, one.born);
    if (performance.now() - warming > warmedFor) break;
  }
  const { times, found } = await clocked(filled, setting, asked);
  const judged = found.flatMap((ten, at) => {
    const question = asked[at];
    return question?.of === undefined
      ? []
      : [{ kind: question.kind, at: ten.findIndex((person) => isSameName(person, question)) }];
  });
  const share = (some: typeof judged, most: number): number =>
    some.filter(({ at }) => at >= 0 && at < most).length / some.length;
  return {
    label: setting.label,
    ...times,
    recallAt1: share(judged, 1),
    recallAt10: share(judged, 10),
    byKind: Object.fromEntries(
      [...Map.groupBy(judged, ({ kind }) => kind)].map(([kind, some]) => [kind, share(some, 10)]),
    ),
  };
}

/** Asks until the seconds are over. */
async function clocked(
  { server }: Filled,
  { find }: Setting,
  asked: readonly Question[],
): Promise<{ times: Timed; found: (readonly number[])[] }> {
  const found: (readonly number[])[] = [];
  const watch = new Stopwatch(server);
  for (const {
    asked: { name, born },
  } of asked) {
    watch.start();
    // Engines in this process answer at once: waiting for what is no promise would cost them a turn.
    const answer = find(name, born);
    found.push(answer instanceof Promise ? await answer : answer);
    watch.stop();
    if (watch.seconds > seconds) break;
  }
  return { times: watch.timed(), found };
}
