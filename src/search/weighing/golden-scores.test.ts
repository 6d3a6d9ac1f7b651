// Strengths of made-up pairs, kept in a file: a change of scoring shows which pairs moved. UPDATE_GOLDEN=1 rewrites the file.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { type BesaRecord, PartialDate } from "#domain";
import { SearchIndex } from "../index.ts";
import { samplePerson } from "../sample-person.ts";

const file = new URL("./golden-scores.tsv", import.meta.url);
// Rarity comes from a register, so one of invented people is always there.
const background = [
  "Yusuf Karaman",
  "Maria Lopez Vega",
  "Ivan Petrov",
  "Ali Hassan",
  "Chen Wei",
  "John Miller",
  "Anna Novak",
  "Omar Khalil",
  "Kim Min Su",
  "Petar Ilic",
];

const recordOf = (index: number, name: string, born: string): BesaRecord =>
  samplePerson({ index, names: [name], born: born === "" ? [] : [born] });

function strength(asked: string, askedBorn: string, held: string, heldBorn: string): number {
  const index = new SearchIndex();
  index.apply([...background, held].map((name, i) => recordOf(i, name, i === background.length ? heldBorn : "")));
  const question = {
    as: "name" as const,
    name: asked,
    ...(askedBorn === "" ? {} : { born: PartialDate.parse(askedBorn) }),
  };
  const { candidates } = index.check(question, { sees: () => true });
  return candidates.find(({ record }) => record === recordOf(background.length, held, heldBorn).id)?.strength ?? 0;
}

test("strengths of the golden pairs are as they were", () => {
  const [header = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const now = lines.map((line) => {
    const [asked = "", askedBorn = "", held = "", heldBorn = ""] = line.split("\t");
    return [asked, askedBorn, held, heldBorn, strength(asked, askedBorn, held, heldBorn)].join("\t");
  });
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, `${[header, ...now].join("\n")}\n`);
  else assert.deepEqual(now, lines);
});
