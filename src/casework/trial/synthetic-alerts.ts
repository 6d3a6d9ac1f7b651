// Invented alerts: what each colour asks for.
import { PartialDate, type Alert, type Measure, type Warning } from "#domain";
import type { Seeded } from "./seeded.ts";

interface AlertPlan {
  readonly category: Alert["category"];
  readonly code: string;
  /** How often, against the others. */
  readonly share: number;
  readonly measures: readonly Measure[];
  readonly warnings: readonly Warning[];
  readonly offences: readonly string[];
}

const plans: readonly AlertPlan[] = [
  {
    category: "red",
    code: "RN",
    share: 35,
    measures: ["arrest"],
    warnings: ["armed", "violent", "escape-risk"],
    offences: [
      "Murder",
      "Armed robbery",
      "Trafficking in human beings",
      "Drug trafficking",
      "Money laundering",
      "Smuggling of migrants",
      "Fraud",
    ],
  },
  {
    category: "wanted",
    code: "W",
    share: 20,
    measures: ["arrest", "inform"],
    warnings: ["armed", "escape-risk"],
    offences: ["Burglary", "Escape from custody", "Forgery of documents", "Theft of vehicles", "Extortion"],
  },
  {
    category: "blue",
    code: "BN",
    share: 15,
    measures: ["locate", "inform"],
    warnings: ["victim"],
    offences: ["Sought as a witness", "Identity to be established", "Whereabouts sought in a fraud inquiry"],
  },
  {
    category: "green",
    code: "GN",
    share: 8,
    measures: ["discreet-check"],
    warnings: ["violent"],
    offences: ["Pickpocketing in groups", "Cybercrime", "Smuggling of cigarettes"],
  },
  {
    category: "yellow",
    code: "YN",
    share: 14,
    measures: ["locate", "protect"],
    warnings: ["minor", "self-harm", "victim"],
    offences: [],
  },
  {
    category: "sanctions",
    code: "S",
    share: 8,
    measures: ["freeze-assets", "refuse-entry"],
    warnings: [],
    offences: [],
  },
];

const shares = plans.flatMap((plan) => Array.from({ length: plan.share }, () => plan));

/** An alert of an owner; who is missing or a minor is protected, not arrested. */
export function syntheticAlert(
  owner: string,
  about: { readonly minor: boolean; readonly woman: boolean },
  chance: Seeded,
): Omit<Alert, "subject"> {
  const drawn = chance.pick(shares);
  const plan = about.minor ? (plans.find(({ category }) => category === "yellow") ?? drawn) : drawn;
  const year = chance.between(2019, 2026);
  return {
    kind: "alert",
    category: plan.category,
    reference: `${owner}-${plan.code}-${year}-${String(chance.between(1, 9999)).padStart(5, "0")}`,
    measures: [...plan.measures],
    warnings: chance.happens(0.3) && plan.warnings.length > 0 ? [chance.pick(plan.warnings)] : [],
    ...(plan.offences.length === 0 ? {} : { offence: chance.pick(plan.offences) }),
    ...(plan.category === "red" && chance.happens(0.6) ? { penalty: `${chance.between(3, 20)} years` } : {}),
    ...(plan.category === "sanctions" ? { programme: "TRIAL REGIME" } : {}),
    issuedOn: PartialDate.parse(`${year}-0${chance.between(1, 9)}-${chance.between(10, 28)}`),
    instructions: [],
  };
}
