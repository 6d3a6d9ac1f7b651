// Words of organisations that mean the same in different languages: what is generated from rigour, and what is added by hand.
import { organisationWords } from "./tables/organisations.generated.ts";
import { moreOrganisationWords } from "./tables/organisation-words.ts";

/** Words and phrases of one meaning; `short`, the first of them, stands for the phrases. */
export interface WordGroup {
  readonly words: readonly string[];
  readonly short: string;
}

/** All groups; those made by hand first, so that their short forms win. */
export function organisationGroups(): WordGroup[] {
  return `${moreOrganisationWords}${organisationWords}`
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const words = line.split("|");
      return { words, short: (words[0] ?? "").replaceAll(" ", "") };
    });
}
