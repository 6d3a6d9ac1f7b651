import assert from "node:assert/strict";
import { test } from "node:test";
import { BesaRecord } from "#domain";
import { population, type MadePerson } from "./people.ts";
import { idOf, indexOf, recordOf } from "./people/record.ts";
import { border, isFound, listed, listedSeed, native, unlisted } from "./questions.ts";

const count = 20_000;
const people = Array.from({ length: count }, (_, index) => population(listedSeed)(index));
const share = (holds: (person: MadePerson) => boolean): number => people.filter(holds).length / count;

test("a person is the same whenever made, alone or among others, and another in another seed", () => {
  assert.deepEqual(population(listedSeed)(12_345), people[12_345]);
  assert.notDeepEqual(population(listedSeed + 1)(12_345), people[12_345]);
});

test("records of made-up people are records", () => {
  for (const [index, person] of people.slice(0, 500).entries()) {
    assert.equal(BesaRecord.parse(recordOf(index, person)).id, idOf(index));
    assert.equal(indexOf(idOf(index)), index);
  }
});

test("shares are as described", () => {
  const rows = [
    ["of two parts", share(({ latin }) => latin.length === 2), 0.47, 0.54],
    ["of three parts", share(({ latin }) => latin.length === 3), 0.32, 0.38],
    ["without birth date", share(({ born }) => born.length === 0), 0.08, 0.13],
    ["with a passport", share(({ passport }) => passport !== undefined), 0.78, 0.82],
    ["with a second name", share(({ names }) => names.length > 1), 0.3, 0.42],
    ["in no Latin letters", share(({ names: [name] }) => name?.script !== "Latn"), 0.03, 0.07],
  ] as const;
  for (const [what, measured, from, to] of rows)
    assert.ok(measured > from && measured < to, `${what}: ${measured}, not between ${from} and ${to}`);
});

test("the vocabulary grows with the population, and more slowly", () => {
  const words = (some: readonly MadePerson[]): number => new Set(some.flatMap(({ latin }) => latin)).size;
  const [few, many] = [words(people.slice(0, count / 10)), words(people)];
  assert.ok(many / few > 4 && many / few < 8, `${few} words of 2,000 people, ${many} of 20,000`);
});

test("every name has letters", () => {
  for (const { names, latin } of people) {
    assert.ok(latin.length > 0 && names.length > 0);
    for (const { full } of names) assert.match(full, /\p{L}/u);
  }
});

test("questions are of whom they say: exact ones bear the name, unlisted ones are of nobody, one in a hundred at the border is listed", () => {
  const asked = listed(900, count);
  assert.equal(new Set(asked.map(({ kind }) => kind)).size, 9);
  for (const question of asked) {
    assert.ok(question.of !== undefined && isFound(idOf(question.of), question));
    if (question.kind === "exact") assert.equal(question.asked.name, people[question.of]?.latin.join(" "));
  }
  assert.ok(unlisted(200).every((question) => question.of === undefined && !isFound(idOf(1), question)));
  assert.equal(border(1000, count).filter(({ of }) => of !== undefined).length, 10);
});

test("native questions are in the letters of the person", () => {
  for (const { asked, of } of native(100, count)) assert.equal(asked.name, people[of ?? -1]?.native);
});
