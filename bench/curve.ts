// How the time of a check grows with the register.
import { thresholds } from "#search";
import { shown, table, time, type Report } from "./measure.ts";
import { border, listed, native } from "./questions.ts";
import { register } from "./register.ts";
import { ask, warmUp, type Asked } from "./search.ts";

/** Measures registers of these sizes, one after another, and how much a check costs more when the register is ten times as large. */
export async function run(
  report: Report,
  { sizes, questions }: { readonly sizes: readonly number[]; readonly questions: number },
): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  const rows: string[][] = [];
  const before = new Map<number, Measured>();
  for (const persons of sizes) {
    const measured = await measure(persons, { questions, report });
    const tenth = before.get(persons / 10);
    before.set(persons, measured);
    rows.push(rowOf(persons, measured, tenth));
    for (const [kind, { perCpuSecond, p99 }] of Object.entries(measured.kinds)) {
      figures[`${persons} ${kind}: microseconds a check`] = 1e6 / perCpuSecond;
      figures[`${persons} ${kind}: p99`] = p99;
    }
    figures[`${persons}: bytes a person`] = measured.bytes;
  }
  report(
    table(
      [
        "persons",
        "bytes a person",
        "border: CPU time a check",
        "p99",
        "x10",
        "listed: CPU time a check",
        "p99",
        "x10",
        "recall@10",
        "native: CPU time a check",
        "p99",
        "x10",
      ],
      rows,
    ),
  );
  return figures;
}

interface Measured {
  readonly bytes: number;
  readonly kinds: { readonly border: Asked; readonly listed: Asked; readonly native: Asked };
}

async function measure(
  persons: number,
  { questions, report }: { readonly questions: number; readonly report: Report },
): Promise<Measured> {
  const { index, figures } = await register(persons, report);
  warmUp(index, persons);
  const least = thresholds.possible;
  const kinds = {
    border: ask(index, border(questions, persons), { least }),
    listed: ask(index, listed(questions, persons), { least }),
    native: ask(index, native(Math.ceil(questions / 40), persons), { least }),
  };
  return { bytes: figures["bytes a person"], kinds };
}

function rowOf(persons: number, { bytes, kinds }: Measured, tenth: Measured | undefined): string[] {
  const of = (kind: keyof Measured["kinds"]): string[] => {
    const { perCpuSecond, p99 } = kinds[kind];
    const before = tenth?.kinds[kind].perCpuSecond;
    return [
      time(1e6 / perCpuSecond),
      time(p99),
      before === undefined ? "" : `${(before / perCpuSecond).toFixed(2)} times`,
    ];
  };
  return [
    persons.toLocaleString("en"),
    shown(bytes),
    ...of("border"),
    ...of("listed"),
    `${(kinds.listed.recallAt10 * 100).toFixed(1)} %`,
    ...of("native"),
  ];
}
