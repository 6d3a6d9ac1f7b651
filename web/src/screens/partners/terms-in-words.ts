import type { TFunction } from "i18next";
import type { QueryTerms } from "#domain";

/** The terms of an agreement in one line, so that whoever approves them reads all of them. */
export function termsInWords(t: TFunction, terms: Omit<QueryTerms, "partner">): string {
  const { asks, answers, purposes, kinds, perDay, namesPerHour, details, keepDays, basis } = terms;
  return [
    t(asks ? (answers ? "partners.bothWays" : "partners.weAsk") : answers ? "partners.theyAsk" : "partners.nobodyAsks"),
    purposes.map((purpose) => t(`codes.purpose.${purpose}`)).join(", "),
    kinds.map((kind) => t(`partners.kind.${kind}`)).join(", "),
    t("partners.limits", { n: perDay, names: namesPerHour }),
    t(`partners.details.${details}`),
    t("partners.kept", { n: keepDays }),
    basis,
  ].join(" · ");
}
