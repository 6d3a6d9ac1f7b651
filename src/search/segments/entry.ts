import type { BesaRecord, PartialDate, RecordId, RecordKind } from "#domain";
import { namesWithin } from "#names";
import { packDate, type PackedDate } from "../weighing/dates.ts";
import { numbersOf, type HeldNumber } from "../numbers/numbers.ts";

/** What the index keeps of a record version. */
export interface Entry {
  readonly id: RecordId;
  readonly version: number;
  readonly kind: RecordKind;
  readonly names: readonly HeldName[];
  readonly dates: readonly PackedDate[];
  readonly countries: readonly string[];
  readonly sex?: "male" | "female" | "x" | undefined;
  readonly numbers: readonly HeldNumber[];
  /** Whom an alert is about. */
  readonly subject?: RecordId | undefined;
}

/** A name held; `weak` names (low-quality aliases) count a little less. */
export interface HeldName {
  readonly text: string;
  readonly weak: boolean;
}

/** The part of a record that can be searched. */
export function entryOf({ id, version, content }: BesaRecord): Entry {
  return { id, version, kind: content.kind, names: namesOf(content), numbers: numbersOf(content), ...factsOf(content) };
}

/** The names of a record and the names within them ("Guards Ltd, formerly Wolves Ltd"), each spelling once. */
export function namesOf(content: BesaRecord["content"]): HeldName[] {
  const names =
    "names" in content
      ? content.names
      : content.kind === "document" && content.holder !== undefined
        ? [content.holder]
        : [];
  const seen = new Set<string>();
  return names.flatMap(({ full, kind }) =>
    namesWithin(full).flatMap((text) => {
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ text, weak: kind === "weak-alias" }];
    }),
  );
}

function factsOf(content: BesaRecord["content"]): Pick<Entry, "dates" | "countries" | "sex" | "subject"> {
  if (content.kind === "person") {
    return { dates: packDates(content.born), countries: content.nationalities, sex: content.sex };
  }
  if (content.kind === "organisation") return { dates: [], countries: content.countries };
  return { dates: [], countries: [], subject: content.kind === "alert" ? content.subject : undefined };
}

function packDates(dates: readonly PartialDate[]): PackedDate[] {
  return dates.slice(0, mostDates).map(packDate);
}

const mostDates = 60;
