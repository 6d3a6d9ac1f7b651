/**
 * A letter table of Japanese readings with the long vowels O and U written the ways that names write them, and n before b, m and p as m: which
 * one a name has says nothing about its characters.
 */
export function writeLongVowels(table: string): string {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [unit = "", ...spellings] = line.split(" ");
      const ways = new Map<string, number>();
      for (const spelling of spellings)
        for (const [latin, cost] of waysToWrite(spelling)) ways.set(latin, Math.min(ways.get(latin) ?? cost, cost));
      return [unit, ...[...ways].map(([latin, cost]) => latin + String(cost))].join(" ");
    })
    .join("\n");
}

/** A spelling of the table, latin and cost, as every way to write it with its cost (-10 times the natural logarithm). */
function waysToWrite(spelling: string): [string, number][] {
  const at = spelling.search(/\d/);
  let ways: [string, number][] = [["", Number(spelling.slice(at))]];
  for (const letter of spelling.slice(0, at)) {
    const written = longVowels.get(letter) ?? [[letter, 0]];
    ways = ways.flatMap(([latin, cost]) => written.map(([end, more]): [string, number] => [latin + end, cost + more]));
  }
  if (spelling[at - 1] === "n")
    ways.push(...ways.map(([latin, cost]): [string, number] => [`${latin.slice(0, -1)}m`, cost + asM]));
  return ways;
}

/** Ways to write long vowels and what each costs. */
const longVowels = new Map<string, readonly (readonly [string, number])[]>([
  [
    "O",
    [
      ["o", 7],
      ["ou", 9],
      ["oh", 30],
      ["oo", 30],
    ],
  ],
  [
    "U",
    [
      ["u", 5],
      ["uu", 10],
    ],
  ],
]);
const asM = 30;
