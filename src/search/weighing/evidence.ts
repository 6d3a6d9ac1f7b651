import type { RecordKind } from "#domain";
import type { NameKind } from "./calibration.generated.ts";
import { dateGain, type PackedDate } from "./dates.ts";
import { weights } from "./scale.ts";
import type { Question } from "../question.ts";

/** The facts of a register's records as evidence reads them. */
export interface FactsHeld {
  kind(doc: number): RecordKind;
  /** Empty when it is not known. */
  sex(doc: number): string;
  /** How many dates of birth a record has. */
  dateCount(doc: number): number;
  /** The best evidence (`DateMatch`) of its dates; of no use where it has none. */
  dateEvidence(doc: number, asked: PackedDate): number;
  /** Whether a record has a country, and whether it has this one. */
  countryOf(doc: number, country: string): "none" | "same" | "other";
}

/**
 * What else speaks for or against a record, in nats, beside a name that says enough (`scoreWith`): its dates of birth, sex, nationality and kind beside
 * those asked. Evidence is never a filter: a wrong birth date lowers an exact name and does not hide it.
 */
export function evidenceOf(question: Question, held: FactsHeld, doc: number): number {
  return dateEvidence(question, held, doc) + otherEvidence(question, held, doc);
}

/**
 * The score of a record in nats: what its name says and what else speaks for or against it. Where the name itself says little, an agreeing date says
 * less than it would: of all who were born that day many share a part of their name by chance. It never says less than no date.
 */
export function scoreWith(question: Question, held: FactsHeld, doc: number, name: number): number {
  const dates = dateEvidence(question, held, doc);
  const doubt = weights.doubt * Math.max(0, weights.plainlyNamed - name);
  return name + (dates > 0 ? Math.max(0, dates - doubt) : dates) + otherEvidence(question, held, doc);
}

/** What the dates of birth say, in nats: 0 where none is asked or held. What agrees only when the question is read otherwise says less. */
export function dateEvidence(question: Question, held: FactsHeld, doc: number): number {
  const [first, ...others] = question.born;
  if (first === undefined) return 0;
  let best = held.dateEvidence(doc, first);
  const doubt = Math.log(question.born.length);
  for (const other of others) best = Math.max(best, held.dateEvidence(doc, other) - doubt);
  return dateWeightOf(question) * dateGain(best, held.dateCount(doc));
}

/** What a nat that dates say counts beside one that the name asked says (`weights.dates`). */
function dateWeightOf(question: Question): number {
  return weights.dates[kindOfScript(question) ?? "latin"];
}

function otherEvidence(question: Question, held: FactsHeld, doc: number): number {
  const sum =
    (held.kind(doc) === "person" ? 0 : otherKindEvidence(question)) + sexEvidence(question.sex, held.sex(doc));
  return question.nationality === undefined ? sum : sum + countryEvidence(question.nationality, held, doc);
}

/** What speaks against a record that is no person's, in nats: who gives a birth date or a sex asks for a human being. */
function otherKindEvidence({ born, sex }: Question): number {
  return born.length > 0 || sex !== undefined ? otherKind : 0;
}

function sexEvidence(asked: string | undefined, held: string): number {
  if (asked === undefined || held === "" || asked === "x" || held === "x") return 0;
  return asked === held ? sameSex : otherSex;
}

function countryEvidence(asked: string, held: FactsHeld, doc: number): number {
  const found = held.countryOf(doc, asked);
  return found === "none" ? 0 : found === "same" ? sameCountry : otherCountry;
}

/**
 * What a nat of dates counts for a question, and the most that sex, nationality and kind can add, in nats: for a search that stops where nothing better
 * can come.
 */
export function mostEvidence(question: Question): { readonly dateWeight: number; readonly others: number } {
  const { sex, nationality } = question;
  const others = (sex === undefined || sex === "x" ? 0 : sameSex) + (nationality === undefined ? 0 : sameCountry);
  return { dateWeight: dateWeightOf(question), others };
}

/**
 * By which calibration a record is shown: what is asked in another script is read by sound, names of syllables and characters have so few
 * sounds that many people share them, and names of things are made of common words.
 */
export function nameKindOf(question: Question, kind: RecordKind): NameKind {
  return kindOfScript(question) ?? (kind === "person" ? "latin" : "organisation");
}

/** The kinds that the records found for a question may have, and what each kind alone says, in nats. */
export function nameKindsOf(question: Question): readonly { readonly kind: NameKind; readonly evidence: number }[] {
  const kind = kindOfScript(question);
  if (kind !== undefined) return [{ kind, evidence: 0 }];
  return [
    { kind: "latin", evidence: 0 },
    { kind: "organisation", evidence: otherKindEvidence(question) },
  ];
}

function kindOfScript({ parts }: Question): "letters" | "syllables" | undefined {
  if (parts.some(({ script }) => ofSyllables.has(script))) return "syllables";
  return parts.some(({ script }) => script !== "Latn" && script !== "Zyyy") ? "letters" : undefined;
}

/** Han, Hangul and kana. */
const ofSyllables = new Set(["Hani", "Hang", "Kana", "Hira", "Jpan"]);

/** Lists are made of persons, organisations and ships; one in a hundred who give a birth date mean something else than a person. */
const otherKind = -3.5;
/** log(0.97 / 0.5) and log(0.03 / 0.5): one sex in thirty is recorded wrongly. */
const sameSex = 0.66;
const otherSex = -2.8;
/** A country goes with a name (most Iranians have Iranian names), so that it says less than its own rarity. */
const sameCountry = 1.2;
const otherCountry = -0.8;
