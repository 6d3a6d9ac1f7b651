import type { Partition } from "./partition.ts";
import type { Question } from "./question.ts";

/**
 * The strength of a candidate, 0 to 100: how near the name is, raised or lowered by what else is known. Evidence is never a filter: a wrong
 * birth date lowers an exact name and does not hide it.
 */
export function strengthOf(nearness: number, evidence: { readonly born: number; readonly others: number }): number {
  const { born, others } = evidence;
  const factor = born >= 0 ? 1 + born * agreeingDate : 1 + born * contraryDate;
  return Math.min(100, Math.max(0, Math.round(nearness * nameAlone * factor * others * 1000) / 10));
}

/** What else speaks for or against a record: its dates of birth, sex and nationality beside those asked. */
export function evidenceOf(question: Question, partition: Partition, doc: number): { born: number; others: number } {
  const born = question.born === undefined ? 0 : partition.dateEvidence(doc, question.born);
  const sex = partition.sex(doc);
  const sexDiffers =
    question.sex !== undefined && sex !== "" && question.sex !== "x" && sex !== "x" && sex !== question.sex;
  const countries = question.nationality === undefined ? [] : partition.countries(doc);
  const countryDiffers = countries.length > 0 && !countries.includes(question.nationality ?? "");
  // Who gives a birth date or a sex asks for a human being.
  const isOtherKind = partition.kind(doc) !== "person" && (question.born !== undefined || question.sex !== undefined);
  return {
    born,
    others: (isOtherKind ? otherKind : 1) * (sexDiffers ? otherSex : 1) * (countryDiffers ? otherCountry : 1),
  };
}

/** An exact name that nothing else confirms. */
const nameAlone = 0.92;
const agreeingDate = 1 / nameAlone - 1;
const contraryDate = 0.35;
const otherKind = 0.8;
const otherSex = 0.9;
const otherCountry = 0.97;
