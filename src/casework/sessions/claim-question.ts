import type { Store } from "#store";
import type { Chance } from "../clock.ts";
import { CaseworkError } from "../error.ts";
import type { OpenQuestions } from "./open-questions.ts";

interface Needs {
  readonly store: {
    readonly passkeys: Pick<Store["passkeys"], "keepNewest">;
    readonly providers: Pick<Store["providers"], "keepNewestFlows">;
  };
  readonly questions: OpenQuestions;
  readonly chance: Pick<Chance, "now">;
}

/**
 * Counts a sign-in that somebody begins, and forgets the oldest where there are too many in all; refuses with too_many_questions whoever begins too many.
 */
export async function claimQuestion({ store, questions, chance }: Needs, address: string): Promise<void> {
  const seconds = questions.claim(address, chance.now().getTime());
  if (seconds > 0) throw new CaseworkError("too_many_questions", { retryAfter: seconds });
  if (!questions.isFull()) return;
  // Both kinds are counted as one: of which kind the last was says nothing of where the many are.
  await store.passkeys.keepNewest(questions.limits.inAll);
  await store.providers.keepNewestFlows(questions.limits.inAll);
}
