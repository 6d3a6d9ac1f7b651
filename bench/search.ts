// How fast the search is, how much of what is listed it finds, and how large the index is. One core; every question is asked once, after a
// warm-up with questions of the same kinds that are not counted.
import { thresholds, type SearchAnswer, type SearchIndex } from "#search";
import { percent, shown, table, time, timed, type Report, type Timed } from "./measure.ts";
import { border, hostile, isFound, listed, nameOnly, native, unlisted, type Question } from "./questions.ts";
import { register } from "./register.ts";

/** Everything about one size of register. */
export async function run(
  report: Report,
  { persons, questions: count }: { readonly persons: number; readonly questions: number },
): Promise<Record<string, number>> {
  const { index, figures: built } = await register(persons, report);
  const figures: Record<string, number> = { persons, ...built };
  // A node does so beside its first checks (`Background`).
  const ready = timed([undefined], () => Array.from(index.preparing()));
  report(
    `words in other scripts made ready, as a node does in the background when it starts: ${(ready.max / 1e6).toFixed(1)} s`,
  );
  // Counted, but apart: what a node does in its first seconds.
  const cold = {
    kind: "border, after a start",
    asked: ask(index, border(count, persons, farOff / 2), usual),
  };
  warmUp(index, persons);
  const few = Math.ceil(count / 40);
  const traffic = [
    { kind: "border", questions: border(count, persons), wanted: usual },
    { kind: "unlisted", questions: unlisted(count, count), wanted: usual },
    { kind: "listed", questions: listed(count, persons), wanted: usual },
    { kind: "unlisted, name only", questions: nameOnly(unlisted(count / 2, 2 * count)), wanted: usual },
    { kind: "listed, name only", questions: nameOnly(listed(count / 2, persons, count)), wanted: usual },
    { kind: "native script", questions: native(few, persons), wanted: usual },
    { kind: "native, name only", questions: nameOnly(native(few, persons, few)), wanted: usual },
    { kind: "unlisted, wide", questions: unlisted(count / 4, 3 * count), wanted: wide },
    { kind: "listed, wide", questions: listed(count / 4, persons, 2 * count), wanted: wide },
    { kind: "unlisted, wide, name only", questions: nameOnly(unlisted(count / 4, 4 * count)), wanted: wide },
    { kind: "listed, wide, name only", questions: nameOnly(listed(count / 4, persons, 3 * count)), wanted: wide },
  ];
  const rows = [
    ...traffic.map(({ kind, questions, wanted }) => row(kind, ask(index, questions, wanted), figures)),
    row(cold.kind, cold.asked, figures),
  ];
  report(
    table(
      [
        "questions",
        "asked",
        "checks/s (wall)",
        "checks/s (CPU)",
        "p50",
        "p99",
        "p99.9",
        "max",
        "recall@1",
        "@10",
        "possible",
        "match",
        "cut",
      ],
      rows,
    ),
  );
  report("");
  for (const { kind, questions, wanted } of traffic.filter(({ kind: of }) =>
    ["listed", "native script", "native, name only", "listed, wide, name only"].includes(of),
  )) {
    report(byKind(kind, index, { questions, wanted }));
    report("");
  }
  measureHostile(index, { figures, report });
  return figures;
}

/**
 * Brings the compiler and the caches to where half a minute of a border's traffic brings them: 100,000 travellers, 2,000 listed people and 60 names in other
 * scripts, none of whom is asked for again; and what a node makes ready in the background meanwhile is ready.
 */
export function warmUp(index: SearchIndex, persons: number): void {
  Array.from(index.preparing());
  const questions = [...unlisted(100_000, farOff), ...listed(2000, persons, farOff), ...native(60, persons, farOff)];
  for (const { asked } of questions) index.check(asked, { sees, limit, least: thresholds.possible });
}

const farOff = 5_000_000;
const sees = (): boolean => true;
const limit = 10;

/** How questions are asked. */
interface Wanted {
  readonly least: number;
  readonly isWide?: boolean;
}

const usual: Wanted = { least: thresholds.possible };
const wide: Wanted = { least: 0, isWide: true };

/** What came of a kind of questions. */
export interface Asked extends Timed {
  readonly recallAt1: number;
  readonly recallAt10: number;
  /** Shares of the answers that have somebody above the thresholds. */
  readonly possible: number;
  readonly match: number;
  /** Share whose budget ended. */
  readonly cut: number;
}

/** Asks each question once; what is found is judged after the clock has stopped. */
export function ask(index: SearchIndex, questions: readonly Question[], wanted: Wanted): Asked {
  const answers: SearchAnswer[] = [];
  const times = timed(questions, ({ asked }) => answers.push(index.check(asked, { sees, limit, ...wanted })));
  const judged = answers.map((answer, at) => place(answer, questions[at]));
  const listedCount = questions.slice(0, answers.length).filter(({ of }) => of !== undefined).length;
  const share = (holds: (answer: SearchAnswer) => boolean): number => answers.filter(holds).length / answers.length;
  return {
    ...times,
    recallAt1: judged.filter((at) => at === 0).length / listedCount,
    recallAt10: judged.filter((at) => at >= 0).length / listedCount,
    possible: share(({ candidates }) => (candidates[0]?.strength ?? 0) >= thresholds.possible),
    match: share(({ candidates }) => (candidates[0]?.strength ?? 0) >= thresholds.match),
    cut: share(({ truncated }) => truncated === true),
  };
}

/** Where the person asked for stands in the answer, or -1. */
function place({ candidates }: SearchAnswer, question: Question | undefined): number {
  if (question?.of === undefined) return -1;
  return candidates.findIndex(({ record }) => isFound(record, question));
}

function row(kind: string, asked: Asked, figures: Record<string, number>): string[] {
  for (const [name, figure] of Object.entries<number>({ ...asked })) figures[`${kind}: ${name}`] = figure;
  const recall = (share: number): string => (Number.isNaN(share) ? "" : percent(share));
  return [
    kind,
    shown(asked.asked),
    shown(asked.perSecond),
    shown(asked.perCpuSecond),
    ...[asked.p50, asked.p99, asked.p999, asked.max].map(time),
    recall(asked.recallAt1),
    recall(asked.recallAt10),
    percent(asked.possible),
    percent(asked.match),
    percent(asked.cut),
  ];
}

/** Recall by kind of spelling. These questions are asked a second time for it: nothing is timed. */
function byKind(
  name: string,
  index: SearchIndex,
  { questions, wanted }: { readonly questions: readonly Question[]; readonly wanted: Wanted },
): string {
  const kinds = Map.groupBy(questions, ({ kind }) => kind);
  const rows = [...kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, some]) => {
      const { recallAt1, recallAt10 } = ask(index, some.slice(0, mostPerKind), wanted);
      return [kind, shown(Math.min(some.length, mostPerKind)), percent(recallAt1), percent(recallAt10)];
    });
  return table([name, "asked", "recall@1", "@10"], rows);
}

const mostPerKind = 1000;

/** Names made to be slow: the first call of each, and the best of three more. */
function measureHostile(
  index: SearchIndex,
  { figures, report }: { readonly figures: Record<string, number>; readonly report: Report },
): void {
  const measured = hostile.map(({ asked, kind }) => {
    let cut = false;
    const once = (): number =>
      timed([asked], (question) => {
        cut = index.check(question, { sees, limit, least: thresholds.possible }).truncated ?? false;
      }).max;
    const first = once();
    return { name: asked.name, kind, first, best: Math.min(once(), once(), once()), cut };
  });
  const rows = measured.toSorted((a, b) => b.best - a.best).slice(0, 12);
  report(
    table(
      ["hostile or common, the slowest", "letters", "first call", "best of three more", "cut"],
      rows.map(({ name, kind, first, best, cut }) => [
        name.slice(0, 40),
        kind,
        time(first),
        time(best),
        cut ? "yes" : "",
      ]),
    ),
  );
  for (const kind of ["latin", "native"] as const) {
    const some = measured.filter((one) => one.kind === kind);
    figures[`hostile ${kind}: slowest first`] = Math.max(...some.map(({ first }) => first));
    figures[`hostile ${kind}: slowest best`] = Math.max(...some.map(({ best }) => best));
  }
}
