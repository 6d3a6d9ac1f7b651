import assert from "node:assert/strict";
import { test } from "node:test";
import { aboutOf } from "./person-category.ts";

const known = { evaluation: { information: "1" } };
const heard = { evaluation: { information: "3" } };

test("what the owner says stands; what is not said is what such alerts usually say", () => {
  const red = { isPerson: true, categories: ["red"] as const };
  assert.deepEqual(aboutOf(known, red), {
    persons: ["suspect"],
    nature: "fact",
    given: { persons: false, nature: false },
  });
  assert.deepEqual(aboutOf({ ...known, persons: ["convicted"], nature: "assessment" }, red), {
    persons: ["convicted"],
    nature: "assessment",
    given: { persons: true, nature: true },
  });
});

test("one person can be in several categories, and an assessment among facts is told", () => {
  const { persons, nature } = aboutOf(known, { isPerson: true, categories: ["yellow", "green", "blue"] });
  assert.deepEqual([persons, nature], [["suspect", "victim"], "assessment"]);
});

test("without an alert nothing is supposed of a person, and the evaluation tells facts; things are nobody", () => {
  assert.deepEqual(aboutOf(known, { isPerson: true, categories: [] }).persons, ["other"]);
  assert.equal(aboutOf(known, { isPerson: true, categories: [] }).nature, "fact");
  assert.equal(aboutOf(heard, { isPerson: true, categories: [] }).nature, "assessment");
  assert.deepEqual(aboutOf(known, { isPerson: false, categories: ["stolen"] }).persons, []);
});
