import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { OpenQuestions } from "./open-questions.ts";

/** Counts a sign-in that somebody begins; refuses with too_many_questions whoever begins too many. */
export function claimQuestion(
  { questions, chance }: { readonly questions: OpenQuestions; readonly chance: Pick<Chance, "now"> },
  address: string,
): void {
  const seconds = questions.claim(address, chance.now().getTime());
  if (seconds > 0) throw new CaseworkError("too_many_questions", { retryAfter: seconds });
}
