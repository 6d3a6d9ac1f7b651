import type { RecordKind } from "#domain";
import type { NameKind } from "./calibration.generated.ts";
import { dateGain } from "./dates.ts";
import type { Partition } from "./partition.ts";
import type { Question } from "./question.ts";

/**
 * What else speaks for or against a record, in nats to be added to what its name says: its dates of birth, sex, nationality and kind beside those
 * asked. Evidence is never a filter: a wrong birth date lowers an exact name and does not hide it.
 */
export function evidenceOf(question: Question, partition: Partition, doc: number): number {
  return dateEvidence(question, partition, doc) + otherEvidence(question, partition, doc);
}

/** What the dates of birth say, in nats: 0 where none is asked or held. */
export function dateEvidence({ born }: Question, partition: Partition, doc: number): number {
  if (born === undefined) return 0;
  return dateGain(partition.dateEvidence(doc, born), partition.dateCount(doc));
}

function otherEvidence(question: Question, partition: Partition, doc: number): number {
  // Who gives a birth date or a sex asks for a human being.
  const isOtherKind = partition.kind(doc) !== "person" && (question.born !== undefined || question.sex !== undefined);
  const sum = (isOtherKind ? otherKind : 0) + sexEvidence(question.sex, partition.sex(doc));
  return question.nationality === undefined ? sum : sum + countryEvidence(question.nationality, partition, doc);
}

function sexEvidence(asked: string | undefined, held: string): number {
  if (asked === undefined || held === "" || asked === "x" || held === "x") return 0;
  return asked === held ? sameSex : otherSex;
}

function countryEvidence(asked: string, partition: Partition, doc: number): number {
  const held = partition.countries(doc);
  if (held.length === 0) return 0;
  return held.includes(asked) ? sameCountry : otherCountry;
}

/** By which calibration a record is shown: what is asked in another script is read by sound, and names of things are made of common words. */
export function nameKindOf({ parts }: Question, kind: RecordKind): NameKind {
  if (parts.some(({ script }) => script !== "Latn" && script !== "Zyyy")) return "crossScript";
  return kind === "person" ? "latin" : "organisation";
}

/** Lists are made of persons, organisations and ships; one in a hundred who give a birth date mean something else than a person. */
const otherKind = -3.5;
/** log(0.97 / 0.5) and log(0.03 / 0.5): one sex in thirty is recorded wrongly. */
const sameSex = 0.66;
const otherSex = -2.8;
/** A country goes with a name (most Iranians have Iranian names), so that it says less than its own rarity. */
const sameCountry = 1.2;
const otherCountry = -0.8;
