import { dateEvidence, evidenceOf, nameKindOf } from "./evidence.ts";
import { expand, informationOfSlots, readingsOf, type Reading } from "./expand.ts";
import { gather, postingsPerCheck, shortlist, type Budget } from "./gather.ts";
import { strengthOf } from "./scale.ts";
import { NameScorer } from "./score.ts";
import { addSenses, namesOf } from "./weigh.ts";
import type { Partition } from "./partition.ts";
import type { Question } from "./question.ts";

/** A record found, by its best name or number. */
export interface Finding {
  readonly partition: Partition;
  readonly doc: number;
  readonly strength: number;
  /** The text that matched, read only when it is shown. */
  readonly matched: () => string;
}

/** The best finding of each record: many aliases never lower a record. */
export class Findings {
  readonly #found = new Map<Partition, Map<number, Finding>>();

  add(finding: Finding): void {
    const docs = this.#found.get(finding.partition) ?? new Map<number, Finding>();
    this.#found.set(finding.partition, docs);
    const known = docs.get(finding.doc);
    if (known === undefined || finding.strength > known.strength) docs.set(finding.doc, finding);
  }

  /** The findings that may be among the `limit` strongest: all that are as strong as the last of them. */
  strongest(limit: number): Finding[] {
    const all = [...this.#found.values()].flatMap((docs) => [...docs.values()]);
    const least = all.map(({ strength }) => strength).toSorted((a, b) => b - a)[limit - 1] ?? 0;
    return all.filter(({ strength }) => strength >= least);
  }
}

/** Adds the records found by name; gives whether the work budget cut the search. */
export function findNames(question: Question, visible: readonly Partition[], findings: Findings): boolean {
  if (question.parts.length === 0) return false;
  const budget: Budget = { postings: postingsPerCheck, cut: false };
  for (const reading of readingsOf(question)) findByReading({ question, visible, reading }, findings, budget);
  return budget.cut;
}

function findByReading(
  {
    question,
    visible,
    reading,
  }: { readonly question: Question; readonly visible: readonly Partition[]; readonly reading: Reading },
  findings: Findings,
  budget: Budget,
): void {
  const expanded = visible.map((partition) => expand(question, partition, reading));
  const weighted = { question, information: informationOfSlots(question, expanded) };
  for (const one of expanded) {
    const { partition } = one;
    const bonus = (doc: number): number => dateEvidence(question, partition, doc) * dateInShortlist;
    scorer.begin(question.parts);
    addSenses(scorer, one, weighted);
    const names = namesOf(partition);
    for (const name of shortlist(gather(one, weighted, budget), partition, bonus)) {
      const doc = partition.docOfName(name);
      const score = scorer.score(names, name) + evidenceOf(question, partition, doc);
      const strength = strengthOf(score, nameKindOf(question, partition.kind(doc)));
      if (strength < leastStrength) continue;
      findings.add({ partition, doc, strength, matched: () => partition.nameText(name) });
    }
  }
}

/** Owned by `findByReading`, which never calls out while it uses it. */
const scorer = new NameScorer();

/** Adds the records that hold the number asked for. The issuing country is evidence: lists get it wrong. */
export function findNumbers(
  { number, numberCountry }: Question,
  visible: readonly Partition[],
  findings: Findings,
): void {
  if (number === undefined || number.length < 3) return;
  for (const partition of visible) {
    partition.findNumber(number, (doc, exact, country) => {
      const differs = numberCountry !== undefined && country !== "" && country !== numberCountry;
      const strength = (exact === number ? exactNumber : confusedNumber) - (differs ? otherIssuer : 0);
      findings.add({ partition, doc, strength, matched: () => exact });
    });
  }
}

/** A date that agrees outweighs a third of the best name score when namesakes crowd the shortlist; this much per nat. */
const dateInShortlist = 0.04;
const leastStrength = 1;
const exactNumber = 100;
const confusedNumber = 92;
const otherIssuer = 15;
