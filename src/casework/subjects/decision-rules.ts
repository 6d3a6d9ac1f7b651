// Whether a decision fits what was found. What the law asks before somebody is answered is asked here, and not left to memory.
import type { SubjectDecision } from "#domain";
import type { StoredSubjectCase } from "#store";
import { CaseworkError } from "../error.ts";
import type { Officer } from "../officer.ts";
import { readCase, type FindingView } from "./case-view.ts";
import type { SubjectNeeds } from "./needs.ts";

/** Refuses a decision before the search, with findings that nobody has judged, or that says what the findings do not. */
export async function checkDecision(
  needs: SubjectNeeds,
  officer: Officer,
  { id, kind, searchedAt }: Pick<StoredSubjectCase, "id" | "kind" | "searchedAt">,
  { outcome, words }: SubjectDecision,
): Promise<void> {
  if (searchedAt === undefined) throw new CaseworkError("subject_unsearched");
  const { findings } = await readCase(needs, officer, id);
  if (findings.some(isOpen)) throw new CaseworkError("subject_unjudged");
  const own = findings.filter(({ judgement }) => judgement === "subject");
  const shown = own.filter(({ disclose }) => disclose);
  const fits = {
    // What is granted is there: shown, or told in the desk's own words.
    granted: kind === "access" ? shown.length > 0 || words !== undefined : own.length > 0 || words !== undefined,
    partly: kind === "access" ? shown.length > 0 || words !== undefined : own.length > 0 || words !== undefined,
    refused: true,
    nothing: own.length === 0,
    withheld: true,
  }[outcome];
  if (!fits) throw new CaseworkError("subject_outcome");
  if (["granted", "partly"].includes(outcome) && shown.some(isUnasked)) throw new CaseworkError("subject_owner");
}

/** Records and watches are judged; decisions and hits follow their record. What has gone since needs no judgement. */
function isOpen({ kind, judgement, title }: FindingView): boolean {
  return judgement === "open" && title !== undefined && (kind === "record" || kind === "watch");
}

/** A record of another authority is told to the subject only after its owner was asked (Regulation 2018/1862, Article 67(2); CCF Statute, Article 35). */
function isUnasked({ kind, own, title, ownerSays }: FindingView): boolean {
  return kind === "record" && title !== undefined && own !== true && ownerSays !== "agrees";
}
