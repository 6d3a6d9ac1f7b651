import assert from "node:assert/strict";
import { test } from "node:test";
import type { Understood } from "#domain";
import { samplePerson } from "./sample-person.ts";
import { SearchIndex } from "./search-index.ts";
import { SharedSearch } from "./searching.ts";

const names = [
  "Щукин Сергей Иванович",
  "محمد عبد الرحمن",
  "김정남",
  "יוסף כהן",
  "Παπαδόπουλος Κώστας",
  "王小明",
  "Arben Hoxha",
];
const asked = ["Sergei Shchukin", "Mohammed Abdulrahman", "Kim Jong Nam", "Yosef Cohen", "Kostas Papadopoulos", "Wang"];
const indexOf = (): SearchIndex => {
  const index = new SearchIndex();
  index.apply(names.map((name, at) => samplePerson({ index: at, names: [name] })));
  return index;
};

test("what is made ready beforehand is found as it is without, and is made ready once", () => {
  const [ready, other] = [indexOf(), indexOf()];
  assert.ok([...ready.preparing()].length > 0);
  assert.equal([...ready.preparing()].length, 0, "all is ready");
  const everybody = { sees: () => true };
  for (const name of asked) {
    const found = ready.check({ as: "name", name }, everybody);
    assert.ok(found.candidates.length > 0, name);
    assert.deepEqual(found, other.check({ as: "name", name }, everybody));
  }
  ready.apply([samplePerson({ index: 99, names: ["Ольга Ковальчук"] })]);
  assert.ok([...ready.preparing()].length > 0, "what came since is not");
});

test("a thread that shares the memory makes ready what it holds", () => {
  const index = indexOf();
  const search = new SharedSearch();
  assert.equal([...search.preparing()].length, 0);
  search.update(index.shared(() => false));
  const question: Understood = { as: "name", name: "Sergei Shchukin" };
  assert.ok([...search.preparing()].length > 0);
  assert.equal([...search.preparing()].length, 0);
  assert.equal(search.check(question, [0], { limit: 1, least: 0 }).found.length, 1);
});
