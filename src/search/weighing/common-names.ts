import { commonNames } from "./common-names.generated.ts";

const shares = new Map(
  commonNames
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [tenths = "", ...words] = line.split(" ");
      return words.map((word) => [word, Math.exp(-Number(tenths) / 10)] as const);
    }),
);

/** The share of people who have this common name, among those who share another name with them; 0 for names that are not common. Folded Latin words. */
export function shareOfPeople(word: string): number {
  return shares.get(word) ?? 0;
}
