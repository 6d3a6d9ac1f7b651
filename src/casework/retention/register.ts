import { ApprovalAct, Purpose, Role } from "#domain";
import { fourEyesFor, mayUse, purposesOf, roles as rules } from "#policy";
import type { Officer } from "../officer.ts";
import type { ErasureNeeds } from "./erase.ts";
import { type RuleView, viewRules } from "./rules.ts";

/** What the rules of the node say for its register of processing: what is done for what, who gets it, which acts take two, and how long it is kept. */
export interface RegisterBasis {
  readonly purposes: { readonly purpose: Purpose; readonly roles: Role[] }[];
  readonly recipients: {
    readonly role: Role;
    readonly labels: string[];
    readonly purposes: Purpose[];
    readonly log: "own" | "all";
  }[];
  readonly fourEyes: { readonly act: ApprovalAct; readonly ask: Role[]; readonly decide: Role[] }[];
  readonly retention: RuleView[];
}

/** See `RegisterBasis`. Whoever is signed in may read it: it is about the node, and about nobody. */
export async function registerBasis({ store }: Pick<ErasureNeeds, "store">, officer: Officer): Promise<RegisterBasis> {
  return {
    purposes: Purpose.options.map((purpose) => ({
      purpose,
      roles: Role.options.filter((role) => purposesOf([role]).includes(purpose)),
    })),
    recipients: Role.options.map((role) => ({
      role,
      labels: [...rules[role].grants],
      purposes: [...rules[role].purposes],
      log: rules[role].log,
    })),
    fourEyes: ApprovalAct.options.map((act) => {
      const { ask, decide } = fourEyesFor(act);
      return { act, ask: [...ask], decide: [...decide] };
    }),
    // Who changed a rule is told to those who keep the rules.
    retention: (await viewRules(store)).map(({ changed, ...rule }) =>
      changed === undefined || !mayUse(["administrator", "data-protection", "auditor"], officer.roles)
        ? rule
        : { ...rule, changed },
    ),
  };
}
