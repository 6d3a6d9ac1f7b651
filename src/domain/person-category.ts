// Whom data is about, and whether it states a fact or a judgement: Directive (EU) 2016/680, Articles 6 and 7.
import { z } from "zod";
import type { AlertCategory } from "./codes.ts";

/** Categories of data subject (Article 6). A person can be in several; `other` is whoever is none of these or not told yet. */
export const PersonCategory = z.enum(["suspect", "convicted", "victim", "witness", "contact", "other"]);
export type PersonCategory = z.infer<typeof PersonCategory>;

/** Whether what is said rests on facts, or is the assessment of somebody (Article 7). */
export const StatementNature = z.enum(["fact", "assessment"]);
export type StatementNature = z.infer<typeof StatementNature>;

interface Usual {
  readonly persons: readonly PersonCategory[];
  readonly nature: StatementNature;
}

/** What an alert of a category says of whom it is about, where its owner does not say it. */
const usual = {
  red: { persons: ["suspect"], nature: "fact" },
  blue: { persons: ["other"], nature: "fact" },
  green: { persons: ["suspect"], nature: "assessment" },
  yellow: { persons: ["victim"], nature: "fact" },
  black: { persons: ["other"], nature: "fact" },
  orange: { persons: ["suspect"], nature: "assessment" },
  purple: { persons: ["other"], nature: "assessment" },
  silver: { persons: ["suspect"], nature: "assessment" },
  un: { persons: ["other"], nature: "assessment" },
  sanctions: { persons: ["other"], nature: "assessment" },
  wanted: { persons: ["suspect"], nature: "fact" },
  missing: { persons: ["victim"], nature: "fact" },
  stolen: { persons: ["other"], nature: "fact" },
} as const satisfies Record<AlertCategory, Usual>;

/** What is read of labels. `information` is the digit of the 4x4 evaluation: 1 is known to be true without reservation. */
interface Labelled {
  readonly persons?: readonly PersonCategory[] | undefined;
  readonly nature?: StatementNature | undefined;
  readonly evaluation: { readonly information: string };
}

/** Whom a record is about and on what it rests, and which of both its owner has said: the rest is what alerts of these categories usually say. */
export const About = z
  .object({
    /** Empty for things. */
    persons: z.array(PersonCategory).readonly(),
    nature: StatementNature,
    given: z.object({ persons: z.boolean(), nature: z.boolean() }).readonly(),
  })
  .readonly();
export type About = z.infer<typeof About>;

/** See `About`. `categories` are those of the record's alert, or of the alerts about it. */
export function aboutOf(
  { persons, nature, evaluation }: Labelled,
  { isPerson, categories }: { readonly isPerson: boolean; readonly categories: readonly AlertCategory[] },
): About {
  const said = categories.map((category) => usual[category]);
  const supposed = said.length === 0 ? (["other"] as const) : said.flatMap((one) => one.persons);
  const isJudged = said.length === 0 ? evaluation.information !== "1" : said.some((one) => one.nature === "assessment");
  const all = persons ?? (isPerson ? supposed : []);
  return {
    // Who is in another category is not "other" as well.
    persons: PersonCategory.options.filter((one) => all.includes(one) && (one !== "other" || new Set(all).size === 1)),
    nature: nature ?? (isJudged ? "assessment" : "fact"),
    given: { persons: persons !== undefined, nature: nature !== undefined },
  };
}
