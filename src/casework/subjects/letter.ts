// The letter to the subject, made from the decision. Pure but for `writeLetter`, which gathers what it is made of.
import {
  clockRules,
  RecordId,
  subjectClock,
  type BesaRecord,
  type LetterLanguage,
  type SubjectDecision,
  type SubjectLaw,
  type SubjectRequestKind,
} from "#domain";
import { release } from "#policy";
import type { StoredSubjectCase } from "#store";
import { today } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { referenceOf } from "./case-view.ts";
import { letterTexts, type LetterField, type LetterTexts } from "./letter-texts.ts";
import { deskEyes, type SubjectNeeds } from "./needs.ts";

/** What a letter is made of. */
export interface LetterFacts {
  readonly language: LetterLanguage;
  /** The node's name. */
  readonly from: string;
  readonly reference: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly receivedOn: string;
  readonly to: string;
  readonly address: string | undefined;
  readonly kind: SubjectRequestKind;
  readonly law: SubjectLaw;
}

/** What it answers: a decision with what is told of the records, or that a proof of identity is asked for. */
export type LetterSays =
  | { readonly identity: string }
  | { readonly decision: SubjectDecision; readonly told: readonly BesaRecord[] };

/**
 * The letter as plain text. Where nothing is held, and where neither is said, it is the same letter to the byte: neither outcome, ground nor reason is
 * read there (Directive (EU) 2016/680, Articles 15(3), 16(4) and 17(3)).
 */
export function letterOf(facts: LetterFacts, says: LetterSays): string {
  const texts = letterTexts[facts.language];
  const { law, article } = clockRules[subjectClock(facts.law, facts.kind)];
  const head = [
    facts.from,
    texts.desk,
    "",
    facts.to,
    ...(facts.address === undefined ? [] : [facts.address]),
    "",
    `${texts.reference}: ${facts.reference}`,
    `${texts.date}: ${facts.date}`,
    "",
    texts.subject[facts.kind],
    "",
  ];
  const received = fill(texts.received, { day: facts.receivedOn, law, article });
  const body =
    "identity" in says
      ? [fill(texts.identity, { words: says.identity })]
      : [received, "", ...answer(texts, facts.kind, says)];
  return `${[...head, ...body, "", texts.rights].join("\n")}\n`;
}

function answer(
  texts: LetterTexts,
  kind: SubjectRequestKind,
  { decision, told }: Extract<LetterSays, { told: unknown }>,
): string[] {
  const ground = decision.ground === undefined ? "" : texts.ground[decision.ground];
  const words = decision.words === undefined ? [] : ["", decision.words];
  switch (decision.outcome) {
    case "nothing":
    case "withheld":
      return [texts.silent];
    case "refused":
      return [fill(texts.refused, { ground }), ...words];
    case "granted":
      return [texts.granted[kind], ...itemsOf(texts, kind, told), ...words];
    case "partly":
      return [fill(texts.partly, { ground }), "", texts.granted[kind], ...itemsOf(texts, kind, told), ...words];
  }
}

/** Only who asked for access is told what is held. */
function itemsOf(texts: LetterTexts, kind: SubjectRequestKind, told: readonly BesaRecord[]): string[] {
  return kind === "access" ? told.flatMap((record, place) => ["", `${place + 1}.`, ...linesOf(texts, record)]) : [];
}

function linesOf({ fields, purposes }: LetterTexts, { content, labels, provenance, recordedAt }: BesaRecord): string[] {
  const person = content.kind === "person" ? content : undefined;
  const named = "names" in content ? content.names.map(({ full }) => full) : [];
  const documents = "documents" in content ? content.documents.map(({ number }) => number) : [];
  const addresses = "addresses" in content ? content.addresses.map(({ text }) => text) : [];
  const kept = labels.reviewOn ?? labels.expiresOn;
  const rows: readonly (readonly [LetterField, readonly string[]])[] = [
    ["names", named],
    ["born", person?.born ?? []],
    ["birthPlaces", person?.birthPlaces.map(({ text }) => text) ?? []],
    ["nationalities", person?.nationalities ?? []],
    ["documents", documents],
    ["addresses", addresses],
    [
      "alert",
      content.kind === "alert" ? [content.reference, ...(content.offence ?? "").split("\n", 1)].filter(Boolean) : [],
    ],
    ["source", [provenance.list ?? provenance.source]],
    ["recordedOn", [recordedAt.slice(0, 10)]],
    ["purposes", labels.purposes.map((purpose) => purposes[purpose])],
    ["until", kept === undefined ? [] : [kept]],
  ];
  return rows.flatMap(([field, values]) => (values.length === 0 ? [] : [`   ${fields[field]}: ${values.join("; ")}`]));
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The letter of a case as it stands: to its decision, or, while identity is asked for, for a proof of it. `subject_step` when there is none to write. */
export async function writeLetter(
  { store, chance }: SubjectNeeds,
  officer: Officer,
  one: StoredSubjectCase,
): Promise<string> {
  const name = await store.settings.get("node.name");
  const facts: LetterFacts = {
    language: one.language,
    from: typeof name === "string" ? name : "Besa",
    reference: referenceOf(one),
    date: today(chance),
    receivedOn: one.receivedOn,
    to: one.represented?.name ?? one.subject.names[0] ?? "",
    address: one.subject.address,
    kind: one.kind,
    law: one.law,
  };
  if (one.decision !== undefined) {
    const findings = await store.findings.list(one.id, officer.sight);
    const shown = findings.filter(({ kind, disclose }) => kind === "record" && disclose);
    const eyes = deskEyes(chance);
    const records = await store.records.get(
      shown.map(({ ref }) => RecordId.parse(ref)),
      eyes,
    );
    const told = release({ sight: eyes, purpose: "data-subject" }, records).shown;
    return letterOf(facts, { decision: one.decision, told });
  }
  if (one.state !== "identity-asked") throw new CaseworkError("subject_step");
  const events = await store.subjects.events(one.id, officer.sight);
  const asked = events.findLast(({ step }) => step === "ask-identity")?.data;
  const words = asked?.["words"];
  return letterOf(facts, { identity: typeof words === "string" ? words : "" });
}
