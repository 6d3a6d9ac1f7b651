// What a wide search finds beside the usual one, and that it loses nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { SearchIndex, thresholds, type SearchAnswer } from "./index.ts";
import { samplePerson } from "./sample-person.ts";

const sees = (): boolean => true;

function filled(names: readonly string[]): SearchIndex {
  const index = new SearchIndex();
  index.load(names.map((name, at) => samplePerson({ index: at, names: [name] })));
  return index;
}

function ask(index: SearchIndex, name: string, { isWide = true, least = 0, limit = 10 } = {}): SearchAnswer {
  return index.check({ as: "name", name }, { sees, limit, least, isWide });
}

const namesOf = ({ candidates }: SearchAnswer): string[] => candidates.map(({ matchedName }) => matchedName);

/** As many of one family name that the usual search shows ten of them, none likelier than the others. */
const garibays = Array.from("bcdfghjklmnprstvwz", (letter) => `Elvi${letter}ia Garibay`);

test("a short word with two slips is found beside a part that is right", () => {
  const index = filled([...garibays, "Marra Garibay"]);
  assert.notEqual(namesOf(ask(index, "Mhbra Garibay", { isWide: false }))[0], "Marra Garibay");
  assert.equal(namesOf(ask(index, "Mhbra Garibay"))[0], "Marra Garibay");
});

test("what reads as a particle, and letters in another order, are found beside a part that is right", () => {
  const index = filled([...garibays, "Ana Garibay", "Lola Garibay"]);
  for (const [asked, held] of [
    ["An Garibay", "Ana Garibay"],
    ["Lao Garibay", "Lola Garibay"],
  ] as const) {
    assert.ok(!namesOf(ask(index, asked, { isWide: false })).includes(held), `usually ${asked} does not find ${held}`);
    assert.equal(namesOf(ask(index, asked))[0], held);
  }
});

test("the many names of one record do not crowd out the others", () => {
  const index = new SearchIndex();
  const names = Array.from("abcdefghijklmnoprstuvz", (one) => [`Mar${one}a Garibay`, `Mari${one}a Garibay`]).flat();
  index.load([samplePerson({ index: 0, names }), samplePerson({ index: 1, names: ["Marwa Garibai"] })]);
  assert.deepEqual(
    ask(index, "Maria Garibay").candidates.map(({ matchedName }) => matchedName),
    ["Maria Garibay", "Marwa Garibai"],
  );
});

test("two words written as one are found however short one is, and where somebody bears the whole as one word", () => {
  const index = filled(["Wu Guoliang", "Wu Guo", "Đoàn Mỹ", "Xiao Jun", "Junxiao Petrov", ...garibays]);
  for (const [asked, held] of [
    ["Guoliangwu", "Wu Guoliang"],
    ["Mỹđoàn", "Đoàn Mỹ"],
    ["Junxiao", "Xiao Jun"],
  ] as const)
    assert.ok(namesOf(ask(index, asked)).includes(held), `${asked} finds ${held}`);
});

test("what the usual search shows a wide one shows as well", () => {
  const word = fc.constantFrom(
    ..."yusuf karaman yusef ali karman petrov petrova petroff ivan maria marija garcia de la hassan hasan smith smyth".split(
      " ",
    ),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), name, (held, asked) => {
      const index = filled(held);
      const wide = new Map(
        ask(index, asked, { limit: 100 }).candidates.map(({ record, strength }) => [record, strength]),
      );
      for (const { record, strength } of ask(index, asked, { isWide: false, least: thresholds.possible, limit: 100 })
        .candidates)
        assert.ok((wide.get(record) ?? 0) >= strength, `${asked}: ${String(wide.get(record))} for ${strength}`);
    }),
    { numRuns: 300 },
  );
});

test("the order in which records came makes no difference to the strongest", () => {
  const names = [...garibays, "Marra Garibay", "Mara Garibay"];
  const strengths = (of: readonly string[]): number[] =>
    ask(filled(of), "Mhbra Garibay").candidates.map(({ strength }) => strength);
  assert.deepEqual(strengths(names.toReversed()), strengths(names));
});
