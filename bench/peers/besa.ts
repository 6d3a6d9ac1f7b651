import { PartialDate } from "#domain";
import { SearchIndex, thresholds } from "#search";
import { resident } from "../measure.ts";
import { population } from "../people.ts";
import { indexOf, recordOf } from "../people/record.ts";
import { listedSeed } from "../questions.ts";
import { tenOf, type Filled, type NameRow, type Setting } from "./peer.ts";

/** Besa's index, with the whole records (birth dates, numbers, sex, nationality), asked with the name as it was given. */
export async function fillBesa(batches: Iterable<readonly NameRow[]>): Promise<Filled> {
  const before = resident();
  const people = population(listedSeed);
  const index = new SearchIndex();
  for (const rows of batches) {
    index.load([...new Set(rows.map(({ person }) => person))].map((person) => recordOf(person, people(person))));
  }
  await index.settle();
  const setting = (
    label: string,
    least: number,
    { hasDate = false, isWide = false }: { readonly hasDate?: boolean; readonly isWide?: boolean } = {},
  ): Setting => ({
    label,
    find: (name, born) => {
      const asked = {
        as: "name" as const,
        name,
        ...(hasDate && born !== undefined ? { born: PartialDate.parse(born) } : {}),
      };
      return tenOf(
        index
          .check(asked, { sees: () => true, limit: 10, least, isWide })
          .candidates.map(({ record }) => indexOf(record)),
      );
    },
  });
  return {
    settings: [
      setting(`strength ${thresholds.match} and above`, thresholds.match),
      setting(`strength ${thresholds.possible} and above`, thresholds.possible),
      setting("wide, strength 10 and above", 10, { isWide: true }),
      setting("wide, all candidates", 0, { isWide: true }),
      setting(`with birth date, strength ${thresholds.possible} and above`, thresholds.possible, { hasDate: true }),
    ],
    bytes: resident() - before,
    [Symbol.asyncDispose]: async () => {},
  };
}
