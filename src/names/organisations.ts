// Words of organisations that mean the same in different languages: what is generated from rigour, and what is added by hand.
import { organisationWords } from "./tables/organisations.generated.ts";
import { givenNames, petNames } from "./tables/given-names.ts";
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

/** Whether a part says what kind of organisation this is, not which: bank, trading, zavod. Words that people are called too are none. */
export function isOrganisationWord(part: string): boolean {
  organisationWordSet ??= readWords();
  return organisationWordSet.has(part);
}

let organisationWordSet: ReadonlySet<string> | undefined;

function readWords(): ReadonlySet<string> {
  const single = organisationGroups()
    .flatMap(({ short, words }) => [short, ...words])
    .filter((word) => word.length >= shortestWord && !word.includes(" "));
  const read = new Set(single);
  for (const name of `${givenNames}${petNames}`.split(/[|\n]/)) read.delete(name);
  for (const name of namesToo) read.delete(name);
  return read;
}

const shortestWord = 4;
/** Words of organisations that are also names of people. */
const namesToo =
  "amal base cihad cihat dean emam eslami hall head imam iran irani islam islami jadid jehad jihad karim king mahad main mali milan omran polk raka rose sana santa shaheed shahid sina sons sultan wong young".split(
    " ",
  );
