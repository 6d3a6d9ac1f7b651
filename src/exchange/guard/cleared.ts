// The guard: the one door. What is sealed takes a `Cleared`, and nothing but `Cleared.judge` makes one.
import type { GuardCode, GuardRules } from "#domain";
import { holds, type Leaving } from "./condition.ts";

/** Why something does not leave. */
export interface Denied {
  readonly code: GuardCode;
  /** The rule that denies it; undefined where none allows it. */
  readonly rule?: { readonly id: string; readonly words: string } | undefined;
}

/** Something that the guard has let pass, to this recipient and no other. Only the guard makes one: its private field lets nothing else have its type. */
export class Cleared {
  /** The rule that allows it. */
  readonly rule: string;
  readonly #leaving: Leaving;

  private constructor(leaving: Leaving, rule: string) {
    this.#leaving = leaving;
    this.rule = rule;
  }

  /** What may leave, and to whom. */
  get leaving(): Leaving {
    return this.#leaving;
  }

  /** Whether this was made by the guard, and not by a cast. */
  static isCleared(value: object): value is Cleared {
    return #leaving in value;
  }

  /**
   * Judges by these rules. What one rule denies is denied, whatever others allow, and of several the first by name says so; what none allows is
   * denied.
   */
  static judge({ rules }: GuardRules, leaving: Leaving): Cleared | Denied {
    const met = rules
      .filter(({ when, unless }) => holds(when, leaving) && (unless === undefined || !holds(unless, leaving)))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const denying = met.find(({ effect }) => effect === "deny");
    if (denying !== undefined) return { code: "guard_denied", rule: { id: denying.id, words: denying.words } };
    const [allowing] = met;
    return allowing === undefined ? { code: "guard_unmatched" } : new Cleared(leaving, allowing.id);
  }
}

/** Asks the guard whether something may leave. */
export function clear(rules: GuardRules, leaving: Leaving): Cleared | Denied {
  return Cleared.judge(rules, leaving);
}
