import type { BesaRecord, FieldComparison, Reason, Understood } from "#domain";
import { comparerOf } from "#names";
import { compareDates, packDate } from "./dates.ts";
import { namesOf } from "../segments/entry.ts";
import { explainNumber } from "../numbers/explain-number.ts";
import { askedName, datesAsked } from "../question.ts";

/**
 * The question and a record side by side, field by field, with both values and the reasons. Fields that neither side has are left out. Of the record's names
 * the one that was found by (`matched`) stands beside the one asked for; the likest where that is not known, or not one of them.
 */
export function explain(asked: Understood, record: BesaRecord, matched?: string): FieldComparison[] {
  const name = explainName(asked, record, matched);
  return [
    name,
    explainBorn(asked, record),
    explainSex(asked, record),
    explainNationality(asked, record),
    explainNumber(asked, record, name),
    ...explainOnTheSpot(record),
  ].flatMap((field) => field ?? []);
}

type Explained = FieldComparison | undefined;

/** The names of questions, made ready for all records that are found for them. */
const comparers = new WeakMap<Understood, ReturnType<typeof comparerOf>>();

function explainName(asked: Understood, { content }: BesaRecord, matched: string | undefined): Explained {
  const name = askedName(asked);
  const names = namesOf(content);
  const found = names.findIndex(({ text }) => text === matched);
  if (name === undefined) return unasked("name", names[0]?.text);
  const compare = comparers.get(asked) ?? comparerOf(name);
  comparers.set(asked, compare);
  const best = names
    .flatMap(({ text }, i) => (found >= 0 && i !== found ? [] : { held: text, isPrimary: i === 0, ...compare(text) }))
    .toSorted((a, b) => b.likeness - a.likeness)[0];
  if (best === undefined) return { field: "name", mark: "unknown", asked: name, reasons: ["not-recorded"] };
  const reasons: Reason[] = best.isPrimary ? [...best.reasons] : [...best.reasons, "alias"];
  const isSame = best.likeness > 0.99 && best.reasons.every((reason) => reason === "exact" || reason === "order");
  return {
    field: "name",
    mark: isSame ? "same" : best.likeness >= similarName ? "similar" : "differs",
    asked: name,
    held: best.held,
    reasons,
  };
}

function explainBorn(asked: Understood, { content }: BesaRecord): Explained {
  const held = content.kind === "person" ? content.born : [];
  const pairs = datesAsked(asked).flatMap((date, reading) =>
    held.map((day) => ({ date, day, isOther: reading > 0, ...compareDates(packDate(date), [packDate(day)]) })),
  );
  // The first of those that say most: the likeliest reading of the question, the first date of the record.
  const [best] = pairs.toSorted((a, b) => b.evidence - a.evidence);
  if (asked.born === undefined) return unasked("born", held[0]);
  if (best === undefined) return { field: "born", mark: "unknown", asked: asked.born, reasons: ["not-recorded"] };
  const { date, day, mark, reasons, isOther } = best;
  return {
    field: "born",
    mark,
    asked: date,
    held: day,
    reasons: isOther ? [...reasons, "other-reading"] : [...reasons],
  };
}

function explainSex(asked: Understood, { content }: BesaRecord): Explained {
  const held = content.kind === "person" ? content.sex : undefined;
  if (asked.sex === undefined) return unasked("sex", held);
  if (held === undefined) return { field: "sex", mark: "unknown", asked: asked.sex, reasons: ["not-recorded"] };
  const isOpen = held === "x" || asked.sex === "x";
  const mark = held === asked.sex ? "same" : isOpen ? "unknown" : "differs";
  return { field: "sex", mark, asked: asked.sex, held, reasons: [mark === "same" ? "exact" : "different"] };
}

function explainNationality(asked: Understood, { content }: BesaRecord): Explained {
  const held =
    content.kind === "person" ? content.nationalities : content.kind === "organisation" ? content.countries : [];
  if (asked.nationality === undefined) return unasked("nationality", held[0]);
  if (held.length === 0)
    return { field: "nationality", mark: "unknown", asked: asked.nationality, reasons: ["not-recorded"] };
  const isSame = held.includes(asked.nationality);
  return {
    field: "nationality",
    mark: isSame ? "same" : "differs",
    asked: asked.nationality,
    held: held.join(" "),
    reasons: [isSame ? "exact" : "different"],
  };
}

/** What no question can hold and an officer can find out on the spot: where born, how tall, which marks. */
function explainOnTheSpot({ content }: BesaRecord): Explained[] {
  if (content.kind !== "person") return [];
  const height = content.heightCentimetres;
  return [
    unasked("birthPlace", content.birthPlaces[0]?.text),
    unasked("height", height === undefined ? undefined : `${Math.round(height)} cm`),
    unasked("marks", content.marks.length === 0 ? undefined : content.marks.join("; ")),
  ];
}

/** A field that the record has and the question does not. */
function unasked(field: FieldComparison["field"], held: string | undefined): Explained {
  return held === undefined ? undefined : { field, mark: "unknown", held, reasons: ["not-asked"] };
}

/** Names nearer than this are shown as similar: one of two parts is shared, and the reasons say that the other is not. */
const similarName = 0.4;
